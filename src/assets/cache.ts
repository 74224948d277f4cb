/** Bytes that are slow to make, kept on disk under a name that holds the hash of all they are made from. */
import { createHash, randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { compare } from "../archive/problem.ts";

const DIGEST_BYTES = 32;

/**
 * The bytes kept in `file`, which must be named by what they are made from. Its first 32 bytes are the SHA-256 of
 * the rest: a file that is missing, cut short or damaged is made again.
 */
export async function readOrMake(file: string, make: () => Promise<Uint8Array>): Promise<Buffer> {
  const kept = await readFile(file).catch(() => Buffer.alloc(0));
  const bytes = kept.subarray(DIGEST_BYTES);
  if (kept.length > DIGEST_BYTES && sha256(bytes).equals(kept.subarray(0, DIGEST_BYTES))) return bytes;
  const made = Buffer.from(await make());
  await writeWhole(file, Buffer.concat([sha256(made), made]));
  return made;
}

/** Writes beside `scratch` and renames: whoever reads `file` meanwhile finds the old bytes or the new ones. */
export async function writeWhole(file: string, bytes: Uint8Array, scratch = dirname(file)): Promise<void> {
  await mkdir(scratch, { recursive: true });
  const unfinished = join(scratch, `${randomUUID()}.tmp`);
  await writeFile(unfinished, bytes);
  await rename(unfinished, file);
}

/** Deletes all but the `count` entries of the folder that were written last. */
export async function keepNewest(folder: string, count: number): Promise<void> {
  await deleteOlder(folder, count);
}

/**
 * Says of a folder that it is used now, and deletes all but the `count` newest beside it, itself among them. It stays
 * whatever the clock says: one that was set back makes it the oldest.
 */
export async function keepUsed(folder: string, count: number): Promise<void> {
  await utimes(folder, new Date(), new Date());
  await deleteOlder(dirname(folder), count, basename(folder));
}

async function deleteOlder(folder: string, count: number, used?: string): Promise<void> {
  const entries = await Promise.all(
    (await readdir(folder)).map(async (name) => ({
      name,
      time: name === used ? Number.MAX_VALUE : await lastWritten(join(folder, name)),
    })),
  );
  const stale = entries.sort((a, b) => b.time - a.time || compare(a.name, b.name)).slice(count);
  await Promise.all(stale.map(({ name }) => rm(join(folder, name), { recursive: true, force: true })));
}

/** Hex SHA-256 over the parts, each with its length before it. */
export function hashOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part);
  return hash.digest("hex");
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash("sha256").update(bytes).digest();
}

/** Milliseconds; Infinity for an entry that another build has just taken away. */
async function lastWritten(path: string): Promise<number> {
  return stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => Number.POSITIVE_INFINITY,
  );
}
