/** A dossier in a list: when it happened, its title, where, and how many records it has. */
import type { DossierLine as View } from "../../src/views/dossiers.ts";
import type { Frame } from "../frame.ts";
import { Headline, marksOf, Phrase } from "./text.tsx";
import { EventTime } from "./time.tsx";

export const DossierLine = ({ frame, line }: { frame: Frame; line: View }) => (
  <li class="ln">
    <span class="d">
      <EventTime frame={frame} date={line.date} />
    </span>{" "}
    <a href={frame.link(line.url)} {...marksOf(frame, line.title)}>
      <Headline text={line.title.text} />
    </a>{" "}
    <span class="o">
      {line.place && (
        <>
          <Phrase frame={frame} text={line.place} /> ·{" "}
        </>
      )}
      {frame.words.records(line.count)}
    </span>
  </li>
);
