/** Findings that may only say that this computer is not on the internet, kept until something answers. */

/** Hosts that do not answer, one after the other, before it is doubted that the network does. */
export const DOUBTFUL = 8;

export class Doubt<Entry> {
  #kept: Entry[] = [];
  readonly #hosts = new Set<string>();

  /** Whether so many hosts were silent since the last answer that the network itself has to be asked for. */
  keep(entry: Entry, host: string): boolean {
    this.#kept.push(entry);
    this.#hosts.add(host);
    return this.#hosts.size >= DOUBTFUL;
  }

  get isEmpty(): boolean {
    return this.#kept.length === 0;
  }

  /** Something answered: what was kept is true. */
  settle(): Entry[] {
    const settled = this.#kept;
    this.#kept = [];
    this.#hosts.clear();
    return settled;
  }
}
