/** How far a build has come: one line that rewrites itself on a terminal, a few plain lines anywhere else. */

export interface Progress {
  /** A step that has begun: "reading 242 records". */
  step(text: string): void;
  /** One more of `total` files is being written. */
  count(total: number): void;
  /** Clears what is not worth keeping. */
  end(): void;
}

/** Half of a screen's refresh would be wasted on a counter. */
const REDRAW_EVERY = 25;

export function openProgress(stream: NodeJS.WriteStream, environment: NodeJS.ProcessEnv): Progress {
  return stream.isTTY && !environment.CI ? liveLine(stream) : plainLines(stream);
}

function liveLine(stream: NodeJS.WriteStream): Progress {
  let done = 0;
  const draw = (text: string) => stream.write(`\r\u001b[K${text}`);
  return {
    step: draw,
    count(total) {
      done += 1;
      if (done % REDRAW_EVERY === 0 || done === total) draw(`writing ${group(done)}/${group(total)}`);
    },
    end: () => draw(""),
  };
}

function plainLines(stream: NodeJS.WriteStream): Progress {
  let done = 0;
  return {
    step: (text) => stream.write(`${text}\n`),
    count(total) {
      if (done === 0) stream.write(`writing ${group(total)} files\n`);
      done += 1;
    },
    end: () => {},
  };
}

/** 1204 as "1,204", whatever the machine's locale. */
export function group(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ",");
}
