/** What a card says: a picture that other sites show beside a link. */
import type { Text } from "../views/text.ts";
import type { Direction } from "./bidi.ts";

/** Pixels, as those sites ask for. */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

export interface Card {
  /** Site path of the picture. */
  readonly url: string;
  /** Where lines begin, and which way time runs. */
  readonly dir: Direction;
  /** Stands above the rule. */
  readonly name: Text;
  readonly headline: Text;
  /** Date and outlet; the first is stressed. */
  readonly dateline: readonly Text[];
  /** Absent where the archive is empty. */
  readonly time?: CardTime;
}

/** Years from the first to the last, both whole, and the records on them. */
export interface CardTime {
  readonly first: number;
  readonly last: number;
  readonly marks: readonly Mark[];
}

export interface Mark {
  readonly year: number;
  /** 1 to 12; a record whose month is not known is as wide as its year. */
  readonly month?: number;
  readonly count: number;
}
