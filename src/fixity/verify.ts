/** A copy to the verdict on it: every file that is missing, altered or extra, by the manifests of a site or of a bag. */
import { compareSums, type Finding, findExtras, sortFindings } from "./compare-sums.ts";
import { type Copy, explainSystem } from "./copy.ts";
import { MANIFEST } from "./manifest.ts";
import { type ReadManifest, readManifest } from "./manifest-reading.ts";
import { type Algorithm, DIGITS } from "./sums.ts";

export interface Verdict {
  readonly kind: "site" | "bag";
  /** Files that the manifests list, without those that a host keeps to itself. */
  readonly listed: number;
  /** Of these, the ones that are there as they were. */
  readonly intact: number;
  /** Sorted by path. */
  readonly findings: readonly Finding[];
}

export interface VerifyOptions {
  /** A manifest from elsewhere, of more trust than the copy's own; for sites. */
  readonly manifest?: Uint8Array;
  readonly report?: (done: number, total: number) => void;
}

/** Bytes of a manifest: 200,000 files. */
export const LARGEST_MANIFEST = 64_000_000;

/** Any of these makes a folder a bag, so that one of them may be missing. */
const BAG_PAPERS = ["bagit.txt", "bag-info.txt", "tagmanifest-sha256.txt", "tagmanifest-sha512.txt"];

const ALGORITHMS: readonly Algorithm[] = ["sha256", "sha512"];

/** Undefined where the copy has no manifest, so that nothing can be said of it. */
export async function verifyCopy(copy: Copy, options: VerifyOptions = {}): Promise<Verdict | undefined> {
  const files = new Set(copy.listing?.files);
  return BAG_PAPERS.some((name) => files.has(name)) && options.manifest === undefined
    ? verifyBag(copy, files, options)
    : verifySite(copy, options);
}

async function verifySite(copy: Copy, options: VerifyOptions): Promise<Verdict | undefined> {
  const read = options.manifest
    ? readManifest(options.manifest, { form: "coreutils", digits: DIGITS.sha256 })
    : await openManifest(copy, MANIFEST, "sha256", "coreutils");
  if (read === undefined) return undefined;
  const { sums } = read;
  const { intact, findings: found } = await compareSums(copy, sums, "sha256", reportOf(options, sums.length));
  const findings = found.filter((finding) => copy.listing !== undefined || !isKeptByHost(finding));
  const known = new Set([MANIFEST, ...sums.map(({ path }) => path)]);
  const extras = copy.listing ? findExtras(copy.listing, known) : [];
  return {
    kind: "site",
    listed: sums.length - (found.length - findings.length),
    intact,
    findings: sortFindings([...faultsOf(read, MANIFEST), ...findings, ...extras]),
  };
}

/** What tells a host how to serve the site, and what hosts that read it send to nobody. */
function isKeptByHost({ kind, path }: Finding): boolean {
  return kind === "missing" && ["_headers", "_redirects"].includes(path);
}

/** RFC 8493, section 3, and stricter: a bag of ours lists its own papers too, so a paper that is not listed is extra. */
async function verifyBag(
  copy: Copy,
  files: ReadonlySet<string>,
  options: VerifyOptions,
): Promise<Verdict | undefined> {
  const algorithm = ALGORITHMS.find(
    (name) => files.has(`manifest-${name}.txt`) || files.has(`tagmanifest-${name}.txt`),
  );
  if (algorithm === undefined) return undefined;
  const names = [`manifest-${algorithm}.txt`, `tagmanifest-${algorithm}.txt`] as const;
  const [payload, tags] = await Promise.all(
    names.map((name) => (files.has(name) ? openManifest(copy, name, algorithm, "bagit") : undefined)),
  );
  const sums = [...(tags?.sums ?? []), ...(payload?.sums ?? [])];
  const { intact, findings } = await compareSums(copy, sums, algorithm, reportOf(options, sums.length));
  const known = new Set([...names, ...sums.map(({ path }) => path)]);
  const listing = copy.listing ?? { files: [], odd: [] };
  const extras = findExtras(listing, known).filter(
    ({ path }) => tags !== undefined || path.startsWith("data/"),
  );
  return {
    kind: "bag",
    listed: sums.length,
    intact,
    findings: sortFindings([
      ...faultsOf(payload, names[0], (path) => path.startsWith("data/")),
      ...faultsOf(tags, names[1], (path) => !path.startsWith("data/")),
      ...(await findUndeclared(copy, files)),
      ...findings,
      ...extras,
    ]),
  };
}

/** Undefined where it is not there, or cannot be read: to have no sums and to have no manifest are two things. */
async function openManifest(
  copy: Copy,
  name: string,
  algorithm: Algorithm,
  form: "coreutils" | "bagit",
): Promise<ReadManifest | undefined> {
  const bytes = await readSmall(copy, name);
  if (typeof bytes !== "string") return bytes && readManifest(bytes, { form, digits: DIGITS[algorithm] });
  return { sums: [], faults: [], unread: bytes };
}

/** What is wrong with it as a sentence; undefined where it is missing. */
async function readSmall(copy: Copy, path: string): Promise<Uint8Array | string | undefined> {
  if (copy.listing && !copy.listing.files.includes(path)) return undefined;
  const opened = await copy.open(path);
  if (opened.state === "missing") return undefined;
  if (opened.state === "unread") return opened.why;
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const piece of opened.pieces) {
      length += piece.length;
      if (length > LARGEST_MANIFEST) return "is larger than any manifest";
      chunks.push(Buffer.from(piece));
    }
  } catch (error) {
    return explainSystem(error);
  }
  return Buffer.concat(chunks);
}

function faultsOf(
  read: ReadManifest | undefined,
  path: string,
  belongs: (path: string) => boolean = () => true,
): Finding[] {
  if (read === undefined) return [{ kind: "missing", path }];
  if (read.unread !== undefined) return [{ kind: "unread", path, why: read.unread }];
  const strays = read.sums
    .filter((file) => !belongs(file.path))
    .map(
      (file): Finding => ({ kind: "manifest", path, why: `lists ${file.path}, which the other one is for` }),
    );
  return [...read.faults.map((fault): Finding => ({ kind: "manifest", path, ...fault })), ...strays];
}

/** A bag says of itself that it is one, in exactly these words. */
async function findUndeclared(copy: Copy, files: ReadonlySet<string>): Promise<Finding[]> {
  if (!files.has("bagit.txt")) return [{ kind: "missing", path: "bagit.txt" }];
  const bytes = await readSmall(copy, "bagit.txt");
  const text = bytes === undefined || typeof bytes === "string" ? "" : new TextDecoder().decode(bytes);
  if (/^BagIt-Version: \d+\.\d+\r?\nTag-File-Character-Encoding: UTF-8\r?\n?$/.test(text)) return [];
  const why = "does not declare a bag whose papers are in UTF-8";
  return [{ kind: "manifest", path: "bagit.txt", why }];
}

function reportOf({ report }: VerifyOptions, total: number): (done: number) => void {
  return (done) => report?.(done, total);
}
