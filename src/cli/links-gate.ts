/** Requests to their turn at their host: whoever asks for a page, a robots.txt or a copy passes through here. */
import type { HostLedger } from "../links/host-ledger.ts";

export class HostGate {
  readonly ledger: HostLedger;
  /** First come, first served. */
  readonly #waiting = new Map<string, (() => void)[]>();

  constructor(ledger: HostLedger) {
    this.ledger = ledger;
  }

  /** Resolves when the request may start; what it resolves to has to be called when it has ended. */
  enter(host: string): Promise<() => void> {
    return new Promise((resolve) => {
      const line = this.#waiting.get(host) ?? [];
      this.#waiting.set(host, line);
      line.push(() => resolve(() => this.#leave(host)));
      this.#admit(host);
    });
  }

  #leave(host: string): void {
    this.ledger.end(host);
    this.#admit(host);
  }

  #admit(host: string): void {
    const line = this.#waiting.get(host);
    if (line === undefined) return;
    const now = Date.now();
    const wait = this.ledger.waitAt(host, now);
    if (wait > 0) {
      // Where others are under way, the one that ends admits the next.
      if (wait < Number.POSITIVE_INFINITY) setTimeout(() => this.#admit(host), wait);
      return;
    }
    const start = line.shift();
    if (line.length === 0) this.#waiting.delete(host);
    if (start === undefined) return;
    this.ledger.begin(host, now);
    start();
    this.#admit(host);
  }
}
