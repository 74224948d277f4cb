/** What a page must say for its day of publication to be found, a case a kind of evidence, and the traps beside it. */
import { describe, expect, test } from "vitest";
import { findDate } from "../../src/report/date.ts";
import { parsePage } from "../../src/report/page.ts";

const TEXT =
  "The council said that it would answer the petition about the flood wall. More than four hundred residents signed it, and several of them spoke at the meeting, which lasted until late in the evening.";

interface Sketch {
  readonly head?: string;
  readonly body?: string;
  readonly lang?: string;
  readonly url?: string;
}

/** A page with a headline and a text; the body is what stands in between, unless it has its own headline. */
function readDay({ head = "", body = "", lang = "en-GB", url }: Sketch): string | undefined {
  return findIn({ head, body, lang, ...(url === undefined ? {} : { url }) }).date?.value.day;
}

function findIn({ head = "", body = "", lang = "en-GB", url }: Sketch) {
  const full = /<h[1-3]/.test(body) ? body : `<h1>Flood wall petition</h1>${body}<p>${TEXT}</p>`;
  const html = `<!DOCTYPE html><html lang="${lang}"><head><title>Flood wall petition | Riverside Watch</title>${head}</head><body>${full}</body></html>`;
  return findDate(parsePage(html, url));
}

