/** Names over the whole archive: aliases, names that share an address, and near misses of known ones. */
import {
  type Authorities,
  slugify,
  TERM_INDEXES,
  type TermIndex,
  writtenForm,
} from "../archive/authority.ts";
import { compare, type Problem, type Told } from "../archive/problem.ts";
import { otherForms } from "./authority.ts";
import { type Document, mendValue, type Path, problemAt, textAt, textsAt, writeHint } from "./document.ts";
import { tell, tellIfMeant } from "./messages/index.ts";
import { foldName, measureDistance } from "./nearest.ts";
import { quote, writeYaml } from "./quote.ts";
import { findNameFault } from "./text-fault.ts";

interface Use {
  readonly document: Document;
  readonly path: Path;
  readonly name: string;
}

/** What is known of the names of one index. */
interface Known {
  /** Written form to slug. */
  readonly slugs: ReadonlyMap<string, string>;
  /** Slug to written form. */
  readonly written: ReadonlyMap<string, string>;
  /** Alias, id or name in another language to the forms that are written for it. */
  readonly aliases: ReadonlyMap<string, readonly string[]>;
}

/** `documents` are the front matters of records; dossiers count with their place. */
export function checkNames(
  documents: readonly Document[],
  dossiers: readonly Document[],
  authorities: Authorities,
): Problem[] {
  return TERM_INDEXES.flatMap((index) => {
    const uses = documents.flatMap((document) => usesIn(document, index));
    if (index === "places") uses.push(...dossiers.flatMap((document) => useAt(document, ["place"])));
    return checkIndex(uses, collectKnown(index, authorities));
  });
}

function checkIndex(uses: readonly Use[], known: Known): Problem[] {
  const counts = new Map<string, number>();
  for (const { name } of uses) counts.set(name, (counts.get(name) ?? 0) + 1);
  const open = [...counts.keys()].filter((name) => !known.slugs.has(name) && !known.aliases.has(name));
  const chosen = chooseBySlug(open, counts, known);
  const firsts = new Map<string, Use>();
  for (const use of uses) if (!firsts.has(use.name)) firsts.set(use.name, use);
  const all = foldAll(counts, known);
  const near = new Map(open.map((name) => [name, findNear(name, all)]));
  return uses.flatMap((use): Problem[] => {
    const { name } = use;
    if (known.slugs.has(name)) return [];
    const written = known.aliases.get(name);
    if (written) return [aliasProblem(use, written)];
    const slug = slugify(name);
    const other = chosen.get(slug);
    if (other !== undefined && other !== name) return [sharedSlug(use, other, firsts.get(other), known)];
    const nearest = near.get(name);
    return nearest === undefined ? [] : [nearMiss(use, nearest)];
  });
}

/** The name that keeps a slug: an entry's, else the one that most records write. */
function chooseBySlug(
  open: readonly string[],
  counts: ReadonlyMap<string, number>,
  known: Known,
): Map<string, string> {
  const chosen = new Map(known.written);
  const byUse = [...open].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || compare(a, b));
  for (const name of byUse) if (!chosen.has(slugify(name))) chosen.set(slugify(name), name);
  return chosen;
}

function aliasProblem(use: Use, written: readonly string[]): Problem {
  const [only = "", ...more] = written.map(quote);
  const message = tell((words) =>
    more.length === 0
      ? words.alias(quote(use.name), only)
      : words.aliasOfSeveral(quote(use.name), [only, ...more]),
  );
  return problemAt(use.document, use.path, { kind: "alias", message, hint: mend(use, written) });
}

