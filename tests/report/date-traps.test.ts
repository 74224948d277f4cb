/** Dates that stand on a page beside the day of publication, and must not be taken for it. */
import { describe, expect, test } from "vitest";
import { findDate } from "../../src/report/date.ts";
import { parsePage } from "../../src/report/page.ts";

const TEXT =
  "The council said that it would answer the petition about the flood wall. More than four hundred residents signed it, and several of them spoke at the meeting, which lasted until late in the evening.";

const RIGHT = '<p class="byline">24 December 2012</p>';

interface Sketch {
  readonly head?: string;
  readonly above?: string;
  readonly byline?: string;
  readonly below?: string;
  readonly lang?: string;
  readonly url?: string;
}

function findIn({ head = "", above = "", byline = RIGHT, below = "", lang = "en-GB", url }: Sketch) {
  const html = `<!DOCTYPE html><html lang="${lang}"><head><title>Flood wall petition | Riverside Watch</title>${head}</head><body>${above}<div id="content"><h1>Flood wall petition</h1>${byline}<p>${TEXT}</p></div>${below}</body></html>`;
  return findDate(parsePage(html, url));
}

const jsonLd = (object: object) => `<script type="application/ld+json">${JSON.stringify(object)}</script>`;

describe("not mistaken for the day of publication is", () => {
  test.each<[string, Sketch]>([
    ["the day of what is reported", { byline: `${RIGHT}<p>On 3 May 2009 the river rose. ${TEXT}</p>` }],
    [
      "a day that the text names before the line with the date",
      {
        byline: `<p>The council met on 3 May 2009 and again in the winter, when nobody spoke about the wall, and then on 7 June 2010 for the last time before the storm came.</p>${RIGHT}`,
      },
    ],
    [
      "today's date in the masthead",
      { above: '<div id="header"><span class="today">Sunday, 5 March 2017</span><a href="/">Home</a></div>' },
    ],
    [
      "today's date without a name, far above",
      { above: `<div>Sunday, 5 March 2017</div><ul>${"<li>Section of the site</li>".repeat(20)}</ul>` },
    ],
    [
      "related articles",
      {
        below:
          '<div class="related"><h3>More</h3><time datetime="2013-02-01">1 February 2013</time><a href="/b">Bridge</a></div>',
      },
    ],
    [
      "a sidebar's list",
      {
        above:
          '<div class="sidebar"><ul><li><span class="date">1 February 2013</span> <a href="/b">Bridge</a></li></ul></div>',
      },
    ],
    [
      "comments",
      {
        below:
          '<ol class="commentlist"><li><time datetime="2012-12-26T10:00">26 December 2012</time> At last.</li></ol>',
      },
    ],
    ["a copyright line", { below: "<p>© 2005-2017 Riverside Watch. Version of 1 January 2017</p>" }],
    [
      "an archive's months",
      { below: "<ul class=archive><li>January 2013 (12)</li><li>December 2012 (3)</li></ul>" },
    ],
    [
      "the zero of clocks",
      { head: '<meta property="article:published_time" content="1970-01-01T00:00:00Z">' },
    ],
    ["the site's own JSON-LD", { head: jsonLd({ "@type": "WebSite", datePublished: "2001-02-03" }) }],
    [
      "an event's JSON-LD",
      { head: jsonLd({ "@type": "Event", startDate: "2013-06-01", datePublished: "2001-02-03" }) },
    ],
    [
      "a comment in JSON-LD",
      { head: jsonLd({ "@type": "Article", comment: [{ "@type": "Comment", dateCreated: "2012-12-26" }] }) },
    ],
    ["the last change in JSON-LD", { head: jsonLd({ "@type": "Article", dateModified: "2016-01-02" }) }],
    ["og:updated_time", { head: '<meta property="og:updated_time" content="2016-01-02T10:00:00Z">' }],
    ["a visible last change", { byline: `${RIGHT}<p>Last updated: 2 January 2016</p>` }],
    [
      "a visible last change in German",
      { byline: "<p>24.12.2012</p><p>Zuletzt aktualisiert: 02.01.2016</p>", lang: "de" },
    ],
    [
      "a date in the future that is announced",
      { byline: `${RIGHT}<p>Deadline: 1 March 2013</p><p class="event-date">15 March 2013</p>` },
    ],
    ["when a writer joined", { byline: "<p>Joined: 3 May 2009</p><p>Posted: 24 December 2012</p>" }],
    [
      "a picture's day",
      {
        byline: `<figure><img src="a.jpg" alt=""><figcaption>The wall, 3 May 2009</figcaption></figure>${RIGHT}`,
      },
    ],
    ["the day of a judgement", { byline: `<p>Urteil vom 3. Mai 2009</p>${RIGHT}`, lang: "de" }],
    [
      "a day after the page's last change",
      {
        above: "<p>Sunday, 5 March 2017</p>",
        head: jsonLd({ "@type": "Article", dateModified: "2013-01-02" }),
        byline: "<p>On 24 December 2012 the council met.</p>",
      },
    ],
    ["a period in numbers", { byline: `<p>24.02.2011 - 26.03.2012</p>${RIGHT}` }],
    ["a period", { byline: `<p>1 January 2011 - 3 May 2012</p>${RIGHT}` }],
    ["what a source was read on", { byline: `<p>Retrieved 3 May 2015</p>${RIGHT}` }],
    [
      "an expiry date",
      { head: '<meta name="expires" content="2020-01-01"><meta name="unpublish_date" content="2020-01-01">' },
    ],
    [
      "the day on which the page was made for a reader",
      { head: '<meta name="date" content="2017-03-05">', url: "https://example.org/2012/12/24/flood" },
    ],
    ["a version number", { byline: `<p>Version 1.2.2010.4</p>${RIGHT}` }],
    ["a relative date", { byline: `<p>2 days ago</p>${RIGHT}` }],
    [
      "other teasers that are articles of their own",
      {
        below:
          '<article><h2><a href="/b">Bridge</a></h2><time class="entry-date published" datetime="2013-02-01">1 February 2013</time></article>',
      },
    ],
    [
      "other teasers before it",
      {
        above:
          '<article><h2><a href="/b">Bridge</a></h2><time class="entry-date published" datetime="2013-02-01">1 February 2013</time></article>',
      },
    ],
    [
      "the next post's link",
      {
        below:
          '<div class="post-navigation"><a href="/b">Bridge</a> <span class="date">1 February 2013</span></div>',
      },
    ],
  ])("%s", (_, sketch) => {
    expect(findIn(sketch).date?.value.day).toBe("2012-12-24");
  });
});

