/** Corrections and withdrawals to a feed of their own, in Atom and JSON: one entry for each. */
import type { Amendment } from "../indexes/amendments.ts";
import type { Sheet } from "../sheet.ts";
import { amendmentAnchor, viewAmendment } from "../views/corrections.ts";
import type { Desk } from "../views/desk.ts";
import { ownLanguages } from "../views/record.ts";
import { textIn } from "../views/text.ts";
import { absoluteUrl, articleUrl, correctionsUrl } from "../views/urls.ts";
import { type AtomEntry, atomDocuments } from "./atom.ts";
import { toInstant } from "./dates.ts";
import { divideFeed, type FeedDocuments, type FeedHead } from "./feed.ts";
import { jsonFeedDocuments } from "./json-feed.ts";
import { element } from "./xml.ts";

/** In the words of the interface. */
export interface CorrectionFeedWords {
  /** Of the list, and of its feed before the site's name. */
  readonly title: string;
  readonly description: string;
  readonly kinds: Readonly<Record<Amendment["kind"], string>>;
  /** In the place of the title of a withdrawn record. */
  readonly withdrawnEntry: string;
}

export function correctionFeed({ settings, language }: Desk, words: CorrectionFeedWords): FeedHead {
  return {
    page: correctionsUrl(language),
    title: `${words.title} · ${settings.title[language.code] ?? ""}`,
    description: words.description,
    language,
  };
}

/** `icon` is a site path. */
export function correctionFeedSheets(desk: Desk, words: CorrectionFeedWords, icon: string): Sheet[] {
  const head = correctionFeed(desk, words);
  const documents = arrangeCorrections(desk);
  const view = (amendment: Amendment) => viewEntry(desk, words, amendment);
  return [
    ...atomDocuments(head, documents, (one) => toAtom(desk, view(one)), desk.settings, icon),
    ...jsonFeedDocuments(head, documents, (one) => toJson(view(one)), desk.settings, icon),
  ];
}

export function arrangeCorrections({ catalogue }: Desk): FeedDocuments<Amendment> {
  return divideFeed(catalogue.amendments);
}

type Entry = ReturnType<typeof viewEntry>;

/** One id in the feeds of all languages: the note is in one, that of the record's own file. */
function viewEntry(desk: Desk, words: CorrectionFeedWords, amendment: Amendment) {
  const { settings } = desk;
  const { article, date, kind } = amendment;
  const { url, title, note } = viewAmendment(desk, amendment);
  const [own] = ownLanguages(article, settings);
  const language = settings.languages.find(({ code }) => code === own) ?? settings.languages[0];
  return {
    id: `${absoluteUrl(settings, articleUrl(language, article.id))}#${amendmentAnchor(amendment)}`,
    url: absoluteUrl(settings, url),
    title: title ?? textIn(desk.language.code, words.withdrawnEntry),
    note,
    kind,
    label: words.kinds[kind],
    record: article.id,
    date: date.edtf,
    updated: toInstant(date),
  };
}

/** `dc:date` has the date at the precision that is known (EDTF). */
function toAtom({ language }: Desk, entry: Entry): AtomEntry {
  const { title, note, updated } = entry;
  const xml = element("entry", {}, [
    element("id", {}, entry.id),
    element("title", { "xml:lang": title.lang }, title.text),
    element("link", { rel: "alternate", type: "text/html", hreflang: language.code, href: entry.url }),
    element("updated", {}, updated),
    element("dc:date", {}, entry.date),
    element("category", { term: entry.kind, label: entry.label }),
    element("content", { "xml:lang": note.lang, type: "text" }, note.text),
  ]);
  return { updated, xml };
}

/** `_correction` is an extension of ours: the record, the kind, and the date at the precision that is known (EDTF). */
function toJson({ id, url, title, note, updated, label, record, kind, date }: Entry): object {
  return {
    id,
    url,
    title: title.text,
    content_text: note.text,
    date_modified: updated,
    language: note.lang,
    tags: [label],
    _correction: { record, kind, date },
  };
}