function sharedSlug(use: Use, other: string, first: Use | undefined, known: Known): Problem {
  const slug = slugify(use.name);
  const where = first && first.document.file !== use.document.file ? first.document.file : undefined;
  const isSame = use.name.normalize("NFC") === other.normalize("NFC");
  const message = tell((words) => words.sharedAddress(quote(use.name), quote(other), where, slug, isSame));
  const meant = known.slugs.has(other) || foldName(use.name) === slugify(other).replaceAll("-", " ");
  const isOne = meant && (use.name.length === other.length || known.slugs.has(other));
  const advice = tell((words) => (sameList(use, first) ? words.deleteOneOrWords : words.nameApart));
  return problemAt(use.document, use.path, {
    kind: "shared-slug",
    message,
    hint: isOne ? mend(use, [other]) : advice,
  });
}

function nearMiss(use: Use, nearest: string): Problem {
  const message = tell((words) => words.nearMiss(quote(use.name), quote(nearest)));
  const hint = tellIfMeant(mend(use, [nearest]));
  return problemAt(use.document, use.path, { kind: "near-miss", message, hint, severity: "warning" });
}

/** A name without case, accents and punctuation, and how many records write it. */
interface Folded {
  readonly name: string;
  readonly folded: string;
  readonly digits: string;
  readonly count: number;
}

/** All names of an index, those that have an entry counted as written by every record. */
function foldAll(counts: ReadonlyMap<string, number>, known: Known): Folded[] {
  const all = new Map([
    ...counts,
    ...[...known.slugs.keys()].map((name) => [name, Number.MAX_SAFE_INTEGER] as const),
  ]);
  return [...all]
    .map(([name, count]) => {
      const folded = foldName(name);
      return { name, folded, digits: folded.replace(/\D/g, ""), count };
    })
    .sort((a, b) => b.count - a.count || compare(a.name, b.name));
}

/** The name that more records write, or that has an entry, and that differs in case, accents or a letter or two. */
function findNear(name: string, all: readonly Folded[]): string | undefined {
  const self = all.find((other) => other.name === name);
  if (self === undefined) return undefined;
  const { folded, digits, count } = self;
  const most = folded.length < 5 ? 0 : folded.length < 9 ? 1 : 2;
  // Names that differ in a number alone are of different things.
  const rivals = all.filter(
    (other) =>
      other.count > count && other.digits === digits && Math.abs(other.folded.length - folded.length) <= most,
  );
  const near = rivals.map((other) => ({ other, distance: measureDistance(folded, other.folded, most) }));
  return near.filter(({ distance }) => distance <= most).sort((a, b) => a.distance - b.distance)[0]?.other
    .name;
}

function collectKnown(index: TermIndex, authorities: Authorities): Known {
  const slugs = new Map<string, string>();
  const written = new Map<string, string>();
  const aliases = new Map<string, string[]>();
  const add = (form: string, name: string) => {
    const names = aliases.get(form) ?? [];
    if (!names.includes(name)) aliases.set(form, [...names, name]);
  };
  for (const entry of authorities[index]) {
    const name = writtenForm(index, entry);
    slugs.set(name, entry.id);
    written.set(entry.id, name);
    for (const form of otherForms(index, entry)) add(form, name);
    if (entry.abbreviation !== undefined) add(entry.abbreviation, name);
  }
  return { slugs, written, aliases };
}

/** Names that the schema refuses are left to it. */
function usesIn(document: Document, index: TermIndex): Use[] {
  if (index === "publishers") return useAt(document, ["source", "publisher"]);
  return textsAt(document, [index]).flatMap(({ path, text }) =>
    findNameFault(text) === undefined ? [{ document, path, name: text }] : [],
  );
}

function useAt(document: Document, path: Path): Use[] {
  const text = textAt(document, path)?.trim();
  return text === undefined || findNameFault(text) !== undefined ? [] : [{ document, path, name: text }];
}

function mend({ document, path }: Use, names: readonly string[]): Told {
  return (
    writeHint(names.map((name) => mendValue(document, path, writeYaml(name)))) ??
    tell((words) => words.writeNames(names))
  );
}

function sameList(use: Use, first: Use | undefined): boolean {
  return first !== undefined && first.document === use.document && first.path[0] === use.path[0];
}
