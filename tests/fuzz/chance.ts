/** Numbers that look random and are the same for the same seed, on every machine. */

export interface Chance {
  /** A whole number from 0 to `end`, without `end`; 0 where there is none. */
  below(end: number): number;
  oneOf<T>(values: readonly [T, ...T[]]): T;
  /** Whether this is the one of `times`. */
  oneIn(times: number): boolean;
}

/** Mulberry32, by Tommy Ettinger: 32 bits of state are plenty for some million choices. */
export function makeChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number) => Math.floor(next() * end);
  return {
    below,
    oneOf: <T>(values: readonly [T, ...T[]]) => values[below(values.length)] as T,
    oneIn: (times) => below(times) === 0,
  };
}