describe("numbers are read", () => {
  test.each<[string, string, Sketch]>([
    ["day first in Britain", "2012-05-04", { byline: "<p>04/05/2012</p>" }],
    ["month first in America", "2012-04-05", { byline: "<p>04/05/2012</p>", lang: "en-US" }],
    [
      "day first on an American language tag at a British address",
      "2012-05-04",
      { byline: "<p>04/05/2012</p>", lang: "en-US", url: "https://news.example.co.uk/a" },
    ],
    [
      "as the page's other dates read",
      "2012-05-04",
      { byline: "<p>04/05/2012</p>", below: "<p>Archive: 23/04/2012, 30/04/2012</p>", lang: "en-US" },
    ],
    [
      "as the address says",
      "2012-05-04",
      { byline: "<p>04/05/2012</p>", lang: "en-US", url: "https://example.com/2012/05/04/a" },
    ],
    ["day first between dots", "2012-05-04", { byline: "<p>04.05.2012</p>", lang: "en-US" }],
    ["with two digits for the year", "2012-12-24", { byline: "<p>24.12.12</p>", lang: "de" }],
    ["with two digits of the last century", "1998-12-24", { byline: "<p>24/12/98</p>" }],
  ])("%s", (_, day, sketch) => {
    expect(findIn(sketch).date?.value.day).toBe(day);
  });
});

describe("numbers that nothing settles", () => {
  test("are read one way, and the other is named", () => {
    const { date } = findIn({ byline: "<p>04/05/2012</p>", lang: "en" });
    expect([date?.value.day, ...(date?.others ?? []).map(({ value }) => value.day)]).toEqual([
      "2012-04-05",
      "2012-05-04",
    ]);
  });
});

