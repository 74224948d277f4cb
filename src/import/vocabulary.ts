/** Names as an export writes them to names as this archive writes them: by authority files, by its records, by earlier rows. */
import type { Archive } from "../archive/archive.ts";
import { slugify, TERM_INDEXES, type TermIndex } from "../archive/authority.ts";
import { collectNames } from "../intake/names.ts";
import { foldName } from "../read/nearest.ts";
import { quote } from "../read/quote.ts";
import type { ImportRow } from "./row.ts";

/** Rows whose names are written as records write them, each change noted. A name with two owners stays as it is. */
export function nameRows(rows: readonly ImportRow[], archive: Archive): ImportRow[] {
  const known = Object.fromEntries(
    TERM_INDEXES.map((index) => [index, startNames(index, archive)]),
  ) as unknown as Readonly<Record<TermIndex, Names>>;
  return rows.map((row) => (row.refused === undefined ? nameRow(row, known) : row));
}

interface Names {
  /** A folded form to the names that are written for it. */
  readonly byForm: ReadonlyMap<string, readonly string[]>;
  /** The address that a name would have to the name that has it. */
  readonly bySlug: Map<string, string>;
}

function nameRow(row: ImportRow, known: Readonly<Record<TermIndex, Names>>): ImportRow {
  const notes: string[] = [];
  const nameAll = (index: TermIndex, names: readonly string[]) => {
    const written = names.map((name) => {
      const found = findName(index, name, known[index]);
      if (found !== name) notes.push(`${quote(name)} is written ${quote(found)} in ${index}`);
      return found;
    });
    return [...new Set(written)];
  };
  const { draft } = row;
  const { publisher } = draft.source;
  const [outlet] = publisher === undefined ? [] : nameAll("publishers", [publisher]);
  return {
    ...row,
    draft: {
      ...draft,
      source: { ...draft.source, ...(outlet !== undefined && { publisher: outlet }) },
      tags: nameAll("tags", draft.tags),
      people: nameAll("people", draft.people),
      places: nameAll("places", draft.places),
      organisations: nameAll("organisations", draft.organisations),
    },
    notes: [...row.notes, ...notes],
  };
}

function findName(index: TermIndex, name: string, { byForm, bySlug }: Names): string {
  const [written, ...more] = byForm.get(foldName(name)) ?? [];
  if (more.length > 0) return name;
  if (written !== undefined) return written;
  const slug = slugify(name);
  // A name without a letter has no address; the reader says so.
  if (slug === "") return name;
  const owner = bySlug.get(slug);
  if (owner !== undefined) return owner;
  // Records write tags by their ids, and a new one's id is its slug.
  const chosen = index === "tags" ? slug : name;
  bySlug.set(slug, chosen);
  return chosen;
}

function startNames(index: TermIndex, archive: Archive): Names {
  const { byForm, written, entries } = collectNames(index, archive);
  const bySlug = new Map(written.map((name) => [entries.get(name)?.id ?? slugify(name), name]));
  return { byForm, bySlug };
}