describe("the day of a page is found in", () => {
  const jsonLd = (object: object) => `<script type="application/ld+json">${JSON.stringify(object)}</script>`;
  test.each<[string, Sketch]>([
    ["JSON-LD", { head: jsonLd({ "@type": "NewsArticle", datePublished: "2012-12-24T13:29:00+05:00" }) }],
    [
      "a JSON-LD graph",
      { head: jsonLd({ "@graph": [{ "@type": "WebPage", datePublished: "2012-12-24" }] }) },
    ],
    [
      "article:published_time",
      { head: '<meta property="article:published_time" content="2012-12-24T13:29:00Z">' },
    ],
    [
      "og:article:published_time",
      { head: '<meta property="og:article:published_time" content="2012-12-24">' },
    ],
    ["a meta name in another spelling", { head: '<meta name="DC.date.issued" content="2012-12-24">' }],
    ["dcterms", { head: '<meta name="dcterms.created" content="2012-12-24">' }],
    ["citation_date", { head: '<meta name="citation_publication_date" content="2012/12/24">' }],
    ["parsely", { head: '<meta name="parsely-pub-date" content="2012-12-24T08:00:00Z">' }],
    ["sailthru", { head: '<meta name="sailthru.date" content="Mon, 24 Dec 2012 08:00:00 -0500">' }],
    ["plain meta date", { head: '<meta name="date" content="24.12.2012">', lang: "de" }],
    ["meta of eight digits", { head: '<meta name="pubdate" content="20121224">' }],
    ["meta of fourteen digits", { head: '<meta name="pubdate" content="20121224132900">' }],
    [
      "the start of the description",
      { head: '<meta name="description" content="Riverside, 24 December 2012 - The council">' },
    ],
    ["a picture's folder", { body: '<img src="/media/2012/12/24/wall.jpg" alt="">' }],
    ["meta in seconds", { head: '<meta name="publish_date" content="1356350400">' }],
    ["cXense", { head: '<meta name="cXenseParse:recs:publishtime" content="2012-12-24T10:00:00Z">' }],
    ["bt:pubDate", { head: '<meta name="bt:pubDate" content="2012-12-24T10:00:00Z">' }],
    ["vr:published_time", { head: '<meta property="vr:published_time" content="2012-12-24 10:00">' }],
    ["a script's state", { body: '<script>window.state={"publishedAt":"2012-12-24T10:00:00Z"}</script>' }],
    ["a data layer", { body: "<script>dataLayer.push({publishDate: '2012-12-24'})</script>" }],
    ["escaped JSON", { body: '<script>x("{\\"datePublished\\":\\"2012-12-24\\"}")</script>' }],
    ["the address's folders", { url: "https://example.org/news/2012/12/24/flood" }],
    ["a slug", { url: "https://example.org/2012-12-24-flood.html" }],
    ["eight digits of the address", { url: "https://example.org/news/20121224-flood" }],
    ["an address with a named month", { url: "https://example.org/2012/dec/24/flood" }],
    [
      "an address with a section in between",
      { url: "https://example.org/2012/POLITICS/12/24/flood/index.html" },
    ],
    ["a query", { url: "https://example.org/show.asp?id=3&date=2012-12-24" }],
    ["microdata", { body: '<span itemprop="datePublished" content="2012-12-24">last year</span>' }],
    ["microdata's text", { body: '<span itemprop="datePublished">24/12/2012</span>' }],
    ["time with datetime", { body: '<time datetime="2012-12-24T10:00">Monday</time>' }],
    ["time with pubdate", { body: '<time pubdate datetime="2012-12-24">Monday</time>' }],
    ["hAtom's abbr", { body: '<abbr class="published" title="2012-12-24T10:00:00+01:00">Monday</abbr>' }],
    ["data-utime", { body: '<abbr data-utime="1356350400">Monday</abbr>' }],
    ["data-published", { body: '<span data-published="2012-12-24T10:00:00+01:00">Monday</span>' }],
    [
      "a hidden WordPress stamp",
      { body: '<span class="date updated" style="display:none">2012-12-24</span>' },
    ],
    ["Drupal's line", { body: '<div class="submitted">Submitted by admin on Mon, 12/24/2012 - 13:29</div>' }],
    [
      "WordPress's post data",
      { body: '<small class="postmetadata">Posted on December 24th, 2012 by Jo</small>' },
    ],
    [
      "Blogger's header",
      {
        body: `<h2 class="date-header"><span>Monday, December 24, 2012</span></h2><h3 class="post-title">Flood wall petition</h3><p>${TEXT}</p>`,
      },
    ],
    [
      "a forum's post",
      {
        body: `<h3>Flood wall petition</h3><div class="smalltext">« on: December 24, 2012, 01:29:00 pm »</div><p>Joined: 3 May 2009</p><p>${TEXT}</p>`,
      },
    ],
    [
      "Joomla's details",
      {
        body: '<dl class="article-info"><dd class="published">Published on Monday, 24 December 2012 13:29</dd><dd class="hits">Hits: 2011</dd></dl>',
      },
    ],
    ["TYPO3's list date", { body: '<span class="news-list-date">24.12.2012 13:29</span>', lang: "de" }],
    [
      "a calendar leaf",
      {
        body: '<div class="date"><span class="day">24</span><span class="month">Dec</span><span class="year">2012</span></div>',
      },
    ],
    [
      "a calendar leaf in blocks",
      { body: '<div class="post-date"><div>Dec</div><div>24</div><div>2012</div></div>' },
    ],
    [
      "a table of old",
      {
        body: `<table><tr><td><h2>Flood wall petition</h2></td></tr><tr><td><font size="1">Dated: 24 December 2012</font></td></tr><tr><td>${TEXT}</td></tr></table>`,
      },
    ],
    [
      "a table with its name in another cell",
      { body: `<table><tr><td>Date:</td><td>24-12-2012</td></tr></table>` },
    ],
    ["a press portal's line", { body: "<p>24.12.2012 – 13:29</p><p>Polizei Nordstadt</p>", lang: "de" }],
    [
      "a dateline",
      {
        body: "<p>Hamburg, 24. Dezember 2012 (abc) – Der Rat antwortete am Montag den Anwohnern, die im Sommer unterschrieben hatten und seither warten.</p>",
        lang: "de",
      },
    ],
    ["a press release", { body: "<p>FOR IMMEDIATE RELEASE</p><p>December 24, 2012</p>", lang: "en-US" }],
    [
      "a line below the text",
      {
        body: `<h1>Flood wall petition</h1><p>${TEXT}</p><p>${TEXT}</p><p class="post-footer">Posted by Jo at 24 December 2012</p><div id="comments"><p>Al, 26 December 2012</p></div>`,
      },
    ],
    [
      "the one date of a bare page",
      { body: `<h1>Flood wall petition</h1><div><i>24 December 2012</i></div>${TEXT}` },
    ],
    [
      "a year-month folder and a date in the text",
      {
        body: `<p>On 24 December 2012 the council met. ${TEXT}</p><p>It had promised so on 3 May 2009. ${TEXT}</p>`,
        url: "https://example.org/2012/12/flood/",
      },
    ],
    [
      "a year-month folder and a day without a year",
      { body: '<div class="date">24 Dec</div>', url: "https://example.org/2012/12/flood/" },
    ],
    ["a day and month over a stroke", { body: "<p>24/12 2012</p>", lang: "sv" }],
    ["a Korean date of pairs", { body: "<p>12.12.24 13:29</p>", lang: "ko" }],
    ["a date right after Chinese text", { body: "<p>发布于2012年12月24日 来源：河边</p>", lang: "zh" }],
    [
      "an icon's neighbour",
      { body: '<span class="fa fa-calendar"></span><span class="icon-clock-o">24 December 2012</span>' },
    ],
    [
      "a page builder's widgets",
      {
        body: '<div class="elementor-widget elementor-widget-post-info"><span class="elementor-icon-list-text">24 December 2012</span></div>',
      },
    ],
    [
      "a sentence below the text",
      {
        body: `<h1>Flood wall petition</h1><p>${TEXT}</p><p>Dieser Beitrag wurde am Montag, 24. Dezember 2012 um 13:29 veröffentlicht und unter Allgemein abgelegt. Kommentare sind mit dem Feed zu verfolgen, Trackbacks sind möglich.</p>`,
        lang: "de",
      },
    ],
    [
      "its last change if it says no more",
      {
        body: `<h1>Flood wall petition</h1><p>${TEXT}</p><div id="footer">This page was last modified on 24 December 2012, at 13:29.</div>`,
      },
    ],
    ["dateModified alone", { head: jsonLd({ "@type": "Article", dateModified: "2012-12-24" }) }],
  ])("%s", (_, sketch) => {
    expect(readDay(sketch)).toBe("2012-12-24");
  });

  test.each<[string, string, string]>([
    ["de", "Veröffentlicht am", "24. Dezember 2012"],
    ["de", "Stand:", "24.12.2012"],
    ["de-AT", "Erstellt am", "24. Jänner 2012"],
    ["fr", "Publié le", "24 décembre 2012 à 13h29"],
    ["es", "Publicado el", "24 de diciembre de 2012"],
    ["it", "Pubblicato il", "24 dicembre 2012"],
    ["nl", "Geplaatst op", "24 december 2012"],
    ["pt", "Publicado em", "24 de dezembro de 2012"],
    ["pl", "Opublikowano:", "24 grudnia 2012"],
    ["cs", "Publikováno:", "24. prosince 2012"],
    ["sk", "Zverejnené", "24. decembra 2012"],
    ["hr", "Objavljeno:", "24. listopada 2012."],
    ["ru", "Опубликовано", "24 декабря 2012 г."],
    ["uk", "Опубліковано", "24 грудня 2012"],
    ["bg", "Публикувано на", "24 декември 2012"],
    ["sr", "Објављено", "24. децембар 2012."],
    ["tr", "Yayınlanma:", "24 Aralık 2012"],
    ["sv", "Publicerad", "24 december 2012"],
    ["da", "Publiceret d.", "24. december 2012"],
    ["no", "Publisert", "24. desember 2012"],
    ["fi", "Julkaistu", "24. joulukuuta 2012"],
    ["hu", "Megjelent:", "2012. december 24."],
    ["ro", "Publicat pe", "24 decembrie 2012"],
    ["el", "Δημοσιεύτηκε:", "24 Δεκεμβρίου 2012"],
    ["lt", "Paskelbta", "2012 m. gruodžio 24 d."],
    ["lv", "Publicēts", "2012. gada 24. decembrī"],
    ["et", "Avaldatud", "24. detsember 2012"],
    ["id", "Diterbitkan", "24 Desember 2012"],
    ["vi", "Đăng ngày", "24 tháng 12 năm 2012"],
    ["ar", "نشر في", "٢٤ ديسمبر ٢٠١٢"],
    ["ar-LB", "تاريخ النشر:", "24 كانون الأول 2012"],
    ["ur", "تاریخ اشاعت", "۲۴ دسمبر ۲۰۱۲ء"],
    ["hi", "प्रकाशित:", "२४ दिसंबर २०१२"],
    ["he", "פורסם", "24 בדצמבר 2012"],
    ["zh", "发布时间：", "2012年12月24日"],
    ["ja", "公開日：", "2012年12月24日（月）"],
    ["ja", "", "平成24年12月24日"],
    ["ko", "입력", "2012-12-24 13:29"],
    ["th", "", "24 ธันวาคม 2555"],
  ])("%s: %s %s", (lang, lead, date) => {
    const month = lang === "hr" ? "10" : lang === "de-AT" ? "01" : "12";
    expect(readDay({ lang, body: `<p>${lead} ${date}</p>` })).toBe(`2012-${month}-24`);
  });
});
