import { describe, expect, test } from "vitest";
import { readFault, readRows } from "./parsed.ts";

const DC = 'xmlns:dc="http://purl.org/dc/elements/1.1/"';

/** One report about a ferry, in each format; none of its publisher's words may be taken over. */
const FEEDS = {
  RSS: `<?xml version="1.0"?>
<rss version="2.0" ${DC}><channel><title>The Example Herald</title><link>https://news.example.org/</link><language>en-GB</language>
<item><title>Ferry &amp;amp; bridge &lt;b&gt;run&lt;/b&gt; &#8217;again</title><link>/ferry</link>
<pubDate>Sun, 24 Dec 2017 13:29:00 +0530</pubDate><dc:creator>Asma Khan</dc:creator><category>ferry</category>
<description>SECRET</description></item></channel></rss>`,
  RDF: `<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" ${DC}>
<channel rdf:about="https://news.example.org/"><title>The Example Herald</title><dc:language>en-GB</dc:language></channel>
<item rdf:about="https://news.example.org/ferry"><title>Ferry &amp; bridge run ’again</title><link>https://news.example.org/ferry</link>
<description>SECRET</description><dc:date>2017-12-24T13:29:00+05:30</dc:date><dc:creator>Asma Khan</dc:creator><dc:subject>ferry</dc:subject></item></rdf:RDF>`,
  Atom: `<?xml version="1.0"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB"><title>The Example Herald</title><link href="https://news.example.org/"/>
<entry><title type="html">Ferry &amp;amp; bridge run ’again</title><link rel="self" href="https://news.example.org/self"/><link href="ferry"/>
<published>2017-12-24T13:29:00.000+05:30</published><updated>2018-01-01T00:00:00Z</updated><author><name>Asma Khan</name></author>
<category term="ferry"/><summary>SECRET</summary><content>SECRET</content></entry></feed>`,
  JSON: JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: "The Example Herald",
    language: "en-GB",
    items: [
      {
        id: "1",
        url: "https://news.example.org/ferry",
        title: "Ferry & bridge run ’again",
        date_published: "2017-12-24T13:29:00+05:30",
        authors: [{ name: "Asma Khan" }],
        tags: ["ferry"],
        summary: "SECRET",
        content_text: "SECRET",
      },
    ],
  }),
};

describe("a feed", () => {
  test.each(Object.entries(FEEDS))("in %s gives the report's metadata and none of its text", (_, text) => {
    const { rows, notes } = readRows("feed", text, { ownText: true, ownSummary: true });
    expect(rows.map(({ draft }) => draft)).toEqual([
      {
        title: "Ferry & bridge run ’again",
        date: "2017-12-24T13:29+05:30",
        source: {
          publisher: "The Example Herald",
          url: "https://news.example.org/ferry",
          lang: "en-GB",
          author: "Asma Khan",
        },
        tags: ["ferry"],
        people: [],
        places: [],
        organisations: [],
      },
    ]);
    expect(JSON.stringify(rows)).not.toContain("SECRET");
    expect(notes.join()).toContain("left out");
  });

  test("says on which line an entry stands, whatever its texts hold", () => {
    const items = "<item><title><![CDATA[<item> & y]]></title></item>\n<item><title>B</title></item>";
    const { rows } = readRows(
      "feed",
      `<rss version="2.0"><channel><title>x</title>\n${items}</channel></rss>`,
    );
    expect(rows.map(({ place, draft }) => [place, draft.title])).toEqual([
      ["line 2", "<item> & y"],
      ["line 3", "B"],
    ]);
  });

  test("keeps addresses of electronic mail out of bylines", () => {
    const items = ["a@example.org (Asma Khan)", "b@example.org"].map(
      (author) => `<item><title>A</title><author>${author}</author></item>`,
    );
    const { rows } = readRows(
      "feed",
      `<rss version="2.0"><channel><title>x</title>${items.join("")}</channel></rss>`,
    );
    expect(rows.map(({ draft }) => draft.source.author)).toEqual(["Asma Khan", undefined]);
  });

  const bomb = `<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>`;
  test.each([
    [
      "entities of its own",
      `<?xml version="1.0"?>${bomb}<rss version="2.0"><channel><title>&b;</title></channel></rss>`,
      "entities",
    ],
    [
      "a file of this computer",
      `<!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/hostname">]><rss><t>&a;</t></rss>`,
      "entities",
    ],
    [
      "a tag that is not closed",
      "<rss><channel>\n<title>x</channel></rss>",
      "line 2: the XML is not well formed",
    ],
    [
      "tags in one another without an end",
      `<rss>${"<a>".repeat(5000)}${"</a>".repeat(5000)}</rss>`,
      "no feed",
    ],
    ["no entries", '<rss version="2.0"><channel><title>x</title></channel></rss>', "no entries"],
    ["another sort of XML", "<svg></svg>", "no feed"],
  ])("is refused with %s", (_, text, why) => {
    expect(readFault("feed", text)).toContain(why);
  });
});
