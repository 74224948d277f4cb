/** Writes each text of a site a second and a third time, compressed: for servers that send such files as they are. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { listFolder } from "../fixity/folder-copy.ts";

/** What is not compressed already. */
const TEXTS = /\.(?:html|css|js|json|ndjson|csv|xml|opml|txt|md|bib|ris|svg)$/;

/** Bytes under which nothing is gained. */
const LEAST = 512;

/** As many as libuv has threads. */
const AT_ONCE = 4;

/** The quality after the best one: a hundredth larger, in two fifths of the time. */
const QUALITY = 10;

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** The same text and the same version of Node give the same bytes. Answers how many files were written. */
export async function compressFiles(folder: string): Promise<number> {
  const { files } = await listFolder(folder);
  const texts = files.filter((path) => TEXTS.test(path));
  let written = 0;
  for (let start = 0; start < texts.length; start += AT_ONCE) {
    const some = texts.slice(start, start + AT_ONCE).map((path) => compressFile(join(folder, path)));
    for (const number of await Promise.all(some)) written += number;
  }
  return written;
}

async function compressFile(path: string): Promise<number> {
  const text = await readFile(path);
  if (text.length < LEAST) return 0;
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
  };
  await writeFile(`${path}.br`, await toBrotli(text, { params }));
  await writeFile(`${path}.gz`, await toGzip(text, { level: constants.Z_BEST_COMPRESSION }));
  return 2;
}
