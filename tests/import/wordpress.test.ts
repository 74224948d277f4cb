import { describe, expect, test } from "vitest";
import { writeMarkdown } from "../../src/import/post-text.ts";
import { readFault, readRows } from "./parsed.ts";

interface Post {
  readonly type?: string;
  readonly status?: string;
  readonly local?: string;
  readonly utc?: string;
  readonly text?: string;
  readonly more?: string;
}

function aPost({ type = "post", status = "publish", local, utc, text = "", more = "" }: Post = {}): string {
  const dates = [
    local && `<wp:post_date>${local}</wp:post_date>`,
    utc && `<wp:post_date_gmt>${utc}</wp:post_date_gmt>`,
  ];
  return `<item><title>Ferry &amp; bridge</title><link>https://blog.example.org/ferry</link>
<dc:creator><![CDATA[asma]]></dc:creator><content:encoded><![CDATA[${text}]]></content:encoded>
<excerpt:encoded><![CDATA[In short.]]></excerpt:encoded>${dates.filter(Boolean).join("")}
<wp:post_type>${type}</wp:post_type><wp:status>${status}</wp:status>${more}</item>`;
}

function anExport(...posts: string[]): string {
  return `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/" xmlns:dc="d" xmlns:content="c" xmlns:excerpt="e">
<channel><title>Harbour Notes</title><language>en-US</language>
<wp:author><wp:author_login><![CDATA[asma]]></wp:author_login><wp:author_display_name><![CDATA[Asma Khan]]></wp:author_display_name></wp:author>
${posts.join("\n")}
</channel></rss>`;
}

const MORE = `<category domain="category" nicename="ferry"><![CDATA[Ferry &amp; bridge]]></category>
<category domain="post_tag" nicename="relief"><![CDATA[Relief]]></category>
<category domain="category" nicename="uncategorized"><![CDATA[Uncategorized]]></category>
<category domain="post_format" nicename="aside"><![CDATA[Aside]]></category>
<wp:comment><wp:comment_content>First!</wp:comment_content></wp:comment>`;

describe("a WordPress export", () => {
  test("gives the published posts, without their texts, and counts all the rest", () => {
    const text = anExport(
      aPost({ local: "2017-12-24 13:29:00", utc: "2017-12-24 08:29:00", text: "SECRET", more: MORE }),
      aPost({ status: "draft" }),
      aPost({ type: "attachment", status: "inherit" }),
      aPost({ type: "page" }),
    );
    const { rows, notes } = readRows("wordpress", text);
    expect(rows.map(({ place, draft }) => [place, draft])).toEqual([
      [
        "line 5",
        {
          title: "Ferry & bridge",
          date: "2017-12-24T13:29+05:00",
          source: {
            publisher: "Harbour Notes",
            url: "https://blog.example.org/ferry",
            author: "Asma Khan",
            lang: "en-US",
          },
          tags: ["Ferry & bridge", "Relief"],
          people: [],
          places: [],
          organisations: [],
        },
      ],
    ]);
    expect(notes).toEqual([
      "left out, 1 time: attachment",
      "left out, 1 time: comment",
      "left out, 1 time: page",
      "left out, 1 time: post (draft)",
      expect.stringContaining("--own-text"),
    ]);
  });

  test("gives texts and excerpts where they are said to be the archive's own", () => {
    const { rows } = readRows("wordpress", anExport(aPost({ text: "It runs <b>again</b>." })), {
      ownText: true,
    });
    expect(rows[0]?.draft).toMatchObject({ body: "It runs **again**.", summary: "In short." });
  });

  test.each([
    [{ local: "2017-12-24 13:29:30", utc: "2017-12-24 21:29:30" }, "2017-12-24T13:29:30-08:00"],
    [{ local: "2017-12-24 13:29:00", utc: "2017-12-24 13:29:00" }, "2017-12-24T13:29Z"],
    [{ local: "2017-12-24 13:29:00", utc: "0000-00-00 00:00:00" }, "2017-12-24"],
    [{ local: "2017-12-24 13:29:00" }, "2017-12-24"],
    [{ local: "2017-12-24 13:29:00", utc: "2017-11-24 13:29:00" }, "2017-12-24"],
    [{ more: "<pubDate>Sun, 24 Dec 2017 08:29:00 +0000</pubDate>" }, "2017-12-24T08:29Z"],
    [{ local: "0000-00-00 00:00:00" }, undefined],
  ])("dates a post of %j", (post, date) => {
    expect(readRows("wordpress", anExport(aPost(post))).rows[0]?.draft.date).toBe(date);
  });

  test.each([
    ["no published post", anExport(aPost({ status: "private" })), "no post"],
    ["another sort of XML", "<rss/>", "no WordPress export"],
    ["a tag that is not closed", anExport("<item>"), "not well formed"],
    ["entities of its own", `<!DOCTYPE rss [<!ENTITY a "b">]>${anExport()}`, "entities"],
  ])("is refused with %s", (_, text, why) => {
    expect(readFault("wordpress", text)).toContain(why);
  });
});

describe("a post's text", () => {
  test.each([
    ["One.\n\nTwo <em>three</em>.", "One.\n\nTwo *three*."],
    ["<!-- wp:paragraph --><p>One.</p><!-- /wp:paragraph -->", "One."],
    ["<p>A</p><h2>B</h2><ul><li>c</li></ul>", "A\n\n## B\n\n-   c"],
    ['<a href="https://a.example.org/x_(y)">words</a>', "[words](<https://a.example.org/x_(y)>)"],
    [
      '<a href="javascript:alert(1)">words</a> <a href="/x">more</a> <a href="http://localhost/">own</a>',
      "words more own",
    ],
    ['<img src="https://a.example.org/x.png" alt="A ferry"> runs', "A ferry runs"],
    ['<script>x()</script><iframe src="//a.example.org"></iframe>[gallery ids="1"]text', "text"],
    ["a &lt;b&gt; is bold, 2 &lt; 3", "a \\<b> is bold, 2 \\< 3"],
  ])("is markdown: %s", (html, markdown) => {
    expect(writeMarkdown(html)).toBe(markdown);
  });
});
