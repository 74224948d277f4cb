/** The sums of files to the lines of a manifest: what `sha256sum -c` reads, or what a BagIt bag has. */

/** Of a site, at its root. It does not list itself. */
export const MANIFEST = "manifest-sha256.txt";

export interface FileSum {
  /** Below the folder that the manifest lies in, with "/" on every system. */
  readonly path: string;
  /** In hex. */
  readonly sum: string;
}

/** How a manifest spells the characters of a path that would end its line. */
export type ManifestForm = "coreutils" | "bagit";

/** Sorted by the bytes of the path; every line has its end. */
export function formatManifest(sums: readonly FileSum[], form: ManifestForm = "coreutils"): string {
  return [...sums]
    .sort((a, b) => compareBytes(a.path, b.path))
    .map((file) => `${formatLine(file, form)}\n`)
    .join("");
}

/** By the bytes of UTF-8, as `LC_ALL=C sort` has it; the same order as by code point. */
export function compareBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

function formatLine({ path, sum }: FileSum, form: ManifestForm): string {
  if (form === "bagit") return `${sum}  ${encodeBagPath(path)}`;
  const name = path.replace(/[\\\n\r]/g, (character) => ESCAPES[character] ?? character);
  return `${name === path ? "" : "\\"}${sum}  ${name}`;
}

/** GNU coreutils: a line whose name needs them begins with a backslash. */
const ESCAPES: Readonly<Record<string, string>> = { "\\": "\\\\", "\n": "\\n", "\r": "\\r" };

/** RFC 8493, section 2.1.3: these and nothing else. */
function encodeBagPath(path: string): string {
  return path.replaceAll("%", "%25").replaceAll("\n", "%0A").replaceAll("\r", "%0D");
}

/** The path that a line spells; undefined where a backslash stands before none of the letters that it may stand before. */
export function readPath(written: string, isEscaped: boolean, form: ManifestForm): string | undefined {
  if (form === "bagit") {
    return written.replace(/%(25|0A|0D)/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
  }
  if (!isEscaped) return written;
  if (!/^(?:[^\\]|\\[\\nr])*$/.test(written)) return undefined;
  return written.replace(/\\([\\nr])/g, (_, letter: string) => UNESCAPED[letter] ?? letter);
}

const UNESCAPED: Readonly<Record<string, string>> = { "\\": "\\", n: "\n", r: "\r" };
