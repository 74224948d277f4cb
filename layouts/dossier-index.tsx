/** All dossiers, newest event first, by the year in which it began. */
import { isInterval } from "../src/archive/partial-date.ts";
import { collectionJsonLd } from "../src/outputs/json-ld.ts";
import { type DossierLine, viewDossierLine } from "../src/views/dossiers.ts";
import { viewStrip } from "../src/views/strip.ts";
import { eventsUrl } from "../src/views/urls.ts";
import type { Frame } from "./frame.ts";
import { ownText } from "./parts/crumbs.tsx";
import { PageHead } from "./parts/page-head.tsx";
import { Headline, marksOf, Phrase } from "./parts/text.tsx";
import { EventTime } from "./parts/time.tsx";
import { renderPage } from "./shell.tsx";

const UNIT = 5;

export function renderDossierIndex(frame: Frame): string {
  const { desk, language, words } = frame;
  const { dossiers } = desk.catalogue;
  const lines = dossiers.map((dossier) => viewDossierLine(desk, dossier)).reverse();
  const years = [...new Set(lines.map(beginYear))];
  const url = eventsUrl(language);
  const lede = words.events.lede(dossiers.length);
  const covered = desk.catalogue.listed.filter((article) => article.event !== undefined);
  return renderPage(frame, {
    url,
    title: words.dossiers,
    description: lede,
    class: "wide",
    crumbs: [{ name: ownText(language, words.dossiers) }],
    strip: { view: { ...viewStrip(desk, covered), whole: true }, unit: UNIT, label: words.strip.onThisPage },
    jsonLd: collectionJsonLd(
      { url, name: words.dossiers, description: lede, count: dossiers.length, language },
      desk.settings,
    ),
    children: (
      <>
        <PageHead title={words.dossiers} lede={lede} />
        <div class="body">
          {years.map((year) => (
            <section class="mo">
              <h2>{year}</h2>
              <ol class="lines">
                {lines
                  .filter((line) => beginYear(line) === year)
                  .map((line) => (
                    <Line frame={frame} line={line} />
                  ))}
              </ol>
            </section>
          ))}
        </div>
      </>
    ),
  });
}

const Line = ({ frame, line }: { frame: Frame; line: DossierLine }) => (
  <li class="ln">
    <span class="d">
      <EventTime frame={frame} date={line.date} />
    </span>{" "}
    <a href={frame.link(line.url)} {...marksOf(frame, line.title)}>
      <Headline text={line.title.text} />
    </a>{" "}
    <span class="o">
      {line.place && (
        <>
          <Phrase frame={frame} text={line.place} /> ·{" "}
        </>
      )}
      {frame.words.records(line.count)}
    </span>
  </li>
);

function beginYear({ date }: DossierLine): number {
  return isInterval(date) ? date.start.year : date.year;
}
