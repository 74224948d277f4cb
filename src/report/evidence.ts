/** What a page says of itself, piece by piece, each with the place it stands in. */

/** One thing that a page says, and where it says it: `JSON-LD datePublished`, `meta og:title`, `the address`, `visible text`. */
export interface Evidence<T> {
  readonly value: T;
  readonly from: string;
}

/** What was chosen, and what else the page says of the same field that differs (conflicts), in order of trust. */
export interface Finding<T> extends Evidence<T> {
  readonly others: readonly Evidence<T>[];
}

/** The first of the evidence, in order of trust; the rest is named where `key` shows that it says something else. */
export function chooseFirst<T>(
  evidence: readonly Evidence<T>[],
  key: (value: T) => string,
): Finding<T> | undefined {
  const [first, ...rest] = evidence;
  if (first === undefined) return undefined;
  const seen = new Set([key(first.value)]);
  const others = rest.filter(({ value }) => !seen.has(key(value)) && seen.add(key(value)));
  return { ...first, others };
}
