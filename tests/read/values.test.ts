/** Values at the edge of what a field accepts: the last one that passes, and the first that does not. */
import { describe, expect, test } from "vitest";
import type { ContentFile } from "../../src/read/content.ts";
import { contentFile, goodContent, problemsOf } from "../support/cases.ts";

const kindsOf = (...files: readonly ContentFile[]) => problemsOf(files).map(({ kind }) => kind);

function changed(path: string, from: string, to: string): ContentFile {
  const file = goodContent().find((one) => one.path === path);
  const text = new TextDecoder().decode(file?.bytes);
  if (!text.includes(from)) throw new Error(`${path} does not have ${from}`);
  return contentFile(path, text.replace(from, to));
}

const inRecord = (from: string, to: string) => kindsOf(changed("articles/2016/good.md", from, to));
const inSite = (line: string) => kindsOf(changed("site.yaml", "languages:", `${line}\nlanguages:`));
const inPlace = (field: string) => kindsOf(changed("places.yaml", "lat: 25.6", field));

describe("the contact of a site", () => {
  test.each([
    ["mailto:desk@archive.example", []],
    ["https://archive.example/contact", []],
    ["mailto:desk@archive", ["bad-contact"]],
    ["mailto:@archive.example", ["bad-contact"]],
    ["mailto: desk@archive.example", ["bad-contact"]],
    ["mailto:desk@archive.example?subject=a b", ["bad-contact"]],
    ["xmailto:desk@archive.example", ["bad-contact"]],
    ["http://archive.example/contact", ["bad-contact"]],
    ["see https://archive.example/", ["bad-contact"]],
    ["https://", ["bad-contact"]],
  ])("%s gives %j", (text, kinds) => {
    expect(inSite(`contact: ${JSON.stringify(text)}`)).toEqual(kinds);
  });

  test.each([
    ["desk@archive.example", "contact: mailto:desk@archive.example"],
    ["desk@archive.example or call", undefined],
  ])("%s is offered as %s", (text, line) => {
    const [problem] = problemsOf([changed("site.yaml", "languages:", `contact: ${text}\nlanguages:`)]);
    expect(problem?.kind).toBe("bad-contact");
    if (line) expect(problem?.hint?.en).toContain(line);
    else expect(problem?.hint?.en).not.toContain("mailto:desk");
  });
});

test.each(["admin", "cards"])("%s of a site is true or false, and no other word", (field) => {
  for (const word of ["true", "false"]) expect(inSite(`${field}: ${word}`)).toEqual([]);
  for (const word of ["yes", '""']) expect(inSite(`${field}: ${word}`)).not.toEqual([]);
});

describe("where a place is", () => {
  test.each([
    ["lat: 90", []],
    ["lat: -90", []],
    ["lat: 25.1234567890", []],
    ["lat: 90.01", ["bad-number"]],
    ["lat: -91", ["bad-number"]],
    ['lat: "25.6 N"', ["bad-number"]],
    ['lat: "N 25.6"', ["bad-number"]],
    ["lat: 25.", ["bad-number"]],
    ["lat: 1e1", ["bad-number"]],
    ["lat: 25.6, country: IN", []],
    ["lat: 25.6, country: IND", ["bad-country"]],
    ["lat: 25.6, country: in", ["bad-country"]],
    ["lat: 25.6, country: x-IN", ["bad-country"]],
  ])("%s gives %j", (field, kinds) => {
    expect(inPlace(field)).toEqual(kinds);
  });
});

describe("what came before the report was published", () => {
  const on = (field: string) => inRecord("tags: [relief]", `tags: [relief]\n${field}`);
  test.each([
    ["updated: 2016-02-29", []],
    ["updated: 2016", []],
    ["updated: 2016-02-28", ["before-publication"]],
    ["withdrawn: {date: 2016-02, reason: It was another report.}", []],
    ["withdrawn: {date: 2016-02-28, reason: It was another report.}", ["before-publication"]],
    ["corrections: [{date: 2016-02-28, note: A name was mended.}]", ["before-publication"]],
  ])("%s gives %j", (field, kinds) => {
    expect(on(field)).toEqual(kinds);
  });
});

describe("the bytes of a file", () => {
  const record = goodContent().at(-1);
  const bytes = record?.bytes ?? new Uint8Array();
  const read = (...parts: (Uint8Array | number[])[]) =>
    problemsOf([contentFile("articles/2016/good.md", Uint8Array.from(parts.flatMap((part) => [...part])))]);
  const utf16 = (littleEndian: boolean) =>
    [...bytes].flatMap((byte) => (littleEndian ? [byte, 0] : [0, byte]));

  test.each([
    ["with its mark, little end first", [[0xff, 0xfe], utf16(true)]],
    ["with its mark, big end first", [[0xfe, 0xff], utf16(false)]],
    ["without a mark", [utf16(true)]],
  ])("are told to be UTF-16 %s", (_, parts) => {
    const [problem, ...others] = read(...parts);
    expect([problem?.kind, others]).toEqual(["not-utf-8", []]);
    expect(problem?.message.en).toContain("UTF-16");
  });

  test.each([
    ["one byte that begins nothing", [0xff], "FF"],
    ["the second half of a mark", [0xfe, 0x41], "FE"],
    ["a letter of Windows", [0xe9, 0x20], "E9"],
    ["half of a letter of two bytes", [0xc3], "C3"],
    ["two thirds of one of three", [0xe2, 0x82], "E2"],
    ["three quarters of one of four", [0xf0, 0x9f, 0x98], "F0"],
  ])("are told with the line where they are no UTF-8: %s", (_, wrong, hex) => {
    const [problem] = read(bytes, wrong);
    expect(problem).toMatchObject({ kind: "not-utf-8", line: 11 });
    expect(problem?.message.en).toContain(hex);
    expect(problem?.message.en).not.toContain("UTF-16");
  });

  test("may begin with a byte order mark, and have it nowhere else", () => {
    expect(read([0xef, 0xbb, 0xbf], bytes)).toEqual([]);
    expect(read(bytes, [0x61, 0xef, 0xbb, 0xbf, 0x61]).map(({ kind }) => kind)).toEqual(["hidden-character"]);
  });
});
