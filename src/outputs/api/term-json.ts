/** A name that records share to JSON: what its authority file says of it, how many records have it, and where they are listed. */
import type { Kind } from "../../archive/article.ts";
import { type AuthorityEntry, type TermIndex, writtenForm } from "../../archive/authority.ts";
import { compare } from "../../archive/problem.ts";
import type { KindGroup, Term } from "../../indexes/by-term.ts";
import type { Catalogue } from "../../indexes/catalogue.ts";
import type { Settings } from "../../settings.ts";
import { absoluteUrl, apiTermUrl, termUrl } from "../../views/urls.ts";
import { type Addresses, addressesOf } from "../addresses.ts";
import { textsByLanguage } from "../texts-by-language.ts";

/** A name that no record has stands on no page: it has no address, and a count of 0. */
export interface TermJson extends Partial<Addresses> {
  /** Of its address; never changes. */
  readonly id: string;
  /** As records write it. */
  readonly written: string;
  /** By language code; without an authority entry the language of a name is not known, and `written` is all there is. */
  readonly names: Readonly<Record<string, string>>;
  /** Of the records, without withdrawn ones. */
  readonly count: number;
  /** Where the API lists its records. */
  readonly json?: string;
  readonly [fact: string]: unknown;
}

/** What the kinds of reports are called, by language code. */
export type KindNames = Readonly<Record<string, Readonly<Record<Kind, string>>>>;

export function termJson({ index, name, slug, entry, articles }: Term, settings: Settings): TermJson {
  return {
    id: slug,
    written: name,
    names: {},
    ...(entry && entryJson(entry, settings)),
    count: articles.length,
    ...(articles.length > 0 && listedAt(settings, index, slug)),
  };
}

export function kindJson({ kind, articles }: KindGroup, names: KindNames, settings: Settings): TermJson {
  return {
    id: kind,
    written: kind,
    names: Object.fromEntries(settings.languages.map(({ code }) => [code, names[code]?.[kind] ?? kind])),
    count: articles.length,
    ...listedAt(settings, "kinds", kind),
  };
}

/** The terms of the records, and the entries that no record names yet; by id. */
export function listTerms({ terms, archive }: Catalogue, index: TermIndex): Term[] {
  const used = new Set(terms[index].map(({ slug }) => slug));
  const unused = archive.authorities[index]
    .filter(({ id }) => !used.has(id))
    .map((entry) => ({ index, name: writtenForm(index, entry), slug: entry.id, entry, articles: [] }));
  return [...terms[index], ...unused].sort((a, b) => compare(a.slug, b.slug));
}

function listedAt(settings: Settings, index: TermIndex | "kinds", slug: string) {
  return {
    ...addressesOf(settings, (language) => termUrl(language, index, slug)),
    json: absoluteUrl(settings, apiTermUrl(index, slug)),
  };
}

/** Empty lists and what is not known are left out. */
function entryJson(entry: AuthorityEntry, { languages: [first] }: Settings): object {
  const { id: _, name, description, translations, aliases, formerly = [], ...facts } = entry;
  const inEach = textsByLanguage(first.code, { name, description }, translations);
  const descriptions = inEach("description");
  return {
    names: inEach("name"),
    ...(Object.keys(descriptions).length > 0 && { descriptions }),
    ...facts,
    ...(aliases.length > 0 && { aliases }),
    ...(formerly.length > 0 && { formerly }),
  };
}
