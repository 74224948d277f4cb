/** A chronological list to what stands before and after each of its members. */

export interface Neighbours<T> {
  readonly earlier?: T;
  readonly later?: T;
}

/** `list` oldest first; the keys are the members themselves. */
export function findNeighbours<T>(list: readonly T[]): Map<T, Neighbours<T>> {
  return new Map(
    list.map((member, index) => {
      const earlier = list[index - 1];
      const later = list[index + 1];
      return [member, { ...(earlier !== undefined && { earlier }), ...(later !== undefined && { later }) }];
    }),
  );
}
