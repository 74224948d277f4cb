/** Small sites and bags to verify: in memory, or on the disk. */
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { composePapers } from "../../src/fixity/bag.ts";
import type { Copy, Pieces } from "../../src/fixity/copy.ts";
import { formatManifest, MANIFEST } from "../../src/fixity/manifest.ts";
import { openZip } from "../../src/fixity/zip-copy.ts";

/** Path to bytes. */
export type Files = Map<string, Uint8Array>;

export const FACTS = {
  organization: "A Press Archive",
  description: "Each record leads to a report.",
  address: "https://archive.example/",
};

export function sumOf(bytes: Uint8Array | string): string {
  return createHash("sha256").update(bytes).digest("hex");
}

export function filesOf(texts: Readonly<Record<string, string>>): Files {
  return new Map(Object.entries(texts).map(([path, text]) => [path, new TextEncoder().encode(text)]));
}

/** The files with their manifest. */
export function aSite(
  files: Files = filesOf({
    "index.html": "<p>Home</p>\n",
    "assets/site.css": "body { margin: 0 }\n",
    "tags/چھوٹا-نام/index.html": "<p>نام</p>\n",
    "a b/100%25.txt": "a name with a blank and a sign\n",
    "empty.txt": "",
    "large.bin": "0123456789abcdef".repeat(20_000),
  }),
): Files {
  const sums = [...files].map(([path, bytes]) => ({ path, sum: sumOf(bytes) }));
  return new Map([...files, ...filesOf({ [MANIFEST]: formatManifest(sums) })]);
}

/** A bag with the files below `data/`. */
export function aBag(files: Files = aSite()): Files {
  const payload = [...files].map(([path, bytes]) => ({ path: `data/${path}`, bytes }));
  const papers = composePapers(
    payload.map(({ path, bytes }) => ({ path, sum: sumOf(bytes), bytes: bytes.length })),
    FACTS,
  );
  return new Map([
    ...payload.map(({ path, bytes }) => [path, bytes] as const),
    ...papers.map(({ path, text }) => [path, new TextEncoder().encode(text)] as const),
  ]);
}

export function inMemory(files: Files): Copy {
  return {
    name: "memory",
    listing: { files: [...files.keys()], odd: [] },
    lanes: 1,
    open: async (path) => ({ state: "open", pieces: [files.get(path) ?? new Uint8Array()] }),
    close: async () => {},
  };
}

export function writeTo(folder: string, files: Files): string {
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return folder;
}

/** The same numbers every time, from 0 up to the one that is asked for. Park and Miller's generator. */
export function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** What a zip holds, without the folder that holds everything. */
export async function unpack(file: string): Promise<Files> {
  const zip = await openZip(file);
  const files: Files = new Map();
  for (const path of zip.listing?.files ?? []) {
    const opened = await zip.open(path);
    files.set(path, await collect(opened.state === "open" ? opened.pieces : []));
  }
  await zip.close();
  return files;
}

async function collect(pieces: Pieces): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const piece of pieces) parts.push(Uint8Array.from(piece));
  return Buffer.concat(parts);
}
