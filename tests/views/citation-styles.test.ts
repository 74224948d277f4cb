/** Citations held against the examples that each style's own rules give for such sources. */
import { describe, expect, test } from "vitest";
import { citeRecord, citeReport } from "../../src/views/citation.ts";
import {
  citeRecordIn,
  citeReportIn,
  plainCitation,
  STYLES,
  type Style,
} from "../../src/views/citation-styles.ts";
import { type ArticleSketch, anArticle, urdu } from "../support/builders.ts";
import { aDesk } from "../support/desk.ts";

const URL = "https://herald.example/a";

/** In the order of the styles. */
function citeAll(sketch: ArticleSketch): string[] {
  const article = anArticle({
    title: "Bridge Opens",
    ...sketch,
    source: { publisher: "The Herald", url: URL, ...sketch.source },
  });
  return STYLES.map((style) => plainCitation(citeReportIn(style, citeReport(article))));
}

describe("a report", () => {
  test("with a byline begins with its people, turned as each style turns them", () => {
    expect(citeAll({ source: { author: "Jean-Paul Roe" } })).toEqual([
      `Roe, J.-P. (2017, December 24). Bridge Opens. The Herald. ${URL}`,
      `Roe, Jean-Paul. “Bridge Opens.” The Herald, 24 Dec. 2017, ${URL}.`,
      `Roe, Jean-Paul. “Bridge Opens.” The Herald, December 24, 2017. ${URL}.`,
    ]);
  });

  test.each<[string, string[]]>([
    [
      "Asma Roe and Ali Doe",
      ["Roe, A., & Doe, A. (", "Roe, Asma, and Ali Doe. ", "Roe, Asma, and Ali Doe. "],
    ],
    [
      "Asma Roe, Ali Doe and Sana Poe",
      ["Roe, A., Doe, A., & Poe, S. (", "Roe, Asma, et al. ", "Roe, Asma, Ali Doe, and Sana Poe. "],
    ],
    ["Our Correspondent", ["Our Correspondent. (", "Our Correspondent. ", "Our Correspondent. "]],
  ])("by %s has all that a style wants of them", (author, starts) => {
    for (const [index, citation] of citeAll({ source: { author } }).entries())
      expect(citation.startsWith(starts[index] ?? "-")).toBe(true);
  });

  test("of no one begins with its headline, and in Chicago with its newspaper", () => {
    expect(citeAll({})).toEqual([
      `Bridge Opens. (2017, December 24). The Herald. ${URL}`,
      `“Bridge Opens.” The Herald, 24 Dec. 2017, ${URL}.`,
      `The Herald. “Bridge Opens.” December 24, 2017. ${URL}.`,
    ]);
  });

  test("of an agency is the agency's, unless that is the outlet or has no name", () => {
    expect(citeAll({ source: { agency: "ANP" } })[1]).toMatch(/^ANP\. “Bridge/);
    expect(citeAll({ source: { agency: "The Herald" } })[1]).toMatch(/^“Bridge/);
    expect(citeAll({ source: { agency: "agencies" } })[1]).toMatch(/^“Bridge/);
  });

  test.each<[string, string[]]>([
    ["2017-05", ["(2017, May)", " May 2017,", " May 2017."]],
    ["2017-09", ["(2017, September)", " Sept. 2017,", " September 2017."]],
    ["2017", ["(2017)", ", 2017,", " 2017."]],
    ["2017-12~", ["(ca. 2017, December)", " [circa Dec. 2017],", " [ca. December 2017]."]],
    ["2017?", ["(2017?)", " [2017?],", " [2017?]."]],
    ["2017-12-24T13:29+05:30", ["(2017, December 24)", " 24 Dec. 2017,", " December 24, 2017."]],
  ])("of %s has its date at that precision and with that doubt", (date, parts) => {
    for (const [index, citation] of citeAll({ date }).entries())
      expect(citation).toContain(parts[index] ?? "-");
  });

  test("without a headline in the copy has our description in its place, and no quotation marks", () => {
    expect(citeAll({ source: { headline: { state: "not-in-copy" } } })).toEqual([
      `[Bridge Opens]. (2017, December 24). The Herald. ${URL}`,
      `Bridge Opens. The Herald, 24 Dec. 2017, ${URL}.`,
      `The Herald. [Bridge Opens]. December 24, 2017. ${URL}.`,
    ]);
  });

  test("in Urdu has its headline as published, and its meaning in brackets", () => {
    const headline = { state: "given", text: "پل کھل گیا" } as const;
    expect(citeAll({ source: { headline, lang: "ur" } })).toEqual([
      `پل کھل گیا [Bridge Opens]. (2017, December 24). The Herald. ${URL}`,
      `“پل کھل گیا” [“Bridge Opens”]. The Herald, 24 Dec. 2017, ${URL}.`,
      `The Herald. “پل کھل گیا” [Bridge Opens]. December 24, 2017. ${URL}.`,
    ]);
  });

  test("marks what is in another language, and sets outlets in italics", () => {
    const article = anArticle({
      source: { publisher: "The Herald", lang: "ur", headline: { state: "given", text: "پل کھل گیا" } },
    });
    const pieces = citeReportIn("MLA 9", citeReport(article));
    expect(pieces.filter(({ lang }) => lang === "ur")).toEqual([
      { text: "پل کھل گیا", lang: "ur", dir: "rtl" },
    ]);
    expect(pieces.flatMap(({ italic, text }) => (italic ? [text] : []))).toEqual(["The Herald"]);
  });

  test("in print is cited by its page or section; the outlet and the date are said once", () => {
    const printed = (citation: string) =>
      STYLES.map((style) =>
        plainCitation(
          citeReportIn(
            style,
            citeReport(
              anArticle({
                title: "Bridge Opens",
                date: "1988-10-10",
                source: { publisher: "Herald", citation },
              }),
            ),
          ),
        ),
      );
    expect(printed("Herald, 10 October 1988, p. 3")).toEqual([
      "Bridge Opens. (1988, October 10). Herald, 3.",
      "“Bridge Opens.” Herald, 10 Oct. 1988, p. 3.",
      "Herald. “Bridge Opens.” October 10, 1988, p. 3.",
    ]);
    expect(printed("Herald, October 10, 1988")[1]).toBe("“Bridge Opens.” Herald, 10 Oct. 1988.");
    expect(printed("Herald, 1988-10-10, City Notes")[1]).toBe(
      "“Bridge Opens.” Herald, 10 Oct. 1988, City Notes.",
    );
  });

  test.each([
    ["Will it open?", "“Will it open?” The"],
    ['He says "open"', "“He says ‘open.’” The"],
    ["He says “open”", "“He says ‘open.’” The"],
    ["The U.S.", "“The U.S.” The"],
  ])("whose headline is %j has one mark at its end", (title, part) => {
    expect(citeAll({ title })[1]).toContain(part);
  });
});

describe("our record", () => {
  const article = anArticle({
    id: "2017-12-24-bridge",
    title: "Bridge opens",
    translations: [{ lang: "ur", title: "پل کھل گیا" }],
  });
  const cite = (style: Style, language = urdu) =>
    plainCitation(citeRecordIn(style, citeRecord(aDesk({ articles: [article] }, language), article)));

  test("is cited as the archive's, by its id and its own address", () => {
    const address = "https://archive.example/articles/2017-12-24-bridge/";
    const english = { ...urdu, code: "en", dir: "ltr", prefix: "" } as const;
    expect(STYLES.map((style) => cite(style, english))).toEqual([
      `A Press Archive. (n.d.). Bridge opens (Record 2017-12-24-bridge). ${address}`,
      `“Bridge opens.” A Press Archive, record 2017-12-24-bridge, ${address}.`,
      `A Press Archive. “Bridge opens.” Record 2017-12-24-bridge. ${address}.`,
    ]);
  });

  test("is cited in Urdu where the page has it in Urdu", () => {
    expect(cite("MLA 9")).toContain("“پل کھل گیا.” A Press Archive");
    expect(cite("MLA 9")).toContain("https://archive.example/ur/articles/");
  });
});
