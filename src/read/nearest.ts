/** How far two words are apart, and which known word somebody most likely meant. */
import { compare } from "../archive/problem.ts";

/** The known word at the smallest distance, at most `most`; the first in code-unit order of those equally near. */
export function findNearest(word: string, known: Iterable<string>, most = 2): string | undefined {
  let nearest: string | undefined;
  let least = most;
  for (const candidate of [...known].sort(compare)) {
    if (candidate === word || Math.abs(candidate.length - word.length) > least) continue;
    const distance = measureDistance(word, candidate, least);
    if (distance > least || (distance === least && nearest !== undefined)) continue;
    nearest = candidate;
    least = distance;
  }
  return nearest;
}

/** Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours. More than `most` is not counted out. */
export function measureDistance(a: string, b: string, most = Number.POSITIVE_INFINITY): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, substitution, swap));
    }
    if (Math.min(...row) > most) return most + 1;
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
}

/** Without case, diacritics and punctuation: names that differ in these alone are hardly two. */
export function foldName(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
