/** Files to one zip: the same files give the same bytes, on the same Node, in any time zone and at any time. */
import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { ZipFile } from "yazl";

export interface ZipEntry {
  /** Within the zip, with "/" between its names. */
  readonly path: string;
  /** What it is made from: a file on the disk, or a text. */
  readonly from: { readonly file: string } | { readonly text: string };
}

/** What all entries are dated, at noon. Before 1980 there was no zip. */
export interface ZipDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Packing these again gains nothing. */
const PACKED = /\.(?:png|jpe?g|webp|avif|woff2|zip|gz)$/;

/** -rw-r--r-- of a file, whatever the disk here says. */
const MODE = 0o100644;

/** In the order given, one file at a time. Answers the SHA-256 of the zip. Throws where a file cannot be read. */
export async function writeZip(file: string, entries: readonly ZipEntry[], date: ZipDate): Promise<string> {
  const zip = new ZipFile();
  const fail = (error: unknown) => zip.emit("error", error);
  const failed = new Promise<never>((_, reject) => zip.once("error", reject));
  for (const { path, from } of entries) {
    const options = {
      mtime: localNoon(date),
      mode: MODE,
      forceDosTimestamp: true,
      compress: !PACKED.test(path),
    };
    zip.addReadStreamLazy(path, options, (give) => give(null, openSource(from).on("error", fail)));
  }
  zip.end();
  const hash = createHash("sha256");
  const tap = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      done(null, chunk);
    },
  });
  await Promise.race([pipeline(zip.outputStream, tap, createWriteStream(file)), failed]);
  return hash.digest("hex");
}

/** A zip has the clock of a wall, without its zone. */
function localNoon({ year, month, day }: ZipDate): Date {
  return new Date(year, month - 1, day, 12);
}

function openSource(from: ZipEntry["from"]): Readable {
  return "file" in from ? createReadStream(from.file) : Readable.from([Buffer.from(from.text)]);
}
