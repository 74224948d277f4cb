/** Corrections in = corrections out: counted in the list and in the feed of each language. */
import type { Amendment } from "../indexes/amendments.ts";
import type { Sheet } from "../sheet.ts";
import { amendmentAnchor, correctionPages, correctionPageUrl } from "../views/corrections.ts";
import type { Desk } from "../views/desk.ts";
import { atomArchiveUrl, atomUrl, correctionsUrl, jsonFeedArchiveUrl, jsonFeedUrl } from "../views/urls.ts";
import { type Count, nameInEnglish } from "./census.ts";
import { arrangeCorrections } from "./correction-feed.ts";

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
        { of: `in the ${language} feed`, ids: listIds([...findInFeed(desk, urls)]), expected },
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

/** Of the documents whose Atom and JSON files are both written; two documents may have one entry. */
function findInFeed(desk: Desk, urls: ReadonlySet<string>): Set<Amendment> {
  const page = correctionsUrl(desk.language);
  const { current, archives } = arrangeCorrections(desk);
  const documents = [
    { entries: current, files: [atomUrl(page), jsonFeedUrl(page)] },
    ...archives.map(({ number, entries }) => ({
      entries,
      files: [atomArchiveUrl(page, number), jsonFeedArchiveUrl(page, number)],
    })),
  ];
  return new Set(
    documents.filter(({ files }) => files.every((file) => urls.has(file))).flatMap(({ entries }) => entries),
  );
}
