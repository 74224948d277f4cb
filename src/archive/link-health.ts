/** Whether a source's address still leads to its report, as it was last seen: one finding for each address. */

export const LINK_STATES = ["ok", "redirected", "gone", "soft-404", "blocked", "unreachable"] as const;

/**
 * `redirected`: it answers for good at another address. `gone`: 404 or 410. `soft-404`: it answers, and says that the
 * page is not there. `blocked`: for people with an account, or not for programs. `unreachable`: nobody answered.
 */
export type LinkState = (typeof LINK_STATES)[number];

/** A copy that an archive has, and that no record names yet. */
export interface FoundCopy {
  readonly url: string;
  /** The day that it was made. */
  readonly date: string;
  readonly service: string;
}

/** Days are YYYY-MM-DD, in UTC. */
export interface LinkHealth {
  /** As records write it. */
  readonly url: string;
  readonly state: LinkState;
  /** When it was last asked, and since when it has been found like this. */
  readonly checked: string;
  readonly since: string;
  /** When it last led to the report. */
  readonly answered?: string;
  /** Of HTTP. */
  readonly status?: number;
  /** What was seen, in a few words for the people who keep the archive. */
  readonly seen: string;
  /** Where it leads for good. */
  readonly moved?: string;
  readonly copy?: FoundCopy;
}

/** Whether a reader meets the report there. */
export function answers(state: LinkState): boolean {
  return state === "ok" || state === "redirected";
}

/** Whether it is known that the report is no longer there. */
export function isLost(state: LinkState): boolean {
  return state === "gone" || state === "soft-404";
}
