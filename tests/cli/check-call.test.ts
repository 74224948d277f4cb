import { describe, expect, test } from "vitest";
import { parseCheckCall } from "../../src/cli/check-call.ts";
import { Refusal } from "../../src/cli/refusal.ts";

describe("the call of npm run check", () => {
  test("asks for all files in English, as text, without changes, unless it says more", () => {
    expect(parseCheckCall([])).toEqual({
      files: [],
      format: "text",
      language: "en",
      strict: false,
      fix: false,
    });
    expect(parseCheckCall(["a.md", "--strict", "--format=json", "--lang", "ur", "--fix", "b.md"])).toEqual({
      files: ["a.md", "b.md"],
      format: "json",
      language: "ur",
      strict: true,
      fix: true,
    });
  });

  test.each([
    [["--nonsense"], '"--nonsense" is no option of this command'],
    [["-x"], '"-x" is no option of this command'],
    [["--format", "xml"], '--format is text, json, github, not "xml"'],
    [["--format"], "--format needs one of text, json, github behind it"],
    [["--lang="], '--lang is en, ur, not ""'],
    [["--strict=yes"], "--strict stands alone, without a value"],
    [["--constructor"], '"--constructor" is no option of this command'],
  ])("is refused where it is wrong: %s", (args, message) => {
    const refused = () => parseCheckCall(args);
    expect(refused).toThrow(Refusal);
    expect(refused).toThrow(`${message}\nusage: npm run check`);
  });

  test("is refused in the language that it asks for", () => {
    expect(() => parseCheckCall(["--format=xml", "--lang=ur"])).toThrow("طریقہ:");
  });
});
