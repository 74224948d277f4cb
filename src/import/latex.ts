/** LaTeX, as BibTeX files write texts, to plain text. */

/** Accents, letters and dashes become characters; commands that only set type leave what they enclose. */
export function readLatex(source: string): string {
  return source
    .replace(/\\(?:url|href)\s*\{([^{}]*)\}/g, "$1")
    .replace(ACCENT, (_, sign: string, a?: string, b?: string) => accent(sign, a ?? b ?? ""))
    .replace(WORD_ACCENT, (_, sign: string, a?: string, b?: string) => accent(sign, a ?? b ?? ""))
    .replace(/\\([A-Za-z]+)(?:\s*\{\}|\s+|(?![A-Za-z]))/g, (_, name: string) => LETTERS[name] ?? "")
    .replace(/\\([&%$#_{}\s])/g, (_, sign: string) => (/[{}]/.test(sign) ? (HELD[sign] ?? "") : sign))
    .replace(/(?<!\\)~/g, " ")
    .replaceAll("---", "—")
    .replaceAll("--", "–")
    .replaceAll("``", "“")
    .replaceAll("''", "”")
    .replace(/[{}]/g, "")
    .replace(/[\uE000-\uE003]/g, (held) => UNHELD[held] ?? "")
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .trim();
}

/** `\'e`, `\'{e}`, `\'\i`. */
const ACCENT = /\\(['`"^~=.])\s*(?:\{\\?([A-Za-z]?)\}|\\?([A-Za-z]))/g;
/** `\c{c}`, `\v s`; a letter that follows at once would be another command. */
const WORD_ACCENT = /\\([cvuHkrbd])(?:\s*\{\\?([A-Za-z]?)\}|\s+([A-Za-z]))/g;

function accent(sign: string, letter: string): string {
  return `${letter}${COMBINING[sign] ?? ""}`.normalize("NFC");
}

/** Signs that are text, where LaTeX has another use for them, kept apart while the others are taken away. */
const HELD: Readonly<Record<string, string>> = { "{": "\uE000", "}": "\uE001" };
const UNHELD: Readonly<Record<string, string>> = {
  "\uE000": "{",
  "\uE001": "}",
  "\uE002": "\\",
  "\uE003": "~",
};

const COMBINING: Readonly<Record<string, string>> = {
  "'": "\u0301",
  "`": "\u0300",
  '"': "\u0308",
  "^": "\u0302",
  "~": "\u0303",
  "=": "\u0304",
  ".": "\u0307",
  c: "\u0327",
  v: "\u030C",
  u: "\u0306",
  H: "\u030B",
  k: "\u0328",
  r: "\u030A",
  b: "\u0331",
  d: "\u0323",
};

const LETTERS: Readonly<Record<string, string>> = {
  ss: "ß",
  o: "ø",
  O: "Ø",
  ae: "æ",
  AE: "Æ",
  oe: "œ",
  OE: "Œ",
  aa: "å",
  AA: "Å",
  l: "ł",
  L: "Ł",
  i: "ı",
  j: "ȷ",
  textendash: "–",
  textemdash: "—",
  textquoteleft: "‘",
  textquoteright: "’",
  textquotedblleft: "“",
  textquotedblright: "”",
  textquotesingle: "'",
  textasciitilde: "\uE003",
  textasciicircum: "^",
  textbackslash: "\uE002",
  ldots: "…",
  dots: "…",
  pounds: "£",
  textsterling: "£",
};
