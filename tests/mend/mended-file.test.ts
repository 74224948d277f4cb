import { describe, expect, test } from "vitest";
import { collectAliases } from "../../src/mend/aliases.ts";
import { mendFile } from "../../src/mend/mended-file.ts";
import { parseAuthorities } from "../../src/read/authority.ts";
import { contentFile, goodContent } from "../support/cases.ts";

const { authorities } = parseAuthorities(goodContent(), ["en", "ur"]);
const aliases = collectAliases(authorities);

function mend(text: string | Uint8Array, path = "articles/2017/camp.md") {
  return mendFile(contentFile(path, text), aliases);
}

/** With one line of front matter that a test is about. */
function record(line: string, body = "Families moved in.\n"): string {
  return `---\ntitle: A camp\n${line}\n---\n${body}`;
}

describe("a value", () => {
  test.each([
    ["tags: [aid, floods]", "tags: [relief, floods]"],
    ["tags:\n  - Relief", "tags:\n  - relief"],
    ['people: ["A. Khan"] # the mayor', "people: [Asma Khan] # the mayor"],
    ["people: [اسما خان]", "people: [Asma Khan]"],
    ["places: [patna-india]", 'places: ["Patna, India"]'],
    ["organisations: [hill-court]", "organisations: [Hill Court]"],
    ["source: {publisher: Example Herald}", "source: {publisher: The Example Herald}"],
    ["source:\n  publisher: Example Herald\n", "source:\n  publisher: The Example Herald\n"],
    ["date: 24-12-2017", "date: 2017-12-24"],
    ["date: 24 December 2017", "date: 2017-12-24"],
    ['date: "Sunday, 24 December 2017"', "date: 2017-12-24"],
    ["updated: 2017/12/24", "updated: 2017-12-24"],
    ["eventDate: ۲۴ دسمبر ۲۰۱۷", "eventDate: 2017-12-24"],
    ["corrections: [{date: 24.12.2017, note: A name.}]", "corrections: [{date: 2017-12-24, note: A name.}]"],
    ["lang: EN", "lang: en"],
  ])("that can be read in one way only is mended: %s", (wrong, right) => {
    expect(mend(record(wrong))?.text).toBe(record(right));
  });

  test.each([
    ["a date of two readings", "date: 03-04-2017"],
    ["a day that does not exist", "date: 2017-02-30"],
    ["a date on another weekday than it says", "date: Monday 24 December 2017"],
    ["a time, which the date would lose", "date: 24-12-2017 13:05"],
    ["a span", "date: 2017-12-22/2017-12-24"],
    ["an abbreviation of two bodies", "organisations: [ATC]"],
    ["a near miss", "people: [Asma Khaan]"],
    ["a name that the list holds already", "tags: [aid, relief]"],
    ["an agency, which stays as its byline has it", "source: {agency: Example Herald}"],
    ["a word that is near one of those there are", "kind: protst"],
    ["a text with spaces at its lines' ends", "notes: |\n  one  \n  two"],
    ["front matter that is no YAML", "date: 24-12-2017\nsummary: [open"],
  ])("that is not certain stays: %s", (_, line) => {
    expect(mend(record(line))).toBeUndefined();
  });

  test("is told with its line and field, as it was and as it is", () => {
    expect(mend("---\ntitle: A camp\ntags: [floods, aid]\ndate: 24-12-2017\n---\nText\n")?.changes).toEqual([
      { part: "value", line: 3, field: "tags.1", from: "aid", to: "relief" },
      { part: "value", line: 4, field: "date", from: "24-12-2017", to: "2017-12-24" },
    ]);
  });

  test("of a dossier is mended too", () => {
    const dossier = mend("---\ntitle: A camp\nplace: patna-india\n---\n", "events/2017-camp.md");
    expect(dossier?.text).toBe('---\ntitle: A camp\nplace: "Patna, India"\n---\n');
  });

  test("is written once where two other names mean the same", () => {
    expect(mend(record("tags: [aid, Relief]"))?.text).toBe(record("tags: [relief, Relief]"));
  });
});

describe("a line", () => {
  test("loses the spaces at its end in the front matter, and only there", () => {
    const mended = mend("--- \ntitle: A camp\t \n---  \nOne line,  \nand another. \n");
    expect(mended?.text).toBe("---\ntitle: A camp\n---\nOne line,  \nand another. \n");
    expect(mended?.changes.map(({ part, line }) => [part, line])).toEqual([
      ["line", 1],
      ["line", 2],
      ["line", 3],
    ]);
  });

  test.each([
    ["CRLF", "---\r\ntitle: A camp\r\n---\r\nText\r\n", 1],
    ["CR", "---\rtitle: A camp\r---\rText\r", 1],
    ["CRLF", "---\ntitle: A camp\n---\nText\r\n", 4],
  ])("that ends with %s ends with LF afterwards", (from, text, line) => {
    const mended = mend(text);
    expect(mended?.text).toBe("---\ntitle: A camp\n---\nText\n");
    expect(mended?.changes).toEqual([{ part: "line-ends", line, from, to: "LF" }]);
  });

  test("that is the last one ends too, and the first one starts with a letter", () => {
    const mended = mend("\uFEFF---\ntitle: A camp\n---\nText");
    expect(mended?.text).toBe("---\ntitle: A camp\n---\nText\n");
    expect(mended?.changes.map(({ part, line }) => [part, line])).toEqual([
      ["byte-order-mark", 1],
      ["last-line", 4],
    ]);
  });

  test("of a YAML file is mended at its end only", () => {
    expect(mend("- {id: a, name: A}  \r\n- {id: b, name: B}", "tags.yaml")?.text).toBe(
      "- {id: a, name: A}  \n- {id: b, name: B}\n",
    );
  });
});

test.each([
  ["in another encoding", new Uint8Array([0x2d, 0x2d, 0x2d, 0x0d, 0x0a, 0xe9])],
  ["in UTF-16", new Uint8Array([0x2d, 0, 0x2d, 0, 0x0d, 0])],
  ["without a letter", "  \r\n"],
  ["without a byte", ""],
])("a file %s is left alone", (_, bytes) => {
  expect(mend(bytes)).toBeUndefined();
});
