/** Runs builds one at a time: a change during a build ends it and begins the next, so that the latest state wins. */

export interface Rebuilder {
  /** Asks for a build; several requests in a moment are one. */
  request(): void;
  /** Ends what runs. Nothing begins afterwards. */
  stop(): Promise<void>;
}

/** Milliseconds without a further change; an editor's save and a checkout are many events. */
const QUIET = 80;

/** `run` must settle soon after its signal is aborted, and must not reject. */
export function openRebuilder(run: (signal: AbortSignal) => Promise<void>): Rebuilder {
  let pending: NodeJS.Timeout | undefined;
  let current: AbortController | undefined;
  let line: Promise<void> = Promise.resolve();
  let stopped = false;

  function begin(): void {
    current?.abort();
    const mine = new AbortController();
    current = mine;
    line = line.then(() => (mine.signal.aborted || stopped ? undefined : run(mine.signal)));
  }

  return {
    request() {
      clearTimeout(pending);
      if (!stopped) pending = setTimeout(begin, QUIET);
    },
    async stop() {
      stopped = true;
      clearTimeout(pending);
      current?.abort();
      await line;
    },
  };
}
