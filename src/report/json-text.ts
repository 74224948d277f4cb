/** The text of a JSON-LD script to its value, mended where people and templates break it; every step is one pass. */

export type JsonValue = string | number | boolean | null | JsonObject | readonly JsonValue[];
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/** Undefined for what no mending makes JSON. */
export function parseJsonText(script: string): JsonValue | undefined {
  const bare = stripWrapping(script);
  if (!/^[[{]/.test(bare) || isTooDeep(bare)) return undefined;
  return (
    parseStrictly(bare) ??
    parseStrictly(mend(bare)) ??
    (bare.includes("&quot;")
      ? parseStrictly(mend(bare.replaceAll("&quot;", '"').replaceAll("&amp;", "&")))
      : undefined)
  );
}

/** Comments and CDATA marks round the JSON, which old templates put there to hide it from old browsers. */
function stripWrapping(script: string): string {
  const text = script.replaceAll("\u0000", "").trim();
  const start = /^(?:\uFEFF|\/\/|\/\*|\*\/|<!\[CDATA\[|<!--|\s){1,20}/.exec(text)?.[0] ?? "";
  const tail = text.slice(start.length).slice(-60);
  const end = /(?:\/\/|\/\*|\*\/|\]\]>|-->|;|\s){1,20}$/.exec(tail)?.[0] ?? "";
  return text.slice(start.length, text.length - end.length);
}

/** Deeper than anything that describes a report; a parser that recurses would run out of stack. */
const DEEPEST = 200;

function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth += bracket === "[" || bracket === "{" ? 1 : -1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

function parseStrictly(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}

/** Raw line ends and tabs in strings, escapes that JSON lacks (`\'`), commas before a closing bracket, a missing end. */
function mend(text: string): string {
  const pieces: string[] = [];
  let inString = false;
  for (const [token] of text.matchAll(/\\[\s\S]?|"|\p{Cc}+|,|[^\\"\p{Cc},]+/gu)) {
    if (token === '"') inString = !inString;
    if (!inString && pieces.at(-1) === "," && /^\s*[\]}]/.test(token)) pieces.pop();
    if (!inString && /^\s*$/.test(token)) continue;
    pieces.push(inString ? mendInString(token) : token);
  }
  return pieces.join("").replace(/,$/, "");
}

function mendInString(token: string): string {
  if (token.startsWith("\\")) return /^\\["\\/bfnrtu]/.test(token) ? token : token.slice(1);
  if (/^\p{Cc}/u.test(token)) return token.includes("\n") || token.includes("\r") ? "\\n" : " ";
  return token;
}
