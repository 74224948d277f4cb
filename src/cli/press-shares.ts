/** What the threads that print one site have in common: which batch is next, how many sheets are done, and whether to stop. */

/** Places in the memory that they share. */
const NEXT = 0;
const BEGUN = 1;
const STOPPING = 2;
const AT_WORK = 3;

/** Milliseconds that whoever stops the others waits for them; a sheet takes a few. */
const PATIENCE = 3000;

export class PressShares {
  /** To be handed to another thread, which makes shares of its own from it. */
  readonly memory: SharedArrayBuffer;
  readonly #counts: Int32Array;

  constructor(memory = new SharedArrayBuffer(4 * Int32Array.BYTES_PER_ELEMENT)) {
    this.memory = memory;
    this.#counts = new Int32Array(memory);
  }

  /** The number of a batch, from 0; each is given to one thread alone. */
  takeBatch(): number {
    return Atomics.add(this.#counts, NEXT, 1);
  }

  /** Answers how many sheets all threads have begun, with this one. */
  countSheet(): number {
    return Atomics.add(this.#counts, BEGUN, 1) + 1;
  }

  /** From here on `stop` waits for this thread, until it leaves or rests. */
  join(): void {
    Atomics.add(this.#counts, AT_WORK, 1);
  }

  leave(): void {
    Atomics.sub(this.#counts, AT_WORK, 1);
    Atomics.notify(this.#counts, AT_WORK);
  }

  /** To be asked before each sheet by a thread that has joined. Once all are to stop it never returns: the thread's last write is done. */
  rest(): void {
    if (Atomics.load(this.#counts, STOPPING) === 0) return;
    this.leave();
    Atomics.wait(this.#counts, STOPPING, 1);
  }

  /** Returns when no other thread writes any more; it does not wait for a thread that hangs. */
  stop(): void {
    Atomics.store(this.#counts, STOPPING, 1);
    const end = performance.now() + PATIENCE;
    for (let left = PATIENCE; left > 0; left = end - performance.now()) {
      const atWork = Atomics.load(this.#counts, AT_WORK);
      if (atWork === 0) return;
      Atomics.wait(this.#counts, AT_WORK, atWork, left);
    }
  }
}
