/** The table of contents of the output: every sheet, listed in one place. */

import { renderArchive } from "../layouts/archive.tsx";
import { renderData } from "../layouts/data.tsx";
import { renderDossierIndex } from "../layouts/dossier-index.tsx";
import { type Frame, feedWords, makeFrame } from "../layouts/frame.ts";
import { renderHome } from "../layouts/home.tsx";
import { renderHousePage, renderNotFound } from "../layouts/house.tsx";
import { renderMap } from "../layouts/map.tsx";
import { renderOnThisDay } from "../layouts/on-this-day.tsx";
import { renderRecord } from "../layouts/record.tsx";
import { renderSearch } from "../layouts/search.tsx";
import { editorPolicy } from "./admin/policy.ts";
import { type EditorParts, editorSheets } from "./admin/sheets.ts";
import type { Archive } from "./archive/archive.ts";
import type { Assets } from "./assets/assets.ts";
import type { Card } from "./cards/card.ts";
import { composeCards } from "./edition/cards.ts";
import { correctionListPages } from "./edition/correction-pages.ts";
import { coveragePages } from "./edition/coverage-pages.ts";
import { composeData, kindNames } from "./edition/data-sheets.ts";
import { anniversaryPages, datePages } from "./edition/date-pages.ts";
import { composeKept, listAddresses, type PublicAddresses } from "./edition/kept-pages.ts";
import type { PageSheet } from "./edition/page-sheet.ts";
import { searchEntries } from "./edition/search-index.ts";
import { dossierPages, termPages } from "./edition/term-pages.ts";
import { headersSheet } from "./hosting/headers-file.ts";
import { listRules } from "./hosting/rules.ts";
import { catalogueArchive } from "./indexes/catalogue.ts";
import { apiSheets } from "./outputs/api/api-sheets.ts";
import { censusLine, takeCensus } from "./outputs/census.ts";
import { citeSheets } from "./outputs/cite/cite-sheets.ts";
import { takeCorrectionCensus } from "./outputs/correction-census.ts";
import { siteFeed } from "./outputs/feed-groups.ts";
import { feedSheets } from "./outputs/feed-sheets.ts";
import { redirectSheets } from "./outputs/redirects.ts";
import { robotsSheet } from "./outputs/robots.ts";
import { renderSearchNames } from "./outputs/search-names.ts";
import { securitySheets } from "./outputs/security.ts";
import { sitemapSheets } from "./outputs/sitemap.ts";
import { viewSitemap } from "./outputs/sitemap-pages.ts";
import type { SearchEntries } from "./search/entry.ts";
import type { Settings } from "./settings.ts";
import { Sheet } from "./sheet.ts";
import type { DataFileView } from "./views/data-files.ts";
import type { Desk } from "./views/desk.ts";
import type { Move } from "./views/moves.ts";
import { ownLanguages } from "./views/record.ts";
import {
  archiveUrl,
  articleUrl,
  dataUrl,
  eventsUrl,
  homeUrl,
  housePageUrl,
  mapUrl,
  notFoundUrl,
  onThisDayUrl,
  searchNamesUrl,
  searchUrl,
} from "./views/urls.ts";

export interface Edition {
  readonly sheets: readonly Sheet[];
  /** To be drawn; none where the site leaves them out. */
  readonly cards: readonly Card[];
  /** Records in = records out, as the last line of a build; before it the same of corrections, where there are any. */
  readonly census: string;
  /** What the search index is to be made from. */
  readonly search: SearchEntries;
  readonly addresses: PublicAddresses;
}

