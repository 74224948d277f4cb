/** Small pages, each with one thing in it that a reader of pages meets, and what it must be read as. */
import { describe, expect, test } from "vitest";
import { parsePage } from "../../src/report/page.ts";
import { readReport } from "../../src/report/report.ts";

const TEXT =
  "<p>The council said on Monday that it would answer the letter of the residents, who have asked for the plan since the spring. They were told that it is not ready.</p>";

const page = (head: string, body = "", url?: string) =>
  readReport(parsePage(`<!doctype html><html><head>${head}</head><body>${body}${TEXT}</body></html>`, url));

const article = (fields: object) =>
  `<script type="application/ld+json">${JSON.stringify({ "@context": "https://schema.org", "@type": "NewsArticle", ...fields })}</script>`;

describe("the headline", () => {
  test.each([
    [
      "loses the outlet behind a bar",
      "<title>Plan is late | Herald</title><meta property=og:site_name content=Herald>",
      "",
      "Plan is late",
    ],
    [
      "loses the outlet before a colon",
      "<title>Herald: Plan is late</title><meta property=og:site_name content=Herald>",
      "",
      "Plan is late",
    ],
    [
      "loses outlet and section",
      "<title>Plan is late - City - Herald</title><meta property=og:site_name content=Herald>",
      "<h1>Plan is late</h1>",
      "Plan is late",
    ],
    [
      "keeps its own dash",
      "<title>Plan is late - again</title>",
      "<h1>Plan is late - again</h1>",
      "Plan is late - again",
    ],
    [
      "keeps its own colon",
      "<title>Flood wall: who knew? | Herald</title><meta property=og:site_name content=Herald>",
      "",
      "Flood wall: who knew?",
    ],
    [
      "is the page's where the page for networks has a cut copy",
      "<meta property=og:title content='Residents ask the council to publish its drainage…'>",
      "<h1>Residents ask the council to publish its drainage plan</h1>",
      "Residents ask the council to publish its drainage plan",
    ],
    [
      "is not the site's name in a first-rank heading",
      "<title>Plan is late</title><meta property=og:title content='Plan is late'><meta property=og:site_name content='The Herald'>",
      "<h1>The Herald</h1><h2>Plan is late</h2>",
      "Plan is late",
    ],
    [
      "is not that of a related report",
      "<title>Plan is late</title>",
      "<aside><h2 class=entry-title>Ferry stopped</h2></aside><h2>Plan is late</h2>",
      "Plan is late",
    ],
    [
      "has its entities read once more where they were escaped twice",
      "<meta property=og:title content='Residents&amp;#8217; plan'>",
      "",
      "Residents’ plan",
    ],
    [
      "has nothing that cannot be seen",
      `${article({ headline: "Plan \u202Eis\u200B late" })}`,
      "",
      "Plan is late",
    ],
    ["is one line", `${article({ headline: "Plan\n   is late" })}`, "", "Plan is late"],
  ])("%s", (_, head, body, expected) => {
    expect(page(head, body).title?.value).toBe(expected);
  });

  test("names what else the page says", () => {
    const { title } = page(
      `${article({ headline: "Ferry stopped for repairs" })}<meta property=og:title content="Boat trips end today">`,
    );
    expect(title).toMatchObject({ value: "Ferry stopped for repairs", from: "JSON-LD headline" });
    expect(title?.others).toEqual([{ value: "Boat trips end today", from: "meta og:title" }]);
  });

  test("is not a text of ten thousand letters", () => {
    expect(page(`<title>${"plan ".repeat(2000)}</title>`).title).toBeUndefined();
  });
});

