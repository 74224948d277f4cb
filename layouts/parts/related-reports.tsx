/** The records that belong beside a record: of the same event, and those that have most in common with it. */
import type { RecordView } from "../../src/views/record.ts";
import type { Frame } from "../frame.ts";
import { Line, NotedLine } from "./entry.tsx";
import { marksOf } from "./text.tsx";

interface SectionProps {
  readonly frame: Frame;
  readonly view: RecordView;
}

export const SameEvent = ({ frame, view: { dossier } }: SectionProps) =>
  dossier === undefined ? null : (
    <aside class="sec" aria-labelledby="same-event">
      <h2 id="same-event">{frame.words.record.sameEvent}</h2>
      <p class="small">
        <a href={frame.link(dossier.url)} {...marksOf(frame, dossier.title)}>
          {dossier.title.text}
        </a>
      </p>
      {dossier.others.length === 0 ? (
        <p class="small nil">{frame.words.record.alone}</p>
      ) : (
        <>
          <ol class="lines">
            {dossier.others.map((line) => (
              <Line frame={frame} line={line} />
            ))}
          </ol>
          {dossier.count > dossier.others.length + 1 && (
            <p class="more">
              <a href={frame.link(dossier.url)}>{frame.words.related.allOfEvent(dossier.count)}</a>
            </p>
          )}
        </>
      )}
    </aside>
  );

/** Each line says why it is there. */
export const RelatedReports = ({ frame, view: { related } }: SectionProps) =>
  related.length === 0 ? null : (
    <aside class="sec" aria-labelledby="related">
      <h2 id="related">{frame.words.related.title}</h2>
      <ol class="lines">
        {related.map((line) => (
          <NotedLine frame={frame} line={line}>
            {" · "}
            {frame.words.related.why(line.shared, line.gap)}
          </NotedLine>
        ))}
      </ol>
    </aside>
  );
