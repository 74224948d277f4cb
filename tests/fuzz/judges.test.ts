/** What fuzzing relies on: that a fault would be seen, made small, and met again with the same seed. */
import { describe, expect, test } from "vitest";
import { contentFile } from "../support/cases.ts";
import { findPageFaults, findProseFaults } from "./allowed-markup.ts";
import { makeChance } from "./chance.ts";
import { fuzz } from "./fuzz.ts";
import { findOutputFaults, SECRET } from "./output-faults.ts";
import { findProblemFaults } from "./problem-faults.ts";
import { recordSubject } from "./records.ts";
import type { Subject } from "./subject.ts";

describe("a text's markup that does something is found", () => {
  test.each([
    ["<p>a</p><script>alert(1)</script>", "an element <script>"],
    ["<p onclick=x>a</p>", "an attribute onclick of <p>"],
    ["<p style=color:red>a</p>", "an attribute style of <p>"],
    ['<a href="javascript:alert(1)">a</a>', 'an address "javascript:alert(1)"'],
    ['<a href="JAVA&#9;script:alert(1)">a</a>', 'an address "JAVA\\tscript:alert(1)"'],
    ['<a href="//x.example/">a</a>', 'an address "//x.example/"'],
    ['<a href="/\\x.example/">a</a>', 'an address "/\\\\x.example/"'],
    ['<a href="data:text/html,x">a</a>', 'an address "data:text/html,x"'],
    ["<img src=x>", "an element <img>"],
    ["<p>a</p></div></main>", "it closes an element that it did not open"],
    ["<constructor>a</constructor>", "an element <constructor>"],
  ])("%s", (html, fault) => {
    expect(findProseFaults(html)).toContain(fault);
  });

  test("and what only looks like it is left alone", () => {
    const html =
      '<h2 id="a">a &lt;script&gt;</h2><p><a href="https://x.example/?javascript:" rel="external">a</a></p>';
    expect(findProseFaults(html)).toEqual([]);
  });
});

describe("a page that does something is found", () => {
  test.each([
    ["<script>alert(1)</script>", "a script that runs"],
    ["<script src=https://x.example/x.js></script>", "a script that runs"],
    ["<script type=application/json>{</script>", "a script whose values cannot be read"],
    ['<meta http-equiv=refresh content="0; url=javascript:x">', 'an address "javascript:x"'],
    ["<meta http-equiv=set-cookie content=a>", 'an order "set-cookie"'],
    ["<base href=//x.example>", "an element <base>"],
    ["<form action=//x.example></form>", 'an address "//x.example"'],
    ["<svg onload=x></svg>", "an attribute onload of <svg>"],
  ])("%s", (html, fault) => {
    expect(findPageFaults(`<!doctype html><title>t</title>${html}`)).toContain(fault);
  });
});

describe("a file that holds what it should not is found", () => {
  test.each([
    ["/a.txt", SECRET, "/a.txt has a secret of the environment"],
    ["/a.txt", "\ufffd", "/a.txt has a replacement character"],
    ["/a.txt", "\u001b[31m", "/a.txt has a control character"],
    ["/a.csv", "\ud800", "/a.csv has half of a character"],
    ["/feed.xml", "<a>&</b>", "/feed.xml has XML that is not well-formed"],
    ["/feed.xml", '<a><link href="javascript:x"/></a>', '/feed.xml has an address "javascript:x"'],
    ["/feed.xml", '<a><c type="html">&lt;img src="x"&gt;</c></a>', "/feed.xml has an element <img>"],
    ["/feed.json", '{"items": [{"content_html": "<img>"}]}', "/feed.json has an element <img>"],
    ["/a.json", "{", "/a.json has JSON that cannot be read"],
    ["/a/b/record.ris", "TY  - NEWS\nxx\n", "/a/…/record.ris has a line of RIS without a tag"],
  ])("%s %j", (url, text, fault) => {
    expect(findOutputFaults(url, text).join("\n")).toContain(fault);
  });
});

test.each([
  [{ line: 3 }, "a-kind stands on line 3 of 2"],
  [{ line: 0 }, "a-kind stands on line 0 of 2"],
  [{ column: 0 }, "a-kind stands at column 0 of 5"],
  [{ column: 9 }, "a-kind stands at column 9 of 5"],
  [{ file: "content/other.md" }, "names content/other.md, which was not read"],
  [{ message: { en: "a\u202e", ur: "ا" } }, "a-kind shows U+202e as it is"],
  [{ message: { en: "x\n    at f (a.ts:1:2)", ur: "ا" } }, "a-kind shows a stack"],
  [{ message: { en: "", ur: "ا" } }, "a-kind says nothing"],
])("a problem with %j is found", (change, fault) => {
  const content = contentFile("a.md", "first\nsecond");
  const problem = {
    kind: "a-kind",
    file: content.file,
    line: 1,
    column: 1,
    message: { en: "what is wrong", ur: "کیا غلط ہے" },
    severity: "error" as const,
  };
  expect(findProblemFaults([problem], [content])).toEqual([]);
  expect(findProblemFaults([{ ...problem, ...change }], [content])).toContain(fault);
});

describe("a run", () => {
  /** Throws at a bang that stands behind a hash. */
  const brittle: Subject = {
    name: "brittle",
    read: () => undefined,
    makeInput: (chance) => ({
      path: "articles/a.md",
      bytes: `${"x".repeat(chance.below(9))}#y${"z".repeat(chance.below(9))}!`,
    }),
    judge: ({ bytes }) => {
      if (/#.*!/.test(bytes)) throw new RangeError("a bang");
      return { accepted: true, faults: [] };
    },
  };

  test("says what was thrown, once, with the smallest input that throws it, to be pasted", () => {
    const { failures } = fuzz(brittle, { seed: 7, count: 20, pages: 1, sites: 10 });
    expect(failures).toHaveLength(1);
    expect(failures[0]).toContain("brittle: throws RangeError: a bang");
    expect(failures[0]).toContain('\n  "#!"\n  base64 -d > tests/cases/KIND/NAME.md <<< IyE=');
  });

  test("makes the same inputs of the same seed, and others of another", () => {
    const inputsOf = (seed: number) => {
      const chance = makeChance(seed);
      const { makeInput } = recordSubject();
      return Array.from({ length: 20 }, () => makeInput(chance));
    };
    expect(inputsOf(5)).toEqual(inputsOf(5));
    expect(inputsOf(5)).not.toEqual(inputsOf(6));
  });
});