describe("the outlet", () => {
  test.each([
    [
      "is what the page calls its site",
      "<meta property=og:site_name content='The Herald'>",
      "",
      undefined,
      "The Herald",
    ],
    [
      "is the publisher of the JSON-LD",
      article({ publisher: { name: "The Herald" } }),
      "",
      undefined,
      "The Herald",
    ],
    [
      "is found by its reference",
      `${article({ publisher: { "@id": "#o" } })}<script type="application/ld+json">{"@type":"Organization","@id":"#o","name":"The Herald"}</script>`,
      "",
      undefined,
      "The Herald",
    ],
    [
      "has no slogan",
      "<meta property=og:site_name content='The Herald | News of the coast'>",
      "",
      undefined,
      "The Herald",
    ],
    [
      "has no company's form",
      "<meta name=publisher content='Herald Press Ltd.'>",
      "",
      undefined,
      "Herald Press",
    ],
    [
      "is not the system that made the page",
      "<meta property=og:site_name content=WordPress><title>Plan is late - The Herald</title>",
      "<h1>Plan is late</h1>",
      undefined,
      "The Herald",
    ],
    [
      "is not an account's name",
      "<meta name=publisher content='@herald'><title>Plan - The Herald</title>",
      "<h1>Plan</h1>",
      undefined,
      "The Herald",
    ],
    [
      "is in words rather than an address",
      `<meta property=og:site_name content='herald.example'>${article({ publisher: { name: "The Herald" } })}`,
      "",
      undefined,
      "The Herald",
    ],
    [
      "stands in the copyright line",
      "<title>Plan is late</title>",
      "<h1>Plan is late</h1><footer>© 2011-2014 The Herald. All rights reserved.</footer>",
      undefined,
      "The Herald",
    ],
    [
      "is the host's name where nothing else is said",
      "<title>Plan is late</title>",
      "<h1>Plan is late</h1>",
      "https://www.herald.example/plan",
      "herald.example",
    ],
  ])("%s", (_, head, body, url, expected) => {
    expect(page(head, body, url).publisher?.value).toBe(expected);
  });

  test("is absent where the page says nothing", () => {
    expect(page("<title>Plan is late</title>", "<h1>Plan is late</h1>").publisher).toBeUndefined();
  });
});

describe("the byline", () => {
  test.each([
    ["of one", article({ author: { name: "Nadia Brook" } }), "", "Nadia Brook"],
    [
      "of two",
      article({ author: [{ name: "Nadia Brook" }, { name: "Olaf Lind" }] }),
      "",
      "Nadia Brook, Olaf Lind",
    ],
    ["as a text", article({ author: "Nadia Brook and Olaf Lind" }), "", "Nadia Brook, Olaf Lind"],
    ["written surname first", "<meta name=citation_author content='Brook, Nadia'>", "", "Nadia Brook"],
    [
      "not an address",
      "<meta property=article:author content='https://facebook.example/herald'><meta name=author content='Nadia Brook'>",
      "",
      "Nadia Brook",
    ],
    ["without its role", "<meta name=author content='Nadia Brook, Senior Reporter'>", "", "Nadia Brook"],
    ["without mail", "<meta name=author content='Nadia Brook nadia@herald.example'>", "", "Nadia Brook"],
    [
      "not the outlet's own name",
      "<meta property=og:site_name content=Herald><meta name=author content=Herald>",
      "<p class=byline>By Nadia Brook</p>",
      "Nadia Brook",
    ],
    [
      "not the system's",
      "<meta name=author content=admin>",
      "<p class=byline>By Nadia Brook</p>",
      "Nadia Brook",
    ],
    ["beside a date", "", "<h1>Plan</h1><p class=byline>By Nadia Brook | 3 May 2014</p>", "Nadia Brook"],
    [
      "behind 'posted on'",
      "",
      "<h1>Plan</h1><p class=posted>Posted on May 3, 2014 by Nadia Brook</p>",
      "Nadia Brook",
    ],
    ["in German", "", "<h1>Plan</h1><p class=autor>Von Nadia Brook</p>", "Nadia Brook"],
    [
      "in French, the dates behind it",
      "",
      "<h1>Plan</h1><p class=auteur>Par Nadia Brook. Publié le 3 mai 2014</p>",
      "Nadia Brook",
    ],
    ["in Urdu", "", "<h1>Plan</h1><p class=author>تحریر: سلیم نمونوی</p>", "سلیم نمونوی"],
    [
      "not of a comment",
      "",
      "<h1>Plan</h1><div class=comments><span class=author>Jo</span></div>",
      undefined,
    ],
    [
      "of an agency's last line",
      "",
      "<h1>Plan</h1><p>(Reporting by Lena Aske; Editing by Tom Vail)</p>",
      "Lena Aske",
    ],
    [
      "in capitals where the page has it no other way",
      "",
      "<h1>Plan</h1><p class=byline>NADIA BROOK</p>",
      "NADIA BROOK",
    ],
    [
      "in the case that the page also has",
      "<meta name=author content='NADIA BROOK'>",
      "<h1>Plan</h1><p class=byline>Nadia Brook</p>",
      "Nadia Brook",
    ],
    ["of a desk", "", "<h1>Plan</h1><p class=byline>Web Desk</p>", "Web Desk"],
  ])("%s", (_, head, body, expected) => {
    expect(page(head, body).author?.value).toBe(expected);
  });
});

