/** Links that are to be asked to the one that comes next: hosts take turns, and none is given more than it can take. */
import { MOST_AT_ONCE } from "./host-ledger.ts";
import type { SourceLink } from "./source-link.ts";

/** A link, and how often it was asked in vain. */
export interface Turn {
  readonly link: SourceLink;
  readonly host: string;
  readonly tries: number;
}

interface Line {
  readonly host: string;
  readonly waiting: Turn[];
  underWay: number;
}

/** A link to ask, or the milliseconds until there may be one; undefined where none is left. */
export type Next = { readonly turn: Turn } | { readonly wait: number } | undefined;

export class LinkQueue {
  /** Whoever was asked longest ago stands first. */
  #lines: Line[] = [];
  readonly #byHost = new Map<string, Line>();

  constructor(links: readonly SourceLink[]) {
    for (const link of [...links].reverse()) this.#put({ link, host: hostOf(link.url), tries: 0 });
  }

  /** `waitAt` says how long a host has to be left alone. */
  next(waitAt: (host: string) => number): Next {
    let least: number | undefined;
    for (const [index, line] of this.#lines.entries()) {
      const wait = line.underWay >= MOST_AT_ONCE ? Number.POSITIVE_INFINITY : waitAt(line.host);
      if (wait === 0) return { turn: this.#take(line, index) };
      least = Math.min(least ?? Number.POSITIVE_INFINITY, wait);
    }
    return least === undefined ? undefined : { wait: least };
  }

  /** The turn is over; `again` puts its link behind the others of its host. */
  done({ link, host, tries }: Turn, again = false): void {
    const line = this.#byHost.get(host);
    if (line !== undefined) line.underWay -= 1;
    if (again) this.#put({ link, host, tries: tries + 1 });
    else if (line?.waiting.length === 0 && line.underWay === 0) this.#byHost.delete(host);
  }

  #take(line: Line, index: number): Turn {
    const turn = line.waiting.pop();
    if (turn === undefined) throw new Error(`${line.host} stands in line for nothing`);
    line.underWay += 1;
    this.#lines.splice(index, 1);
    if (line.waiting.length > 0) this.#lines.push(line);
    return turn;
  }

  #put(turn: Turn): void {
    const line = this.#byHost.get(turn.host) ?? { host: turn.host, waiting: [], underWay: 0 };
    this.#byHost.set(turn.host, line);
    if (line.waiting.length === 0) this.#lines.push(line);
    if (turn.tries === 0) line.waiting.push(turn);
    else line.waiting.unshift(turn);
  }
}

/** One server may listen at several ports: the name counts. */
export function hostOf(url: string): string {
  return new URL(url).hostname;
}
