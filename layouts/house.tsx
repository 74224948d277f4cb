/** The pages of the house: about, policy, how to contribute, how to report an error; and the one for no page at all. */
import type { HousePage } from "../src/archive/archive.ts";
import { viewStrip } from "../src/views/strip.ts";
import { archiveUrl, eventsUrl, homeUrl, housePageUrl, indexUrl, notFoundUrl } from "../src/views/urls.ts";
import { type Frame, houseText } from "./frame.ts";
import { ownText } from "./parts/crumbs.tsx";
import { PageHead } from "./parts/page-head.tsx";
import { Prose } from "./parts/prose.tsx";
import { marksOf } from "./parts/text.tsx";
import { renderPage } from "./shell.tsx";

const UNIT = 4;

export function renderHousePage(frame: Frame, page: HousePage): string {
  const { desk, language } = frame;
  const { title, summary, body } = houseText(page, language.code);
  const codes = [page.lang, ...page.translations.map(({ lang }) => lang)];
  const isOwn = codes.includes(language.code);
  return renderPage(frame, {
    url: housePageUrl(language, page.name),
    ...(!isOwn && { canonical: housePageUrl(desk.settings.languages[0], page.name) }),
    title: title.text,
    description: summary.text || title.text,
    languages: codes,
    class: "house",
    crumbs: [{ name: title }],
    strip: { view: viewStrip(desk, []), unit: UNIT, label: "" },
    children: (
      <>
        <header class="head">
          <h1 {...marksOf(frame, title)}>{title.text}</h1>
          {summary.text !== "" && (
            <p class="stand" {...marksOf(frame, summary)}>
              {summary.text}
            </p>
          )}
        </header>
        <div class="body">
          <Prose html={body} marks={marksOf(frame, title)} class="prose text" />
        </div>
      </>
    ),
  });
}

export function renderNotFound(frame: Frame): string {
  const { desk, language, words, link } = frame;
  return renderPage(frame, {
    url: notFoundUrl(language),
    title: words.notFound.title,
    description: words.notFound.text,
    noindex: true,
    class: "house",
    crumbs: [{ name: ownText(language, words.notFound.title) }],
    strip: { view: viewStrip(desk, []), unit: UNIT, label: "" },
    children: (
      <>
        <PageHead title={words.notFound.title} lede={words.notFound.text} />
        <div class="body">
          <nav class="prose" aria-label={words.notFound.ways}>
            <ul>
              {[
                { url: homeUrl(language), name: words.home },
                { url: archiveUrl(language), name: words.archive },
                { url: eventsUrl(language), name: words.dossiers },
                { url: indexUrl(language, "tags"), name: words.indexes.tags },
                { url: indexUrl(language, "people"), name: words.indexes.people },
                { url: indexUrl(language, "publishers"), name: words.indexes.publishers },
              ].map(({ url, name }) => (
                <li>
                  <a href={link(url)}>{name}</a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </>
    ),
  });
}
