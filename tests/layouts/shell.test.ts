import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { escapeCloser } from "../../layouts/escape-closer.ts";

describe("a > in text", () => {
  test.each([
    ["<p>a > b</p>", "<p>a &gt; b</p>"],
    ["> <br> >", "&gt; <br> &gt;"],
    ['<a title="a > b">c</a>', '<a title="a > b">c</a>'],
    ['<a title="<b>" class="x">>></a>', '<a title="<b>" class="x">&gt;&gt;</a>'],
    ["a &lt; b > c < d", "a &lt; b &gt; c < d"],
    ["<!doctype html>\n<p>1 < 2 > 0</p>", "<!doctype html>\n<p>1 < 2 &gt; 0</p>"],
    ["plain", "plain"],
  ])("%s is written as %s", (markup, expected) => {
    expect(escapeCloser(markup)).toBe(expected);
  });

  test("is escaped whatever the tags and texts around it", () => {
    const text = fc.string({ unit: fc.constantFrom(..."ab >&;\"'=é") });
    const tag = fc
      .tuple(
        fc.constantFrom("p", "/p", "a", "br"),
        fc.array(text.map((value) => value.replaceAll('"', "&quot;"))),
      )
      .map(([name, values]) => `<${name}${values.map((value, n) => ` a${n}="${value}"`).join("")}>`);
    const parts = fc.array(
      fc.oneof(
        tag.map((markup) => ({ markup })),
        text.map((words) => ({ words })),
      ),
    );
    fc.assert(
      fc.property(parts, (all) => {
        const join = (of: (words: string) => string) =>
          all.map((part) => ("markup" in part ? part.markup : of(part.words))).join("");
        expect(escapeCloser(join((words) => words))).toBe(join((words) => words.replaceAll(">", "&gt;")));
      }),
    );
  });
});
