/** One reason to think that a report is of a certain day, and how far it is to be trusted. */

/** Clues of one source say the same thing twice; agreement counts between sources only. */
export type Source =
  | "json-ld"
  | "meta"
  | "script"
  | "address"
  | "page"
  | "text"
  | "title"
  | "picture"
  | "change";

export interface Clue {
  /** YYYY-MM-DD, YYYY-MM or YYYY. */
  readonly edtf: string;
  readonly source: Source;
  /** `JSON-LD datePublished`, `the address`, `visible text`. */
  readonly from: string;
  /** 0 to 10: 10 is what a publisher states for machines, 1 a date somewhere in the text. */
  readonly trust: number;
  readonly time?: string | undefined;
  readonly utcHour?: number | undefined;
  /** The other way to read its numbers. */
  readonly other?: string | undefined;
}

/** What a page says of its first day, and of its last change. */
export interface Clues {
  readonly published: readonly Clue[];
  readonly updated: readonly Clue[];
}

export function joinClues(parts: readonly Clues[]): Clues {
  return {
    published: parts.flatMap(({ published }) => published),
    updated: parts.flatMap(({ updated }) => updated),
  };
}
