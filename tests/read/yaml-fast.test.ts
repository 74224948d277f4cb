import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseExactly } from "../../src/read/yaml.ts";
import { parseFast } from "../../src/read/yaml-fast.ts";

const ROOT = join(import.meta.dirname, "../..");

/** Of whatever the fast one takes, the exact one must say the same, and find nothing wrong. */
function agree(source: string): boolean {
  const fast = parseFast(source);
  if (fast === undefined) return false;
  const { value, problems, broken } = parseExactly(source, { file: "a.md", whole: false });
  expect({ problems, broken, value }, source).toEqual({ problems: [], broken: [], value: fast.value });
  return true;
}

const KEYS = ["title", "date", "tags", "source", "ur", "aliases", "lat"];
const SIGNS = [
  ..."abzAZ09 -–_.,;:?!'\"“”()[]{}&*#|>%@`~=+/\\<$\t\n\r",
  "\u00a0",
  "\u0085",
  "\u2028",
  "\u200f",
  "\ufeff",
  "ا",
  "ے",
  "😀",
  "null",
  "true",
  ": ",
  " #",
  "- ",
  "''",
  '\\"',
  "0x1F",
  "<<",
  "---",
];

const anyText = fc.array(fc.constantFrom(...SIGNS), { maxLength: 8 }).map((signs) => signs.join(""));
const plainText = fc
  .array(fc.constantFrom(..."abzAZ09 -.,'(", "ا", "ے"), { minLength: 1, maxLength: 8 })
  .map((signs) => signs.join(""));
const text = fc.oneof({ arbitrary: plainText, weight: 3 }, anyText);
const value = fc.oneof(
  text,
  text.map((inner) => `"${inner}"`),
  text.map((inner) => `'${inner}'`),
  fc.array(text, { maxLength: 4 }).map((items) => `[${items.join(", ")}]`),
  fc.constant(""),
);
const line = fc
  .tuple(
    fc.constantFrom("", "", "", "  ", "  ", "    ", "   "),
    fc.constantFrom("", "", "- "),
    fc.option(fc.oneof(fc.constantFrom(...KEYS), text), { nil: undefined }),
    value,
  )
  .map(([indent, dash, key, said]) => `${indent}${dash}${key === undefined ? said : `${key}: ${said}`}`);

describe("the fast reader of YAML", () => {
  it("says what the exact one says, of every text that it takes", () => {
    let taken = 0;
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
        if (agree(lines.join("\n"))) taken += 1;
      }),
      { numRuns: 20_000, seed: 7 },
    );
    expect(taken).toBeGreaterThan(1000);
  });

  it.each([
    ["a comment behind a text", "title: Court hears case #42 today"],
    ["a comment set apart", "title: Court hears # a case"],
    ["a colon in a text", "title: Court: a case is heard"],
    ["a text over two lines", "title: Court hears\n  a case"],
    ["an anchor", "title: &a Court"],
    ["a tag", "title: !!js/function Court"],
    ["a key twice", "title: Court\ntitle: Case"],
    ["a key that every object has", "constructor: Court"],
    ["a merge", "<<: Court"],
    ["an escape that hides a character", 'title: "Court\\u200b"'],
    ["a tab", "title:\tCourt"],
    ["a hidden character", "title: Cou\u200brt"],
    ["nothing, in YAML's words", "title: null"],
    ["nothing in a list", "tags: [a, ~]"],
    ["a second document", "title: Court\n---\ntitle: Case"],
    ["a key below a text", "title: Court\n  date: 2017"],
    ["a list below a text", 'title: Court\n  - " #"'],
    ["a list below a text and a blank line", "title: Court\n\n  - hears"],
    ["a map in brackets", "source: { publisher: Dawn }"],
  ])("leaves %s to the exact one", (_what, source) => {
    expect(parseFast(source)).toBeUndefined();
  });

  it("takes every file of the content", () => {
    const names = readdirSync(join(ROOT, "content"), { recursive: true, encoding: "utf8" });
    const texts = names
      .filter((name) => /\.(md|yaml)$/.test(name))
      .map((name) => ({ name, text: readFileSync(join(ROOT, "content", name), "utf8") }))
      .map(({ name, text }) => ({
        name,
        text: name.endsWith(".md") ? (text.split(/^---$/m)[1] ?? "") : text,
      }));
    expect(texts.filter(({ text }) => parseFast(text) === undefined).map(({ name }) => name)).toEqual([]);
  });

  it.each([" ", "a ", "a, ", "a , ", "'' ", "[", "\\"])(
    "comes to an end of many %o that it cannot take",
    (part) => {
      expect(parseFast(`tags: [${part.repeat(200_000 / part.length)}`)).toBeUndefined();
      expect(parseFast(`tags: ${part.repeat(200_000 / part.length)}\t`)).toBeUndefined();
      expect(parseFast(`tags: a${"\n".repeat(200_000)} - ${part}`)).toBeUndefined();
    },
  );
});
