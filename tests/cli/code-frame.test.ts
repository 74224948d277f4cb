import { describe, expect, test } from "vitest";
import { frameLine } from "../../src/cli/code-frame.ts";

function frame(line: string, column: number, width = 80): string[] | undefined {
  const framed = frameLine(`---\n${line}\n---\n`, 2, column, { width, here: "here:" });
  return framed && [`${framed.gutters[0]}${framed.line}`, `${framed.gutters[1]}${framed.mark}`];
}

describe("the frame of a line", () => {
  test("has its number, and a caret below the column", () => {
    expect(frame("date: 24-12-2017", 7)).toEqual([
      "    2 | date: 24-12-2017", //
      "      |       ^",
    ]);
  });

  test("is cut to the terminal's width around the column", () => {
    const line = `${"a".repeat(200)}X${"b".repeat(200)}`;
    const [shown = "", mark = ""] = frame(line, 201, 60) ?? [];
    expect(shown).toMatch(/^ {4}2 \| …a+Xb+…$/);
    expect(shown).toHaveLength(60);
    expect(shown[mark.indexOf("^")]).toBe("X");
  });

  test("counts letters of double width twice, and those without width not at all", () => {
    expect(frame("title: 東京 e\u0301 x", 14)?.[1]).toBe(`      | ${" ".repeat(14)}^`);
  });

  test("shows what is hidden, and the caret keeps its place", () => {
    expect(frame("tags: [re\u200blief, \u001b[2J]", 17)).toEqual([
      "    2 | tags: [re[U+200B]lief, [U+001B][2J]",
      "      |                        ^",
    ]);
  });

  test("names the value where letters stand in another order, or no width is sure", () => {
    expect(frame("tags: [relief, کراچی, floods]", 16)?.[1]).toBe('      | here: "کراچی"');
    expect(frame('title: "خبر, آج"', 8)?.[1]).toBe('      | here: "خبر, آج"');
    expect(frame("title: पटना", 8)?.[1]).toBe('      | here: "पटना"');
    expect(frame("title: 👩‍👩‍👧 x", 8)?.[1]).toBe('      | here: "👩‍👩‍👧 x"');
    expect(frame("خبر", 4)?.[1]).toBe("      | ");
  });

  test("is absent where there is no line, or nothing in it", () => {
    expect(frame("  ", 1)).toBeUndefined();
    expect(frameLine("one", 7, 1, { width: 80, here: "here:" })).toBeUndefined();
  });

  test("takes lines that end with CRLF, and any number of digits", () => {
    const framed = frameLine("x\r\n".repeat(123_456), 123_456, 1, { width: 10, here: "" });
    expect(framed).toEqual({ gutters: ["123456 | ", "       | "], line: "x", mark: "^" });
  });
});
