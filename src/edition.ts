/** The table of contents of the output: every sheet, listed in one place. */

import { renderArchive } from "../layouts/archive.tsx";
import { renderDay } from "../layouts/day.tsx";
import { renderDossier } from "../layouts/dossier.tsx";
import { renderDossierIndex } from "../layouts/dossier-index.tsx";
import { type Frame, groupTitles, makeFrame } from "../layouts/frame.ts";
import { renderHome } from "../layouts/home.tsx";
import { renderHousePage, renderNotFound } from "../layouts/house.tsx";
import { renderKindIndex } from "../layouts/kind-index.tsx";
import { renderMonth } from "../layouts/month.tsx";
import { renderAnniversary, renderOnThisDay } from "../layouts/on-this-day.tsx";
import { renderRecord } from "../layouts/record.tsx";
import { renderKind, renderTerm } from "../layouts/term.tsx";
import { renderTermIndex } from "../layouts/term-index.tsx";
import { renderYear } from "../layouts/year.tsx";
import { type EditorParts, editorSheets } from "./admin/sheets.ts";
import type { Archive } from "./archive/archive.ts";
import type { Article } from "./archive/article.ts";
import { TERM_INDEXES } from "./archive/authority.ts";
import type { Assets } from "./assets/assets.ts";
import { type Catalogue, catalogueArchive } from "./indexes/catalogue.ts";
import { findNeighbours } from "./indexes/neighbours.ts";
import { type ListPage, paginate } from "./indexes/pages.ts";
import { censusLine, takeCensus } from "./outputs/census.ts";
import { siteFeed } from "./outputs/feed-groups.ts";
import { feedSheets } from "./outputs/feed-sheets.ts";
import { robotsSheet } from "./outputs/robots.ts";
import { sitemapSheets } from "./outputs/sitemap.ts";
import { type Page, viewSitemap } from "./outputs/sitemap-pages.ts";
import type { Settings } from "./settings.ts";
import { Sheet } from "./sheet.ts";
import type { Desk } from "./views/desk.ts";
import { ownLanguages } from "./views/record.ts";
import {
  anniversaryUrl,
  archiveUrl,
  articleUrl,
  dayUrl,
  eventsUrl,
  eventUrl,
  homeUrl,
  housePageUrl,
  indexUrl,
  listPageUrl,
  monthUrl,
  notFoundUrl,
  onThisDayUrl,
  RECORD_SCHEMA_URL,
  termUrl,
  yearUrl,
} from "./views/urls.ts";

export interface Edition {
  readonly sheets: readonly Sheet[];
  /** Records in = records out, as one line for the end of a build. */
  readonly census: string;
}

/** A page and its sheet. */
interface PageSheet extends Page {
  readonly render: () => string;
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

function datePages(frame: Frame, { years }: Catalogue): PageSheet[] {
  const { language } = frame;
  const months = years.flatMap((year) => year.months);
  const days = months.flatMap((month) => month.days);
  const besideYears = findNeighbours(years);
  const besideMonths = findNeighbours(months);
  const besideDays = findNeighbours(days);
  return [
    ...years.flatMap((year) =>
      listPages(frame, yearUrl(language, year.year), year.articles, (pages, page) =>
        renderYear(frame, year, pages, page, besideYears.get(year) ?? {}),
      ),
    ),
    ...months.flatMap((month) =>
      listPages(frame, monthUrl(language, month.year, month.month), month.articles, (pages, page) =>
        renderMonth(frame, month, pages, page, besideMonths.get(month) ?? {}),
      ),
    ),
    ...days.flatMap((day) =>
      listPages(frame, dayUrl(language, day.year, day.month, day.day), day.articles, (pages, page) =>
        renderDay(frame, day, pages, page, besideDays.get(day) ?? {}),
      ),
    ),
  ];
}

function termPages(frame: Frame, { terms, kinds, listed }: Catalogue): PageSheet[] {
  const { language } = frame;
  return [
    ...TERM_INDEXES.flatMap((index) => [
      {
        url: indexUrl(language, index),
        language,
        articles: listed,
        render: () => renderTermIndex(frame, index),
      },
      ...terms[index].flatMap((term) =>
        listPages(frame, termUrl(language, index, term.slug), term.articles, (pages, page) =>
          renderTerm(frame, term, pages, page),
        ),
      ),
    ]),
    { url: indexUrl(language, "kinds"), language, articles: listed, render: () => renderKindIndex(frame) },
    ...kinds.flatMap((group) =>
      listPages(frame, termUrl(language, "kinds", group.kind), group.articles, (pages, page) =>
        renderKind(frame, group, pages, page),
      ),
    ),
  ];
}

function dossierPages(frame: Frame, { dossiers }: Catalogue): PageSheet[] {
  const beside = findNeighbours(dossiers);
  return dossiers.flatMap((dossier) =>
    listPages(frame, eventUrl(frame.language, dossier.event.id), dossier.articles, (pages, page) =>
      renderDossier(frame, dossier, pages, page, beside.get(dossier) ?? {}),
    ),
  );
}

function anniversaryPages(frame: Frame, { anniversaries }: Catalogue): PageSheet[] {
  const beside = findNeighbours(anniversaries);
  return anniversaries.flatMap((anniversary) =>
    listPages(
      frame,
      anniversaryUrl(frame.language, anniversary.monthDay),
      anniversary.articles,
      (pages, page) => renderAnniversary(frame, anniversary, pages, page, beside.get(anniversary) ?? {}),
    ),
  );
}

/** The pages of one list, numbered from the oldest. */
function listPages(
  { language }: Frame,
  list: string,
  articles: readonly Article[],
  render: (pages: readonly ListPage<Article>[], page: ListPage<Article>) => string,
): PageSheet[] {
  const pages = paginate(articles);
  return pages.map((page) => ({
    url: listPageUrl(list, page.number),
    language,
    articles: page.entries,
    render: () => render(pages, page),
  }));
}
