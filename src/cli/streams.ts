/** How a command that packs, writes or asks for long leaves: its readers may go before it, and whoever stops it. */
import { stderr, stdout } from "node:process";

/** A reader that has gone (`npm run build | head -1`) must not stop a command half-way, nor keep it from ending. */
export function outliveReaders(): void {
  for (const stream of [stdout, stderr]) stream.on("error", () => {});
}

/** Ends at once, when what was printed is out: an open handle would keep the process. */
export function endWhenPrinted(exitCode: number): void {
  process.exitCode = exitCode;
  let open = 2;
  for (const stream of [stdout, stderr]) stream.write("", () => --open === 0 && process.exit());
}

const SIGNALS = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 } as const;

/** Whoever stops the command has `clean` run first; what is returned takes that back. */
export function onStop(clean: () => void): () => void {
  const stops = Object.entries(SIGNALS).map(([signal, number]) => {
    const stop = () => {
      clean();
      process.exit(128 + number);
    };
    process.once(signal, stop);
    return () => process.removeListener(signal, stop);
  });
  return () => {
    for (const takeBack of stops) takeBack();
  };
}