describe("a stamp in UTC", () => {
  const stamp = (time: string) => `<meta property="article:published_time" content="${time}">`;

  test("near midnight is of the day that the page shows", () => {
    const { date } = findIn({
      head: stamp("2012-12-23T22:30:00Z"),
      byline: '<p class="date">24 December 2012</p>',
    });
    expect(date?.value).toEqual({ day: "2012-12-24", precision: "day", time: "2012-12-23T22:30:00Z" });
    expect(date?.others).toEqual([]);
  });

  test("near midnight is of the day in the address", () => {
    expect(
      findIn({ head: stamp("2012-12-25T03:30:00Z"), byline: "", url: "https://example.org/2012/12/24/flood" })
        .date?.value.day,
    ).toBe("2012-12-24");
  });

  test("with an offset of its own is of its own day", () => {
    const { date } = findIn({ head: stamp("2012-12-24T23:30:00-0500"), byline: "" });
    expect(date?.value).toEqual({ day: "2012-12-24", precision: "day", time: "2012-12-24T23:30:00-05:00" });
  });
});

describe("a finding", () => {
  test("names where the page says it, and what else it says", () => {
    const { date } = findIn({
      head: jsonLd({ "@type": "NewsArticle", datePublished: "2012-12-24" }),
      byline: '<p class="pubdate">Published 20 December 2012</p>',
      url: "https://example.org/2012/12/24/flood",
    });
    expect(date?.value.day).toBe("2012-12-24");
    expect(date?.from).toBe("JSON-LD datePublished");
    expect(date?.others).toEqual([{ value: { day: "2012-12-20", precision: "day" }, from: "visible text" }]);
  });

  test("holds the last change apart", () => {
    const { date, updated } = findIn({
      byline: "<p>Published: 24 December 2012. Updated: 2 January 2013</p>",
    });
    expect([date?.value.day, updated?.value.day]).toEqual(["2012-12-24", "2013-01-02"]);
  });

  test.each<[string, string, string, Sketch]>([
    ["month", "2012-12", "Published December 2012", {}],
    ["month", "2012-12", "", { url: "https://example.org/2012/12/flood" }],
    ["year", "2012", "", { head: '<meta name="citation_date" content="2012">' }],
  ])("is of a %s where no day is given: %s", (precision, day, line, sketch) => {
    expect(findIn({ ...sketch, byline: `<p>${line}</p>` }).date?.value).toEqual({ day, precision });
  });

  test.each<[string, string]>([
    ["no date", ""],
    ["relative dates", "<p>Posted 3 hours ago</p>"],
    ["a day without a year", "<p>24 December</p>"],
    ["a year", "<p>© 2012 Riverside Watch</p>"],
    ["days that the calendar lacks", "<p>31 February 2012</p><p>45.13.2012</p>"],
  ])("is left out for %s", (_, byline) => {
    expect(findIn({ byline })).toEqual({});
  });
});

describe("a hostile page", () => {
  test.each<[string, string]>([
    ["empty", ""],
    ["of deep nesting", `${"<div>".repeat(50_000)}24 December 2012`],
    ["of numbers", "1 ".repeat(500_000)],
    ["of years", "2012 ".repeat(200_000)],
    ["of dates", "<p>24.12.2012".repeat(40_000)],
    ["of letters", "a".repeat(2_000_000)],
    ["of quotes and braces", `<script>${'{"datePublished":"'.repeat(100_000)}</script>`],
    ["of blanks", `<p>24${" ".repeat(1_000_000)}December 2012</p>`],
    ["of metadata", '<meta name="date" content="2012-12-24">'.repeat(50_000)],
    ["of stamps", '<time datetime="2012-12-24">x</time>'.repeat(50_000)],
    ["of broken scripts", "<script ".repeat(100_000)],
  ])("%s is read without a fault", (_, body) => {
    expect(() => findDate(parsePage(`<html><body>${body}`))).not.toThrow();
  });
});
