/** The bytes of a built file to two hashes: of all that it says, and of what it says itself, without the frame of the site. */
import { createHash } from "node:crypto";
import { steadyName } from "./file-kind.ts";

export interface Fingerprint {
  readonly whole: string;
  /** The same as `whole` for what is no page. */
  readonly own: string;
}

/** Path below the site's folder, with `steadyName`, to what it holds. */
export type SiteFiles = ReadonlyMap<string, Fingerprint>;

/** Names of assets count without their hashes: one change of style would otherwise be a change of every page. */
export function fingerprint(path: string, bytes: Uint8Array): Fingerprint {
  if (!TEXT.test(path)) {
    const whole = hash(bytes);
    return { whole, own: whole };
  }
  // Byte for character: what is searched for is ASCII, and no byte is lost.
  const text = steadyName(Buffer.from(bytes).toString("latin1"));
  const whole = hash(text);
  return { whole, own: path.endsWith(".html") ? hash(withoutFrame(text)) : whole };
}

const TEXT = /\.(?:html|xml|json|ndjson|opml|txt|csv|css|js|mjs|svg|webmanifest)$/;

/** Parts that every page has: the masthead, the years that count all records, the foot with the newest one. */
const FRAME = [
  /<header class="mast\b[^>]*>.*?<\/header>/s,
  /<nav class="strip\b[^>]*>.*?<\/nav>/s,
  /<footer class="foot\b[^>]*>.*?<\/footer>/s,
];

function withoutFrame(html: string): string {
  return FRAME.reduce((text, part) => text.replace(part, ""), html);
}

function hash(content: Uint8Array | string): string {
  const sum = createHash("sha256");
  return (typeof content === "string" ? sum.update(content, "latin1") : sum.update(content)).digest("hex");
}
