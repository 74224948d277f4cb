import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderMarkdown } from "../../src/read/markdown.ts";

const OPTIONS = { basePath: "", headingIds: false, required: true };

function render(text: string, options: Partial<typeof OPTIONS> = {}): string {
  const { html, problems } = renderMarkdown({ file: "x.md", text, line: 10 }, { ...OPTIONS, ...options });
  expect(problems).toEqual([]);
  return html;
}

function kindsOf(text: string): string[] {
  return renderMarkdown({ file: "x.md", text, line: 10 }, OPTIONS).problems.map(
    ({ kind, line, column }) => `${kind} ${line}:${column}`,
  );
}

describe("a text", () => {
  test("keeps paragraphs, lists, quotations and tables", () => {
    expect(render("One.\n\n- a\n- b\n\n> c\n")).toBe(
      "<p>One.</p>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n<blockquote>\n<p>c</p>\n</blockquote>\n",
    );
    expect(render("| a |\n|:-:|\n| 1 |\n")).toContain("<td>1</td>");
  });

  test("shows what looks like a template, a bracketed word or code as it was written", () => {
    expect(render("{{ x }} {% y %} <staff> R&D `<b>` \\<b> &lt;i>\n")).toBe(
      "<p>{{ x }} {% y %} &lt;staff&gt; R&amp;D <code>&lt;b&gt;</code> &lt;b&gt; &lt;i&gt;</p>\n",
    );
  });

  test("starts its headings at h2 and skips no level", () => {
    expect(render("# A\n\n#### B\n\n## C\n\n# D\n").match(/<h\d>/g)).toEqual([
      "<h2>",
      "<h3>",
      "<h3>",
      "<h2>",
    ]);
  });

  test("gives headings ids of their own where it is asked to", () => {
    const html = render("# کیمپ کھلا\n\n# A\n\n# A\n\n# A 2\n\n# !\n", { headingIds: true });
    const ids = [...html.matchAll(/id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual(["کیمپ-کھلا", "a", "a-2", "a-2-2", "section"]);
  });
});

describe("a link", () => {
  test("to another site is marked, and percent-encoded once", () => {
    expect(render("[a](https://x.org/خبر?q=%D9%BE&r)\n")).toBe(
      '<p><a href="https://x.org/%D8%AE%D8%A8%D8%B1?q=%D9%BE&amp;r" rel="external">a</a></p>\n',
    );
  });

  test("to a host with letters of its own leads where a browser would go that was given it as it is written", () => {
    for (const host of ["BÜCHER.example", "straße.example", "bücher.example:8080"]) {
      const [, href = ""] = /href="([^"]+)"/.exec(render(`[a](https://${host}/A?b=$1)\n`)) ?? [];
      expect(href).toMatch(/^[ -~]+$/);
      expect(new URL(href).href).toBe(new URL(`https://${host}/A?b=$1`).href);
    }
  });

  test("to this site stands below its path", () => {
    expect(render("[a](/about/) [b](#c)\n", { basePath: "/base" })).toBe(
      '<p><a href="/base/about/">a</a> <a href="#c">b</a></p>\n',
    );
  });

  test("shows its address as it was written", () => {
    expect(render("<https://x.org/%E2%80%AE>\n")).toContain(">https://x.org/%E2%80%AE</a>");
  });

  test("that leads nowhere good is refused where it stands", () => {
    expect(kindsOf("One.\n\nTwo [a](//evil.example)\nthree [b](JavaScript:x) and [c](data:x)\n")).toEqual([
      "bad-link 12:9",
      "bad-link 13:11",
      "bad-link 13:33",
    ]);
  });
});

describe("what would be lost or could do harm", () => {
  test("is refused: HTML, pictures, text too deep, lines that are only addresses", () => {
    expect(kindsOf("<b>x</b>\n")).toEqual(["html 10:1"]);
    expect(kindsOf("a\n![b](/c.png)\n")).toEqual(["picture 11:1"]);
    expect(kindsOf(`${"> ".repeat(30)}x\n`)).toEqual(["body-too-deep 10:1"]);
    expect(kindsOf(`${"**".repeat(60)}x${"**".repeat(60)}\n`)).toEqual(["body-too-deep 10:1"]);
    expect(kindsOf("a\n\n[b]: https://x.org\n")).toEqual(["lost-reference 12:1"]);
    expect(kindsOf("| a |\n|---|\n| 1 | 2 |\n")).toEqual(["table-row 12:1"]);
    expect(kindsOf("a &#x202E; b\n")).toEqual(["hidden-character 10:3"]);
  });

  test("is not a picture where the ! was escaped, nor HTML where the bracket was", () => {
    expect(kindsOf("Stop\\![a](https://x.org) \\<b>\n")).toEqual([]);
  });

  test("is refused before it is read where it is larger than 150 KB", () => {
    expect(kindsOf("x".repeat(150_001))).toEqual(["body-too-large 10:1"]);
  });

  test("is reported twenty times at most", () => {
    expect(kindsOf("<b>\n".repeat(1000))).toHaveLength(20);
  });
});

const HARD: Readonly<Record<string, string>> = {
  "pictures that never close": "![",
  "links that never close": "[a](",
  "emphasis that never closes": "*a **a ",
  quotations: ">",
  "lists in lists": "- ",
  backticks: Array.from({ length: 400 }, (_, length) => "`".repeat(length)).join(" "),
  "angle brackets": "<",
  entities: "&#x",
  definitions: "[a]: x\n",
  tables: `${"|a".repeat(3000)}|\n${"|-".repeat(3000)}|\n${"|a\n".repeat(3000)}`,
  "brackets within brackets": `${"[".repeat(29_000)}a${"](x)".repeat(29_000)}`,
};

describe.each(Object.entries(HARD))("nearly 150 KB of %s", (_, piece) => {
  test("are read without a stall or a throw", { timeout: 20_000 }, () => {
    const text = piece.repeat(Math.max(1, Math.floor(149_000 / piece.length)));
    const { problems } = renderMarkdown({ file: "x.md", text, line: 1 }, OPTIONS);
    expect(problems.map(({ kind }) => kind)).not.toContain("body-too-large");
  });
});

test("no text, whatever it holds, makes an element or a link that is not allowed", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      "<",
      ">",
      "](",
      "[",
      ")",
      "javascript:",
      "//x",
      "`",
      "```\n",
      '"',
      "'",
      "&quot;",
      "\\",
      "!",
      "|",
      "\n",
    ),
    fc.string({ maxLength: 6 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const { html, problems } = renderMarkdown({ file: "x.md", text: pieces.join(""), line: 1 }, OPTIONS);
      if (problems.length > 0) return;
      const tags = [...html.matchAll(/<\/?([a-z0-9]+)/g)].map(([, tag]) => tag ?? "");
      const allowed =
        /^(?:p|a|em|strong|s|code|pre|ul|ol|li|blockquote|h[2-6]|hr|br|table|thead|tbody|tr|th|td)$/;
      expect(tags.filter((tag) => !allowed.test(tag))).toEqual([]);
      const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href ?? "");
      expect(links.filter((href) => !/^(?:https?:\/\/|mailto:|#|\/(?!\/))/i.test(href))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
