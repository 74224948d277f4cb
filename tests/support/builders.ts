/** Plain values for tests: say what the test is about, the rest is filled in. Dates are written as in front matter. */
import {
  type Archive,
  type ArchiveEvent,
  arrangeArchive,
  type HousePage,
} from "../../src/archive/archive.ts";
import type { ArchivedCopy, Article, Correction, Source, Withdrawal } from "../../src/archive/article.ts";
import type { Authorities, AuthorityEntry } from "../../src/archive/authority.ts";
import type { Account, Claim } from "../../src/archive/claim.ts";
import type { History } from "../../src/archive/history.ts";
import type { Html } from "../../src/archive/html.ts";
import type { PageLanguage } from "../../src/archive/language.ts";
import type { LinkHealth } from "../../src/archive/link-health.ts";
import {
  type EventDate,
  type Parsed,
  type PartialDate,
  parseEventDate,
  parsePartialDate,
} from "../../src/archive/partial-date.ts";
import type { Settings } from "../../src/settings.ts";

export const english: PageLanguage = { code: "en", dir: "ltr", name: "English", prefix: "" };
export const urdu: PageLanguage = { code: "ur", dir: "rtl", name: "اردو", prefix: "/ur" };

/** With its date as it would be written. */
type Dated<T extends { readonly date: PartialDate }> = Omit<T, "date"> & {
  readonly date: PartialDate | string;
};

export interface SourceSketch extends Partial<Omit<Source, "archived">> {
  readonly archived?: readonly Dated<ArchivedCopy>[];
}

export interface TextSketch {
  readonly lang: string;
  readonly title?: string;
  readonly summary?: string;
  readonly body?: string;
  readonly markdown?: string;
  readonly sha256?: string;
}

type DatedFields = "date" | "updated" | "eventDate" | "corrections" | "withdrawn";

export interface ArticleSketch
  extends Partial<Omit<Article, DatedFields | "source" | "body" | "translations">> {
  readonly date?: PartialDate | string;
  readonly updated?: PartialDate | string;
  readonly eventDate?: EventDate | string;
  readonly source?: SourceSketch;
  readonly body?: string;
  readonly corrections?: readonly Dated<Correction>[];
  readonly withdrawn?: Dated<Withdrawal>;
  readonly translations?: readonly TextSketch[];
}

/** An English record of 24 December 2017 with a source address of its own; its id starts with the date. */
export function anArticle(sketch: ArticleSketch = {}): Article {
  const { updated, eventDate, withdrawn, ...fields } = sketch;
  const date = aDate(sketch.date ?? "2017-12-24");
  const id = sketch.id ?? `${date.edtf.replace(/T.*|[?~%]/g, "")}-a-report`;
  const lang = sketch.lang ?? "en";
  return {
    kind: "report",
    tags: ["a-tag"],
    people: [],
    places: [],
    organisations: [],
    aliases: [],
    ...fields,
    ...aText({ ...sketch, lang }),
    id,
    file: sketch.file ?? `content/articles/${date.year}/${id}.md`,
    date,
    source: aSource(id, sketch.source),
    corrections: (sketch.corrections ?? []).map((correction) => dated<Correction>(correction)),
    translations: (sketch.translations ?? []).map(aText),
    ...(updated !== undefined && { updated: aDate(updated) }),
    ...(eventDate !== undefined && { eventDate: anEventDate(eventDate) }),
    ...(withdrawn !== undefined && { withdrawn: dated<Withdrawal>(withdrawn) }),
  };
}

const NO_ENTRIES: Authorities = { tags: [], people: [], places: [], organisations: [], publishers: [] };

export interface ArchiveSketch {
  readonly articles?: readonly Article[];
  readonly events?: readonly ArchiveEvent[];
  readonly pages?: readonly HousePage[];
  readonly authorities?: Partial<Authorities>;
  readonly spellings?: Archive["spellings"];
  readonly published?: Archive["published"];
  readonly links?: readonly LinkHealth[];
  readonly history?: History;
}

/** In the archive's order, whatever order the articles are given in. */
export function anArchive(sketch: ArchiveSketch = {}): Archive {
  return arrangeArchive({
    articles: sketch.articles ?? [],
    events: sketch.events ?? [],
    pages: sketch.pages ?? [],
    authorities: { ...NO_ENTRIES, ...sketch.authorities },
    spellings: sketch.spellings ?? [],
    published: sketch.published ?? [],
    links: new Map((sketch.links ?? []).map((health) => [health.url, health])),
    words: new Map(),
    ...(sketch.history && { history: sketch.history }),
  });
}

