/** Finds what would not mirror in a stylesheet, since the site is also read from right to left; and open blocks. */

const SIDES = "left|right";

/** A declaration, once comments, strings and url() are blanked: no selector ends in ";" or "}". */
const DECLARATION = /(?<=[{};]\s*)(?<property>-{0,2}[a-z][\w-]*)\s*:(?<value>[^{};]*)(?=[;}])/gi;
const PHYSICAL_PROPERTY = new RegExp(
  `^(?:${SIDES}|(?:margin|padding|scroll-margin|scroll-padding|border|border-top|border-bottom)-(?:${SIDES})(?:-.*)?)$`,
  "i",
);
const PHYSICAL_VALUE = new RegExp(`(?<![\\w-])(?:${SIDES})(?![\\w-])`, "i");
/** Shorthands of four sides: top, right, bottom, left. */
const FOUR_SIDES = /^(?:inset|margin|padding|scroll-margin|scroll-padding|border-(?:width|style|color))$/i;

/** One line a problem, `file:line:column  property  message`, in the order of the file. Lines and columns from 1. */
export function checkStylesheet(css: string, file: string): string[] {
  const problems: string[] = [];
  const visible = blankOpaqueText(css);
  for (const { index, groups } of visible.matchAll(DECLARATION)) {
    const { property = "", value = "" } = groups ?? {};
    const fault = findFault(property, value);
    if (fault !== undefined) problems.push(`${file}:${locate(css, index)}  ${property}  ${fault}`);
  }
  const open = findOpenBlock(visible);
  if (open !== undefined) {
    problems.push(`${file}:${locate(css, open)}  {  is not closed, and would swallow what follows`);
  }
  return problems;
}

function findFault(property: string, value: string): string | undefined {
  if (PHYSICAL_PROPERTY.test(property)) {
    return `does not mirror; write ${logicalProperty(property)}`;
  }
  const side = PHYSICAL_VALUE.exec(value)?.[0];
  if (side !== undefined) {
    return `"${side}" does not mirror; write ${side.toLowerCase() === "left" ? "start" : "end"}, or draw it for both directions`;
  }
  const values = splitValues(value);
  if (FOUR_SIDES.test(property) && values.length === 4 && values[1] !== values[3]) {
    return `"${value.trim()}" gives right and left a value each; write ${alongAxis(property, "block")} and ${alongAxis(property, "inline")}`;
  }
  if (/^border-radius$/i.test(property) && !isSymmetric(values)) {
    return `"${value.trim()}" does not mirror; write border-start-start-radius and its like`;
  }
  return undefined;
}

function alongAxis(property: string, axis: "block" | "inline"): string {
  return property.startsWith("border-")
    ? property.replace("border-", `border-${axis}-`)
    : `${property}-${axis}`;
}

/** Whether the corners of a `border-radius` are the same left and right; each half of "a / b" for itself. */
function isSymmetric(values: readonly string[]): boolean {
  const slash = values.indexOf("/");
  if (slash >= 0) return isSymmetric(values.slice(0, slash)) && isSymmetric(values.slice(slash + 1));
  const [topLeft, topRight = topLeft, bottomRight = topLeft, bottomLeft = topRight] = values;
  return topLeft === topRight && bottomRight === bottomLeft;
}

function logicalProperty(property: string): string {
  const side = (name: string) => (name.toLowerCase() === "left" ? "start" : "end");
  if (/^(?:left|right)$/i.test(property)) return `inset-inline-${side(property)}`;
  const corner = /^border-(top|bottom)-(left|right)-radius$/i.exec(property);
  if (corner !== null) {
    const [, block = "", inline = ""] = corner;
    return `border-${block.toLowerCase() === "top" ? "start" : "end"}-${side(inline)}-radius`;
  }
  return property.replace(/-(left|right)/i, (_, name: string) => `-inline-${side(name)}`);
}

/** Where the last block starts that has no end. */
function findOpenBlock(css: string): number | undefined {
  const open: number[] = [];
  for (const { 0: brace, index } of css.matchAll(/[{}]/g)) {
    if (brace === "{") open.push(index);
    else open.pop();
  }
  return open.at(-1);
}

/** Splits at spaces outside parentheses; what follows "!" is no value. */
function splitValues(value: string): string[] {
  return value.replace(/!.*$/s, "").match(/(?:[^\s()]|\((?:[^()]|\([^()]*\))*\))+/g) ?? [];
}

/** Comments, strings and url() become spaces, so that every position stays. */
function blankOpaqueText(css: string): string {
  return css.replace(
    /\/\*[\s\S]*?(?:\*\/|$)|"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|url\([^"')]*\)/gi,
    (text) => text.replace(/[^\n]/g, " "),
  );
}

function locate(css: string, index: number): string {
  const before = css.slice(0, index).split("\n");
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}
