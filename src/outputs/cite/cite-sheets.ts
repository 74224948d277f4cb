/** The files that records are taken home in: beside each record, beside each list of records, and of the whole archive. */
import type { Article } from "../../archive/article.ts";
import { TERM_INDEXES } from "../../archive/authority.ts";
import type { Catalogue } from "../../indexes/catalogue.ts";
import type { Settings } from "../../settings.ts";
import { Sheet } from "../../sheet.ts";
import { archiveFiles, eventUrl, listFiles, recordFiles, termUrl, yearUrl } from "../../views/urls.ts";
import { serializeJson, writeJson } from "../json.ts";
import { recordJson, withoutBodies } from "../record-json.ts";
import { bibtexEntry } from "./bibtex.ts";
import { cslItem } from "./csl-json.ts";
import { type ReportFields, reportFields } from "./report-fields.ts";
import { risEntry } from "./ris.ts";

export interface CiteSheets {
  /** Beside records and lists: one set for all languages, at the addresses of the first. */
  readonly beside: readonly Sheet[];
  /** Of the whole archive. */
  readonly whole: readonly Sheet[];
}

/** A withdrawn record has its files, with the notice alone. */
export function citeSheets(catalogue: Catalogue, settings: Settings): CiteSheets {
  const write = makeWriter(settings);
  const beside = [
    ...catalogue.articles.flatMap((article) => {
      const files = recordFiles(settings.languages[0], article.id);
      return [
        ...referenceSheets(files, [article], write),
        new Sheet(`${files}.json`, () => writeJson(recordJson(article, settings))),
      ];
    }),
    ...listsOf(catalogue, settings).flatMap(({ page, articles }) => {
      const files = listFiles(settings.languages[0], page);
      return [
        ...referenceSheets(files, articles, write),
        new Sheet(`${files}.json`, () => writeRecords(articles, write)),
      ];
    }),
  ];
  return { beside, whole: referenceSheets(archiveFiles, catalogue.listed, write) };
}

interface List {
  /** Site path in the first language. */
  readonly page: string;
  readonly articles: readonly Article[];
}

function listsOf({ terms, kinds, years, dossiers }: Catalogue, { languages: [first] }: Settings): List[] {
  return [
    ...TERM_INDEXES.flatMap((index) =>
      terms[index].map(({ slug, articles }) => ({ page: termUrl(first, index, slug), articles })),
    ),
    ...kinds.map(({ kind, articles }) => ({ page: termUrl(first, "kinds", kind), articles })),
    ...years.map(({ year, articles }) => ({ page: yearUrl(first, year), articles })),
    ...dossiers.map(({ event, articles }) => ({ page: eventUrl(first, event.id), articles })),
  ];
}

/** A record's text in each format. */
type Writer = Readonly<Record<"bib" | "ris" | "csl" | "json", (article: Article) => string>>;

/** A record stands on some fifteen lists: its texts are made once. */
function makeWriter(settings: Settings): Writer {
  const fields = (entry: (report: ReportFields) => string) =>
    once((article: Article) => entry(reportFields(article, settings)));
  return {
    bib: fields(bibtexEntry),
    ris: fields(risEntry),
    csl: fields((report) => serializeJson(cslItem(report))),
    json: once((article) => serializeJson(withoutBodies(recordJson(article, settings)))),
  };
}

function once(write: (article: Article) => string): (article: Article) => string {
  const written = new Map<Article, string>();
  return (article) => {
    const text = written.get(article) ?? write(article);
    written.set(article, text);
    return text;
  };
}

/** For reference managers: withdrawn records are not in them. */
function referenceSheets(files: string, articles: readonly Article[], { bib, ris, csl }: Writer): Sheet[] {
  const standing = articles.filter(({ withdrawn }) => withdrawn === undefined);
  return [
    new Sheet(`${files}.bib`, () => standing.map(bib).join("\n") || "\n"),
    new Sheet(`${files}.ris`, () => standing.map(ris).join("\n") || "\n"),
    new Sheet(`${files}.csl.json`, () => `[${standing.map(csl).join(",\n")}]\n`),
  ];
}

/** In the order of the list, withdrawn ones with their notice; `count` is of all. */
function writeRecords(articles: readonly Article[], { json }: Writer): string {
  return `{"count":${articles.length},"records":[\n${articles.map(json).join(",\n")}\n]}\n`;
}
