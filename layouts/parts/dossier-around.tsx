/** What came before and after the event of a dossier: events that share something with it, and reports of no event. */
import type { AroundView, DossierView, KindredView } from "../../src/views/dossier.ts";
import type { Frame } from "../frame.ts";
import { DossierLine } from "./dossier-line.tsx";
import { Line } from "./entry.tsx";
import { Joined, Phrase } from "./text.tsx";

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

const Kindred = ({ frame, line }: { frame: Frame; line: KindredView }) => (
  <DossierLine frame={frame} line={line} note={<SharedNames frame={frame} line={line} />} />
);

const SharedNames = ({ frame, line: { samePlace, people } }: { frame: Frame; line: KindredView }) => {
  const { words } = frame;
  return (
    <>
      {samePlace && words.dossier.samePlace}
      {samePlace && people.length > 0 && words.comma}
      {people.length > 0 && (
        <>
          {words.dossier.alsoNames}{" "}
          <Joined frame={frame}>
            {people.map((name) => (
              <Phrase frame={frame} text={name} />
            ))}
          </Joined>
        </>
      )}
    </>
  );
};

function isEmpty({ dossiers, reports }: AroundView): boolean {
  return dossiers.length === 0 && reports.length === 0;
}
