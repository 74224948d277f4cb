/** Bytes of pages that declare an encoding, another one, or none. */
import { describe, expect, test } from "vitest";
import { decodePage } from "../../src/report/page.ts";

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Buffer.concat(
    parts.map((part) => (typeof part === "string" ? Buffer.from(part, "utf8") : Buffer.from(part))),
  );

describe("a page's text", () => {
  test.each([
    [
      "is UTF-8 where the bytes are, whatever is declared",
      bytes("<meta charset=iso-8859-1>é"),
      "text/html; charset=windows-1252",
      "é",
    ],
    [
      "is what the server declares",
      bytes("<meta charset=utf-8>", [0xe9]),
      "text/html; charset=ISO-8859-1",
      "é",
    ],
    ["is what the page declares", bytes("<meta charset=windows-1251>", [0xcf, 0xeb, 0xe0, 0xed]), "", "План"],
    [
      "has the quotation marks of old pages",
      bytes("<meta charset=iso-8859-1>", [0x93, 0x61, 0x94, 0x96]),
      "",
      "“a”–",
    ],
    ["is read by its mark", bytes([0xff, 0xfe, 0x61, 0x00, 0x62, 0x00]), "text/html; charset=utf-8", "ab"],
    ["keeps the rest where one byte of UTF-8 is cut", bytes("<meta charset=utf-8>ééé", [0xc3]), "", "ééé"],
    ["is Western where nothing is declared", bytes("caf", [0xe9]), "", "café"],
    [
      "is read although the declared encoding does not exist",
      bytes("caf", [0xe9]),
      "text/html; charset=x-none",
      "café",
    ],
  ])("%s", (_, page, contentType, expected) => {
    expect(decodePage(page, contentType)).toContain(expected);
  });

  test("is Arabic where the page says UTF-8 and the bytes are windows-1256", () => {
    // "قال في" over and over, as windows-1256 has it.
    const word = [0xde, 0xc7, 0xe1, 0x20, 0xdd, 0xed, 0x20];
    expect(
      decodePage(bytes("<meta charset=utf-8>", Array.from({ length: 40 }, () => word).flat())),
    ).toContain("قال في");
  });
});
