/** Records in lists: an entry with its summary, or a line. */
import type { ComponentChildren } from "preact";
import { findLanguage } from "../../src/archive/language.ts";
import type { EntryView, LineView } from "../../src/views/entry.ts";
import type { Frame } from "../frame.ts";
import { ConfidenceMark, KindMark } from "./kind.tsx";
import { Headline, marksOf, Phrase } from "./text.tsx";
import { formatClock, Time } from "./time.tsx";

interface EntriesProps {
  readonly frame: Frame;
  readonly entries: readonly EntryView[];
  /** The heading's level below what stands above the list. */
  readonly level: 2 | 3;
  /** Under a day's heading the dateline starts with the outlet. */
  readonly omitDate?: boolean;
}

export const Entries = ({ frame, entries, level, omitDate = false }: EntriesProps) => (
  <ol class="es">
    {entries.map((entry) => (
      <Entry frame={frame} entry={entry} level={level} omitDate={omitDate} />
    ))}
  </ol>
);

const Entry = ({
  frame,
  entry,
  level,
  omitDate,
}: {
  frame: Frame;
  entry: EntryView;
  level: 2 | 3;
  omitDate: boolean;
}) => {
  const Heading = `h${level}` as const;
  const { kind, confidence, tags, summary } = entry;
  return (
    <li class="e">
      <Heading class="hl">
        <LineLink frame={frame} line={entry} />
      </Heading>
      <Dateline frame={frame} entry={entry} omitDate={omitDate} />
      {summary && (
        <p class="s">
          <Headline text={summary.text} />
        </p>
      )}
      {(kind || confidence === "medium" || tags.length > 0) && (
        <ul class="t">
          {kind && (
            <li>
              <KindMark frame={frame} kind={kind} />
            </li>
          )}
          {confidence === "medium" && (
            <li>
              <ConfidenceMark frame={frame} confidence={confidence} />
            </li>
          )}
          {tags.map(({ name, url }) => (
            <li>
              <a href={frame.link(url)} {...marksOf(frame, name)}>
                {name.text}
              </a>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
};

const Dateline = ({ frame, entry, omitDate }: { frame: Frame; entry: EntryView; omitDate: boolean }) => {
  const clock = omitDate ? formatClock(entry.date) : undefined;
  return (
    <p class="dl">
      {!omitDate && <Time frame={frame} date={entry.date} />}{" "}
      <span>
        <Phrase frame={frame} text={entry.outlet} />
        <ReportLanguage frame={frame} line={entry} />
      </span>{" "}
      {clock && <Time frame={frame} date={entry.date} label={clock.slice(0, 5)} />}{" "}
      {entry.place && (
        <span>
          <Phrase frame={frame} text={entry.place} />
        </span>
      )}
    </p>
  );
};

/** What stands before the headline of a line: a date, a day of the month, or nothing. */
export type LineLead = "date" | "none";

export const Line = ({ frame, line, lead = "date" }: { frame: Frame; line: LineView; lead?: LineLead }) => (
  <li class="ln">
    {lead === "date" && (
      <>
        <span class="d">
          <Time frame={frame} date={line.date} />
        </span>{" "}
      </>
    )}
    <LineLink frame={frame} line={line} /> <LineOutlet frame={frame} line={line} />
  </li>
);

/** A line whose outlet is followed by a note of its own. */
export const NotedLine = ({
  frame,
  line,
  children,
}: {
  frame: Frame;
  line: LineView;
  children?: ComponentChildren;
}) => (
  <li class="ln">
    <span class="d">
      <Time frame={frame} date={line.date} />
    </span>{" "}
    <LineLink frame={frame} line={line} />{" "}
    <span class="o">
      <Phrase frame={frame} text={line.outlet} />
      {children}
    </span>
  </li>
);

/** Lines of one month: each day is said once, at its first record. */
export const DayLines = ({ frame, lines }: { frame: Frame; lines: readonly LineView[] }) => (
  <ol class="lines days">
    {lines.map((line, index) => (
      <li class="ln">
        <span class="d">
          <DayOfMonth frame={frame} line={line} isRepeat={lines[index - 1]?.date.day === line.date.day} />
        </span>{" "}
        <LineLink frame={frame} line={line} />{" "}
        <LineOutlet
          frame={frame}
          line={line}
          {...(!line.date.day && { note: frame.words.dates.dayUnknown })}
        />
      </li>
    ))}
  </ol>
);

const DayOfMonth = ({ frame, line, isRepeat }: { frame: Frame; line: LineView; isRepeat: boolean }) => {
  if (line.date.day === undefined) return <span aria-hidden="true">–</span>;
  const label = String(line.date.day);
  return isRepeat ? <span class="vh">{label}</span> : <Time frame={frame} date={line.date} label={label} />;
};

const LineOutlet = ({ frame, line, note }: { frame: Frame; line: LineView; note?: string }) => (
  <span class="o">
    {line.kind && (
      <>
        <KindMark frame={frame} kind={line.kind} />{" "}
      </>
    )}
    <Phrase frame={frame} text={line.outlet} />
    <ReportLanguage frame={frame} line={line} />
    {note && frame.words.comma + note}
  </span>
);

export const LineLink = ({ frame, line }: { frame: Frame; line: LineView }) => (
  <a href={frame.link(line.url)} {...(line.title && marksOf(frame, line.title))}>
    {line.title ? <Headline text={line.title.text} /> : frame.words.record.withdrawnEntry}
  </a>
);

const ReportLanguage = ({ frame: { words }, line: { reportLang } }: { frame: Frame; line: LineView }) =>
  reportLang === undefined ? null : (
    <span>{words.comma + words.inLanguage(languageName(words, reportLang))}</span>
  );

/** The language's name in the page's words, else in its own. */
export function languageName(words: Frame["words"], tag: string): string {
  return words.languages[tag.split("-")[0] ?? tag] ?? findLanguage(tag).name;
}
