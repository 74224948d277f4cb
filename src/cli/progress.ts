/** How far a build has come: one line that rewrites itself on a terminal, a few plain lines anywhere else. */

export interface Progress {
  /** A step that has begun: "reading 242 records". */
  step(text: string): void;
  /** `begun` of `total` files, from 1; not every number need be told. */
  count(begun: number, total: number): void;
  /** Clears what is not worth keeping. */
  end(): void;
}

/** Half of a screen's refresh would be wasted on a counter. */
const REDRAW_EVERY = 25;

export function openProgress(stream: NodeJS.WriteStream, environment: NodeJS.ProcessEnv): Progress {
  return stream.isTTY && !environment.CI ? liveLine(stream) : plainLines(stream);
}

function liveLine(stream: NodeJS.WriteStream): Progress {
  let drawn = 0;
  const draw = (text: string) => stream.write(`\r\u001b[K${text}`);
  return {
    step: draw,
    count(begun, total) {
      if (begun < drawn + REDRAW_EVERY && begun !== total) return;
      drawn = begun;
      draw(`writing ${group(begun)}/${group(total)}`);
    },
    end: () => draw(""),
  };
}

function plainLines(stream: NodeJS.WriteStream): Progress {
  let isSaid = false;
  return {
    step: (text) => stream.write(`${text}\n`),
    count(_, total) {
      if (!isSaid) stream.write(`writing ${group(total)} files\n`);
      isSaid = true;
    },
    end: () => {},
  };
}

/** 1204 as "1,204", whatever the machine's locale. */
export function group(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ",");
}
