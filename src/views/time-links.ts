/** What stands before and after a year, a month or a day, as links. */
import type { Neighbours } from "../indexes/neighbours.ts";

export interface TimeLink {
  readonly url: string;
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly count: number;
}

export interface TimeNeighbours {
  readonly earlier?: TimeLink;
  readonly later?: TimeLink;
}

export function linkNeighbours<T, L>(
  { earlier, later }: Neighbours<T>,
  link: (one: T) => L,
): { earlier?: L; later?: L } {
  return {
    ...(earlier !== undefined && { earlier: link(earlier) }),
    ...(later !== undefined && { later: link(later) }),
  };
}
