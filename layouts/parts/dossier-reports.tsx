/** The reports of a dossier as a table, in order of time; those that carry one agency's copy stand together. */
import type { ReportView, StoryView } from "../../src/views/stories.ts";
import type { Frame } from "../frame.ts";
import { LineLink, languageName } from "./entry.tsx";
import { ConfidenceMark, KindMark } from "./kind.tsx";
import { Cell, Row, RowGroup, RowHead, StackedTable } from "./stacked-table.tsx";
import { Headline, Phrase } from "./text.tsx";
import { Time } from "./time.tsx";

export const Reports = ({ frame, stories }: { frame: Frame; stories: readonly StoryView[] }) => {
  const { dossier } = frame.words;
  return (
    <section class="side" aria-labelledby="reports">
      <h2 id="reports">{dossier.reports}</h2>
      <StackedTable label="reports" class="rep" columns={[dossier.published, dossier.outlet, dossier.report]}>
        {stories.map((story) => (
          <Story frame={frame} story={story} />
        ))}
      </StackedTable>
    </section>
  );
};

const Story = ({ frame, story: { agency, hasOwn, reports } }: { frame: Frame; story: StoryView }) => (
  <RowGroup {...(agency && { class: "syn" })}>
    {agency && (
      <Row>
        <RowHead scope="rowgroup" colspan={3}>
          {frame.words.dossier.syndicated(agency.text, hasOwn)}
        </RowHead>
      </Row>
    )}
    {reports.map((report) => (
      <Report frame={frame} report={report} isSyndicated={agency !== undefined} />
    ))}
  </RowGroup>
);

interface ReportProps {
  readonly frame: Frame;
  readonly report: ReportView;
  readonly isSyndicated: boolean;
}

const Report = ({ frame, report, isSyndicated }: ReportProps) => (
  <Row>
    <Cell>
      <Published frame={frame} report={report} />
    </Cell>
    <RowHead scope="row">
      <b>
        <Phrase frame={frame} text={report.outlet} />
      </b>
      <Provenance frame={frame} report={report} isSyndicated={isSyndicated} />
    </RowHead>
    <Cell>
      <p class="hl">
        <LineLink frame={frame} line={report} />
      </p>
      {report.summary && (
        <p class="s">
          <Headline text={report.summary.text} />
        </p>
      )}
      <Marks frame={frame} report={report} />
    </Cell>
  </Row>
);

const Published = ({ frame, report: { date, dayUrl, lag } }: { frame: Frame; report: ReportView }) => {
  const { lag: after, meanwhile } = frame.words.dossier;
  const time = <Time frame={frame} date={date} />;
  return (
    <>
      {dayUrl ? <a href={frame.link(dayUrl)}>{time}</a> : time}
      {lag && (
        <>
          {" "}
          <small>{lag === "meanwhile" ? meanwhile : after(lag)}</small>
        </>
      )}
    </>
  );
};

/** Whose copy it is, what sort of source, where it was written, in which language; parted for those who hear it. */
const Provenance = ({ frame, report, isSyndicated }: ReportProps) => {
  const { words } = frame;
  const { agency, place, type, reportLang } = report;
  const facts = [
    agency && (isSyndicated ? words.dossier.carries : words.dossier.agency)(agency.text),
    type && words.sourceTypes[type],
    place && <Phrase frame={frame} text={place} />,
    reportLang !== undefined && words.inLanguage(languageName(words, reportLang)),
  ];
  return (
    <>
      {facts.map(
        (fact) =>
          fact && (
            <>
              {" "}
              <small>{fact}</small>
            </>
          ),
      )}
    </>
  );
};

const Marks = ({ frame, report: { kind, confidence } }: { frame: Frame; report: ReportView }) =>
  kind === undefined && confidence !== "medium" ? null : (
    <p class="t">
      {kind && <KindMark frame={frame} kind={kind} />}
      {confidence === "medium" && <ConfidenceMark frame={frame} confidence={confidence} />}
    </p>
  );
