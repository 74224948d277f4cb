/** Inputs of one piece said over and over, as large as is read at all: what takes time by the square of a size shows in them. */
import { MOST_SIGNS, SIGN } from "../../src/read/yaml-file.ts";
import { BODY_WORDS, toBytes } from "./dangerous-words.ts";
import type { Input } from "./subject.ts";

/** Bytes, a little below the caps of a body, of front matter and of a file. */
const BODY = 99_000;
const FRONT_MATTER = 16_000;
const WHOLE_FILE = 999_000;
/** What commands write has no cap; the largest real one has 60 KB. */
const WRITTEN_FILE = 249_000;

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

/** Texts of few bytes that markdown makes many of: rows that are filled up, addresses that are used again and again. */
const BODY_SHAPES: readonly [name: string, make: (size: number) => string][] = [
  ["a wide table of short rows", (size) => table(size / 7) + "|a\n".repeat(size / 21)],
  ["a table of short rows", (size) => table(100) + "|a\n".repeat((size - 400) / 3)],
  ["tables of short rows", (size) => fill(table(60) + "|a\n".repeat(1000), size)],
  ["uses of a long address", (size) => `${"[a]\n".repeat(size / 8)}\n[a]: #${"a".repeat(size / 2)}\n`],
  ["uses of a long title", (size) => `${"[a]\n".repeat(size / 8)}\n[a]: / "${"a".repeat(size / 2)}"\n`],
  ["brackets within brackets", (size) => `${"[".repeat(size / 5)}a${"](x)".repeat(size / 5)}`],
  ["lists in lists", (size) => fill("- a\n  - b\n    - c\n", size)],
  ["ever more backticks", (size) => Array.from({ length: Math.sqrt(2 * size) - 2 }, tick).join(" ")],
];

/** Whole records, whose front matter and body are as hard as either can be, and files that are no records. */
const RECORD_SHAPES: readonly [name: string, size: number, make: (size: number) => string][] = [
  ["blank lines above headings", FRONT_MATTER + BODY, (size) => record("\n", "# a\n", size)],
  ["names above headings", FRONT_MATTER + BODY, (size) => record("- aNUMBER\n", "# a\n", size)],
  ["blank lines above links", FRONT_MATTER + BODY, (size) => record("\n", "[a](/b)\n\n", size)],
  ...["a\n", "\n", " ", "\r", "\0", "\xff", "\xad", "\u200f", "a\u200d"].map(
    (piece) =>
      [
        `a text of ${JSON.stringify(piece)}`,
        WHOLE_FILE,
        (size: number) => `${GOOD}---\n${fill(toBytes(piece), size - GOOD.length)}`,
      ] as [string, number, (size: number) => string],
  ),
  ["a mark that is never closed", WHOLE_FILE, (size) => `---\n${fill("a: b\n", size)}`],
  [
    "front matter that is far too large",
    WHOLE_FILE,
    (size) => `---\n${fill("a: b\n", size - 20)}---\nText.\n`,
  ],
  ["no mark", WHOLE_FILE, (size) => fill("a\n", size)],
];

const GOOD = `---
title: A good record
date: 2016-02-29
summary: It has no problem.
source: { publisher: The Example Herald, url: https://news.example.org/good }
tags: [relief]
`;

function record(frontMatter: string, body: string, size: number): string {
  const share = FRONT_MATTER / (FRONT_MATTER + BODY);
  const above = fill(frontMatter, size * share - GOOD.length);
  return `${GOOD}${frontMatter === "\n" ? "" : "people:\n"}${above}---\n${fill(body, size * (1 - share))}`;
}

function table(columns: number): string {
  return `${"|a".repeat(columns)}|\n${"|-".repeat(columns)}|\n`;
}

function tick(_: unknown, length: number): string {
  return "`".repeat(length);
}

export function* growInputs(): Generator<Grown> {
  for (const [name, make] of BODY_SHAPES) yield grow(`body of ${name}`, "pages/found.md", BODY, make);
  for (const [name, size, make] of RECORD_SHAPES)
    yield grow(`record of ${name}`, "articles/found.md", size, make);
  for (const piece of BODY_PIECES)
    yield grow(`body of ${JSON.stringify(piece)}`, "pages/found.md", BODY, (size) => fill(piece, size));
  for (const [head, text] of YAML_PIECES) {
    const piece = toBytes(text);
    const signs = text.match(SIGN)?.length ?? 0;
    const whole =
      signs === 0 ? WHOLE_FILE : Math.min(WHOLE_FILE, ((MOST_SIGNS - 100) / signs) * piece.length);
    const name = `of ${JSON.stringify(head)} and many ${JSON.stringify(text)}`;
    yield grow(
      `front matter ${name}`,
      "articles/found.md",
      FRONT_MATTER,
      (size) => `---\n${head}${fill(piece, size)}\n---\nText.\n`,
    );
    for (const path of ["tags.yaml", "people.yaml", "search.yaml"])
      yield grow(`${path} ${name}`, path, whole, (size) => head + fill(piece, size));
  }
  for (const [path, piece] of WRITTEN_BY_COMMANDS)
    yield grow(path, path, WRITTEN_FILE, (size) => fill(piece, size));
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
