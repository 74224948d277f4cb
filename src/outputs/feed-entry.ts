/** What a feed says of one record, whatever the feed's format. */
import { type Article, readIn } from "../archive/article.ts";
import { findLanguage } from "../archive/language.ts";
import { toRfc3339 } from "../archive/partial-date.ts";
import type { Settings } from "../settings.ts";
import type { Desk } from "../views/desk.ts";
import { canonicalUrl } from "../views/record.ts";
import { nameText } from "../views/terms.ts";
import type { Text } from "../views/text.ts";
import { absoluteUrl, articleUrl, encodeSourceUrl } from "../views/urls.ts";
import { lastChange, toInstant } from "./dates.ts";

export interface FeedEntry {
  /** The canonical address: an untranslated record is one entry, in whichever language's feed it is met. */
  readonly id: string;
  /** Our page in the feed's language. */
  readonly url: string;
  /** BCP 47, of title, summary and content. */
  readonly lang: string;
  readonly title: string;
  readonly summary: string;
  /** Marked with its language and direction; every address in it is absolute. */
  readonly html: string;
  readonly publisher: string;
  readonly report?: { readonly url: string; readonly lang?: string };
  readonly citation?: string;
  readonly tags: readonly { readonly id: string; readonly label: Text }[];
  /** The report's date as it is known, in EDTF. */
  readonly date: string;
  /** RFC 3339; only where the time is known. */
  readonly published?: string;
  /** RFC 3339; see `toInstant` for what stands in for an unknown time. */
  readonly updated: string;
}

export function viewFeedEntry(desk: Desk, article: Article): FeedEntry {
  const { lang, title, summary, body } = readIn(article, desk.language.code);
  const { publisher, url: report, lang: reportLang, citation } = article.source;
  const url = absoluteUrl(desk.settings, articleUrl(desk.language, article.id));
  const published = toRfc3339(article.date);
  return {
    id: absoluteUrl(desk.settings, canonicalUrl(desk, article)),
    url,
    lang,
    title,
    summary,
    html: `<div lang="${lang}" dir="${findLanguage(lang).dir}">${absolutizeLinks(body, url, desk.settings)}</div>`,
    publisher,
    ...(report && { report: { url: encodeSourceUrl(report), ...(reportLang && { lang: reportLang }) } }),
    ...(citation && { citation }),
    tags: article.tags.map((id) => ({ id, label: nameText(desk, "tags", id) })),
    date: article.date.edtf,
    ...(published && { published }),
    updated: toInstant(lastChange(article)),
  };
}

/** A reader of feeds has no page to resolve against. Only in attributes: in text, `"` is a reference. */
function absolutizeLinks(html: string, page: string, settings: Settings): string {
  return html.replace(/(?<= (?:href|src)=")(?:#|\/(?!\/))/g, (start) =>
    start === "#" ? `${page}#` : absoluteUrl(settings, "/"),
  );
}
