/** How to cite a report, and our record of it: in three styles and as BibLaTeX, to be selected and copied. */
import type { JSX } from "preact";
import type { Article } from "../../src/archive/article.ts";
import { recordBibtexEntry, shortBibtexEntry } from "../../src/outputs/cite/bibtex.ts";
import { escapeLatex } from "../../src/outputs/cite/latex.ts";
import { reportFields } from "../../src/outputs/cite/report-fields.ts";
import { citeRecord, citeReport, STYLE_LANGUAGE } from "../../src/views/citation.ts";
import {
  citeRecordIn,
  citeReportIn,
  type Piece,
  STYLES,
  type Style,
} from "../../src/views/citation-styles.ts";
import { type Text, textIn } from "../../src/views/text.ts";
import { recordFiles } from "../../src/views/urls.ts";
import type { Frame } from "../frame.ts";
import { Files } from "./files.tsx";
import { marksOf } from "./text.tsx";

export const Cite = ({ frame, article }: { frame: Frame; article: Article }) => {
  const { desk, words } = frame;
  const { settings } = desk;
  const report = citeReport(article);
  const record = citeRecord(desk, article);
  const entries = [shortBibtexEntry(reportFields(article, settings)), recordBibtexEntry(record)];
  return (
    <section class="sec cite" id="cite">
      <h2>{words.record.citeThis}</h2>
      <h3>{words.citing.report}</h3>
      <Styles frame={frame} cite={(style) => citeReportIn(style, report)} />
      <h3>{words.citing.record}</h3>
      <Styles frame={frame} cite={(style) => citeRecordIn(style, record)} />
      <details>
        <summary>BibLaTeX</summary>
        <pre class="id" dir="ltr">
          {markTexts(entries.join("\n").trimEnd(), [report.title, record.title])}
        </pre>
      </details>
      <Files frame={frame} files={recordFiles(settings.languages[0], article.id)} />
    </section>
  );
};

/** The styles are English on pages of every language; a click selects one whole. */
const Styles = ({ frame, cite }: { frame: Frame; cite: (style: Style) => readonly Piece[] }) => (
  <dl class="filed">
    {STYLES.map((style) => (
      <div>
        <dt>{style}</dt>
        <dd {...marksOf(frame, textIn(STYLE_LANGUAGE, ""))}>{cite(style).map(Cited)}</dd>
      </div>
    ))}
  </dl>
);

type Inline = JSX.Element | string;

/** Entries with the words of other languages marked, which gives them their face and direction. */
function markTexts(entries: string, texts: readonly Text[]): Inline[] {
  return texts.reduce<Inline[]>(
    (parts, text) => parts.flatMap((part) => (typeof part === "string" ? markText(part, text) : [part])),
    [entries],
  );
}

function markText(part: string, text: Text): Inline[] {
  const written = escapeLatex(text.text);
  return part
    .split(written)
    .flatMap((rest, index) => (index === 0 ? [rest] : [Cited({ ...text, text: written }), rest]));
}

/** Letters that run to the left have no italics. */
const Cited = ({ text, lang, dir, italic }: Piece): Inline => {
  const marks = {
    ...(lang !== undefined && lang !== STYLE_LANGUAGE && { lang }),
    ...(dir === "rtl" && { dir }),
  };
  if (italic && dir === "ltr") return <i {...marks}>{text}</i>;
  return dir === "rtl" || marks.lang ? <bdi {...marks}>{text}</bdi> : text;
};
