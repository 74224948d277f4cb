/** The API: files that a program reads instead of pages. Nothing answers it but a host of files. */
import type { Article } from "../../archive/article.ts";
import type { Catalogue } from "../../indexes/catalogue.ts";
import { paginate } from "../../indexes/pages.ts";
import type { Settings } from "../../settings.ts";
import { Sheet } from "../../sheet.ts";
import {
  API_INDEXES,
  type ApiIndex,
  absoluteUrl,
  apiDatesUrl,
  apiEntryUrl,
  apiIndexUrl,
  apiRecordsUrl,
  apiTermUrl,
  dataPackageUrl,
  dataUrl,
  openApiUrl,
  recordShapeUrl,
} from "../../views/urls.ts";
import { releaseOf } from "../data/release.ts";
import { writeJson } from "../json.ts";
import { recordJson, withoutBodies } from "../record-json.ts";
import { apiDateSheets } from "./date-sheets.ts";
import { eventJson } from "./event-json.ts";
import { listSheets, turnPages } from "./list.ts";
import { API_VERSION, describeApi } from "./openapi.ts";
import { recordSchema } from "./record-shape.ts";
import { type KindNames, kindJson, termJson } from "./term-json.ts";

export function apiSheets(catalogue: Catalogue, settings: Settings, kindNames: KindNames): Sheet[] {
  const { articles } = catalogue;
  return [
    new Sheet(apiEntryUrl, () => writeJson(entryJson(articles, settings))),
    new Sheet(openApiUrl, () => writeJson(describeApi(settings))),
    new Sheet(recordShapeUrl, () => writeJson(recordSchema(absoluteUrl(settings, recordShapeUrl)))),
    ...recordSheets(articles, settings),
    ...API_INDEXES.flatMap((index) => indexSheets(index, catalogue, settings, kindNames)),
    ...apiDateSheets(catalogue, settings),
  ];
}

/** Ids of the records on those pages of the API that are written. */
export function reachableInApi(articles: readonly Article[], urls: ReadonlySet<string>): string[] {
  return paginate(articles)
    .filter(({ number }) => urls.has(apiRecordsUrl(number)))
    .flatMap(({ entries }) => entries.map(({ id }) => id));
}

/** What changes with every record stands here, so that the pages of records do not. */
function entryJson(articles: readonly Article[], settings: Settings): object {
  const { languages, title, description } = settings;
  const lastPage = paginate(articles).length;
  const link = (path: string) => absoluteUrl(settings, path);
  return {
    api: API_VERSION,
    title,
    description,
    languages: languages.map(({ code }) => code),
    count: articles.length,
    withdrawn: articles.filter(({ withdrawn }) => withdrawn).length,
    lastPage,
    ...releaseOf(settings),
    links: {
      documentation: link(dataUrl(languages[0])),
      openapi: link(openApiUrl),
      schema: link(recordShapeUrl),
      datapackage: link(dataPackageUrl),
      oldest: link(apiRecordsUrl(1)),
      newest: link(apiRecordsUrl(lastPage)),
      dates: link(apiDatesUrl),
      ...Object.fromEntries(API_INDEXES.map((index) => [index, link(apiIndexUrl(index))])),
    },
  };
}

/** `count` is of the page: what is full stays as it is when a record is added. */
function recordSheets(articles: readonly Article[], settings: Settings): Sheet[] {
  const pages = paginate(articles);
  return pages.map(
    ({ number, entries }) =>
      new Sheet(apiRecordsUrl(number), () =>
        writeJson({
          count: entries.length,
          ...turnPages(settings, number, pages.length, apiRecordsUrl),
          records: entries.map((article) => withoutBodies(recordJson(article, settings))),
        }),
      ),
  );
}

function indexSheets(
  index: ApiIndex,
  catalogue: Catalogue,
  settings: Settings,
  kindNames: KindNames,
): Sheet[] {
  const groups = groupsOf(index, catalogue, settings, kindNames);
  return [
    new Sheet(apiIndexUrl(index), () =>
      writeJson({ index, count: groups.length, terms: groups.map(({ describe }) => describe()) }),
    ),
    ...groups.flatMap(({ id, articles, describe }) =>
      listSheets(apiTermUrl(index, id), articles, settings, describe),
    ),
  ];
}

interface Group {
  readonly id: string;
  readonly articles: readonly Article[];
  readonly describe: () => object;
}

function groupsOf(
  index: ApiIndex,
  { terms, kinds, dossiers }: Catalogue,
  settings: Settings,
  kindNames: KindNames,
): Group[] {
  if (index === "events") {
    return dossiers.map((dossier) => ({
      id: dossier.event.id,
      articles: dossier.articles,
      describe: () => eventJson(dossier, settings),
    }));
  }
  if (index === "kinds") {
    return kinds.map((group) => ({
      id: group.kind,
      articles: group.articles,
      describe: () => kindJson(group, kindNames, settings),
    }));
  }
  return terms[index].map((term) => ({
    id: term.slug,
    articles: term.articles,
    describe: () => termJson(term, settings),
  }));
}
