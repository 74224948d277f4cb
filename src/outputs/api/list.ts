/** A list of records to the files that it is paged into, each with the way to the ones before and after it. */
import type { Article } from "../../archive/article.ts";
import { paginate } from "../../indexes/pages.ts";
import type { Settings } from "../../settings.ts";
import { Sheet } from "../../sheet.ts";
import { absoluteUrl, apiPageUrl, articleUrl, recordFiles } from "../../views/urls.ts";
import { writeJson } from "../json.ts";

/** Which page of a list a file is; the oldest records are on page 1. */
export interface PageJson {
  readonly page: number;
  readonly previous?: string;
  readonly next?: string;
}

/** A record as a list names it; of a withdrawn one its address and the notice alone. */
export interface RecordLink {
  readonly id: string;
  readonly url: string;
  /** The whole record. */
  readonly json: string;
  readonly lang?: string;
  readonly title?: string;
  readonly date?: string;
  readonly publisher?: string;
  readonly withdrawn?: { readonly date: string; readonly reason: string };
}

/** `head` is what each of the files says of the list; `list` the address of the first. */
export function listSheets(
  list: string,
  articles: readonly Article[],
  settings: Settings,
  head: () => object,
): Sheet[] {
  const pages = paginate(articles);
  return pages.map(({ number, entries }) => {
    const url = apiPageUrl(list, number);
    return new Sheet(url, () =>
      writeJson({
        ...head(),
        ...turnPages(settings, number, pages.length, (other) => apiPageUrl(list, other)),
        lastPage: pages.length,
        records: entries.map((article) => recordLink(article, settings)),
      }),
    );
  });
}

export function turnPages(
  settings: Settings,
  page: number,
  last: number,
  urlOf: (page: number) => string,
): PageJson {
  return {
    page,
    ...(page > 1 && { previous: absoluteUrl(settings, urlOf(page - 1)) }),
    ...(page < last && { next: absoluteUrl(settings, urlOf(page + 1)) }),
  };
}

function recordLink(article: Article, settings: Settings): RecordLink {
  const { id, lang, title, date, source, withdrawn } = article;
  const [first] = settings.languages;
  return {
    id,
    url: absoluteUrl(settings, articleUrl(first, id)),
    json: absoluteUrl(settings, `${recordFiles(first, id)}.json`),
    ...(withdrawn
      ? { withdrawn: { date: withdrawn.date.edtf, reason: withdrawn.reason } }
      : { lang, title, date: date.edtf, publisher: source.publisher }),
  };
}
