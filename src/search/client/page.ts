/** What the page hands its script: addresses, names and phrases in the page's language. */
import type { Facet, Sort } from "./state.ts";

/** A phrase for each plural category of the language that has one of its own (CLDR); "{n}" is the number. */
export type Counted = { readonly other: string } & Readonly<
  Partial<Record<"zero" | "one" | "two" | "few" | "many", string>>
>;

/** Words in braces are filled in. */
export interface Phrases {
  readonly results: Counted;
  readonly noResult: string;
  readonly withoutFilters: Counted;
  readonly fewerWords: string;
  readonly leftOut: string;
  readonly quoted: string;
  readonly apart: string;
  readonly loading: string;
  readonly failed: string;
  readonly again: string;
  readonly more: Counted;
  readonly all: string;
  readonly fewer: string;
  readonly remove: string;
  readonly removeAll: string;
  readonly facets: Readonly<Record<Facet, string>>;
  readonly years: string;
  readonly from: string;
  readonly to: string;
  readonly anyYear: string;
  readonly sorts: Readonly<Record<Sort, string>>;
}

export interface SearchPage {
  /** Of the page: code and direction. */
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
  /** Addresses of folders, each with a slash at its end: of records in the page's language, of the index. */
  readonly articles: string;
  readonly index: string;
  /** Address of the names of slugs, see `Names`. */
  readonly names: string;
  /** Years that have records, oldest first. */
  readonly years: readonly number[];
  /** Names of kinds and of languages by their codes, and "in Urdu" by the language's code. */
  readonly kinds: Readonly<Record<string, string>>;
  readonly languages: Readonly<Record<string, string>>;
  readonly inLanguages: Readonly<Record<string, string>>;
  /** Between the members of a list. */
  readonly comma: string;
  readonly phrases: Phrases;
}

/** A name in the page's language, else with the language that it is in ("" where that is not known) and its direction. */
export type Name = string | readonly [text: string, lang: string, dir: "ltr" | "rtl"];

/** The facets whose names are too many to stand in the page, by slug. */
export type Names = Readonly<Partial<Record<Facet, Readonly<Record<string, Name>>>>>;

export type Naming = (facet: Facet, value: string) => Name;

export function say(phrase: string, values: Readonly<Record<string, string | number>>): string {
  return phrase.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

export function sayCounted(counted: Counted, n: number, lang: string): string {
  return say(counted[new Intl.PluralRules(lang).select(n)] ?? counted.other, { n });
}
