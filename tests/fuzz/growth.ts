/** Inputs of one piece said over and over, as large as is read at all: what takes time by the square of a size shows in them. */
import { BODY_WORDS, toBytes } from "./dangerous-words.ts";
import type { Input } from "./subject.ts";

/** Bytes, a little below the caps of a body and of front matter; of a whole file a quarter, five times the largest real one. */
const BODY = 199_000;
const FRONT_MATTER = 16_000;
const WHOLE_FILE = 249_000;

export interface Grown {
  readonly name: string;
  readonly input: Input;
  /** A quarter of it. */
  readonly quarter: Input;
}

/** Known to be hard on parsers of markdown, or on expressions of ours. */
const BODY_PIECES = [
  ...BODY_WORDS,
  ...[
    "*a ",
    "a* ",
    "**a *",
    "_a_a",
    "a**b",
    "*a_ ",
    "[a](b",
    "[a]: b\n",
    "[aNUMBER]: b\n",
    "[aNUMBER]: b\n[aNUMBER]: c\n",
    "# a NUMBER\n",
    "[a](#bNUMBER)\n",
    "[a](<b",
    "![a](",
    "[a][b]",
    "`a``b",
    "<a ",
    "</",
    "<!-",
    "<?",
    "<a\n",
    "&a;",
    "&#1",
    "\\[",
    "> > ",
    ">\n",
    "- - ",
    "-\n",
    "* *\n",
    "1) ",
    "| a ",
    "a | b\n",
    "|-",
    "~~a",
    "a  \n",
    "[a]: /b 'c\n",
    "[a](/b 'c\n",
    "www.a.",
    "a@b.c ",
    "http://a ",
    "\t",
    " \n",
    "# a\n",
    "## section\n\n",
    "=\n",
    "a\n=\n",
    "اردو می\u200cخواهد ",
    "\u200c",
    "<b",
    "< b",
    "<b ",
    "{{",
    "\r",
  ].map(toBytes),
];

/** Of front matter or of a YAML file, with what may stand before them. */
const YAML_PIECES: readonly [head: string, piece: string][] = [
  ["tags: ", "["],
  ["tags: [", "a,"],
  ["tags: [", "a b, "],
  ["tags:\n", "- a\n"],
  ["a: ", "{a: "],
  ["", "a: b\n"],
  ["", "a:\n"],
  ["", "? a\n"],
  ["", "- "],
  ["", "-\n"],
  ["", "\n"],
  ["", "# a\n"],
  ["", "a # b\n"],
  ["", "&a "],
  ["", "*a "],
  ["", "!a "],
  ["", "'"],
  ["", '"'],
  ["", "a"],
  ["", " "],
  ["", "\t"],
  ["", ": "],
  ["", "a: "],
  ["title: ", "a "],
  ["title: ", "a: "],
  ["title: ", "&"],
  ["title: |\n", "  a\n"],
  ["title: >-\n", "  a\n\n"],
  ['title: "', "\\u202e"],
  ["title: ", "\u200b"],
  ["date: ", "2"],
  ["date: ", "2017-"],
  ["source: {url: https://a.example/", "%20"],
  ["source: {url: https://a.example/", "a"],
  ["source: {url: https://", "a."],
  ["source: {url: https://", "xn--a."],
  ["source: {archived: [", "{url: https://a.example/, date: 2017, service: a}, "],
  ["people: [", "A B, "],
  ["", "- {id: a, name: A}\n"],
  ["", "- {id: a-NUMBER, name: A NUMBER, aliases: [B NUMBER]}\n"],
  ["", "- {id: a-NUMBER, name: A NUMBER, aliases: [a, A NUMBER]}\n"],
  ["same:\n", "- [aNUMBER, bNUMBER]\n"],
  ["", "keyNUMBER: b\n"],
  ["tags: [", "ta-NUMBER, "],
  ["", "- id: a\n  name: A\n  aliases: [a, b]\n"],
  ["same:\n", "- [a, b]\n"],
  ["", "---\n"],
  ["", "x1: &a [*a]\n"],
];

export function* growInputs(): Generator<Grown> {
  for (const piece of BODY_PIECES)
    yield grow(`body of ${JSON.stringify(piece)}`, "pages/found.md", BODY, (size) => fill(piece, size));
  for (const [head, text] of YAML_PIECES) {
    const piece = toBytes(text);
    const name = `of ${JSON.stringify(head)} and many ${JSON.stringify(text)}`;
    yield grow(
      `front matter ${name}`,
      "articles/found.md",
      FRONT_MATTER,
      (size) => `---\n${head}${fill(piece, size)}\n---\nText.\n`,
    );
    for (const path of ["tags.yaml", "people.yaml", "search.yaml"])
      yield grow(`${path} ${name}`, path, WHOLE_FILE, (size) => head + fill(piece, size));
  }
  for (const [path, piece] of WRITTEN_BY_COMMANDS)
    yield grow(path, path, WHOLE_FILE, (size) => fill(piece, size));
}

const WRITTEN_BY_COMMANDS = [
  ["permalinks.lock", `/articles/aNUMBER/ ${"0".repeat(64)}\n`],
  ["permalinks.lock", "/tags/aNUMBER/\n"],
  ["permalinks.lock", "x"],
  ["link-health.json", "["],
  ["link-health.json", '{"https://a.example/NUMBER": {}, '],
] as const;

function grow(name: string, path: string, size: number, make: (size: number) => string): Grown {
  return {
    name,
    input: { path, bytes: make(size) },
    quarter: { path, bytes: make(size / 4) },
  };
}

/** As often as it fits in, with another number each time where one is asked for. */
function fill(piece: string, size: number): string {
  const times = Math.max(1, Math.floor(size / piece.length));
  if (!piece.includes("NUMBER")) return piece.repeat(times);
  const pieces = Array.from({ length: times }, (_, index) => piece.replaceAll("NUMBER", String(index)));
  return pieces.join("").slice(0, size);
}
