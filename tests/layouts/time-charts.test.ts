/** The charts of time as a page has them: what can be reached in them, by what name, in which order. */
import { brotliCompressSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { renderArchive } from "../../layouts/archive.tsx";
import { renderYear } from "../../layouts/year.tsx";
import { KINDS } from "../../src/archive/article.ts";
import type { PageLanguage } from "../../src/archive/language.ts";
import type { Year } from "../../src/indexes/by-date.ts";
import { paginate } from "../../src/indexes/pages.ts";
import { anArticle, anEvent, english, urdu } from "../support/builders.ts";
import { type Document, findAll, parseHtml, textOf } from "../support/dom.ts";
import { aFrame } from "../support/frame.ts";

const DATES = ["1998-10-17", "1998-10", "2001", "2001-05-02", "2001-05-30"];
const articles = DATES.map((date, n) => anArticle({ date, id: `r${n}`, kind: n < 3 ? "court" : "appeal" }));
const events = [
  anEvent({ id: "ruling", title: "A ruling", date: "1998-10-01" }),
  anEvent({ id: "march", title: "A march", date: "2001-05" }),
];

const archivePage = (language: PageLanguage) =>
  parseHtml(renderArchive(aFrame({ articles, events }, language)));

function yearPage(number: number): Document {
  const frame = aFrame({ articles, events }, english);
  const year = frame.desk.catalogue.years.find((one) => one.year === number) as Year;
  const [page, ...others] = paginate(year.articles);
  if (page === undefined) throw new Error("a list has a page");
  return parseHtml(renderYear(frame, year, [page, ...others], page, {}));
}

const marksOf = (page: Document) =>
  findAll("main svg a", page).map(
    (mark) => `${mark.attribs.href} ${mark.attribs["aria-label"] ?? findAll("title", mark).map(textOf)[0]}`,
  );

describe("the timeline of all years", () => {
  test("names every mark and links it, in the order of time", () => {
    expect(marksOf(archivePage(english))).toEqual([
      "/1998/ 1998, 2 records",
      "/1998/10/ October 1998, 2 records",
      "/events/ruling/ Dossier: A ruling, 1 October 1998",
      "/2001/ 2001, 3 records",
      "/2001/05/ May 2001, 2 records",
      "/2001/#unknown 2001, Month unknown, 1 record",
      "/events/march/ Dossier: A march, May 2001",
    ]);
  });

  test("says how long nothing is there", () => {
    expect(findAll("main svg .said", archivePage(english)).map(textOf)).toEqual(["No records, 26 months"]);
  });

  test("runs from right to left in Urdu", () => {
    const edge = (language: PageLanguage) =>
      findAll("a[aria-label][class^=h] rect", archivePage(language)).map(({ attribs }) => attribs.x)[0];
    expect([edge(english), edge(urdu)]).toEqual(["77.5%", "15%"]);
  });

  test("has its numbers as a table, each year's row with its sum last", () => {
    const rows = findAll("main table tbody tr", archivePage(english)).map((row) =>
      findAll("th, td", row).map(textOf).filter(Boolean).join(" "),
    );
    expect(rows).toEqual(["1998 2 2", "1999", "2000", "2001 2 1 3"]);
  });

  test("of an empty archive is left out", () => {
    expect(findAll("main svg", parseHtml(renderArchive(aFrame({}))))).toEqual([]);
  });
});

describe("a year by kind", () => {
  test("links each bar to its month, and says the kinds in it", () => {
    expect(marksOf(yearPage(2001))).toEqual([
      "/2001/05/ May 2001, 2 records, Appeal 2",
      "/2001/#unknown Month unknown, 1 record, Court 1",
      "/events/march/ Dossier: A march, May 2001",
    ]);
  });

  test("has a row for each kind that occurs", () => {
    const rows = findAll("main table tbody tr", yearPage(2001)).map((row) =>
      findAll("th, td", row).map(textOf).filter(Boolean).join(" "),
    );
    expect(rows).toEqual(["Appeal 2 2", "Court 1 1"]);
  });
});

describe("of 10,000 records in 43 years", () => {
  const YEARS = 43;
  let frame: ReturnType<typeof aFrame>;

  beforeAll(() => {
    const pad = (number: number) => String(number).padStart(2, "0");
    const dates = Array.from({ length: 10_000 }, (_, n) => {
      const [year, month] = [1984 + ((n * 7) % YEARS), 1 + ((n * 5 + Math.floor(n / YEARS)) % 12)];
      return n % 50 === 0 ? String(year) : `${year}-${pad(month)}-${pad(1 + (n % 28))}`;
    });
    frame = aFrame({
      articles: dates.map((date, n) => {
        const kind = KINDS[n % KINDS.length];
        return anArticle({ date, id: `r${n}`, ...(kind && { kind }) });
      }),
      events: Array.from({ length: 500 }, (_, n) =>
        anEvent({
          id: `event-${n}`,
          title: `Hearing ${n * 37} about house ${n * 101}`,
          date: `${1984 + (n % YEARS)}-${pad(1 + (n % 12))}-${pad(1 + (n % 27))}`,
        }),
      ),
    });
  });

  const drawings = (page: string) => page.match(/<svg class="tl".*?<\/svg>(?=<\/section>|<ul)/gs) ?? [];

  test("every drawing of the archive is sent in 12 KB at most, and its marks stand for all", () => {
    const page = renderArchive(frame);
    const sizes = drawings(page).map((drawing) => brotliCompressSync(drawing).length);
    expect(sizes).toHaveLength(5);
    expect(Math.max(...sizes)).toBeLessThan(12 * 1024);
    const counts = [...page.matchAll(/aria-label="(?:[A-Z][a-z]+ \d+|\d+, Month unknown), (\d+) records?"/g)];
    expect(counts.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(10_000);
  });

  test("so is the drawing of a year", () => {
    const year = frame.desk.catalogue.years[20] as Year;
    const pages = paginate(year.articles);
    const [page] = pages;
    const [drawing = ""] = page ? drawings(renderYear(frame, year, pages, page, {})) : [];
    expect(drawing.length).toBeGreaterThan(1000);
    expect(brotliCompressSync(drawing).length).toBeLessThan(12 * 1024);
  });
});
