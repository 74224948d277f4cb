/** A name as somebody wrote it to the name that this archive's records write. */
import type { Archive } from "../archive/archive.ts";
import { type AuthorityEntry, slugify, type TermIndex, writtenForm } from "../archive/authority.ts";
import { compare } from "../archive/problem.ts";
import { otherForms } from "../read/authority.ts";
import { foldName, measureDistance } from "../read/nearest.ts";

/** `renamed`: the text is another form of `name`. `several`: it may mean any of `names`. `near`: new, but hardly. */
export type NameReading =
  | { readonly state: "known" | "renamed" | "new"; readonly name: string }
  | { readonly state: "several"; readonly names: readonly string[] }
  | { readonly state: "near"; readonly name: string; readonly nearest: string };

export interface KnownNames {
  readonly index: TermIndex;
  /** As records write them, in code-unit order. */
  readonly written: readonly string[];
  /** The entry of a written form, where there is one. */
  readonly entries: ReadonlyMap<string, AuthorityEntry>;
  /** A folded form to the written ones that it may mean. */
  readonly byForm: ReadonlyMap<string, readonly string[]>;
}

/** By case, accents and punctuation no two names are told apart. A new tag is written as its id. */
export function readName(text: string, known: KnownNames): NameReading {
  const name = text.replace(/\s+/g, " ").trim();
  if (known.written.includes(name)) return { state: "known", name };
  const folded = foldName(name);
  const [meant, ...more] = known.byForm.get(folded) ?? [];
  if (meant !== undefined) {
    return more.length === 0
      ? { state: "renamed", name: meant }
      : { state: "several", names: [meant, ...more] };
  }
  const written = known.index === "tags" ? slugify(name) || name : name;
  const nearest = findNear(folded, known);
  return nearest === undefined ? { state: "new", name: written } : { state: "near", name: written, nearest };
}

/** Those of the authority file, and those that only records have. */
export function collectNames(index: TermIndex, { authorities, articles }: Archive): KnownNames {
  const entries = new Map(authorities[index].map((entry) => [writtenForm(index, entry), entry] as const));
  const byForm = new Map<string, string[]>();
  const add = (form: string, written: string) => {
    const names = byForm.get(foldName(form)) ?? [];
    if (foldName(form) !== "" && !names.includes(written)) byForm.set(foldName(form), [...names, written]);
  };
  for (const [written, entry] of entries) {
    for (const form of [written, entry.abbreviation ?? "", ...otherForms(index, entry)]) add(form, written);
  }
  const used = articles.flatMap((article) =>
    index === "publishers" ? [article.source.publisher] : article[index],
  );
  const unlisted = [...new Set(used)].filter((name) => !byForm.has(foldName(name))).sort(compare);
  for (const name of unlisted) add(name, name);
  return { index, written: [...entries.keys(), ...unlisted].sort(compare), entries, byForm };
}

/** As the reader has it: a letter or two in a longer name, and the same numbers. */
function findNear(folded: string, { byForm }: KnownNames): string | undefined {
  const most = folded.length < 5 ? 0 : folded.length < 9 ? 1 : 2;
  const digits = (text: string) => text.replace(/\D/g, "");
  const near = [...byForm].flatMap(([form, [written = ""]]) => {
    if (Math.abs(form.length - folded.length) > most || digits(form) !== digits(folded)) return [];
    const distance = measureDistance(folded, form, most);
    return distance <= most ? [{ written, distance }] : [];
  });
  return near.sort((a, b) => a.distance - b.distance || compare(a.written, b.written))[0]?.written;
}
