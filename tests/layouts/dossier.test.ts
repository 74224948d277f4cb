/** A dossier as its page has it: two tables that a browser knows as such, also where their rows are blocks. */
import { describe, expect, test } from "vitest";
import { renderDossier } from "../../layouts/dossier.tsx";
import { paginate } from "../../src/indexes/pages.ts";
import { findSurroundings, NO_SURROUNDINGS } from "../../src/indexes/surroundings.ts";
import { anArticle, anEvent, english, urdu } from "../support/builders.ts";
import { type Document, type Element, findAll, findOne, parseHtml, textOf } from "../support/dom.ts";
import { aFrame } from "../support/frame.ts";

const articles = [
  anArticle({ id: "own", date: "2017-12-24", event: "e", source: { publisher: "Bell" } }),
  anArticle({ id: "copy", date: "2017-12-25", event: "e", source: { agency: "Bell", lang: "ur" } }),
  anArticle({
    id: "gone",
    date: "2017-12-26",
    event: "e",
    withdrawn: { date: "2018", reason: "Retracted." },
  }),
];
const events = [
  anEvent({
    id: "e",
    date: "2017-12-24",
    claims: [
      {
        point: "People in the camp",
        translations: { ur: { point: "کیمپ میں لوگ" } },
        accounts: [
          { record: "own", says: "eighty", by: "the cook" },
          { record: "copy", says: "about fifty" },
          { record: "gone", says: "a thousand" },
        ],
      },
    ],
  }),
];

/** The pages of the one dossier, `size` reports on each. */
function renderPages(language = english, size = 50): Document[] {
  const frame = aFrame({ articles, events }, language);
  const { dossiers, listed } = frame.desk.catalogue;
  const [dossier] = dossiers;
  if (dossier === undefined) throw new Error("there is a dossier");
  const around = findSurroundings(dossiers, listed).get(dossier) ?? NO_SURROUNDINGS;
  const pages = paginate(dossier.articles, size);
  return pages.map((page) => parseHtml(renderDossier(frame, dossier, pages, page, around)));
}

function rowsOf(selector: string, page: Document): string[][] {
  return findAll(`${selector} tbody tr`, page).map((row) => findAll("th, td", row).map(textOf));
}

function roleOf(element: Element): string | undefined {
  return element.attribs.role;
}

describe("the reports of a dossier", () => {
  test("are a table of when, who and what, an agency's copy under its name", () => {
    const [page] = renderPages();
    expect(page && rowsOf("table.rep", page)).toEqual([
      ["Bell, and outlets that carry its copy"],
      ["24 December 2017 the same day", "Bell", "A titleOne sentence.Report"],
      [
        "25 December 2017 the day after",
        "A Newspaper carries Bell copy in Urdu",
        "A titleOne sentence.Report",
      ],
    ]);
  });

  test("say their roles, which the layout of a phone would take from them", () => {
    const [page] = renderPages();
    const cells = page ? findAll("table.sbs, table.sbs :is(thead, tbody, tr, th, td)", page) : [];
    expect(new Set(cells.map((cell) => `${cell.name} ${roleOf(cell)}`))).toEqual(
      new Set([
        "table table",
        "thead rowgroup",
        "tbody rowgroup",
        "tr row",
        "th columnheader",
        "th rowheader",
        "td cell",
      ]),
    );
  });
});

describe("where the reports differ", () => {
  test("is a row for each account, with what is said, by whom, in which report", () => {
    const [page] = renderPages();
    expect(page && rowsOf("table.pts", page)).toEqual([
      ["People in the camp", "eighty", "the cook", "Bell, 24 December 2017"],
      ["about fifty", "the outlet itself", "A Newspaper, 25 December 2017"],
      ["This record was withdrawn; what it said is no longer shown.", "", "A Newspaper, 26 December 2017"],
    ]);
    expect(page && findOne("table.pts tbody th", page).attribs.rowspan).toBe("3");
  });

  test("marks on an Urdu page what is not in Urdu", () => {
    const [page] = renderPages(urdu);
    const [point, says] = page ? findAll("table.pts tbody :is(th, td)", page) : [];
    expect([point?.attribs.lang, point && textOf(point)]).toEqual([undefined, "کیمپ میں لوگ"]);
    expect([says?.attribs.lang, says?.attribs.dir]).toEqual(["en", "ltr"]);
  });

  test("stands on the first page of a long dossier alone", () => {
    const pages = renderPages(english, 1);
    expect(pages.map((page) => findAll("table.pts", page).length)).toEqual([1, 0]);
    expect(pages.map((page) => findAll("table.rep", page).length)).toEqual([1, 1]);
  });
});
