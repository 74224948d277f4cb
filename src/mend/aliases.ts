/** The other names of the authority files' entries to the one that records write. */
import { type Authorities, TERM_INDEXES, type TermIndex, writtenForm } from "../archive/authority.ts";
import { otherForms } from "../read/authority.ts";
import type { Path } from "../read/document.ts";

/** By index, then by the other name; names that mean several entries are not among them. */
export type Aliases = ReadonlyMap<TermIndex, ReadonlyMap<string, string>>;

export function collectAliases(authorities: Authorities): Aliases {
  return new Map(TERM_INDEXES.map((index) => [index, collect(index, authorities)]));
}

/** What records write for the name that stands at a path; undefined where nothing else is written for it. */
export function findWritten(path: Path, name: string, aliases: Aliases): string | undefined {
  const index = indexOf(path);
  return index && aliases.get(index)?.get(name);
}

/** Of the fields that hold names. An agency stays as the byline has it: it is no term of an index. */
function indexOf([first, second, ...below]: Path): TermIndex | undefined {
  if (below.length > 0) return undefined;
  if (first === "place" && second === undefined) return "places";
  if (first === "source" && second === "publisher") return "publishers";
  if (typeof second !== "number") return undefined;
  return TERM_INDEXES.find((index) => index === first && index !== "publishers");
}

function collect(index: TermIndex, authorities: Authorities): Map<string, string> {
  const entries = authorities[index];
  const written = new Set(entries.map((entry) => writtenForm(index, entry)));
  const found = new Map<string, Set<string>>();
  for (const entry of entries) {
    const forms = [
      ...otherForms(index, entry),
      ...(entry.abbreviation === undefined ? [] : [entry.abbreviation]),
    ];
    for (const form of forms) {
      found.set(form, (found.get(form) ?? new Set()).add(writtenForm(index, entry)));
    }
  }
  return new Map(
    [...found].flatMap(([form, [name, ...others]]) =>
      name === undefined || others.length > 0 || written.has(form) ? [] : [[form, name]],
    ),
  );
}
