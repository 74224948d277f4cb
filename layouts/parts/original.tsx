/**
 * Where the report stands: its address as a robust link (robustlinks.mementoweb.org/spec), what was last seen there, and
 * its archived copies.
 */

import { isLost } from "../../src/archive/link-health.ts";
import { calendarPart, type PartialDate } from "../../src/archive/partial-date.ts";
import type { HealthView } from "../../src/views/link-health.ts";
import type { RecordView } from "../../src/views/record.ts";
import type { Frame } from "../frame.ts";
import { Fact } from "./lists.tsx";
import { formatDate } from "./time.tsx";

type View = RecordView["source"];
type Copy = View["archived"][number];

export const OriginalFact = ({ frame, view: { source } }: { frame: Frame; view: RecordView }) => {
  const { original, citation, archived, health } = source;
  const { record } = frame.words;
  return (
    <Fact name={original ? record.original : record.citation}>
      {original && (
        <>
          <a href={original.href} rel="external" dir="ltr" {...robust(original.href, archived[0])}>
            {original.host}
          </a>
          {health && <Health frame={frame} health={health} hasCopy={archived.length > 0} />}
        </>
      )}
      {citation && (
        <>
          {original && <br />}
          <bdi>{citation}</bdi>
        </>
      )}
      {archived.map((copy) => (
        <>
          <br />
          <a href={copy.href} rel="external" {...(original && robust(original.href, copy))}>
            {record.archivedCopy(
              copy.service ?? new URL(copy.href).hostname,
              formatDate(frame.words, copy.date),
            )}
          </a>
        </>
      ))}
      {archived.length === 0 && original && (
        <>
          <br />
          <span class="nil">{record.archivedNone}</span>
        </>
      )}
    </Fact>
  );
};

/** In words: that a report is gone is no matter of its colour. */
const Health = ({ frame, health, hasCopy }: { frame: Frame; health: HealthView; hasCopy: boolean }) => {
  const { links, comma } = frame.words;
  const on = (date: PartialDate) => formatDate(frame.words, date);
  const { state, checked, since, answered, moved } = health;
  const said = links.seen[state](on(isLost(state) ? since : checked));
  return (
    <>
      <br />
      {moved === undefined ? (
        <span {...(!isLost(state) && { class: "nil" })}>
          {said}
          {isLost(state) && hasCopy && comma + links.seeCopy}
          {state === "unreachable" && answered && comma + links.lastAnswered(on(answered))}
        </span>
      ) : (
        <a href={moved} rel="external">
          {said}
        </a>
      )}
    </>
  );
};

/** The date is left out where it is not known to the day: a client would look for a copy near it. */
function robust(original: string, copy: Copy | undefined) {
  if (copy === undefined) return {};
  return {
    "data-originalurl": original,
    "data-versionurl": copy.href,
    ...(copy.date.day !== undefined && { "data-versiondate": calendarPart(copy.date) }),
  };
}
