/** Signs of dossiers in time: in a drawing, and in the key beside it. */
import { LANE, type LaneMark } from "../../src/charts/dossier-lanes.ts";
import type { DossierMark } from "../../src/views/dossier-marks.ts";
import type { Frame } from "../frame.ts";
import { Headline, marksOf } from "./text.tsx";
import { EventTime, formatEventDate } from "./time.tsx";

/** A lozenge around the origin. */
const SIGN = "M-5 0 0-6 5 0 0 6Z";

/** To stand once in a page that draws marks. */
export const DossierSign = () => <path id="ev" d={SIGN} />;

export const LaneMarks = ({
  frame,
  marks,
}: {
  frame: Frame;
  marks: readonly (LaneMark & { readonly y: number })[];
}) => (
  <>
    {marks.map(({ mark, target, centre, line, y }) => (
      <a href={frame.link(mark.url)} class={mark.isExact ? "ev" : "ev about"}>
        <title>
          {frame.words.timeline.dossier(mark.title.text, formatEventDate(frame.words, mark.date))}
        </title>
        <rect x={`${target.x}%`} y={y} width={`${target.width}%`} height={LANE} />
        {line && <line x1={`${line.from}%`} x2={`${line.to}%`} y1={y + LANE / 2} y2={y + LANE / 2} />}
        <use href="#ev" x={`${centre}%`} y={y + LANE / 2} />
      </a>
    ))}
  </>
);

/** The sign alone, as a link: for a day of a calendar. */
export const DossierLink = ({ frame, mark }: { frame: Frame; mark: DossierMark }) => (
  <a href={frame.link(mark.url)} class="sign" title={mark.title.text}>
    <svg class="tl" width="12" height="14" aria-hidden="true">
      <path class="ev" d={SIGN} transform="translate(6 7)" />
    </svg>
    <span class="vh">{nameOf(frame, mark)}</span>
  </a>
);

function nameOf({ words }: Frame, { title, date }: DossierMark): string {
  return words.timeline.dossier(title.text, formatEventDate(words, date));
}

/** What the signs mean, drawn as they are drawn. */
export const DossierKey = ({ frame: { words } }: { frame: Frame }) => (
  <>
    <li>
      <KeySign name="ev" /> {words.timeline.dossierDay}
    </li>
    <li>
      <KeySign name="ev about" /> {words.timeline.dossierSpan}
    </li>
  </>
);

const KeySign = ({ name }: { name: string }) => (
  <svg class="tl" width="28" height="14" aria-hidden="true">
    <g class={name}>
      {name !== "ev" && <line x1="0" x2="28" y1="7" y2="7" />}
      <path d={SIGN} transform="translate(14 7)" />
    </g>
  </svg>
);

/** One line each: when it happened, and its title as a link. */
export const DossierLines = ({ frame, marks }: { frame: Frame; marks: readonly DossierMark[] }) => (
  <ol class="evs">
    {marks.map((mark) => (
      <li>
        <span>
          <EventTime frame={frame} date={mark.date} />
        </span>{" "}
        <a href={frame.link(mark.url)} {...marksOf(frame, mark.title)}>
          <Headline text={mark.title.text} />
        </a>
      </li>
    ))}
  </ol>
);
