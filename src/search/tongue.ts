/** One language of the pages, with the few words of its interface that search needs. */
import type { Kind } from "../archive/article.ts";
import type { EventDate } from "../archive/partial-date.ts";
import type { Desk } from "../views/desk.ts";

export interface Tongue {
  readonly desk: Desk;
  /** As far as the date is known. */
  readonly date: (date: EventDate) => string;
  readonly kind: (kind: Kind) => string;
}
