/** The records that lack one thing, newest first, and how a reader can help. */
import type { Gap, GapPage } from "../src/indexes/gaps.ts";
import { collectionJsonLd } from "../src/outputs/json-ld.ts";
import { type GapLine, viewGap } from "../src/views/gap.ts";
import { viewStrip } from "../src/views/strip.ts";
import { coverageUrl, gapUrl, listPageUrl } from "../src/views/urls.ts";
import type { Frame } from "./frame.ts";
import { ContributeLink } from "./parts/contribute-link.tsx";
import { ownText } from "./parts/crumbs.tsx";
import { NotedLine } from "./parts/entry.tsx";
import { gapWords } from "./parts/gap-words.ts";
import { Spans } from "./parts/lists.tsx";
import { listTitle } from "./parts/titles.ts";
import { renderPage } from "./shell.tsx";

const UNIT = 5;

export function renderGap(frame: Frame, gap: Gap, pages: readonly GapPage[], page: GapPage): string {
  const { desk, language, words } = frame;
  const view = viewGap(desk, gap, pages, page);
  const { title: name, help } = gapWords(frame, view.name);
  const list = gapUrl(language, gap);
  const url = listPageUrl(list, page.number);
  const title = listTitle(frame, name, page.number);
  const count = words.coverage.of(view.count, view.total);
  return renderPage(frame, {
    stylesheet: frame.assets.pageStyles.coverage,
    url,
    title: title + words.comma + words.coverage.title,
    description: `${name}: ${count}. ${help}`,
    class: "wide",
    crumbs: [
      { name: ownText(language, words.coverage.title), url: coverageUrl(language) },
      { name: ownText(language, name) },
    ],
    strip: {
      view: { ...viewStrip(desk, page.lacking), whole: true },
      unit: UNIT,
      label: words.strip.onThisPage,
    },
    jsonLd: collectionJsonLd(
      { url, name: title, description: `${name}: ${count}.`, count: view.count, language },
      desk.settings,
    ),
    children: (
      <>
        <header class="head">
          <h1>{name}</h1>
          <p class="stand">{count}</p>
          <p class="small">
            {help} <ContributeLink frame={frame} />
          </p>
        </header>
        <div class="body">
          {page.lacking.length === 0 && (
            <p class="small">{view.count === 0 ? words.coverage.nothingLeft : words.coverage.noneHere}</p>
          )}
          {view.groups.map(({ year, url: address, lines }) => (
            <section class="mo">
              <h2>
                <a href={frame.link(address)}>{year}</a> <span>{words.records(lines.length)}</span>
              </h2>
              <ol class="lines">
                {lines.map((line) => (
                  <Line frame={frame} line={line} />
                ))}
              </ol>
            </section>
          ))}
          <Spans frame={frame} spans={view.spans} />
        </div>
      </>
    ),
  });
}

const Line = ({ frame, line }: { frame: Frame; line: GapLine }) => (
  <NotedLine frame={frame} line={line}>
    {line.edit && (
      <>
        {" · "}
        <a href={line.edit} rel="nofollow" aria-label={frame.words.coverage.editOf(line.id)}>
          {frame.words.coverage.edit}
        </a>
      </>
    )}
  </NotedLine>
);
