/** Members to groups of one key. */

/** In the order in which keys first occur; members keep theirs. A member of several keys is in each group, of none in none. */
export function groupBy<T, K>(members: Iterable<T>, keysOf: (member: T) => readonly K[]): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const member of members) {
    for (const key of keysOf(member)) {
      const group = groups.get(key);
      if (group) group.push(member);
      else groups.set(key, [member]);
    }
  }
  return groups;
}
