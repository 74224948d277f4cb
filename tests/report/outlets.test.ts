/** Pages as outlets of differing make write them: who published, under which headline. */
import { describe, expect, test } from "vitest";
import { parsePage } from "../../src/report/page.ts";
import { readReport } from "../../src/report/report.ts";

const TEXT =
  "<p>The council said on Monday that it would answer the letter of the residents, who have asked for the plan since the spring. They were told that it is not ready.</p>";

const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

const read = (head: string, body: string, url = "https://www.harbourpost.example/2017/12/plan") =>
  readReport(parsePage(`<html><head>${head}</head><body>${body}${TEXT.repeat(3)}</body></html>`, url));

describe("the outlet", () => {
  test.each([
    [
      "is the name that its address is made of",
      "<title>Plan is late - City - HARBOURPOST.EXAMPLE</title><meta property=og:site_name content=harbourpost.example>",
      "<a href='/'><img src=/logo.png alt='Harbour Post logo'></a><h1>Plan is late</h1>",
      "Harbour Post",
    ],
    [
      "is not the page that the report is part of",
      `<title>Plan is late | Harbour Post</title>${jsonLd({
        "@graph": [
          { "@type": "NewsArticle", headline: "Plan is late", isPartOf: { "@id": "#page" } },
          { "@type": "WebPage", "@id": "#page", name: "Plan is late | Harbour Post" },
        ],
      })}`,
      "<h1>Plan is late</h1>",
      "Harbour Post",
    ],
    [
      "has no other name in brackets",
      "<meta property=og:site_name content='Harbour Post (Coast Press Corporation)'>",
      "<h1>Plan is late</h1>",
      "Harbour Post",
    ],
    [
      "has no slogan behind a colon",
      "<meta property=og:site_name content='Harbour Post: News of the coast'>",
      "<h1>Plan is late</h1>",
      "Harbour Post",
    ],
    [
      "stands before a date at the title's end",
      "<title>Plan is late – Harbour Post – 12/24/2017</title>",
      "<h1>Plan is late</h1>",
      "Harbour Post",
    ],
    [
      "is no part of the headline with a colon",
      "<title>Flood wall: residents ask for the plan</title>",
      "<h1>Flood wall: residents ask for the plan</h1>",
      "harbourpost.example",
    ],
    [
      "is not named by a link to another site's home page",
      "<title>Plan is late</title>",
      "<a href='https://lab.example/'>What the lab is up to</a><h1>Plan is late</h1>",
      "harbourpost.example",
    ],
    [
      "is not what a link past the menu says",
      "<title>Plan is late</title>",
      "<a href='/' class=logo>Skip to content</a><h1>Plan is late</h1>",
      "harbourpost.example",
    ],
  ])("%s", (_, head, body, expected) => {
    expect(read(head, body).publisher?.value).toBe(expected);
  });
});

describe("the headline", () => {
  test.each([
    [
      "has no section's name over it",
      "<meta property=og:title content='Plan is late'>",
      "<h1><span>Coast</span> Plan is late</h1>",
      "Plan is late",
    ],
    [
      "keeps a lead of its own",
      "<meta property=og:title content='Plan is late'>",
      "<h1>Exclusive: Plan is late</h1>",
      "Exclusive: Plan is late",
    ],
    [
      "is that of this report among several described",
      `<title>Plan is late</title>${jsonLd([
        {
          "@type": "NewsArticle",
          headline: "Ferry stopped",
          url: "https://www.harbourpost.example/2017/12/ferry",
        },
        {
          "@type": "NewsArticle",
          headline: "Plan is late",
          url: "https://harbourpost.example/2017/12/plan/",
        },
      ])}`,
      "",
      "Plan is late",
    ],
    [
      "stands in a wrapper that is named after the menu",
      "<title>Plan is late - Harbour Post - Coast</title>",
      `<div class=has-sidebar id=int-nav><h1>Plan is late</h1>${TEXT.repeat(3)}</div>`,
      "Plan is late",
    ],
    [
      "is the largest line where every page has one title",
      "<title>Harbour Union - Welcome to the official website</title>",
      "<font size=4><b>Union asks for the plan</b></font><br>",
      "Union asks for the plan",
    ],
  ])("%s", (_, head, body, expected) => {
    expect(read(head, body).title?.value).toBe(expected);
  });
});

