/** The table of contents of the output: every sheet, listed in one place. */

import { renderArchive } from "../layouts/archive.tsx";
import { renderDossierIndex } from "../layouts/dossier-index.tsx";
import { type Frame, groupTitles, makeFrame } from "../layouts/frame.ts";
import { renderHome } from "../layouts/home.tsx";
import { renderHousePage, renderNotFound } from "../layouts/house.tsx";
import { renderOnThisDay } from "../layouts/on-this-day.tsx";
import { renderRecord } from "../layouts/record.tsx";
import { type EditorParts, editorSheets } from "./admin/sheets.ts";
import type { Archive } from "./archive/archive.ts";
import type { Assets } from "./assets/assets.ts";
import { anniversaryPages, datePages } from "./edition/date-pages.ts";
import type { PageSheet } from "./edition/page-sheet.ts";
import { dossierPages, termPages } from "./edition/term-pages.ts";
import { catalogueArchive } from "./indexes/catalogue.ts";
import { censusLine, takeCensus } from "./outputs/census.ts";
import { siteFeed } from "./outputs/feed-groups.ts";
import { feedSheets } from "./outputs/feed-sheets.ts";
import { robotsSheet } from "./outputs/robots.ts";
import { sitemapSheets } from "./outputs/sitemap.ts";
import { viewSitemap } from "./outputs/sitemap-pages.ts";
import type { Settings } from "./settings.ts";
import { Sheet } from "./sheet.ts";
import type { Desk } from "./views/desk.ts";
import { ownLanguages } from "./views/record.ts";
import {
  archiveUrl,
  articleUrl,
  eventsUrl,
  homeUrl,
  housePageUrl,
  notFoundUrl,
  onThisDayUrl,
  RECORD_SCHEMA_URL,
} from "./views/urls.ts";

export interface Edition {
  readonly sheets: readonly Sheet[];
  /** Records in = records out, as one line for the end of a build. */
  readonly census: string;
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
  const pages = frames.flatMap(composePages);
  const sitemap = viewSitemap(pages, settings);
  const sheets = [
    ...pages.map(({ url, render }) => new Sheet(url, render)),
    ...frames.map((frame) => new Sheet(notFoundUrl(frame.language), () => renderNotFound(frame))),
    ...frames.flatMap(({ desk, words }) => feedSheets(desk, groupTitles(words), assets.icon)),
    ...sitemapSheets(sitemap, settings),
    robotsSheet(settings),
    new Sheet(RECORD_SCHEMA_URL, () => recordSchema),
    ...(editor ? editorSheets(archive, settings, editor) : []),
  ];
  const census = takeCensus({ articles, languages, sheets, years, feeds: desks.map(siteFeed), sitemap });
  return { sheets, census: censusLine(census) };
}

/** The pages of one language. */
function composePages(frame: Frame): PageSheet[] {
  const { catalogue, settings } = frame.desk;
  const { articles, listed, archive } = catalogue;
  const { language } = frame;
  return [
    { url: homeUrl(language), language, articles: listed, render: () => renderHome(frame) },
    { url: archiveUrl(language), language, articles, render: () => renderArchive(frame) },
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
    { url: onThisDayUrl(language), language, articles: listed, render: () => renderOnThisDay(frame) },
    ...anniversaryPages(frame, catalogue),
    ...archive.pages.map((page) => ({
      url: housePageUrl(language, page.name),
      language,
      articles: [],
      ownLanguages: [page.lang, ...page.translations.map(({ lang }) => lang)],
      render: () => renderHousePage(frame, page),
    })),
  ];
}
