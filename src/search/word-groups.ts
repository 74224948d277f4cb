/** Words that are joined two by two → the groups that they make. */
export class WordGroups {
  readonly #groupOf = new Map<string, Set<string>>();
  readonly #counts = new Map<string, number>();

  /** Counts one occurrence; a word that is never joined is in no group. */
  add(word: string): void {
    this.#counts.set(word, this.count(word) + 1);
  }

  count(word: string): number {
    return this.#counts.get(word) ?? 0;
  }

  join(a: string, b: string): void {
    const group = this.#group(a);
    const other = this.#group(b);
    if (group === other) return;
    for (const word of other) {
      group.add(word);
      this.#groupOf.set(word, group);
    }
  }

  /** In the order in which their first words were joined. */
  all(): string[][] {
    return [...new Set(this.#groupOf.values())].map((group) => [...group]);
  }

  #group(word: string): Set<string> {
    const group = this.#groupOf.get(word) ?? new Set([word]);
    this.#groupOf.set(word, group);
    return group;
  }
}