describe("the language", () => {
  const say = (html: string) => readReport(parsePage(html)).lang;
  const urdu =
    "بلدیہ کے ملازمین نے پیر کو دفتر کے سامنے دھرنا دیا۔ یونین کے مطابق دو ماہ سے تنخواہیں نہیں ملیں۔ ترجمان نے کہا کہ رقم جلد جاری ہو گی۔";
  const persian =
    "کارکنان شهرداری روز دوشنبه در برابر اداره تجمع کردند. به گفته اتحادیه، دو ماه است که دستمزد پرداخت نشده است. سخنگو گفت این پول به زودی پرداخت می شود.";
  const sindhi =
    "شهر جي ماڻهن پاڻي نه ملڻ تي روڊ بند ڪري ڇڏيو. انتظاميه چيو ته پمپ جي مرمت هلي رهي آهي ۽ سڀاڻي تائين پاڻي بحال ٿي ويندو.";
  test.each([
    ["is declared where the text agrees", `<html lang=en-GB><p>${TEXT}`, "en"],
    ["is Urdu although the page declares English", `<html lang=en><p>${urdu}`, "ur"],
    ["is Persian although the page declares Urdu", `<html lang=ur><p>${persian}`, "fa"],
    ["is Sindhi and not Urdu", `<html lang=ur><p>${sindhi}`, "sd"],
    ["is read from the words where nothing is declared", `<p>${TEXT}`, "en"],
    ["is what is declared where the text is short", "<html lang=fr><p>Oui.", "fr"],
    ["is declared for networks", "<meta property=og:locale content=ur_PK><p>1", "ur"],
    ["is unknown where nothing is said", "<p>1 2 3", undefined],
  ])("%s", (_, html, expected) => {
    expect(say(html)?.value).toBe(expected);
  });

  test("that was declared and is not the text's is named", () => {
    expect(say(`<html lang=en><p>${urdu}`)?.others).toEqual([
      { value: "en", from: "the page's lang attribute" },
    ]);
  });
});

describe("the address", () => {
  test.each([
    [
      "is the canonical one",
      "<link rel=canonical href='https://herald.example/plan'>",
      "https://herald.example/plan?utm_source=x",
      "https://herald.example/plan",
    ],
    [
      "is whole",
      "<link rel=canonical href='/plan'>",
      "https://herald.example/a",
      "https://herald.example/plan",
    ],
    [
      "is not the home page",
      "<link rel=canonical href='https://herald.example/'>",
      "https://herald.example/plan",
      "https://herald.example/plan",
    ],
    [
      "is no script",
      "<link rel=canonical href='javascript:alert(1)'>",
      "https://herald.example/plan",
      "https://herald.example/plan",
    ],
  ])("%s", (_, head, url, expected) => {
    expect(page(head, "", url).url?.value).toBe(expected);
  });
});

describe("a page that is no report", () => {
  test.each([
    ["an error", "<title>404 - Page not found</title>", undefined, /error page/],
    ["a check for robots", "<title>Just a moment...</title>", undefined, /login or a check/],
    ["a home page", "<title>The Herald</title>", "https://herald.example/", /home page/],
  ])("is told: %s", (_, head, url, why) => {
    const report = page(head, "", url);
    expect(report.isArticle).toBe(false);
    expect(report.why).toMatch(why);
  });

  test("is not what a report is called", () => {
    expect(page("<title>Plan is late</title>", "<h1>Plan is late</h1>").isArticle).toBe(true);
  });
});

describe("hostile pages", () => {
  test.each([
    ["nothing", ""],
    ["a nest of a hundred thousand elements", "<div>".repeat(100_000)],
    [
      "a JSON-LD of a million brackets",
      `<script type="application/ld+json">${"[".repeat(1_000_000)}</script>`,
    ],
    [
      "a graph that points to itself",
      `<script type="application/ld+json">{"@type":"NewsArticle","@id":"a","author":{"@id":"a"},"publisher":{"@id":"a"}}</script>`,
    ],
    ["zero bytes and broken tags", "<\u0000html><h1\u0000 class='\u0000'>\u0000</h1><<<>>>&#0;&#xD800;"],
    ["bars without end", `<title>${"a | ".repeat(20_000)}</title>`],
    ["names without end", `<meta name=author content='${"A, ".repeat(50_000)}'>`],
  ])("are read without a throw: %s", (_, html) => {
    expect(() => readReport(parsePage(html))).not.toThrow();
  });
});
