/** Plain text to LaTeX that sets the same text; letters of all scripts stay as they are. */

/** For a field that is set as text. */
export function escapeLatex(text: string): string {
  return text
    .replace(/[\\{}&%$#_~^]/g, (sign) => SIGNS[sign] ?? sign)
    .replace(/--+|``+|''+/g, (signs) => [...signs].join("{}"));
}

/** For an address, which is read sign by sign: only a backslash, or a brace without its other, would end it elsewhere. */
export function escapeVerbatim(address: string): string {
  let depth = 0;
  const isBalanced = [...address].every((sign) => {
    depth += sign === "{" ? 1 : sign === "}" ? -1 : 0;
    return depth >= 0;
  });
  return address.replace(isBalanced && depth === 0 ? /\\/g : /[{}\\]/g, encodeURIComponent);
}

const SIGNS: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "&": "\\&",
  "%": "\\%",
  $: "\\$",
  "#": "\\#",
  _: "\\_",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};
