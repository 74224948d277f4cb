/** The authority files (tags.yaml, people.yaml, …) to their entries. */
import * as z from "zod";
import {
  type Authorities,
  type AuthorityEntry,
  TERM_INDEXES,
  type TermIndex,
  writtenForm,
} from "../archive/authority.ts";
import type { Problem } from "../archive/problem.ts";
import {
  type Document,
  type Path,
  placeOf,
  problemAt,
  problemOfMissing,
  takeProblems,
  textAt,
  textsAt,
  valueAt,
} from "./document.ts";
import type { ContentFile } from "./folder.ts";
import { tell } from "./messages/index.ts";
import { quote } from "./quote.ts";
import { checkFields } from "./schema.ts";
import { country, degrees, languageTag, line, name, names, prose, slug, webAddress } from "./schema-field.ts";
import { readYamlFile } from "./yaml-file.ts";

const PUBLISHER_KINDS = [
  "newspaper",
  "broadcaster",
  "agency",
  "website",
  "ngo",
  "party-site",
  "court",
  "government",
] as const;

const BASE = {
  id: slug,
  name,
  sort: line(120).optional(),
  abbreviation: line(30).optional(),
  aliases: names(0, 50).optional(),
  formerly: z.array(slug).optional(),
  description: prose(1000).optional(),
  website: webAddress.optional(),
};

const EXTRA = {
  tags: z.object({}),
  people: z.object({}),
  places: z.object({
    country: country.optional(),
    lat: degrees(90).optional(),
    lon: degrees(180).optional(),
  }),
  organisations: z.object({ country: country.optional() }),
  publishers: z.object({
    country: country.optional(),
    kind: z.enum(PUBLISHER_KINDS).optional(),
    langs: z.array(languageTag).optional(),
  }),
};

const ENTRY_TEXT = z.strictObject({ name: line(120).optional(), description: prose(1000).optional() });

/** Files that are not there have no entries. `codes` are the languages that an entry may have a block for. */
export function parseAuthorities(
  files: readonly ContentFile[],
  codes: readonly string[],
): { readonly authorities: Authorities; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const read = (index: TermIndex): AuthorityEntry[] => {
    const content = files.find(({ path }) => path === `${index}.yaml`);
    if (content === undefined) return [];
    const { document, problems: found } = readYamlFile(content);
    problems.push(...found);
    if (document === undefined || document.value === null) return [];
    const checked = checkFields(document, z.array(entrySchema(index, codes)));
    problems.push(...checked.problems, ...takeProblems(checkEntries(document, index)));
    return (checked.fields ?? []).map((fields) => toEntry(fields, codes));
  };
  const authorities = Object.fromEntries(TERM_INDEXES.map((index) => [index, read(index)])) as Record<
    TermIndex,
    AuthorityEntry[]
  >;
  return { authorities, problems };
}

/** Every text that means an entry, other than the one that articles write. */
export function otherForms(index: TermIndex, entry: AuthorityEntry): string[] {
  const translated = Object.values(entry.translations).flatMap((text) =>
    text.name === undefined ? [] : [text.name],
  );
  const written = writtenForm(index, entry);
  return [entry.id, entry.name, ...entry.aliases, ...translated].filter((form) => form !== written);
}

/** What an entry of the file may hold. `codes` are the languages that it may have a block for. */
export function entrySchema(index: TermIndex, codes: readonly string[]) {
  const blocks = Object.fromEntries(codes.map((code) => [code, ENTRY_TEXT.optional()]));
  return z.strictObject({ ...BASE, ...EXTRA[index].shape, ...blocks });
}

function toEntry(fields: Readonly<Record<string, unknown>>, codes: readonly string[]): AuthorityEntry {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  const translations = Object.fromEntries(entries.filter(([key]) => codes.includes(key)));
  const rest = Object.fromEntries(entries.filter(([key]) => !codes.includes(key)));
  // The schema has said what each key holds; `aliases` and `translations` are the two that may be absent there.
  return { aliases: [], ...rest, translations } as unknown as AuthorityEntry;
}

/** Ids, names and aliases that are there twice, and half a pair of coordinates. */
function* checkEntries(document: Document, index: TermIndex): Generator<Problem> {
  const count = Array.isArray(document.value) ? document.value.length : 0;
  const ids = new Map<string, Path>();
  const forms = new Map<string, Path>();
  for (let entry = 0; entry < count; entry++) {
    const name = textAt(document, [entry, "name"]);
    const aliases = textsAt(document, [entry, "aliases"]);
    const named = [...(name === undefined ? [] : [{ path: [entry, "name"], text: name.trim() }]), ...aliases];
    yield* findTwice(document, slugsOf(document, entry), ids);
    yield* findTwice(document, named, forms);
    if (index === "places") yield* checkCoordinates(document, entry);
  }
}

/** The addresses that an entry's page has or had. */
function slugsOf(document: Document, entry: number): { readonly path: Path; readonly text: string }[] {
  const id = textAt(document, [entry, "id"]) ?? "";
  return [{ path: [entry, "id"], text: id }, ...textsAt(document, [entry, "formerly"])];
}

function* findTwice(
  document: Document,
  texts: readonly { readonly path: Path; readonly text: string }[],
  seen: Map<string, Path>,
): Generator<Problem> {
  for (const { path, text } of texts) {
    const first = seen.get(text);
    if (first === undefined) seen.set(text, path);
    // The schema says it where a list of aliases holds one twice.
    if (first === undefined || text === "" || isSameList(first, path)) continue;
    const { line } = placeOf(document, first);
    const message = tell((words) => words.standsOnLineToo(quote(text), line));
    const hint = tell((words) => words.keepInOneEntry);
    yield problemAt(document, path, { kind: "name-twice", message, hint });
  }
}

function isSameList(a: Path, b: Path): boolean {
  return a.length === 3 && b.length === 3 && a[0] === b[0];
}

function checkCoordinates(document: Document, entry: number): Problem[] {
  const has = (key: string) => valueAt(document.value, [entry, key]) !== undefined;
  if (has("lat") === has("lon")) return [];
  const missing = has("lat") ? "lon" : "lat";
  const message = tell((words) => words.halfCoordinates(missing));
  return [
    problemOfMissing(document, [entry, missing], {
      kind: "missing-key",
      message,
      hint: tell((words) => words.addOrDeleteOther),
    }),
  ];
}
