/** Corrections in = corrections out: counted in the list and in the feed of each language. */
import type { Amendment } from "../indexes/amendments.ts";
import type { Sheet } from "../sheet.ts";
import { amendmentAnchor, correctionPages, correctionPageUrl } from "../views/corrections.ts";
import type { Desk } from "../views/desk.ts";
import { correctionsUrl } from "../views/urls.ts";
import { type Count, nameInEnglish } from "./census.ts";
import { arrangeCorrections } from "./correction-feed.ts";
import { entriesIn } from "./feed.ts";

/** `desks`: one a language, of one archive. The first count is of what its records' files say. */
export function takeCorrectionCensus(desks: readonly Desk[], sheets: readonly Sheet[]): Count[] {
  const urls = new Set(sheets.map(({ url }) => url));
  const expected = (desks[0]?.catalogue.articles ?? []).flatMap(({ id, corrections, withdrawn }) =>
    withdrawn ? [`${id}#withdrawal`] : corrections.map((_, index) => `${id}#correction-${index + 1}`),
  );
  return [
    { of: "corrections and withdrawals", ids: listIds(desks[0]?.catalogue.amendments ?? []), expected },
    ...desks.flatMap((desk) => {
      const language = nameInEnglish(desk.language);
      return [
        { of: `in the ${language} list`, ids: listIds(findListed(desk, urls)), expected },
        {
          of: `in the ${language} feed`,
          ids: listIds([...entriesIn(arrangeCorrections(desk), correctionsUrl(desk.language), urls)]),
          expected,
        },
      ];
    }),
  ];
}

function listIds(amendments: readonly Amendment[]): string[] {
  return amendments.map((amendment) => `${amendment.article.id}#${amendmentAnchor(amendment)}`);
}

function findListed(desk: Desk, urls: ReadonlySet<string>): Amendment[] {
  const pages = correctionPages(desk);
  return pages
    .filter((page) => urls.has(correctionPageUrl(desk, pages, page)))
    .flatMap(({ entries }) => entries);
}
