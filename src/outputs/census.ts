/** Records in = records out: counted where they come out, told in one line at the end of a build. */
import type { Article } from "../archive/article.ts";
import type { PageLanguage } from "../archive/language.ts";
import type { Sheet } from "../sheet.ts";
import { FILE_FORMATS } from "../views/files.ts";
import { articleUrl, recordFiles } from "../views/urls.ts";
import { reachableInApi } from "./api/api-sheets.ts";
import { arrangeFeed, entriesIn, type FeedSubject } from "./feed.ts";
import type { SitemapPage } from "./sitemap.ts";

/** What a build is about to write. */
export interface Output {
  /** Of content, withdrawn ones too. */
  readonly articles: readonly Article[];
  readonly languages: readonly PageLanguage[];
  readonly sheets: readonly Sheet[];
  /** What the year pages list, withdrawn records too: their place in time stays. */
  readonly years: readonly { readonly articles: readonly Article[] }[];
  /** The feeds of the whole site, one a language. */
  readonly feeds: readonly FeedSubject[];
  readonly sitemap: readonly SitemapPage[];
  /** Ids of what the search index is made from. */
  readonly searchable: readonly string[];
  /** The files of the whole archive that hold its records, withdrawn ones too. */
  readonly held: readonly { readonly url: string; readonly articles: readonly Article[] }[];
}

/** The records that come out in one place, against those that should. */
export interface Count {
  /** As the line says it: `in year lists`. */
  readonly of: string;
  /** An id stands once for each time it comes out. */
  readonly ids: readonly string[];
  readonly expected: readonly string[];
}

export function takeCensus({
  articles,
  languages,
  sheets,
  years,
  feeds,
  sitemap,
  searchable,
  held,
}: Output): Count[] {
  const urls = new Set(sheets.map(({ url }) => url));
  const all = articles.map(({ id }) => id);
  const listed = articles.flatMap(({ id, withdrawn }) => (withdrawn ? [] : [id]));
  const canonical = sitemap.map(({ url }) => url);
  return [
    { of: "records", ids: [...new Set(all)], expected: all },
    ...languages.map((language) => ({
      of: `pages in ${nameInEnglish(language)}`,
      ids: idsOf([...urls], [language]),
      expected: all,
    })),
    { of: "in year lists", ids: years.flatMap((year) => year.articles.map(({ id }) => id)), expected: all },
    ...feeds.map((feed) => ({
      of: `in ${nameInEnglish(feed.language)} feeds`,
      ids: [...entriesIn(arrangeFeed(feed), feed.page, urls)].map(({ id }) => id),
      expected: listed,
    })),
    { of: "in search", ids: searchable, expected: listed },
    ...held.map(({ url, articles: ofFile }) => ({
      of: `in ${url.slice(url.lastIndexOf("/") + 1)}`,
      ids: urls.has(url) ? ofFile.map(({ id }) => id) : [],
      expected: all,
    })),
    { of: "in the API", ids: reachableInApi(articles, urls), expected: all },
    { of: "with files", ids: all.filter((id) => hasFiles(id, languages, urls)), expected: all },
    { of: "canonical addresses", ids: [...new Set(idsOf(canonical, languages))], expected: all },
  ];
}

/** The line to print. Throws where records are lost, doubled or invented on the way out: that is our mistake. */
export function censusLine(counts: readonly Count[]): string {
  const records = counts[0]?.expected.length ?? 0;
  const faults = counts.flatMap(findFaults);
  if (faults.length > 0) throw new Error(`Records in are not records out:\n${faults.join("\n")}`);
  return counts
    .map(({ of, ids, expected }) => {
      const withdrawn = records - expected.length;
      return `${ids.length} ${of}${withdrawn > 0 ? ` + ${withdrawn} withdrawn` : ""}`;
    })
    .join(" = ");
}

function findFaults({ of, ids, expected }: Count): string[] {
  const lost = surplus(expected, ids);
  const extra = surplus(ids, expected);
  return [
    ...(lost.length > 0 ? [`  ${of}: ${lost.length} of ${expected.length} lost: ${shorten(lost)}`] : []),
    ...(extra.length > 0 ? [`  ${of}: ${extra.length} too many: ${shorten(extra)}`] : []),
  ];
}

/** Ids of the record pages among `urls`, one for each page. */
function idsOf(urls: readonly string[], languages: readonly PageLanguage[]): string[] {
  const folders = languages.map((language) => articleUrl(language, "").slice(0, -1));
  return urls.flatMap((url) => {
    const folder = folders.find((start) => url.startsWith(start));
    const rest = folder === undefined ? "" : url.slice(folder.length);
    return /^[^/]+\/$/.test(rest) ? [rest.slice(0, -1)] : [];
  });
}

/** To be taken home in every format, beside the page in the first language. */
function hasFiles(id: string, [first]: readonly PageLanguage[], urls: ReadonlySet<string>): boolean {
  return (
    first !== undefined &&
    FILE_FORMATS.every(({ extension }) => urls.has(`${recordFiles(first, id)}.${extension}`))
  );
}

/** What stands in `ids` more often than in `others`. */
function surplus(ids: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const id of others) left.set(id, (left.get(id) ?? 0) + 1);
  return ids.filter((id) => {
    const count = left.get(id) ?? 0;
    left.set(id, count - 1);
    return count < 1;
  });
}

function shorten(ids: readonly string[]): string {
  const rest = ids.length - 5;
  return `${ids.slice(0, 5).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}

/** The line is for a terminal, where a right-to-left name would turn it around. */
export function nameInEnglish({ code }: PageLanguage): string {
  return new Intl.DisplayNames(["en"], { type: "language" }).of(code) ?? code;
}
