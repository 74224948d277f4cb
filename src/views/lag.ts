/** How long after an event something was published. */
import { type EventDate, firstDay, isInterval, lastDay, type PartialDate } from "../archive/partial-date.ts";
import { type DateGap, measureGap } from "../indexes/date-gap.ts";

/** `meanwhile`: while an event of several days went on. */
export type Lag = DateGap | "meanwhile";

/** From the event's end, or back from its beginning; undefined where that is not certain, or the same month or year. */
export function findLag(happened: EventDate, published: PartialDate): Lag | undefined {
  if (!isInterval(happened)) return tellingGap(happened, published);
  const { start, end } = happened;
  if (firstDay(published) > lastDay(end)) return tellingGap(end, published);
  if (lastDay(published) < firstDay(start)) return tellingGap(start, published);
  const isWithin = firstDay(published) >= firstDay(start) && lastDay(published) <= lastDay(end);
  return isWithin ? "meanwhile" : undefined;
}

/** That two dates share a month or a year can be read off them. */
function tellingGap(from: PartialDate, to: PartialDate): DateGap | undefined {
  const gap = measureGap(from, to);
  return gap?.count === 0 && gap.unit !== "day" ? undefined : gap;
}
