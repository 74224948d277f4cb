/** The files of a commit, as `git ls-tree` lists them, against those that were read. Pure. */
import { createHash } from "node:crypto";
import { type ContentFile, isPassedOver } from "../read/folder.ts";

/** Arguments after `git ls-tree`; paths are below the folder that it runs in. */
export const TREE_ARGUMENTS = ["-r", "-z", "HEAD", "--", "."];

/** Of a plain file: mode, type, hash, path. */
const FILE = /^100\d{3} blob ([0-9a-f]{40}|[0-9a-f]{64})\t(.+)$/s;

/**
 * Whether all that was read is what is committed, and the other way round. Compares the bytes themselves: neither git's
 * index nor its filters have a say. */
export function isCommitted(tree: string, files: readonly ContentFile[]): boolean {
  const committed = new Map<string, string>();
  for (const line of tree.split("\0")) {
    const [, hash = "", path = ""] = FILE.exec(line) ?? [];
    if (path !== "" && !isPassedOver(path)) committed.set(path, hash);
  }
  return (
    files.length === committed.size &&
    files.every(({ path, bytes }) => committed.get(path) === hashBlob(bytes, committed.get(path)))
  );
}

/** As git names a file's content, with the algorithm that made a hash of the length of `like`. */
function hashBlob(bytes: Uint8Array, like = ""): string {
  const hash = createHash(like.length === 64 ? "sha256" : "sha1");
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
