/** Two builds of a site to what one has that the other has not, by kind of file. */
import { compare } from "../archive/problem.ts";
import { addressOf, FILE_KINDS, type FileKind, findFileKind } from "./file-kind.ts";
import type { SiteFiles } from "./fingerprint.ts";

/** Addresses as paths, sorted. */
export interface KindChange {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

export interface SiteChange {
  readonly kinds: Readonly<Record<FileKind, KindChange>>;
  /** Pages that say the same, in a frame that says something else. */
  readonly reframed: number;
}

export function compareSites(before: SiteFiles, after: SiteFiles): SiteChange {
  const kinds = Object.fromEntries(
    FILE_KINDS.map((kind) => [kind, compareKind(kind, before, after)]),
  ) as Record<FileKind, KindChange>;
  const reframed = [...after].filter(([path, { whole, own }]) => {
    const earlier = before.get(path);
    return earlier !== undefined && earlier.own === own && earlier.whole !== whole;
  });
  return { kinds, reframed: reframed.length };
}

function compareKind(kind: FileKind, before: SiteFiles, after: SiteFiles): KindChange {
  const pathsOf = (files: SiteFiles, wanted: (path: string) => boolean) =>
    [...files.keys()]
      .filter((path) => findFileKind(path) === kind && wanted(path))
      .map(addressOf)
      .sort(compare);
  return {
    added: pathsOf(after, (path) => !before.has(path)),
    changed: pathsOf(after, (path) => before.has(path) && before.get(path)?.own !== after.get(path)?.own),
    removed: pathsOf(before, (path) => !after.has(path)),
  };
}
