/** Coverage: how the records are spread, which months are silent, and what readers can help to find. */
import { collectionJsonLd } from "../src/outputs/json-ld.ts";
import { type CoverageView, viewCoverage } from "../src/views/coverage.ts";
import { viewStrip } from "../src/views/strip.ts";
import { coverageUrl } from "../src/views/urls.ts";
import type { Frame } from "./frame.ts";
import { ContributeLink } from "./parts/contribute-link.tsx";
import { CoverageTables } from "./parts/coverage-tables.tsx";
import { ownText } from "./parts/crumbs.tsx";
import { LineLink } from "./parts/entry.tsx";
import { gapWords } from "./parts/gap-words.ts";
import { LinkHealth } from "./parts/link-health.tsx";
import { PageHead } from "./parts/page-head.tsx";
import { Silence } from "./parts/silence.tsx";
import { Phrase } from "./parts/text.tsx";
import { Time } from "./parts/time.tsx";
import { renderPage } from "./shell.tsx";

const UNIT = 5;

export function renderCoverage(frame: Frame): string {
  const { desk, language, words } = frame;
  const { title, lede: ledeOf, sums, withdrawn } = words.coverage;
  const view = viewCoverage(desk);
  const url = coverageUrl(language);
  const lede = ledeOf(view.total, view.first, view.last);
  return renderPage(frame, {
    stylesheet: frame.assets.pageStyles.coverage,
    url,
    title,
    description: lede,
    class: "wide",
    crumbs: [{ name: ownText(language, title) }],
    strip: {
      view: { ...viewStrip(desk, desk.catalogue.listed), whole: true },
      unit: UNIT,
      label: words.strip.onThisPage,
    },
    jsonLd: collectionJsonLd(
      { url, name: title, description: lede, count: view.total, language },
      desk.settings,
    ),
    children: (
      <>
        <PageHead title={title} lede={lede} />
        <div class="body">
          {view.total > 0 && (
            <section>
              <p class="small">
                {sums(view.total)} {view.withdrawn > 0 && withdrawn(view.withdrawn)}
              </p>
              <CoverageTables frame={frame} view={view} />
            </section>
          )}
          <Silence frame={frame} silence={view.silence} />
          {view.links && <LinkHealth frame={frame} view={view.links} />}
          <Queue frame={frame} gaps={view.gaps} />
        </div>
      </>
    ),
  });
}

const Queue = ({ frame, gaps }: { frame: Frame; gaps: CoverageView["gaps"] }) => (
  <section class="block">
    <h2 class="sh" id="queue">
      {frame.words.coverage.queue}
    </h2>
    <p class="small">
      {frame.words.coverage.queueLede} <ContributeLink frame={frame} />
    </p>
    <div class="cov">
      {gaps.map((summary) => (
        <GapSection frame={frame} summary={summary} total={frame.desk.catalogue.listed.length} />
      ))}
    </div>
  </section>
);

const GapSection = ({
  frame,
  summary: { name, url, count, newest },
  total,
}: {
  frame: Frame;
  summary: CoverageView["gaps"][number];
  total: number;
}) => {
  const { coverage } = frame.words;
  return (
    <section>
      <h3 class="sh">
        <a href={frame.link(url)}>{gapWords(frame, name).title}</a>
      </h3>
      <p>{count === 0 ? coverage.nothingLeft : coverage.of(count, total)}</p>
      {newest.length > 0 && (
        <ol class="mini">
          {newest.map((line) => (
            <li>
              <span>
                <Time frame={frame} date={line.date} /> · <Phrase frame={frame} text={line.outlet} />
              </span>
              <LineLink frame={frame} line={line} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
};
