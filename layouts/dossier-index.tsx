/** All dossiers, newest event first, by the year in which it began. */
import { endsOf } from "../src/archive/partial-date.ts";
import { collectionJsonLd } from "../src/outputs/json-ld.ts";
import { type DossierLine as DossierLineView, viewDossierLine } from "../src/views/dossiers.ts";
import { viewStrip } from "../src/views/strip.ts";
import { eventsUrl } from "../src/views/urls.ts";
import type { Frame } from "./frame.ts";
import { ownText } from "./parts/crumbs.tsx";
import { DossierLine } from "./parts/dossier-line.tsx";
import { PageHead } from "./parts/page-head.tsx";
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
                    <DossierLine frame={frame} line={line} />
                  ))}
              </ol>
            </section>
          ))}
        </div>
      </>
    ),
  });
}

function beginYear({ date }: DossierLineView): number {
  return endsOf(date)[0].year;
}