describe("the byline", () => {
  test.each([
    [
      "loses the outlet behind it",
      "<meta property=og:site_name content='Harbour Post'>",
      "<h1>Plan</h1><p class=byline>By Nadia Brook <br>Harbour Post</p>",
      "Nadia Brook",
    ],
    [
      "may stand in a column where its link is marked",
      "",
      "<h1>Plan</h1><div id=sidebar><a rel=author href='/source/nadia'>Nadia Brook</a></div>",
      "Nadia Brook",
    ],
    [
      "is not a related report's",
      "",
      `<h1>Plan</h1>${TEXT}<div class=related-posts><span class=byline>By Olaf Lind</span></div>`,
      undefined,
    ],
    [
      "has no script in it",
      "<meta name=author content='<script>alert(1)</script>Nadia Brook'>",
      "<h1>Plan</h1>",
      "Nadia Brook",
    ],
  ])("%s", (_, head, body, expected) => {
    expect(read(head, body).author?.value).toBe(expected);
  });
});

describe("the language", () => {
  const urdu =
    "<p>بلدیہ کے ملازمین نے پیر کو دفتر کے سامنے دھرنا دیا۔ یونین کے مطابق دو ماہ سے تنخواہیں نہیں ملیں۔ ترجمان نے کہا کہ رقم جلد جاری ہو گی۔</p>";

  test("is the report's, whatever the menu is in", () => {
    const menu = `<nav>${"<a href='/x'>The latest news from the city and the coast</a> ".repeat(30)}</nav>`;
    expect(readReport(parsePage(`<html lang=en><body>${menu}${urdu.repeat(3)}`)).lang?.value).toBe("ur");
  });

  test.each([
    [
      "mr",
      "<p>शहरातील रहिवाशांनी सोमवारी पाणीपुरवठा बंद असल्याने रस्ता रोखला आणि आराखडा मागितला आहे असे सांगितले.</p>",
    ],
    ["pnb", urdu],
  ])("is the declared one where the letters are shared: %s", (lang, text) => {
    expect(readReport(parsePage(`<html lang=${lang}><body>${text.repeat(3)}`)).lang?.value).toBe(lang);
  });
});

describe("a page that is no report", () => {
  const teasers = `<article><h2><a href=/a>Ferry stopped for repairs</a></h2>${TEXT}</article>`.repeat(5);
  test.each([
    [
      "a search",
      `<title>Search results for plan</title><body class=search-results>${teasers}`,
      "https://herald.example/?s=plan",
    ],
    [
      "a tag, whatever it says of its kind",
      `<title>Plan Archives - Herald</title><meta property=og:type content=article><body class='archive tag'>${teasers}`,
      "https://herald.example/tag/plan/",
    ],
    [
      "a section",
      `<title>Coast - Herald</title>${jsonLd({ "@type": "CollectionPage", name: "Coast" })}${teasers}`,
      "https://herald.example/coast",
    ],
    [
      "a home page that calls itself an article",
      `<title>Herald</title><meta property=og:type content=article>${teasers}`,
      "https://herald.example/",
    ],
    [
      "a page that cannot be found",
      `<title>Herald</title><h1>Oops! That page can’t be found.</h1>${TEXT}`,
      "https://herald.example/gone",
    ],
  ])("gives no headline, byline or date: %s", (_, html, url) => {
    const { isArticle, title, author, date } = readReport(parsePage(html, url));
    expect({ isArticle, title, author, date }).toEqual({ isArticle: false });
  });

  test.each([
    "Login system of the tax office broken for days",
    "Error in tax letters costs millions",
    "Body of missing man not found, police say",
  ])("is not told by one word: %s", (headline) => {
    expect(read(`<title>${headline}</title>`, `<h1>${headline}</h1>`)).toMatchObject({
      isArticle: true,
      title: { value: headline },
    });
  });
});
