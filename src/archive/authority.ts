/** Authority files: what is known of a name that records use. A name without an entry is still a term. */

/** The indexes that front matter feeds with names. The word is the address: `/people/<slug>/`. */
export const TERM_INDEXES = ["tags", "people", "places", "organisations", "publishers"] as const;
export type TermIndex = (typeof TERM_INDEXES)[number];

/** What an entry says in another language. */
export interface EntryText {
  readonly name?: string;
  readonly description?: string;
}

export interface AuthorityEntry extends EntryText {
  /** The slug of its page; never changes once published. */
  readonly id: string;
  /** What pages show. Articles write it too, except for tags, where they write the id: see `writtenForm`. */
  readonly name: string;
  /** How it is filed: "Brook, Ada". */
  readonly sort?: string;
  readonly aliases: readonly string[];
  /** Slugs that its page had before; their addresses lead to it. */
  readonly formerly?: readonly string[];
  readonly abbreviation?: string;
  /** ISO 3166-1 alpha-2; of places and publishers. */
  readonly country?: string;
  /** Degrees north and east; of places. */
  readonly lat?: number;
  readonly lon?: number;
  /** Of publishers: newspaper, broadcaster, agency, website, ngo, party-site, court, government. */
  readonly kind?: string;
  /** BCP 47; the languages a publisher publishes in. */
  readonly langs?: readonly string[];
  readonly website?: string;
  /** By language code. */
  readonly translations: Readonly<Record<string, EntryText>>;
}

/** How an article's front matter names the entry: a tag by its id, everything else by its name. */
export function writtenForm(index: TermIndex, entry: AuthorityEntry): string {
  return index === "tags" ? entry.id : entry.name;
}

export type Authorities = Readonly<Record<TermIndex, readonly AuthorityEntry[]>>;

/**
 * The slug of a name without an entry: letters, marks and digits of any script in lower case, the rest one hyphen.
 * Empty where nothing is left; the reader refuses such a name.
 */
export function slugify(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFC")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
}
