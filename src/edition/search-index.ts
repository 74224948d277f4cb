/** What the search index is made from: every listed record, in the words of every page language. */
import type { Frame } from "../../layouts/frame.ts";
import { formatEventDate } from "../../layouts/parts/time.tsx";
import type { Catalogue } from "../indexes/catalogue.ts";
import { makeSearchEntries, type SearchEntries } from "../search/entry.ts";
import type { Tongue } from "../search/tongue.ts";

type FrameParts = Pick<Frame, "desk" | "words">;

export function searchEntries(frames: readonly FrameParts[], catalogue: Catalogue): SearchEntries {
  return makeSearchEntries(catalogue, frames.map(toTongue));
}

function toTongue({ desk, words }: FrameParts): Tongue {
  return {
    desk,
    date: (date) => formatEventDate(words, date),
    kind: (kind) => words.kinds[kind],
  };
}
