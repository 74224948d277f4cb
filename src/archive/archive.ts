/** The whole archive as one immutable value: everything that pages and outputs are made from. */
import { type Article, compareArticles } from "./article.ts";
import type { Authorities } from "./authority.ts";
import type { Claim } from "./claim.ts";
import type { History } from "./history.ts";
import type { Html } from "./html.ts";
import type { LinkHealth } from "./link-health.ts";
import type { EventDate } from "./partial-date.ts";
import { compare } from "./problem.ts";
import type { WordTree } from "./word-tree.ts";

/** A dossier: one protest, arrest or ruling that several reports may describe. */
export interface ArchiveEvent {
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly date: EventDate;
  /** Name of a place, as in an article's `places`. */
  readonly place?: string;
  readonly summary: string;
  /** Background in our own words; empty where there is none. */
  readonly body: Html;
  /** Points on which the reports are set side by side; in the file's order. */
  readonly claims: readonly Claim[];
  /** Ids that it was published under before; their addresses lead to it. */
  readonly aliases: readonly string[];
  /** By language code. */
  readonly translations: Readonly<Record<string, { readonly title?: string; readonly summary?: string }>>;
}

/** A page of the house: about, policy, how to contribute. */
export interface HousePage {
  /** The file's stem and the address: `/<name>/`. */
  readonly name: string;
  readonly file: string;
  readonly lang: string;
  readonly title: string;
  readonly summary: string;
  readonly body: Html;
  readonly translations: readonly {
    readonly lang: string;
    readonly title: string;
    readonly summary: string;
    readonly body: Html;
  }[];
}

export interface Archive {
  /** Oldest first. */
  readonly articles: readonly Article[];
  readonly events: readonly ArchiveEvent[];
  readonly authorities: Authorities;
  readonly pages: readonly HousePage[];
  /** Groups of words that search takes for one word, beside those that the names themselves tell. */
  readonly spellings: readonly (readonly string[])[];
  /** Every address that was ever published, without the prefix of a language: each must answer for good. */
  readonly published: readonly string[];
  /** What was last seen at the sources' addresses, by address; empty where nobody has looked. */
  readonly links: ReadonlyMap<string, LinkHealth>;
  /** The interface's words in languages that content brings, by code. */
  readonly words: ReadonlyMap<string, WordTree>;
  /** Absent where the content is in no repository, or its history cannot be read. */
  readonly history?: History;
}

/** Puts everything into its one order, whatever order the files came in. */
export function arrangeArchive(parts: Archive): Archive {
  return {
    articles: [...parts.articles].sort(compareArticles),
    events: [...parts.events].sort((a, b) => compare(a.id, b.id)),
    authorities: parts.authorities,
    pages: [...parts.pages].sort((a, b) => compare(a.name, b.name)),
    spellings: parts.spellings,
    published: parts.published,
    links: parts.links,
    words: parts.words,
    ...(parts.history && { history: parts.history }),
  };
}
