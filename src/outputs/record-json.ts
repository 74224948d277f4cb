/** A record to JSON under the keys of its front matter, with its addresses and the sums of its files. */
import { type Article, type RecordText, writtenHeadline } from "../archive/article.ts";
import type { Settings } from "../settings.ts";
import { contentPath } from "../views/record.ts";
import { articleUrl } from "../views/urls.ts";
import { type Addresses, addressesOf } from "./addresses.ts";

export interface TextJson {
  /** The file of these words, below the content folder, and the SHA-256 of its bytes. */
  readonly file: string;
  readonly sha256: string;
  readonly title: string;
  readonly summary: string;
  /** HTML. */
  readonly body?: string;
}

/** Of a withdrawn record its address and the notice alone. */
export interface RecordJson extends Partial<TextJson>, Addresses {
  readonly id: string;
  readonly [frontMatterKey: string]: unknown;
}

/** Dates as they are written in EDTF; `headline` is `none` where the copy has none. Empty lists and what is not known are left out. */
export function recordJson(article: Article, settings: Settings): RecordJson {
  const { id, withdrawn } = article;
  const address = { id, ...addressesOf(settings, (language) => articleUrl(language, id)) };
  if (withdrawn) return { ...address, withdrawn: { date: withdrawn.date.edtf, reason: withdrawn.reason } };
  return {
    ...address,
    ...toTextJson(article, contentPath(article, article.lang, "original")),
    ...frontMatter(article),
    ...listed({
      translations: article.translations.map((text) => ({
        lang: text.lang,
        ...toTextJson(text, contentPath(article, text.lang, "translated")),
      })),
    }),
  };
}

/** As lists of records have it: the words that are long stay in the record's own file. */
export function withoutBodies({ body: _, ...record }: RecordJson): RecordJson {
  const { translations } = record;
  if (!Array.isArray(translations)) return record as RecordJson;
  return {
    ...record,
    translations: translations.map(({ body: __, ...words }: TextJson) => words),
  } as RecordJson;
}

function toTextJson({ title, summary, body, sha256 }: RecordText, file: string): TextJson {
  return { file, sha256, title, summary, body };
}

function frontMatter(article: Article): object {
  const { date, updated, kind, lang, eventDate, event, confidence, notes } = article;
  return {
    date: date.edtf,
    ...present({ updated: updated?.edtf }),
    source: sourceJson(article),
    tags: article.tags,
    ...present({ kind, lang }),
    ...listed({ people: article.people, places: article.places, organisations: article.organisations }),
    ...present({ eventDate: eventDate?.edtf, event, confidence, notes }),
    ...listed({
      corrections: article.corrections.map(({ date: corrected, note }) => ({ date: corrected.edtf, note })),
      aliases: article.aliases,
    }),
  };
}

function sourceJson(article: Article): object {
  const { publisher, url, citation, lang, agency, author, type, archived } = article.source;
  return {
    publisher,
    ...present({ url, citation, headline: writtenHeadline(article), lang, agency, author, type }),
    ...listed({
      archived: archived.map((copy) => ({
        url: copy.url,
        date: copy.date.edtf,
        ...present({ service: copy.service }),
      })),
    }),
  };
}

function present(fields: Readonly<Record<string, string | undefined>>): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function listed(fields: Readonly<Record<string, readonly unknown[]>>): object {
  return Object.fromEntries(Object.entries(fields).filter(([, values]) => values.length > 0));
}
