import fc from "fast-check";
import { expect, test } from "vitest";
import { escapeLines, escapeText } from "../../src/review/escape.ts";
import { findAll, parseHtml, textOf } from "../support/dom.ts";

const HOSTILE = [
  "<script>alert(1)</script>",
  "</blockquote>\n\n# A heading of mine\n\n[a link](https://evil.example)",
  "`code` *bold* _it_ ~~gone~~ | cell | $x^2$ \\",
  "@octocat closes #12 and example/archive#3",
  "![](https://evil.example/pixel.png) www.evil.example https://evil.example",
  "&lt;b&gt; &amp; \"quoted\" 'single'",
  "- [x] done\r\n1. first\n> quoted\n    code\n---",
];

test.each(HOSTILE)("%j is read as the same text", (text) => {
  const page = parseHtml(`<p id="x">${escapeText(text)}</p>`);
  expect(textOf(page)).toBe(text.replace(/\s+/g, " ").trim());
  expect(findAll("body *", page).map(({ name }) => name)).toEqual(
    expect.not.arrayContaining(["script", "a", "img", "h1", "blockquote"]),
  );
});

test.each(HOSTILE)("%j leaves no sign that markdown acts on, no mention and no bare link", (text) => {
  for (const escaped of [escapeText(text), escapeLines(text)]) {
    expect(escaped).not.toMatch(/[\n\r`*_[\]|~\\$@"']/);
    const seen = escaped
      .replace(/<\/?span>/g, "\0")
      .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code));
    expect(seen).not.toMatch(/@\w|#\d|:\/\/|www\.\w/);
  }
});

test("what is hidden or turns text around is shown by its number", () => {
  expect(escapeText("a\u202eb\u0000c")).toBe("a&#91;U&#43;202E&#93;b&#91;U&#43;0000&#93;c");
});

test("an empty line in verbatim text does not end the block", () => {
  expect(escapeLines("a\n\nb")).toBe("a&#10;&#10;b");
});

test("any text comes back as it is, on one line", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..." a1<>&;#@`*_[]()!|\\/:.\n\r\t$~\"'") }), (text) => {
      const escaped = escapeText(text);
      expect(escaped).not.toMatch(/[\r\n]/);
      expect(textOf(parseHtml(`<p>${escaped}</p>`))).toBe(text.replace(/\s+/g, " ").trim());
    }),
  );
});
