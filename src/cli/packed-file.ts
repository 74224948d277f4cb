/** Entries to a zip that takes its place only after it was read back and agreed with its own manifest. */
import { mkdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { verifyCopy } from "../fixity/verify.ts";
import { openZip } from "../fixity/zip-copy.ts";
import { writeZip, type ZipDate, type ZipEntry } from "../fixity/zip-file.ts";
import { quote } from "../read/quote.ts";
import { Refusal } from "./refusal.ts";
import { writeWholeFile } from "./whole-file.ts";

/** Answers the SHA-256 of the zip, which stands beside it as `<output>.sha256` too. */
export async function packFile(output: string, entries: readonly ZipEntry[], date: ZipDate): Promise<string> {
  await mkdir(dirname(output), { recursive: true });
  const unfinished = unfinishedName(output);
  try {
    const sum = await writeZip(unfinished, entries, date);
    await readBack(unfinished);
    // Never an old sum beside a new file.
    await rm(`${output}.sha256`, { force: true });
    await rename(unfinished, output);
    await writeWholeFile(`${output}.sha256`, `${sum}  ${basename(output)}\n`, { overwrite: true });
    return sum;
  } finally {
    await rm(unfinished, { force: true });
  }
}

/** Beside the file, since a rename is atomic within one disk only. */
export function unfinishedName(output: string): string {
  return join(dirname(output), `.#${basename(output)}.${process.pid}`);
}

async function readBack(file: string): Promise<void> {
  const copy = await openZip(file);
  try {
    const verdict = await verifyCopy(copy);
    if (verdict === undefined) throw new Error("the zip has no manifest");
    const [first] = verdict.findings;
    if (first)
      throw new Refusal(`${quote(first.path)} changed while it was being packed; nothing was written`);
  } finally {
    await copy.close();
  }
}
