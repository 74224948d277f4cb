/** Records as they are named on the command line to the links of their sources. */
import { relative, resolve } from "node:path";
import type { SourceLink } from "../links/source-link.ts";
import { quote } from "../read/quote.ts";
import { Refusal } from "./refusal.ts";

/** All where none is named; each once. Below the folder they are called from, or below the content folder. */
export function chooseFiles(
  all: readonly SourceLink[],
  names: readonly string[],
  content: string,
): readonly SourceLink[] {
  if (names.length === 0) return all;
  const known = new Map(all.flatMap((link) => link.files.map((file) => [resolve(file), link] as const)));
  const chosen = names.map((name) => {
    const link = known.get(resolve(name)) ?? known.get(resolve(content, name));
    if (link !== undefined) return link;
    throw new Refusal(
      `${quote(relative("", resolve(name)) || name)} is no record with an address of its source`,
    );
  });
  return [...new Set(chosen)];
}
