/** A zip file to what lies in it, without unpacking it. The sums are of the files; the wrapping has a sum of its own. */
import { stat } from "node:fs/promises";
import { type Entry, getFileNameLowLevel, openPromise, type ZipFile } from "yauzl";
import { type Copy, explainSystem, type OddEntry, type Opened, Unread } from "./copy.ts";
import { compareBytes, MANIFEST } from "./manifest.ts";

/** Unpacking takes the processor, and one disk head reads one place. */
const LANES = 2;

/** As in st_mode: the upper half of an entry's attributes where a Unix made it. */
const FILE_TYPE = 0o170000;
const SYMBOLIC_LINK = 0o120000;

/** Throws Unread where it is no zip. A folder that holds everything else is taken for the copy's root. */
export async function openZip(file: string): Promise<Copy> {
  await stat(file);
  const zip = await openPromise(file, { autoClose: false, decodeStrings: false, lazyEntries: true }).catch(
    (error: unknown) => {
      throw explainZip(error);
    },
  );
  const { entries, odd } = await readEntries(zip);
  const root = findRoot([...entries.keys()]);
  const beside = [...entries.keys()].filter((path) => !path.startsWith(root));
  return {
    name: file,
    listing: {
      files: [...entries.keys()]
        .filter((path) => path.startsWith(root))
        .map((path) => path.slice(root.length)),
      odd: [
        ...odd.map((entry) => ({
          ...entry,
          path: entry.path.startsWith(root) ? entry.path.slice(root.length) : entry.path,
        })),
        ...beside.map((path) => ({ path, why: `lies beside the folder ${root}`, hides: false })),
      ],
    },
    lanes: LANES,
    open: (path) => openEntry(zip, entries.get(root + path)),
    close: async () => zip.close(),
  };
}

async function readEntries(zip: ZipFile): Promise<{ entries: Map<string, Entry>; odd: OddEntry[] }> {
  const entries = new Map<string, Entry>();
  const odd: OddEntry[] = [];
  try {
    for await (const entry of zip.eachEntry()) {
      const path = nameOf(entry);
      const why = describeOdd(entry, path, entries);
      if (why !== undefined) {
        odd.push({ path, why, hides: false });
        entries.delete(path);
      } else if (!path.endsWith("/")) entries.set(path, entry);
    }
  } catch (error) {
    zip.close();
    throw explainZip(error);
  }
  return { entries, odd };
}

function nameOf({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string {
  return getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, true);
}

function describeOdd(entry: Entry, path: string, entries: ReadonlyMap<string, Entry>): string | undefined {
  const names = path.split(/[/\\]/);
  if (names.includes("..") || /^[/\\]|^[a-z]:/i.test(path))
    return "leads out of the folder it is unpacked into";
  if (((entry.externalFileAttributes >>> 16) & FILE_TYPE) === SYMBOLIC_LINK)
    return "is a symbolic link, which is not followed";
  if (entry.isEncrypted()) return "is encrypted";
  if (entries.has(path)) return "stands in the zip twice, and nobody can say which one counts";
  return undefined;
}

/** "" or the folder, with its slash, that has the manifest or the papers. */
function findRoot(paths: readonly string[]): string {
  const marks = [MANIFEST, "bagit.txt", "bag-info.txt"];
  if (paths.some((path) => marks.includes(path))) return "";
  const folders = paths
    .filter((path) => marks.includes(path.slice(path.indexOf("/") + 1)))
    .map((path) => path.slice(0, path.indexOf("/") + 1));
  return folders.sort(compareBytes)[0] ?? "";
}

async function openEntry(zip: ZipFile, entry: Entry | undefined): Promise<Opened> {
  if (entry === undefined) return { state: "missing" };
  try {
    return { state: "open", pieces: await zip.openReadStreamPromise(entry) };
  } catch (error) {
    return { state: "unread", why: explainZip(error).message };
  }
}

function explainZip(error: unknown): Unread {
  const isSystem = error instanceof Error && "code" in error && /^E[A-Z]+$/.test(String(error.code));
  if (isSystem) return new Unread(explainSystem(error));
  return new Unread(`cannot be unpacked: ${error instanceof Error ? error.message : String(error)}`);
}
