/** What came before and after the event of a dossier: events that share something with it, and reports of no event. */
import type { AroundView, DossierView, KindredView } from "../../src/views/dossier.ts";
import type { Frame } from "../frame.ts";
import { Line } from "./entry.tsx";
import { Headline, Joined, marksOf, Phrase } from "./text.tsx";
import { EventTime } from "./time.tsx";

export const Around = ({ frame, view: { before, after } }: { frame: Frame; view: DossierView }) => {
  const { dossier } = frame.words;
  if (isEmpty(before) && isEmpty(after)) return null;
  return (
    <>
      <Side frame={frame} id="before" title={dossier.before} side={before} />
      <Side frame={frame} id="after" title={dossier.after} side={after} />
      <p class="standing gap">{dossier.aroundNote}</p>
    </>
  );
};

interface SideProps {
  readonly frame: Frame;
  readonly id: string;
  readonly title: string;
  readonly side: AroundView;
}

const Side = ({ frame, id, title, side }: SideProps) =>
  isEmpty(side) ? null : (
    <section class="sec" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div>
        {side.dossiers.length > 0 && (
          <>
            <h3 class="sub">{frame.words.dossier.events}</h3>
            <ol class="lines">
              {side.dossiers.map((line) => (
                <Kindred frame={frame} line={line} />
              ))}
            </ol>
          </>
        )}
        {side.reports.length > 0 && (
          <>
            <h3 class="sub">{frame.words.dossier.otherReports}</h3>
            <ol class="lines">
              {side.reports.map((line) => (
                <Line frame={frame} line={line} />
              ))}
            </ol>
          </>
        )}
      </div>
    </section>
  );

const Kindred = ({ frame, line }: { frame: Frame; line: KindredView }) => {
  const { words } = frame;
  return (
    <li class="ln">
      <span class="d">
        <EventTime frame={frame} date={line.date} />
      </span>{" "}
      <a href={frame.link(line.url)} {...marksOf(frame, line.title)}>
        <Headline text={line.title.text} />
      </a>{" "}
      <span class="o">
        {line.samePlace && words.dossier.samePlace}
        {line.samePlace && line.people.length > 0 && words.comma}
        {line.people.length > 0 && (
          <>
            {words.dossier.alsoNames}{" "}
            <Joined frame={frame}>
              {line.people.map((name) => (
                <Phrase frame={frame} text={name} />
              ))}
            </Joined>
          </>
        )}
      </span>
    </li>
  );
};

function isEmpty({ dossiers, reports }: AroundView): boolean {
  return dossiers.length === 0 && reports.length === 0;
}
