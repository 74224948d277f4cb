/** One record: when, what, where from. */
import type { Article } from "../src/archive/article.ts";
import { calendarPart, toRfc3339 } from "../src/archive/partial-date.ts";
import { recordJsonLd } from "../src/outputs/record-json-ld.ts";
import { reportMetaTags } from "../src/views/meta-tags.ts";
import { canonicalLanguage, ownLanguages, type RecordView, viewRecord } from "../src/views/record.ts";
import { viewStrip } from "../src/views/strip.ts";
import { textIn } from "../src/views/text.ts";
import {
  archiveUrl,
  articleUrl,
  cardUrl,
  dayUrl,
  monthUrl,
  recordFiles,
  WITHDRAWAL_ANCHOR,
  yearUrl,
} from "../src/views/urls.ts";
import type { Frame } from "./frame.ts";
import { Cite } from "./parts/cite.tsx";
import { type Crumb, ownText } from "./parts/crumbs.tsx";
import { languageName } from "./parts/entry.tsx";
import { Pager, type PagerLink } from "./parts/lists.tsx";
import { Prose } from "./parts/prose.tsx";
import { Addresses, Corrections, FiledUnder, Mend, Note } from "./parts/record-sections.tsx";
import { RelatedReports, SameEvent } from "./parts/related-reports.tsx";
import { SourceCard } from "./parts/source-card.tsx";
import { Headline, marksOf, Phrase } from "./parts/text.tsx";
import { formatDate, Time } from "./parts/time.tsx";
import { renderPage } from "./shell.tsx";

const UNIT = 4;

export function renderRecord(frame: Frame, article: Article): string {
  const { desk, language, words } = frame;
  const view = viewRecord(desk, article);
  const { settings } = desk;
  const url = articleUrl(language, article.id);
  const isWithdrawn = view.withdrawn !== undefined;
  const title = isWithdrawn ? words.record.withdrawn : view.title.text;
  const titleNote = `${view.source.outlet?.name.text ?? view.source.publisher}${words.comma}${formatDate(words, view.date)}`;
  return renderPage(frame, {
    url,
    canonical: view.canonical,
    title,
    titleNote,
    description: isWithdrawn ? words.record.withdrawn : view.summary.text,
    type: "article",
    languages: ownLanguages(article, settings),
    class: "article",
    crumbs: dateCrumbs(frame, article),
    strip: { view: viewStrip(desk, [article]), unit: UNIT, label: words.strip.thisRecord },
    published: toRfc3339(view.date) ?? calendarPart(view.date),
    card: {
      url: cardUrl(canonicalLanguage(desk, article), article.id),
      alt: `${title}${words.comma}${titleNote}`,
    },
    files: recordFiles(settings.languages[0], article.id),
    ...(!isWithdrawn && { jsonLd: recordJsonLd(desk, article), metaTags: reportMetaTags(article) }),
    children: isWithdrawn ? (
      <Notice frame={frame} view={view} />
    ) : (
      <Entry frame={frame} view={view} article={article} />
    ),
  });
}

const Entry = ({ frame, view, article }: { frame: Frame; view: RecordView; article: Article }) => {
  const { words } = frame;
  const summaryMarks = marksOf(frame, view.summary);
  return (
    <>
      <header class="head">
        <Dateline frame={frame} view={view} />
        <h1 {...marksOf(frame, view.title)}>
          <Headline text={view.title.text} />
        </h1>
        <Printed frame={frame} view={view} />
        <p class="stand" {...summaryMarks}>
          {view.summary.text}
        </p>
      </header>
      <SourceCard frame={frame} view={view} />
      <div class="body">
        {view.state === "untranslated" && (
          <p class="notice">{words.record.untranslated(languageName(words, view.body.lang))}</p>
        )}
        <p class="standing">{words.record.standing}</p>
        <Prose html={view.body.html} marks={marksOf(frame, textIn(view.body.lang, ""))} />
        <Note frame={frame} view={view} />
        <Corrections frame={frame} view={view} />
        <FiledUnder frame={frame} view={view} />
        <SameEvent frame={frame} view={view} />
        <RelatedReports frame={frame} view={view} />
        <Cite frame={frame} article={article} />
        <Mend frame={frame} view={view} />
        <Addresses frame={frame} view={view} />
        <Pager
          frame={frame}
          label={words.record.neighbours}
          earlier={neighbourLink(frame, view.earlier, words.record.earlier)}
          later={neighbourLink(frame, view.later, words.record.later)}
        />
      </div>
    </>
  );
};

const Notice = ({ frame, view }: { frame: Frame; view: RecordView }) => (
  <>
    <header class="head">
      <Dateline frame={frame} view={view} />
      <h1>{frame.words.record.withdrawn}</h1>
    </header>
    <div class="body">
      {view.withdrawn && (
        <>
          <p class="standing" id={WITHDRAWAL_ANCHOR}>
            {frame.words.record.withdrawnOn(formatDate(frame.words, view.withdrawn.date))}
          </p>
          <p class="small" {...marksOf(frame, view.withdrawn.reason)}>
            {view.withdrawn.reason.text}
          </p>
        </>
      )}
      <Mend frame={frame} view={view} />
    </div>
  </>
);

const Dateline = ({ frame, view }: { frame: Frame; view: RecordView }) => {
  const [place] = view.places;
  return (
    <p class="dl">
      <Time frame={frame} date={view.date} />{" "}
      <span>
        {view.source.outlet ? <Phrase frame={frame} text={view.source.outlet.name} /> : view.source.publisher}
      </span>{" "}
      {place && (
        <span>
          <Phrase frame={frame} text={place.name} />
        </span>
      )}
    </p>
  );
};

/** The headline as the report bears it, in its own script, between two hairlines. */
const Printed = ({ frame, view: { printed, source } }: { frame: Frame; view: RecordView }) => {
  const { words } = frame;
  if (printed === undefined) {
    return source.headlineKnown ? null : <p class="supplied">{words.record.headlineSupplied}</p>;
  }
  return (
    <div class="printed">
      <p>
        {printed.lang
          ? words.record.printed(languageName(words, printed.lang))
          : words.record.printedUnknownLanguage}
      </p>
      <p {...marksOf(frame, printed)}>{printed.text}</p>
    </div>
  );
};

function neighbourLink(frame: Frame, line: RecordView["earlier"], lead: string): PagerLink | undefined {
  if (line === undefined) return undefined;
  return {
    url: line.url,
    lead: (
      <>
        {lead} · <Time frame={frame} date={line.date} />
      </>
    ),
    name: line.title ? (
      <span {...marksOf(frame, line.title)}>
        <Headline text={line.title.text} />
      </span>
    ) : (
      frame.words.record.withdrawnEntry
    ),
  };
}

/** The date as steps down the archive, as far as it is known; the record itself is the heading below. */
function dateCrumbs({ language, words }: Frame, { date }: Article): Crumb[] {
  const { year, month, day } = date;
  return [
    { name: ownText(language, words.archive), url: archiveUrl(language) },
    { name: ownText(language, year), url: yearUrl(language, year) },
    ...(month
      ? [{ name: ownText(language, words.months[month - 1] ?? ""), url: monthUrl(language, year, month) }]
      : []),
    ...(month && day ? [{ name: ownText(language, day), url: dayUrl(language, year, month, day) }] : []),
  ];
}
