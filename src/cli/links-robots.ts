/** A host to what its robots.txt allows, asked once for all links that lead there. */

import { hostOf } from "../links/link-queue.ts";
import { isAllowed, NO_ROBOTS, parseRobots, type Robots } from "../links/robots.ts";
import { FetchFault } from "./fetch-fault.ts";
import { ask, type Manners } from "./links-ask.ts";
import { findRedirect } from "./links-redirect.ts";

/** Our name for such files; the User-Agent begins with it. */
export const PRODUCT = "news-archive-generator";

const MOST_REDIRECTS = 5;
/** Seconds; who wants more time between two requests gets this. */
const LONGEST_DELAY = 30;
/** Characters of rules that are remembered; a host that was forgotten is asked again. */
const MOST_REMEMBERED = 2_000_000;

interface Known {
  readonly tries: number;
  readonly robots: Promise<Robots>;
  size: number;
}

export class RobotsDesk {
  readonly #manners: Manners;
  /** By origin, whoever was asked last at the end. */
  readonly #known = new Map<string, Known>();
  #size = 0;

  constructor(manners: Manners) {
    this.#manners = manners;
  }

  /** Throws a FetchFault where the host does not say; it is asked again where `tries` is higher than when it did not. */
  async allows(url: URL, tries: number): Promise<boolean> {
    return isAllowed(await this.#ask(url, tries), url.pathname + url.search);
  }

  #ask(url: URL, tries: number): Promise<Robots> {
    const known = this.#known.get(url.origin);
    if (known !== undefined && (known.size > 0 || known.tries >= tries)) return known.robots;
    const asked: Known = { tries, robots: this.#fetch(url), size: 0 };
    this.#known.set(url.origin, asked);
    // Where it fails, whoever waits for it hears of that.
    asked.robots.then(
      (robots) => this.#remember(asked, robots),
      () => {},
    );
    return asked.robots;
  }

  #remember(asked: Known, { rules }: Robots): void {
    asked.size = rules.reduce((sum, { pattern }) => sum + pattern.length, 1);
    this.#size += asked.size;
    for (const [origin, { size }] of this.#known) {
      if (this.#size <= MOST_REMEMBERED) return;
      this.#known.delete(origin);
      this.#size -= size;
    }
  }

  async #fetch(from: URL): Promise<Robots> {
    let url = new URL("/robots.txt", from);
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      const { status, headers, body } = await ask(url, "text", this.#manners);
      const next = findRedirect(status, headers.location, url);
      if (next !== undefined) {
        url = next;
        continue;
      }
      if (status >= 500) throw new FetchFault(`robots.txt is out of order (${status})`, "ROBOTS");
      if (body === undefined) return NO_ROBOTS;
      const robots = parseRobots(new TextDecoder().decode(body), PRODUCT);
      if (robots.delay !== undefined)
        this.#manners.gate.ledger.slow(hostOf(from.href), Math.min(robots.delay, LONGEST_DELAY) * 1000);
      return robots;
    }
    return NO_ROBOTS;
  }
}
