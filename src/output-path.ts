/** Where an address is written below the output folder, and that no two files meet there. */

/** A folder that is copied whole, under names that no address is checked against. */
const COPIED = "assets";

/** The most that a file system takes for one name, in bytes of UTF-8. */
const LONGEST_NAME = 255;

/** `/articles/x/` is written as `articles/x/index.html`, anything else under its own name. */
export function outputPath(url: string): string {
  return `${url.slice(1)}${url.endsWith("/") ? "index.html" : ""}`;
}

/**
 * Throws where an address would leave the output folder, or would be another file's on a disk that ignores case and
 * Unicode form. Either is a mistake of ours: content has been checked by then.
 */
export function checkAddresses(written: readonly { readonly url: string }[]): void {
  const files = new Map<string, string>();
  for (const { url } of written) {
    checkAddress(url);
    const key = foldPath(outputPath(url));
    const other = files.get(key);
    if (other !== undefined) throw new Error(`two addresses are written to one file: ${other} and ${url}`);
    files.set(key, url);
  }
  for (const [key, url] of files) {
    const clash = foldersOf(key).find((folder) => files.has(folder));
    if (clash) throw new Error(`${files.get(clash)} is a file, and ${url} needs a folder of that name`);
  }
}

function checkAddress(url: string): void {
  const path = outputPath(url);
  const names = path.split("/");
  const fault =
    (!url.startsWith("/") && "does not start with a slash") ||
    (/[\\?#\p{Cc}]/u.test(url) && "holds a character that no address of ours has") ||
    (url !== url.normalize("NFC") && "is not in Unicode form NFC") ||
    (names.some((name) => name === "" || name === "." || name === "..") && "does not name one file") ||
    (names.some((name) => Buffer.byteLength(name) > LONGEST_NAME) &&
      "has a name that is too long for a file") ||
    (names[0]?.toLowerCase() === COPIED && "lies among the copied files");
  if (fault) throw new Error(`the address ${JSON.stringify(url)} ${fault}`);
}

function foldPath(path: string): string {
  return path.normalize("NFKC").toUpperCase().toLowerCase().normalize("NFC");
}

function foldersOf(path: string): string[] {
  const names = path.split("/").slice(0, -1);
  return names.map((_, index) => names.slice(0, index + 1).join("/"));
}
