/** A dossier in a list: when it happened, its title, and a note: where, and how many records it has. */
import type { ComponentChild } from "preact";
import type { DossierLine as View } from "../../src/views/dossiers.ts";
import type { Frame } from "../frame.ts";
import { Headline, marksOf, Phrase } from "./text.tsx";
import { EventTime } from "./time.tsx";

interface DossierLineProps {
  readonly frame: Frame;
  readonly line: View;
  /** In the place of the usual one. */
  readonly note?: ComponentChild;
}

export const DossierLine = ({ frame, line, note }: DossierLineProps) => (
  <li class="ln">
    <span class="d">
      <EventTime frame={frame} date={line.date} />
    </span>{" "}
    <a href={frame.link(line.url)} {...marksOf(frame, line.title)}>
      <Headline text={line.title.text} />
    </a>{" "}
    <span class="o">{note ?? <PlaceAndCount frame={frame} line={line} />}</span>
  </li>
);

const PlaceAndCount = ({ frame, line }: Pick<DossierLineProps, "frame" | "line">) => (
  <>
    {line.place && (
      <>
        <Phrase frame={frame} text={line.place} /> ·{" "}
      </>
    )}
    {frame.words.records(line.count)}
  </>
);
