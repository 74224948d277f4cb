/** Counts of what a list of records has in common: its kinds, its outlets, its tags. */
import { compare } from "../archive/problem.ts";

export interface Count {
  readonly name: string;
  readonly count: number;
}

/** Most frequent first, then by name. */
export function tally(names: Iterable<string>): Count[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || compare(a.name, b.name));
}
