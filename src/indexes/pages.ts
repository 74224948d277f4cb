/** Long lists to numbered pages, numbered from the oldest so that a new record changes the last page only. */

/** Records on one page of a list. */
export const PAGE_SIZE = 50;

export interface ListPage<T> {
  /** From 1, which holds the oldest. */
  readonly number: number;
  readonly entries: readonly T[];
}

/** `entries` oldest first. An empty list is one empty page, so that its address answers. */
export function paginate<T>(entries: readonly T[], size: number = PAGE_SIZE): ListPage<T>[] {
  const count = Math.max(1, Math.ceil(entries.length / size));
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    entries: entries.slice(index * size, (index + 1) * size),
  }));
}
