import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readRecordPage } from "../../src/review/record-page.ts";
import { PROJECT } from "../support/site.ts";

const golden = (path: string) =>
  readRecordPage(readFileSync(join(PROJECT, "tests/sites/twelve/golden", path, "index.html"), "utf8"));

describe("a page as it is built", () => {
  test("is read as its reader reads it", () => {
    const reading = golden("articles/2003-11-storm-damages-quay");
    expect(reading).toMatchObject({
      lang: "en",
      dir: "ltr",
      title: "Storm damages quay",
      dateline: ["about 9 November 2003", "Island Post", "Harbour Town"],
      summary: "A storm of early November was said to have taken forty metres of the quay.",
      body: [
        { kind: "paragraph", text: "The paper put the damage at forty metres; the town named no figure." },
        { kind: "bullet", text: "first wall" },
        { kind: "bullet", text: "second wall" },
      ],
    });
    expect(reading?.facts).toContainEqual({ name: "Agency", value: "Coast Wire" });
    expect(reading?.facts).toContainEqual({ name: "Tags", value: "The quay, کراچی" });
    expect(reading?.facts).toContainEqual({
      name: "Original",
      value: "island-post.example Archived copy: none yet",
      address: "https://island-post.example/a?id=7&x=%5Bstorm%5D",
    });
  });

  test("is read in Urdu from the right", () => {
    expect(golden("ur/articles/2003-11-storm-damages-quay")).toMatchObject({ lang: "ur", dir: "rtl" });
  });
});

const reading = (prose: string) =>
  readRecordPage(
    `<html lang="en"><main><h1>A</h1><div class="body"><div class="prose">${prose}</div></div></main></html>`,
  );

describe("the text of a record", () => {
  test.each([
    ["<h2>A</h2><p>b<br>c</p>", ["heading: A", "paragraph: b c"]],
    ["<blockquote><p>a</p></blockquote>", ["quotation: a"]],
    ["<ul><li>a<ul><li>b</li></ul></li><li><p>c</p></li></ul>", ["bullet: a", "bullet: b", "bullet: c"]],
    ["<pre><code>a\n\nb\n</code></pre>", ["verbatim: a\n\nb"]],
    ["<table><tr><th>a</th><td>b</td></tr></table>", ["row: a · b"]],
    ['<p><a href="https://a.example/">a</a></p>', ["paragraph: a (https://a.example/)"]],
    ["<hr>", []],
  ])("%s keeps each of its words once", (prose, passages) => {
    expect(reading(prose)?.body.map(({ kind, text }) => `${kind}: ${text}`)).toEqual(passages);
  });

  test("is the notice, where the record is withdrawn", () => {
    const html = `<html><main><h1>Withdrawn</h1><div class="body"><p>On 1 May.</p></div></main></html>`;
    expect(readRecordPage(html)?.body).toEqual([{ kind: "paragraph", text: "On 1 May." }]);
  });

  test("of a page without a heading is none", () => {
    expect(readRecordPage("<html><main><p>a</p></main></html>")).toBeUndefined();
  });
});
