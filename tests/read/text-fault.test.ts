import { describe, expect, test } from "vitest";
import { type Fault, findListFaults, findNameFault, findTextFault } from "../../src/read/text-fault.ts";

const say = (fault: Fault | undefined) => fault && `${fault.kind}: ${fault.message.en} · ${fault.advice?.en}`;

describe("a text", () => {
  test.each([
    ["of as many characters as it may have", "a".repeat(30)],
    ["of as many characters as it may have, of two units each", "😀".repeat(30)],
    ["between lines, which are taken away", "\n\tone line\n"],
  ])("is accepted %s", (_, text) => {
    expect(findTextFault(text, 30, false)).toBeUndefined();
  });

  test("is too long with one character more", () => {
    expect(findTextFault("a".repeat(31), 30, false)?.kind).toBe("too-long");
    expect(findTextFault("😀".repeat(31), 30, false)?.kind).toBe("too-long");
    expect(findTextFault("😀".repeat(31), 30, false)?.message.en).toMatch(/^"😀{30}"… .*\b31\b.*\b30\b/u);
    expect(findTextFault("a".repeat(1000), 30, false)?.message.en).toMatch(/^"a{60}"… .*\b1000\b.*\b30\b/);
  });

  test("has one line, or several where it may", () => {
    expect(findTextFault("a\nb", 30, true)).toBeUndefined();
    expect(findTextFault("a\nb", 30, false)?.kind).toBe("several-lines");
    expect(findTextFault("a\tb", 30, false)?.kind).toBe("several-lines");
    expect(findTextFault("a\nb", 30, false)?.message.en).toContain('"a[U+000A]b"');
    expect(findTextFault("\na\nb\n", 30, false)?.message.en).toContain('"a[U+000A]b"');
  });

  test("is not blank", () => {
    expect(findTextFault("\u00a0 ", 30, true)?.kind).toBe("blank");
  });
});

describe("a name", () => {
  test.each([
    ["a".repeat(120), undefined],
    ["a".repeat(121), "too-long"],
    ["ا".repeat(100), undefined],
    ["ا".repeat(101), "too-long"],
    ["St. John's, U.S.", undefined],
    ["a/b", "bad-name"],
    ["a\\b", "bad-name"],
    ["a..b", "bad-name"],
    ["a\nb", "several-lines"],
    ["\tName\n", undefined],
    ["a\u200bb", "hidden-character"],
    ["یہ\u200f", "hidden-character"],
    ["!?", "empty-slug"],
    ["", "blank"],
  ])("%j gives %s", (text, kind) => {
    expect(findNameFault(text)?.kind).toBe(kind);
  });

  test("that is too long for an address is told to be, and what to do", () => {
    expect(say(findNameFault("ا".repeat(101)))).toMatch(/^too-long: .*address.* · .*shorter/);
  });

  test("that hides a character is told which", () => {
    expect(say(findNameFault("a\u200bb"))).toMatch(
      /^hidden-character: .*U\+200B \(zero-width space\).* · delete/,
    );
  });
});

describe("a list", () => {
  const kinds = (list: readonly string[], least: number, most: number) =>
    findListFaults(list, least, most).map(({ kind, path }) => (path ? `${kind} at ${path}` : kind));

  test.each([
    [["a", "b"], 2, 2, []],
    [[], 0, 2, []],
    [[], 1, 2, ["empty-list"]],
    [["a"], 2, 2, ["empty-list"]],
    [["a", "b", "c"], 1, 2, ["long-list"]],
    [["a", "b", "a", "a"], 1, 4, ["twice-in-list at 2", "twice-in-list at 3"]],
  ])("%j of %d to %d gives %j", (list, least, most, found) => {
    expect(kinds(list, least, most)).toEqual(found);
  });
});