/** `recordSchema` is the JSON Schema's text. Without `editor` the site has no browser editor. */
export function composeEdition(
  archive: Archive,
  settings: Settings,
  assets: Assets,
  recordSchema: string,
  editor?: EditorParts,
): Edition {
  const catalogue = catalogueArchive(archive);
  const { articles, years } = catalogue;
  const { languages } = settings;
  const desks = languages.map((language): Desk => ({ catalogue, settings, language }));
  const frames = desks.map((desk) => makeFrame(desk, assets));
  const references = citeSheets(catalogue, settings);
  const data = composeData(frames, references.whole, recordSchema);
  const pages = frames.flatMap((frame) => composePages(frame, data.describe));
  const sitemap = viewSitemap(pages, settings, archive.history);
  const { moves, pages: kept } = composeKept(frames, pages, archive.published);
  const sheets = [
    ...data.sheets,
    ...pages.map(({ url, render }) => new Sheet(url, render)),
    ...frames.map((frame) => new Sheet(notFoundUrl(frame.language), () => renderNotFound(frame))),
    ...desks.map((desk) => new Sheet(searchNamesUrl(desk.language), () => renderSearchNames(desk))),
    ...frames.flatMap(({ desk, words }) => feedSheets(desk, feedWords(words), assets.icon)),
    ...references.beside,
    ...apiSheets(catalogue, settings, kindNames(frames)),
    ...sitemapSheets(sitemap, settings),
    robotsSheet(settings),
    ...securitySheets(settings),
    headersSheet(listRules(settings, editor && editorPolicy(settings)), settings),
    ...(editor ? editorSheets(archive, settings, editor) : []),
  ];
  const keptSheets = [
    ...kept.map(({ url, render }) => new Sheet(url, render)),
    ...redirectSheets(moves, settings),
  ];
  const search = searchEntries(frames, catalogue);
  const feeds = desks.map(siteFeed);
  const census = takeCensus({
    articles,
    languages,
    sheets,
    years,
    feeds,
    sitemap,
    searchable: search.ids,
    held: data.held,
  });
  const corrections = censusLine(takeCorrectionCensus(desks, sheets));
  const lines = [...(catalogue.amendments.length > 0 ? [corrections] : []), censusLine(census)];
  const cards = settings.cards ? desks.flatMap(composeCards) : [];
  const addresses = listAddresses(pages, moves, languages);
  return { sheets: [...sheets, ...keptSheets], cards, census: lines.join("\n"), search, addresses };
}

/** The addresses of all pages, of which none is drawn. */
export function findAddresses(archive: Archive, settings: Settings): PublicAddresses {
  const { pages, moves } = findPages(archive, settings);
  return listAddresses(pages, moves, settings.languages);
}

/** Where addresses lead elsewhere; nothing is drawn. */
export function findMoves(archive: Archive, settings: Settings): readonly Move[] {
  return findPages(archive, settings).moves;
}

function findPages(archive: Archive, settings: Settings) {
  const catalogue = catalogueArchive(archive);
  const frames = settings.languages.map((language) =>
    makeFrame({ catalogue, settings, language }, NO_ASSETS),
  );
  const pages = frames.flatMap((frame) => composePages(frame, () => []));
  return { pages, moves: composeKept(frames, pages, []).moves };
}

const NO_ASSETS: Assets = {
  stylesheet: "",
  pageStyles: Object.fromEntries([]) as Assets["pageStyles"],
  searchScript: "",
  fonts: {},
  icon: "",
  wordmarks: {},
  folder: "",
};

/** The pages of one language. `describeFiles` is asked when the page of the data is drawn. */
function composePages(frame: Frame, describeFiles: () => readonly DataFileView[]): PageSheet[] {
  const { catalogue, settings } = frame.desk;
  const { articles, listed, archive } = catalogue;
  const { language } = frame;
  return [
    { url: homeUrl(language), language, articles: listed, render: () => renderHome(frame) },
    { url: archiveUrl(language), language, articles, render: () => renderArchive(frame) },
    { url: searchUrl(language), language, articles: listed, render: () => renderSearch(frame) },
    ...articles.map((article) => ({
      url: articleUrl(language, article.id),
      language,
      articles: [article],
      ownLanguages: ownLanguages(article, settings),
      render: () => renderRecord(frame, article),
    })),
    ...datePages(frame, catalogue),
    ...termPages(frame, catalogue),
    { url: eventsUrl(language), language, articles: listed, render: () => renderDossierIndex(frame) },
    ...dossierPages(frame, catalogue),
    { url: mapUrl(language), language, articles: listed, render: () => renderMap(frame) },
    { url: onThisDayUrl(language), language, articles: listed, render: () => renderOnThisDay(frame) },
    ...anniversaryPages(frame, catalogue),
    ...coveragePages(frame, catalogue),
    ...correctionListPages(frame),
    { url: dataUrl(language), language, articles, render: () => renderData(frame, describeFiles()) },
    ...archive.pages.map((page) => ({
      url: housePageUrl(language, page.name),
      language,
      articles: [],
      ownLanguages: [page.lang, ...page.translations.map(({ lang }) => lang)],
      render: () => renderHousePage(frame, page),
    })),
  ];
}
