/** What a list of incomplete records is called, and how a reader can help. */
import type { GapName } from "../../src/views/gap.ts";
import type { Frame } from "../frame.ts";
import type { GapWords } from "../words/index.ts";
import { languageName } from "./entry.tsx";

export function gapWords({ words }: Frame, name: GapName): GapWords {
  if ("gap" in name) return words.coverage.gaps[name.gap];
  return words.coverage.textGap(languageName(words, name.lang), name.lang);
}
