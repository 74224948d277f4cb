/** What is the same on every page of one language. */
import type { HousePage } from "../src/archive/archive.ts";
import type { PageLanguage } from "../src/archive/language.ts";
import type { PartialDate } from "../src/archive/partial-date.ts";
import type { Assets } from "../src/assets/assets.ts";
import type { Desk } from "../src/views/desk.ts";
import { type Text, textIn } from "../src/views/text.ts";
import { articleUrl, housePageUrl, href } from "../src/views/urls.ts";
import { findWords, type Words } from "./words/index.ts";

export interface Frame {
  readonly desk: Desk;
  readonly language: PageLanguage;
  readonly words: Words;
  readonly assets: Assets;
  readonly siteTitle: string;
  /** The newest record by its date of publication; absent from an empty archive. */
  readonly newest?: { readonly url: string; readonly date: PartialDate };
  /** The house's pages, in the order of the footer. */
  readonly housePages: readonly { readonly name: string; readonly url: string; readonly title: Text }[];
  /** An address of this site as a page writes it. */
  readonly link: (url: string) => string;
}

export function makeFrame(desk: Desk, assets: Assets): Frame {
  const { settings, language, catalogue } = desk;
  const newest = catalogue.listed.at(-1);
  return {
    desk,
    language,
    words: findWords(language.code, catalogue.archive.words),
    assets,
    siteTitle: localize(desk, settings.title),
    ...(newest && { newest: { url: articleUrl(language, newest.id), date: newest.date } }),
    housePages: settings.pages.flatMap((name) => {
      const page = catalogue.archive.pages.find((candidate) => candidate.name === name);
      return page
        ? [{ name, url: housePageUrl(language, name), title: houseText(page, language.code).title }]
        : [];
    }),
    link: (url) => href(settings, url),
  };
}

/** A text of site.yaml in the page's language, else in the site's first. */
export function localize(desk: Desk, texts: Readonly<Record<string, string>>): string {
  return texts[desk.language.code] ?? texts[desk.settings.languages[0].code] ?? "";
}

/** A page of the house in a language, else in its own. */
export function houseText(
  page: HousePage,
  code: string,
): { title: Text; summary: Text; body: HousePage["body"] } {
  const { title, summary, body, lang } = page.translations.find((text) => text.lang === code) ?? page;
  return { title: textIn(lang, title), summary: textIn(lang, summary), body };
}

/** What of the interface's words is in feeds. */
export function feedWords({ indexes, years, corrections, record }: Words) {
  const { title, lede, kinds } = corrections;
  return {
    groups: { ...indexes, years },
    corrections: { title, description: lede, kinds, withdrawnEntry: record.withdrawnEntry },
  };
}
