/** What is under way at each host to when the next request may go there: two at once at most, and not in a hurry. */

/** At one host, whoever asks. */
export const MOST_AT_ONCE = 2;

interface HostState {
  underWay: number;
  /** Before this moment nothing may start. */
  notBefore: number;
  /** Milliseconds from one start to the next. */
  delay: number;
}

/** Moments and spans are in milliseconds, and whoever asks brings the clock. */
export class HostLedger {
  readonly #hosts = new Map<string, HostState>();
  readonly #delay: number;

  /** `delay` is the least span between two starts at one host. */
  constructor(delay: number) {
    this.#delay = delay;
  }

  /** How long a request has to wait: 0 where it may start; Infinity until another one ends. */
  waitAt(host: string, now: number): number {
    const state = this.#hosts.get(host);
    if (state === undefined) return 0;
    if (state.underWay >= MOST_AT_ONCE) return Number.POSITIVE_INFINITY;
    return Math.max(0, state.notBefore - now);
  }

  begin(host: string, now: number): void {
    const state = this.#stateOf(host);
    state.underWay += 1;
    state.notBefore = Math.max(state.notBefore, now + state.delay);
  }

  end(host: string): void {
    this.#stateOf(host).underWay -= 1;
  }

  /** The host asked to be left alone. */
  rest(host: string, until: number): void {
    const state = this.#stateOf(host);
    state.notBefore = Math.max(state.notBefore, until);
  }

  /** The host wants more time between two requests than it would be given. */
  slow(host: string, delay: number): void {
    const state = this.#stateOf(host);
    state.delay = Math.max(state.delay, delay);
  }

  #stateOf(host: string): HostState {
    let state = this.#hosts.get(host);
    if (state === undefined) {
      state = { underWay: 0, notBefore: 0, delay: this.#delay };
      this.#hosts.set(host, state);
    }
    return state;
  }
}
