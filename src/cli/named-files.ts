/** Files as they are named on the command line to what they stand for. */
import { relative, resolve } from "node:path";
import { quote } from "../read/quote.ts";
import type { Refusal } from "./refusal.ts";

/**
 * `known` are what there is, by the whole path of its file. A name is below the folder that the command is called from, or
 * below the content folder; `refuse` is told of one that is neither, as it can be shown.
 */
export function findNamed<T>(
  names: readonly string[],
  known: ReadonlyMap<string, T>,
  content: string,
  refuse: (shown: string) => Refusal,
): T[] {
  return names.map((name) => {
    const found = known.get(resolve(name)) ?? known.get(resolve(content, name));
    if (found === undefined) throw refuse(quote(relative("", resolve(name)) || name));
    return found;
  });
}
