/** A draft to what is still missing from it: each with the line to write. */
import { isBlank } from "../read/characters.ts";
import type { Draft } from "./draft.ts";

export interface Gap {
  /** Path of the field, as in `source.url`; `body` for the text below the front matter. */
  readonly field: string;
  /** For a contributor: one clause without a full stop. */
  readonly why: string;
  /** A line to paste and fill in. */
  readonly write: string;
}

/** What `check` asks of every record, in the order of its file. Whether a value that is there is right, the reader says. */
export function findGaps(draft: Draft): readonly Gap[] {
  const { source } = draft;
  return GAPS.filter(({ field }) => {
    switch (field) {
      case "source.publisher":
        return isMissing(source.publisher);
      case "source.url":
        return isMissing(source.url) && isMissing(source.citation);
      case "tags":
        return draft.tags.every(isMissing);
      default:
        return isMissing(draft[field]);
    }
  });
}

const GAPS = [
  { field: "title", why: "a record has a headline", write: "title: The headline of the report" },
  { field: "date", why: "a record has the date of publication", write: "date: 2017-12-24" },
  {
    field: "summary",
    why: "a record has one sentence of our own that says what was reported, and by whom",
    write: "summary: One sentence that says what was reported, and by whom.",
  },
  {
    field: "source.publisher",
    why: "a record names the outlet that published the report",
    write: "  publisher: The Example Herald",
  },
  {
    field: "source.url",
    why: "a record has the report's address, or citation: with where it was printed",
    write: '  url: "https://news.example.org/2017/12/24/report"',
  },
  {
    field: "tags",
    why: "a record has at least one tag, by the id that tags.yaml has",
    write: "tags: [relief]",
  },
  {
    field: "body",
    why: "below the front matter stands what was reported, in your own words",
    write: "The Example Herald reported on 24 December 2017 that …",
  },
] as const satisfies readonly Gap[];

function isMissing(text: string | undefined): boolean {
  return text === undefined || isBlank(text);
}
