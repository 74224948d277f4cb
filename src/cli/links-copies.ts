/** A source to the copy that the Wayback Machine has of it, near the day of its publication. */
import type { FoundCopy } from "../archive/link-health.ts";
import { availabilityUrl, parseAvailability } from "../links/availability.ts";
import { parseRetryAfter } from "../links/retry-after.ts";
import type { SourceLink } from "../links/source-link.ts";
import { FetchFault } from "./fetch-fault.ts";
import { ask, type Manners } from "./links-ask.ts";

/** Questions in a row without an answer, after which no more are put. */
const MOST_SILENCES = 5;

export class CopyDesk {
  readonly #manners: Manners;
  readonly #base: string;
  readonly #patience: number;
  #silences = 0;

  /** `base` is the address of the API's host; `patience` the most milliseconds that it may ask for. */
  constructor(manners: Manners, base: string, patience: number) {
    this.#manners = manners;
    this.#base = base;
    this.#patience = patience;
  }

  get gaveUp(): boolean {
    return this.#silences >= MOST_SILENCES;
  }

  /** Null where there is none, undefined where nobody says. */
  async find({ url, date }: SourceLink): Promise<FoundCopy | null | undefined> {
    if (this.gaveUp) return undefined;
    const copy = await this.#look(new URL(availabilityUrl(this.#base, url, date)));
    this.#silences = copy === undefined ? this.#silences + 1 : 0;
    return copy;
  }

  /** Whether anything at all answers there. */
  async isThere(): Promise<boolean> {
    try {
      await ask(new URL(this.#base), "nothing", this.#manners);
      return true;
    } catch (error) {
      if (error instanceof FetchFault) return false;
      throw error;
    }
  }

  async #look(url: URL): Promise<FoundCopy | null | undefined> {
    try {
      const { status, headers, body } = await ask(url, "text", this.#manners);
      if (status === 429 || status === 503) {
        const wait = parseRetryAfter(headers["retry-after"], Date.now()) ?? 0;
        this.#manners.gate.ledger.rest(url.hostname, Date.now() + Math.min(wait, this.#patience));
      }
      return body && parseAvailability(new TextDecoder().decode(body));
    } catch (error) {
      if (error instanceof FetchFault) return undefined;
      throw error;
    }
  }
}
