/** What a manifest lists and what a copy holds to where they differ, each file named. */
import { type Copy, explainSystem, type Listing } from "./copy.ts";
import { compareBytes, type FileSum } from "./manifest.ts";
import { type Algorithm, mapInLanes, sumPieces } from "./sums.ts";

export type FindingKind = "missing" | "altered" | "extra" | "unread" | "manifest";

export interface Finding {
  readonly kind: FindingKind;
  /** Of the file; of the manifest where that is at fault. */
  readonly path: string;
  /** In the manifest. */
  readonly line?: number;
  /** A sentence without subject and full stop, where the kind does not say it all. */
  readonly why?: string;
}

export interface Comparison {
  readonly intact: number;
  readonly findings: readonly Finding[];
}

/** Files in succession that a copy does not give, after which it is asked for no more: a host that is gone. */
const PATIENCE = 8;

/** `report` hears how many have been looked at. */
export async function compareSums(
  copy: Copy,
  sums: readonly FileSum[],
  algorithm: Algorithm,
  report: (done: number) => void = () => {},
): Promise<Comparison> {
  const place = placeIn(copy.listing);
  let done = 0;
  let inVain = 0;
  const findings = await mapInLanes(sums, copy.lanes, async (file): Promise<Finding | undefined> => {
    if (!copy.listing && inVain >= PATIENCE)
      return { kind: "unread", path: file.path, why: `was not asked for, after ${PATIENCE} in vain` };
    const found = place(file.path) ?? (await compareFile(copy, file, algorithm));
    inVain = found?.kind === "unread" ? inVain + 1 : 0;
    report(++done);
    return found;
  });
  const told = findings.filter((finding) => finding !== undefined);
  return { intact: sums.length - told.length, findings: told };
}

/** What lies in the copy and is neither in `known` nor below something that is no folder. */
export function findExtras({ files, odd }: Listing, known: ReadonlySet<string>): Finding[] {
  const extra = files.filter((path) => !known.has(path)).map((path): Finding => ({ kind: "extra", path }));
  const strange = odd
    .filter(({ path }) => !known.has(path))
    .map(({ path, why, hides }): Finding => ({ kind: hides ? "unread" : "extra", path, why }));
  return [...extra, ...strange];
}

/** Each finding once, by path. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  const unlike = new Map(findings.map((finding) => [JSON.stringify(Object.values(finding)), finding]));
  return [...unlike.values()].sort(
    (a, b) =>
      compareBytes(a.path, b.path) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      compareBytes(a.kind + (a.why ?? ""), b.kind + (b.why ?? "")),
  );
}

async function compareFile(
  copy: Copy,
  { path, sum }: FileSum,
  algorithm: Algorithm,
): Promise<Finding | undefined> {
  const opened = await copy.open(path);
  if (opened.state === "unread") return { kind: "unread", path, why: opened.why };
  const otherwise: Finding = { kind: opened.state === "open" ? "altered" : "missing", path };
  if (opened.pieces === undefined) return otherwise;
  try {
    return (await sumPieces(opened.pieces, algorithm)).sum === sum ? undefined : otherwise;
  } catch (error) {
    return { kind: "unread", path, why: explainSystem(error) };
  }
}

/** Tells what is wrong with a path before it is opened; nothing where it is a file, or where nobody knows. */
function placeIn(listing: Listing | undefined): (path: string) => Finding | undefined {
  if (listing === undefined) return () => undefined;
  const files = new Set(listing.files);
  const odd = new Map(listing.odd.map(({ path, why }) => [path, why]));
  return (path) => {
    if (files.has(path)) return undefined;
    const above = foldersOf(path).find((folder) => odd.has(folder));
    if (above === undefined) return { kind: "missing", path };
    const why = odd.get(above) ?? "";
    return { kind: "unread", path, why: above === path ? why : `lies in ${above}, which ${why}` };
  };
}

/** The path itself, then each folder above it, at last the root. */
function foldersOf(path: string): string[] {
  const names = path.split("/");
  return [...names.map((_, index) => names.slice(0, names.length - index).join("/")), "."];
}
