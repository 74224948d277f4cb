/** All years: the timeline, a shaded link a month, and its numbers as a table. */
import { type HeatStep, heatSteps } from "../src/charts/heat-steps.ts";
import { collectionJsonLd } from "../src/outputs/json-ld.ts";
import { viewStrip } from "../src/views/strip.ts";
import { type TimelineView, viewTimeline } from "../src/views/timeline.ts";
import { archiveUrl, eventsUrl, homeUrl } from "../src/views/urls.ts";
import type { Frame } from "./frame.ts";
import { ownText } from "./parts/crumbs.tsx";
import { DossierKey, DossierLines } from "./parts/dossier-marks.tsx";
import { HeatChart } from "./parts/heat-chart.tsx";
import { Numbers } from "./parts/numbers.tsx";
import { PageHead } from "./parts/page-head.tsx";
import { renderPage } from "./shell.tsx";

const UNIT = 5;

export function renderArchive(frame: Frame): string {
  const { desk, language, words } = frame;
  const { articles, years } = desk.catalogue;
  const view = viewTimeline(desk);
  const url = archiveUrl(language);
  const lede = words.dates.heatLede(articles.length, years[0]?.year ?? 0, years.at(-1)?.year ?? 0);
  return renderPage(frame, {
    stylesheet: frame.assets.pageStyles.heat,
    url,
    title: words.archive,
    description: lede,
    class: "wide",
    crumbs: [{ name: ownText(language, words.archive) }],
    strip: { view: viewStrip(desk, articles), unit: UNIT, label: words.strip.onThisPage },
    feed: { url: homeUrl(language), title: frame.siteTitle },
    jsonLd: collectionJsonLd(
      { url, name: words.archive, description: lede, count: articles.length, language },
      desk.settings,
    ),
    children: (
      <>
        <PageHead title={words.archive} lede={lede} />
        <div class="body">{view.rows.length > 0 && <Timeline frame={frame} view={view} />}</div>
      </>
    ),
  });
}

const Timeline = ({ frame, view }: { frame: Frame; view: TimelineView }) => {
  const { words } = frame;
  const counts = view.rows.flatMap(({ cells }) => cells.map(({ count }) => count));
  const steps = heatSteps(counts);
  return (
    <section class="timeline" aria-label={words.dates.heatCaption}>
      <p class="small">{words.timeline.how}</p>
      <Key frame={frame} view={view} steps={steps} />
      {view.decades.map((decade, index) => (
        <HeatChart frame={frame} decade={decade} steps={steps} isFirst={index === 0} />
      ))}
      {view.outside.length > 0 && (
        <>
          <h2>{words.timeline.outside}</h2>
          <DossierLines frame={frame} marks={view.outside} />
        </>
      )}
      <Numbers
        frame={frame}
        caption={words.dates.heatCaption}
        corner={words.dates.year}
        rows={view.rows.map(({ year, url, cells, unknown, total }) => ({
          head: url ? <a href={frame.link(url)}>{year}</a> : year,
          months: cells.map(({ count }) => count),
          unknown: unknown?.count ?? 0,
          total,
        }))}
      />
    </section>
  );
};

interface KeyProps {
  readonly frame: Frame;
  readonly view: TimelineView;
  readonly steps: readonly HeatStep[];
}

/** Only signs that the page shows. */
const Key = ({ frame, view, steps }: KeyProps) => {
  const { words, desk, language } = frame;
  const years = view.decades.flatMap((decade) => decade.years);
  return (
    <ul class="signs">
      <li>
        <span class="scale" dir="ltr">
          {steps.map(({ level, from, to }) => (
            <span class={`h${level}`}>
              {from === to ? from : to === undefined ? `${from}+` : `${from}–${to}`}
            </span>
          ))}
        </span>{" "}
        {words.timeline.records}
      </li>
      {years.some(({ silent }) => silent.length > 0) && (
        <li>
          <svg class="tl" width="28" height="14" aria-hidden="true">
            <rect class="quiet" width="28" height="14" />
          </svg>{" "}
          {words.timeline.silence}
        </li>
      )}
      {years.some(({ dossiers }) => dossiers.length > 0) && <DossierKey frame={frame} />}
      {desk.catalogue.dossiers.length > 0 && (
        <li>
          <a href={frame.link(eventsUrl(language))}>
            {words.homePage.allDossiers(desk.catalogue.dossiers.length)}
          </a>
        </li>
      )}
    </ul>
  );
};
