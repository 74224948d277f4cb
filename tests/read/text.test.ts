import { describe, expect, test } from "vitest";
import { decodeText, findPlace } from "../../src/read/text.ts";

const decode = (bytes: readonly number[]) =>
  decodeText({ path: "a.md", file: "content/a.md", bytes: Uint8Array.from(bytes) });
const bytesOf = (text: string) => [...new TextEncoder().encode(text)];

/** What is said of a file that cannot be read, and where. */
function refusalOf(bytes: readonly number[]) {
  const decoded = decode(bytes);
  if (decoded.ok) throw new Error(`it was read: ${decoded.text}`);
  const { kind, line, column, message, severity } = decoded.problem;
  expect(severity).toBe("error");
  return `${kind} ${line}:${column} ${message.en}`;
}

function textOf(bytes: readonly number[]): string {
  const decoded = decode(bytes);
  if (!decoded.ok) throw new Error(decoded.problem.message.en);
  return decoded.text;
}

describe("a file is read", () => {
  test.each([
    ["with lines of Windows", "a\r\nb\r\n", "a\nb\n"],
    ["with one byte order mark", "\uFEFFa", "a"],
    ["with a second mark where the text begins", "\uFEFF\uFEFFa", "\uFEFFa"],
    ["with a mark within the text", "a\uFEFFb", "a\uFEFFb"],
    ["with letters of two, three and four bytes", "é€😀", "é€😀"],
    ["with a NUL or two in a short text", "a\0b", "a\0b"],
  ])("%s", (_, written, text) => {
    expect(textOf(bytesOf(written))).toBe(text);
  });

  test("with each hidden character once, where it first stands", () => {
    const decoded = decode(bytesOf("a\u200bb\u200bc\u202e"));
    expect(decoded).toMatchObject({
      ok: true,
      hidden: [
        { index: 1, codePoint: 0x200b },
        { index: 5, codePoint: 0x202e },
      ],
    });
  });
});

describe("a file is refused", () => {
  test.each([
    ["without a byte", []],
    ["with a byte order mark alone", [0xef, 0xbb, 0xbf]],
  ])("%s", (_, bytes) => {
    expect(refusalOf(bytes)).toMatch(/^empty-file 1:1 /);
  });

  test("whose lines are ended by carriage returns alone", () => {
    expect(refusalOf(bytesOf("a\rb\r"))).toMatch(/^carriage-return 1:1 /);
    expect(textOf(bytesOf("a\rb\nc"))).toBe("a\rb\nc");
  });

  test.each([
    ["little end first", [0xff, 0xfe, 0x61, 0x62], true],
    ["big end first", [0xfe, 0xff, 0x61, 0x62], true],
    ["in halves that are wrong", [0xff, 0xff, 0x61, 0x62], false],
    ["in halves that are wrong the other way", [0xfe, 0xfe, 0x61, 0x62], false],
    ["at its first half alone", [0xff, 0x61, 0x61, 0x62], false],
    ["at its second half alone", [0x61, 0xfe, 0x61, 0x62], false],
    ["at the second half of the other", [0x61, 0xff, 0x61, 0x62], false],
  ])("with a mark of UTF-16, %s", (_, bytes, told) => {
    expect(refusalOf(bytes)).toMatch(/^not-utf-8 1:[12] /);
    expect(refusalOf(bytes).includes("UTF-16")).toBe(told);
  });

  test("for UTF-16 without a mark where more than a third of its bytes are zero", () => {
    expect(refusalOf([0x61, 0, 0x62, 0])).toContain("UTF-16");
    expect(textOf([0x61, 0, 0x62, 0x62, 0, 0x62])).toBe("a\0bb\0b");
    expect(textOf([0x61, 0, 0])).toBe("a\0\0");
  });

  test.each([
    ["a byte that begins nothing", "a\nb", [0xff], "2:2", "FF"],
    ["a byte that goes on with nothing", "a\nb", [0x80], "2:2", "80"],
    ["a byte in the middle of the text", "é", [0xe9, 0x20, 0x61], "1:2", "E9"],
    ["a byte behind a letter of four bytes", "😀", [0xff, 0x61, 0x61], "1:3", "FF"],
    ["a byte behind a letter of three bytes", "€", [0xff], "1:2", "FF"],
    ["a byte behind a letter of two bytes", "é", [0xff], "1:2", "FF"],
    ["half of a letter of two bytes", "é", [0xc3], "1:2", "C3"],
    ["one byte of a letter of three", "é", [0xe2], "1:2", "E2"],
    ["two bytes of a letter of three", "é", [0xe2, 0x82], "1:2", "E2"],
    ["two bytes of the first letter of three", "é", [0xe0, 0xa0], "1:2", "E0"],
    ["one byte of a letter of four", "é", [0xf0], "1:2", "F0"],
    ["three bytes of a letter of four", "é", [0xf0, 0x9f, 0x98], "1:2", "F0"],
    ["three bytes of a letter of four, and a letter", "é", [0xf0, 0x9f, 0x98, 0x61], "1:2", "F0"],
    ["two bytes of a letter of three, and a letter", "é", [0xe2, 0x82, 0x61], "1:2", "E2"],
    ["two bytes of the first letter of three, and a letter", "é", [0xe0, 0xa0, 0x61], "1:2", "E0"],
    ["three bytes of the first letter of four, and a letter", "é", [0xf0, 0x90, 0x80, 0x61], "1:2", "F0"],
    ["a byte on the first line of a file with a mark", "\uFEFFab", [0xff], "1:3", "FF"],
    ["a low byte that no text holds", "a", [0xc0, 0x80], "1:2", "C0"],
  ])("at the first byte that is no UTF-8: %s", (_, good, wrong, place, hex) => {
    expect(refusalOf([...bytesOf(good), ...wrong])).toMatch(new RegExp(`^not-utf-8 ${place} .*0x${hex} `));
  });
});

describe("a place in a text", () => {
  const text = "ab\n\ncd\n";
  test.each([
    [0, 1, 1],
    [2, 1, 3],
    [3, 2, 1],
    [4, 3, 1],
    [6, 3, 3],
    [7, 4, 1],
  ])("%d is line %d, column %d", (offset, line, column) => {
    expect(findPlace(text, offset)).toEqual({ line, column });
  });

  test("is of the text that is asked about, whatever was asked before", () => {
    expect(findPlace("", 0)).toEqual({ line: 1, column: 1 });
    expect(findPlace("a\nb", 2)).toEqual({ line: 2, column: 1 });
    expect(findPlace("abc", 2)).toEqual({ line: 1, column: 3 });
  });
});
