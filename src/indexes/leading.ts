/** A sorted list to how far it goes on as it begins. */

/** How many members `belongs` is true of; it must be true of none after the first of which it is not. Takes log n looks. */
export function countLeading<T>(list: readonly T[], belongs: (member: T) => boolean): number {
  let [from, to] = [0, list.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (belongs(list[middle] as T)) from = middle + 1;
    else to = middle;
  }
  return from;
}
