/** An input that fails to a small one that fails in the same way, and to what can be pasted to keep it as a case. */
import { type Depth, type Input, judgeSafely, type Subject } from "./subject.ts";

/** Judgements; a small file needs some hundred. */
const PATIENCE = 1500;

/** Takes away what is not needed for any of the same faults: halves first, then ever less, down to a byte. */
export function shrink(subject: Subject, input: Input, depth: Depth): Input {
  const wanted = new Set(judgeSafely(subject, input, depth).faults);
  const fails = (bytes: string) =>
    judgeSafely(subject, { ...input, bytes }, depth).faults.some((fault) => wanted.has(fault));
  let { bytes } = input;
  let left = PATIENCE;
  for (let size = Math.ceil(bytes.length / 2); size >= 1 && left > 0; ) {
    let cut = false;
    for (let at = 0; at < bytes.length && left-- > 0; ) {
      const shorter = bytes.slice(0, at) + bytes.slice(at + size);
      if (fails(shorter)) {
        bytes = shorter;
        cut = true;
      } else at += size;
    }
    if (size === 1 && !cut) break;
    if (!cut) size = Math.max(1, size >> 1);
  }
  return { ...input, bytes };
}

/** As a text to read, and as a line for a shell that writes the case's file, bytes that are no text included. */
export function describeInput({ path, bytes }: Input): string {
  const encoded = Buffer.from(bytes, "latin1").toString("base64");
  const target = path.startsWith("articles/") ? "tests/cases/KIND/NAME.md" : `tests/cases/KIND/NAME/${path}`;
  return [
    `  ${JSON.stringify(Buffer.from(bytes, "latin1").toString("utf8"))}`,
    `  base64 -d > ${target} <<< ${encoded}`,
  ].join("\n");
}
