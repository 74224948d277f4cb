/** A text to a file that is there whole or not at all, whatever fails meanwhile. */
import { link, mkdir, open, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

export interface WriteOptions {
  /** Whether a file of that name may be replaced. */
  readonly overwrite?: boolean;
}

/** Makes the folder too. Answers whether it was written: false only where the name is taken and may not be replaced. */
export async function writeWholeFile(
  path: string,
  text: string,
  { overwrite = false }: WriteOptions = {},
): Promise<boolean> {
  await mkdir(dirname(path), { recursive: true });
  // Within one folder a rename is atomic; a name of this form is passed over by the reader.
  const written = join(dirname(path), `.#${basename(path)}.${process.pid}`);
  try {
    await writeDurably(written, text);
    if (overwrite) await rename(written, path);
    else await putInPlace(written, path);
    return true;
  } catch (error) {
    if (isCode(error, "EEXIST")) return false;
    throw error;
  } finally {
    await rm(written, { force: true });
  }
}

async function writeDurably(path: string, text: string): Promise<void> {
  const file = await open(path, "w");
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A rename would replace what stands there without a word; a second name for the file does not. */
async function putInPlace(written: string, path: string): Promise<void> {
  try {
    await link(written, path);
  } catch (error) {
    // Some disks have no second names.
    if (!isCode(error, "EPERM", "ENOTSUP", "ENOSYS", "EOPNOTSUPP", "EMLINK", "EXDEV")) throw error;
    if (await stat(path).catch(() => undefined)) throw Object.assign(new Error("taken"), { code: "EEXIST" });
    await rename(written, path);
  }
}

function isCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && "code" in error && codes.includes(String(error.code));
}
