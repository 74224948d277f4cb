/** The year as a grid of its days: what was published and what happened on each, whatever the year. */
import { collectionJsonLd } from "../src/outputs/json-ld.ts";
import { viewStrip } from "../src/views/strip.ts";
import { onThisDayUrl } from "../src/views/urls.ts";
import type { Frame } from "./frame.ts";
import { ownText } from "./parts/crumbs.tsx";
import { DayGrid } from "./parts/day-grid.tsx";
import { PageHead } from "./parts/page-head.tsx";
import { renderPage } from "./shell.tsx";

const UNIT = 5;

export function renderOnThisDay(frame: Frame): string {
  const { desk, language, words } = frame;
  const url = onThisDayUrl(language);
  const { lede } = words.anniversaries;
  const covered = desk.catalogue.anniversaries.flatMap(({ articles }) => articles);
  return renderPage(frame, {
    stylesheet: frame.assets.pageStyles.coverage,
    url,
    title: words.onThisDay,
    description: lede,
    class: "wide",
    crumbs: [{ name: ownText(language, words.onThisDay) }],
    strip: {
      view: { ...viewStrip(desk, covered), whole: true },
      unit: UNIT,
      label: words.strip.onThisPage,
    },
    jsonLd: collectionJsonLd(
      { url, name: words.onThisDay, description: lede, count: covered.length, language },
      desk.settings,
    ),
    children: (
      <>
        <PageHead title={words.onThisDay} lede={lede} />
        <div class="body">
          <section>
            <DayGrid frame={frame} />
          </section>
        </div>
      </>
    ),
  });
}
