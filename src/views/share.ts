/** The lengths of bars. */

export function largest(shares: readonly { readonly count: number }[]): number {
  return shares.reduce((most, { count }) => Math.max(most, count), 0);
}

/** To one place after the point. */
export function percent(count: number, of: number): number {
  return Math.round((count / of) * 1000) / 10;
}