/** One commit a day and record; `days` of each id, in any order. The hash of the newest one starts with 0. */
export function aHistory(days: Readonly<Record<string, readonly string[]>>): History {
  const dated = Object.entries(days).flatMap(([id, ofRecord]) => ofRecord.map((day) => ({ id, day })));
  dated.sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1));
  return {
    changes: dated.map(({ day }, place) => ({ commit: aHash(place), date: aDate(day) })),
    records: new Map(
      Object.keys(days).map((id) => [id, dated.flatMap((one, place) => (one.id === id ? [place] : []))]),
    ),
  };
}

/** A commit's hash that starts with the number. */
export function aHash(number: number): string {
  return `${number}${"c".repeat(40)}`.slice(0, 40);
}

/** Translations are written only where the test is about them. */
export interface ClaimSketch extends Omit<Claim, "accounts" | "translations"> {
  readonly accounts: readonly (Omit<Account, "translations"> & Partial<Account>)[];
  readonly translations?: Claim["translations"];
}

export function anEvent(
  sketch: Partial<Omit<ArchiveEvent, "date" | "body" | "claims">> & {
    readonly date?: EventDate | string;
    readonly body?: string;
    readonly claims?: readonly ClaimSketch[];
  } = {},
): ArchiveEvent {
  const id = sketch.id ?? "2017-12-an-event";
  return {
    file: `content/events/${id}.md`,
    title: "An event",
    summary: "What happened.",
    aliases: [],
    translations: {},
    ...sketch,
    id,
    date: anEventDate(sketch.date ?? "2017-12"),
    body: html(sketch.body ?? ""),
    claims: (sketch.claims ?? []).map(({ accounts, ...claim }) => ({
      translations: {},
      ...claim,
      accounts: accounts.map((account) => ({ translations: {}, ...account })),
    })),
  };
}

export function aHousePage(
  sketch: Partial<Omit<HousePage, "body">> & { readonly body?: string } = {},
): HousePage {
  const name = sketch.name ?? "about";
  return {
    file: `content/pages/${name}.md`,
    lang: "en",
    title: "About",
    summary: "What this archive is.",
    translations: [],
    ...sketch,
    name,
    body: html(sketch.body ?? "<p>About us.</p>"),
  };
}

/** An entry without aliases or translations; its id is the name in lower case with hyphens. */
export function anEntry(sketch: Partial<AuthorityEntry> & { readonly name: string }): AuthorityEntry {
  const id = sketch.name.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, "-");
  return { id, aliases: [], translations: {}, ...sketch };
}

/** A site in English and Urdu at `https://archive.example`, built on 1 January 2026. */
export function someSettings(overrides: Partial<Settings> = {}): Settings {
  return {
    languages: [english, urdu],
    title: { en: "A Press Archive", ur: "پریس آرکائیو" },
    subject: { en: "Reports about a subject", ur: "ایک موضوع کے بارے میں خبریں" },
    description: { en: "Each record leads to a report.", ur: "ہر اندراج خبر تک لے جاتا ہے۔" },
    origin: "https://archive.example",
    basePath: "",
    pages: ["about"],
    featured: [],
    admin: true,
    cards: true,
    licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
    builtAt: new Date("2026-01-01T00:00:00Z"),
    ...overrides,
  };
}

/** Throws where the text is no date: the test itself is wrong then. */
export function aDate(date: PartialDate | string): PartialDate {
  return typeof date === "string" ? parsedValue(parsePartialDate(date), date) : date;
}

export function anEventDate(date: EventDate | string): EventDate {
  return typeof date === "string" ? parsedValue(parseEventDate(date), date) : date;
}

export function html(markup: string): Html {
  return markup as Html;
}

function aText({
  lang,
  title,
  summary,
  body,
  markdown,
  sha256,
}: TextSketch): Article["translations"][number] {
  return {
    lang,
    title: title ?? "A title",
    summary: summary ?? "One sentence.",
    body: html(body ?? "<p>A body.</p>"),
    markdown: markdown ?? "A body.",
    sha256: sha256 ?? "0".repeat(64),
  };
}

function aSource(id: string, sketch: SourceSketch = {}): Source {
  return {
    publisher: "A Newspaper",
    ...(sketch.citation === undefined && { url: `https://newspaper.example/${id}` }),
    headline: { state: "as-title" },
    lang: "en",
    ...sketch,
    archived: (sketch.archived ?? []).map((copy) => dated<ArchivedCopy>(copy)),
  };
}

function dated<T extends { readonly date: PartialDate }>(sketch: Dated<T>): T {
  return { ...sketch, date: aDate(sketch.date) } as unknown as T;
}

function parsedValue<T>(parsed: Parsed<T>, text: string): T {
  if (!parsed.ok) throw new Error(`${JSON.stringify(text)} in a test is no date: ${parsed.fault}`);
  return parsed.value;
}
