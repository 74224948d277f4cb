/** All that was corrected or withdrawn, newest first. */
import type { Amendment } from "../src/indexes/amendments.ts";
import type { ListPage } from "../src/indexes/pages.ts";
import { collectionJsonLd } from "../src/outputs/json-ld.ts";
import {
  type AmendmentView,
  articlesOn,
  correctionPageUrl,
  viewCorrections,
} from "../src/views/corrections.ts";
import { viewStrip } from "../src/views/strip.ts";
import { atomUrl, correctionsUrl } from "../src/views/urls.ts";
import type { Frame } from "./frame.ts";
import { ownText } from "./parts/crumbs.tsx";
import { Spans } from "./parts/lists.tsx";
import { ReportLink } from "./parts/report-link.tsx";
import { Headline, marksOf } from "./parts/text.tsx";
import { Time } from "./parts/time.tsx";
import { renderPage } from "./shell.tsx";

const UNIT = 5;

export function renderCorrections(
  frame: Frame,
  pages: readonly ListPage<Amendment>[],
  page: ListPage<Amendment>,
): string {
  const { desk, language, words } = frame;
  const view = viewCorrections(desk, pages, page);
  const { title: name, lede, none, entries: countOf } = words.corrections;
  const list = correctionsUrl(language);
  const url = correctionPageUrl(desk, pages, page);
  const title = url === list ? name : name + words.comma + words.lists.page(page.number);
  const count = view.corrections + view.withdrawals;
  const stand = count === 0 ? none : words.corrections.count(view.corrections, view.withdrawals);
  return renderPage(frame, {
    url,
    title,
    description: `${lede} ${stand}`,
    class: "wide",
    feed: { url: list, title: name },
    crumbs: [{ name: ownText(language, name), ...(url !== list && { url: list }) }],
    strip: {
      view: { ...viewStrip(desk, articlesOn(page)), whole: true },
      unit: UNIT,
      label: words.strip.onThisPage,
    },
    jsonLd: collectionJsonLd({ url, name: title, description: lede, count, language }, desk.settings),
    children: (
      <>
        <header class="head">
          <h1>{name}</h1>
          <p class="stand">{stand}</p>
          <p class="small">
            {count > 0 && `${lede} `}
            <a href={frame.link(atomUrl(list))}>{words.lists.feedOfThis}</a>
            <ReportLink frame={frame} />
          </p>
        </header>
        {count > 0 && (
          <div class="body">
            {view.years.map(({ year, entries }) => (
              <section class="mo">
                <h2>
                  {year} <span>{countOf(entries.length)}</span>
                </h2>
                <ol class="es">
                  {entries.map((entry) => (
                    <Entry frame={frame} entry={entry} />
                  ))}
                </ol>
              </section>
            ))}
            <Spans frame={frame} spans={view.spans} countOf={countOf} />
          </div>
        )}
      </>
    ),
  });
}

const Entry = ({ frame, entry }: { frame: Frame; entry: AmendmentView }) => {
  const { words } = frame;
  return (
    <li class="e">
      <h3 class="hl">
        <a href={frame.link(entry.url)} {...(entry.title && marksOf(frame, entry.title))}>
          {entry.title ? <Headline text={entry.title.text} /> : words.record.withdrawnEntry}
        </a>
      </h3>
      <p class="dl">
        <Time frame={frame} date={entry.date} /> <span>{words.corrections.kinds[entry.kind]}</span>
      </p>
      <p class="s" {...marksOf(frame, entry.note)}>
        {entry.note.text}
      </p>
    </li>
  );
};
