/** What stands beside the pages: the stylesheet and the fonts, under names that hold their content's hash. */

import type { PageStyle } from "./style-sources.ts";

/** A word drawn as an outline, so that a page needs no font for it. */
export interface Wordmark {
  readonly viewBox: string;
  readonly path: string;
}

/** Addresses below the site's root, without the base path. */
export interface Assets {
  readonly stylesheet: string;
  /** By script: what a page preloads when its own text is set in it. `latin` and, where needed, `nastaliq`. */
  readonly fonts: Readonly<Record<string, string>>;
  readonly icon: string;
  /** Stylesheets of pages of one kind. */
  readonly pageStyles: Readonly<Record<PageStyle, string>>;
  /** The script of the search page, which is the only one. */
  readonly searchScript: string;
  /** The names of page languages that are not in Latin script, by language code: for the language switch. */
  readonly wordmarks: Readonly<Record<string, Wordmark>>;
  /** The folder that holds the files, to be copied to `/assets/`. */
  readonly folder: string;
}
