/** A part of a site that is built by itself, to be merged with the others. */

export interface Shard {
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

export const WHOLE: Shard = { number: 1, of: 1 };

/** What a shard has of a list; those of all shards together are the list. */
export function inShard<T>(list: readonly T[], { number, of }: Shard): readonly T[] {
  return of === 1 ? list : list.filter((_, index) => index % of === number - 1);
}
