/** What of an export no field takes, counted: nothing is dropped in silence. */
import { compare } from "../archive/problem.ts";

/** One sentence a field, the most frequent first; `names` say more of a field than its tag does. */
export function countLeftOut(
  fields: readonly string[],
  names: Readonly<Record<string, string>> = {},
): string[] {
  const counts = new Map<string, number>();
  for (const field of fields) counts.set(field, (counts.get(field) ?? 0) + 1);
  return [...counts]
    .sort(([a, most], [b, more]) => more - most || compare(a, b))
    .map(
      ([field, times]) => `left out, ${times} ${times === 1 ? "time" : "times"}: ${names[field] ?? field}`,
    );
}
