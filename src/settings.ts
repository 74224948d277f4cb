/** What `content/site.yaml` and the environment say, as one typed value that is passed on as an argument. */
import type { PageLanguage } from "./archive/language.ts";

/** A text of the house in each page language, by code. */
export type Localized = Readonly<Record<string, string>>;

export interface Settings {
  /** The page languages; the first stands at the root of the site, the others under their code. Never empty. */
  readonly languages: readonly [PageLanguage, ...PageLanguage[]];
  readonly title: Localized;
  /** What the archive is about, in the words that home opens with; no full stop. */
  readonly subject: Localized;
  /** One sentence for people who meet the archive elsewhere: descriptions, feeds. */
  readonly description: Localized;
  /** Origin without a slash at its end: `https://archive.example`. */
  readonly origin: string;
  /** "" or a path that starts with a slash and does not end with one; every link stands below it. */
  readonly basePath: string;
  /** Address of the forge's repository, where there is one. */
  readonly repository?: string;
  /** `mailto:` or https address for corrections. */
  readonly contact?: string;
  /** Names of the house's pages, in the order the footer lists them. */
  readonly pages: readonly string[];
  /** Ids of the dossiers that home shows first; the largest ones where it is absent. */
  readonly featured: readonly string[];
  /** Name and address of the licence of the records' text. */
  readonly licence?: { readonly name: string; readonly url: string };
  /** The build's clock, from SOURCE_DATE_EPOCH where it is set. Only what must say "now" uses it. */
  readonly builtAt: Date;
}
