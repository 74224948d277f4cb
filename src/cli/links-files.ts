/** Records as they are named on the command line to the links of their sources. */
import { resolve } from "node:path";
import type { SourceLink } from "../links/source-link.ts";
import { findNamed } from "./named-files.ts";
import { Refusal } from "./refusal.ts";

/** All where none is named; each once. */
export function chooseFiles(
  all: readonly SourceLink[],
  names: readonly string[],
  content: string,
): readonly SourceLink[] {
  if (names.length === 0) return all;
  const known = new Map(all.flatMap((link) => link.files.map((file) => [resolve(file), link] as const)));
  const refuse = (shown: string) => new Refusal(`${shown} is no record with an address of its source`);
  return [...new Set(findNamed(names, known, content, refuse))];
}
