/** Spots on a plane to their crowds: those that hang together by steps too short to tell apart. */
export type Spot = readonly [number, number];

/**
 * Every member is in exactly one crowd, alone if need be. Largest first, then by their first member; members keep
 * their order. `isTooNear` is asked only of two that are nearer to each other than `reach`.
 */
export function findCrowds<T>(
  members: readonly T[],
  spotOf: (member: T) => Spot,
  reach: number,
  isTooNear: (one: T, other: T) => boolean,
): T[][] {
  const left = indexSpots(members, spotOf, reach);
  const place = new Map(members.map((member, index) => [member, index]));
  const crowds: T[][] = [];
  for (const member of members) {
    if (!left.remove(member)) continue;
    const crowd = [member];
    for (const one of crowd) {
      for (const near of left.near(spotOf(one))) {
        if (isTooNear(one, near) && left.remove(near)) crowd.push(near);
      }
    }
    crowds.push(crowd.sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0)));
  }
  return crowds.sort((a, b) => b.length - a.length);
}

export interface SpotIndex<T> {
  /** The members nearer to a spot than the index's reach. */
  readonly near: (spot: Spot) => T[];
  /** False where the member was removed before. */
  readonly remove: (member: T) => boolean;
}

/** A grid with cells of `reach`: whoever is nearer than that is in a cell beside. */
export function indexSpots<T>(
  members: readonly T[],
  spotOf: (member: T) => Spot,
  reach: number,
): SpotIndex<T> {
  const cells = new Map<string, Set<T>>();
  const cellOf = ([x, y]: Spot) => [Math.floor(x / reach), Math.floor(y / reach)] as const;
  for (const member of members) {
    const key = cellOf(spotOf(member)).join(" ");
    const cell = cells.get(key);
    if (cell) cell.add(member);
    else cells.set(key, new Set([member]));
  }
  return {
    near: (spot) => {
      const [column, row] = cellOf(spot);
      return AROUND.flatMap(([dx, dy]) => [...(cells.get(`${column + dx} ${row + dy}`) ?? [])]).filter(
        (member) => distance(spot, spotOf(member)) < reach,
      );
    },
    remove: (member) => cells.get(cellOf(spotOf(member)).join(" "))?.delete(member) ?? false,
  };
}

/** A cell and those that touch it. */
const AROUND = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => [dx, dy] as const));

export function distance([x, y]: Spot, [otherX, otherY]: Spot): number {
  return Math.hypot(x - otherX, y - otherY);
}
