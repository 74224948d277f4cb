/** What the page of one record says. */
import { type Article, type Reading, readIn, type SourceType } from "../archive/article.ts";
import type { Html } from "../archive/html.ts";
import type { PageLanguage } from "../archive/language.ts";
import type { EventDate, PartialDate } from "../archive/partial-date.ts";
import type { Kin, Related } from "../indexes/related.ts";
import type { Settings } from "../settings.ts";
import type { Desk } from "./desk.ts";
import { dossierTitle } from "./dossiers.ts";
import { type LineView, printedHeadline, viewLine } from "./entry.ts";
import { type HistoryView, viewHistory } from "./history.ts";
import { type HealthView, viewHealth } from "./link-health.ts";
import { type TermLink, viewNames } from "./terms.ts";
import { type Text, textIn, textOf } from "./text.ts";
import { articleUrl, correctionAnchor, encodeSourceUrl, eventUrl, type WebLink, webLink } from "./urls.ts";

export interface RecordView {
  readonly id: string;
  /** Site path of this page. */
  readonly url: string;
  /** The file of the words that this page shows, below the content folder. */
  readonly path: string;
  /** Of that file's bytes. */
  readonly sha256: string;
  /** Site path of the page that citations and search engines should use. */
  readonly canonical: string;
  readonly state: Reading["state"];
  readonly title: Text;
  readonly summary: Text;
  readonly body: { readonly html: Html; readonly lang: string };
  /** The report's own headline, where the heading is another. */
  readonly printed?: Text;
  readonly date: PartialDate;
  readonly source: SourceView;
  readonly eventDate?: EventDate;
  readonly dossier?: DossierLink;
  readonly kind?: Article["kind"];
  readonly confidence?: Article["confidence"];
  readonly notes?: Text;
  /** In the order of its file; `anchor` is where on the page it stands. */
  readonly corrections: readonly {
    readonly anchor: string;
    readonly date: PartialDate;
    readonly note: Text;
  }[];
  readonly history?: HistoryView;
  readonly withdrawn?: { readonly date: PartialDate; readonly reason: Text };
  readonly tags: readonly TermLink[];
  readonly people: readonly TermLink[];
  readonly organisations: readonly TermLink[];
  readonly places: readonly TermLink[];
  /** Of no or another event, the closest first. */
  readonly related: readonly RelatedLine[];
  readonly earlier?: LineView;
  readonly later?: LineView;
}

export interface SourceView {
  /** Absent where no listed record has the outlet: its page does not exist. */
  readonly outlet?: TermLink;
  readonly publisher: string;
  readonly agency?: Text;
  readonly author?: Text;
  readonly updated?: PartialDate;
  readonly original?: WebLink;
  /** What was last seen at the original's address. */
  readonly health?: HealthView;
  /** Where it was printed, when it has no address. */
  readonly citation?: string;
  readonly archived: readonly {
    readonly href: string;
    readonly date: PartialDate;
    readonly service?: string;
  }[];
  readonly lang?: string;
  readonly type?: SourceType;
  readonly headlineKnown: boolean;
}

export interface DossierLink {
  readonly url: string;
  readonly title: Text;
  /** Records of the event, this one too. */
  readonly count: number;
  /** The other records of the event that are nearest in time, oldest first. */
  readonly others: readonly LineView[];
}

/** A record that has something in common with the page's, and what. */
export interface RelatedLine extends LineView, Omit<Related, "article"> {}

export function viewRecord(desk: Desk, article: Article): RecordView {
  const { lang, title, summary, body, sha256, state } = readIn(article, desk.language.code);
  const shown = textIn(lang, title);
  const printed = printedHeadline(article, shown);
  const neighbours = desk.catalogue.neighbours.get(article);
  const kin = desk.catalogue.findKin(article);
  const dossier = viewDossierLink(desk, article, kin);
  const path = contentPath(article, desk.language.code, state);
  const history = viewHistory(desk, article, path);
  return {
    id: article.id,
    url: articleUrl(desk.language, article.id),
    path,
    sha256,
    canonical: canonicalUrl(desk, article),
    state,
    title: shown,
    summary: textIn(lang, summary),
    body: { html: body, lang },
    ...(printed && { printed }),
    date: article.date,
    source: viewSource(desk, article),
    ...(article.eventDate && { eventDate: article.eventDate }),
    ...(dossier && { dossier }),
    ...(article.kind && { kind: article.kind }),
    ...(article.confidence && { confidence: article.confidence }),
    ...(article.notes && { notes: textIn(article.lang, article.notes) }),
    corrections: article.corrections.map(({ date, note }, index) => ({
      anchor: correctionAnchor(index + 1),
      date,
      note: textIn(article.lang, note),
    })),
    ...(history && { history }),
    ...(article.withdrawn && {
      withdrawn: { date: article.withdrawn.date, reason: textIn(article.lang, article.withdrawn.reason) },
    }),
    tags: viewNames(desk, "tags", article.tags),
    people: viewNames(desk, "people", article.people),
    organisations: viewNames(desk, "organisations", article.organisations),
    places: viewNames(desk, "places", article.places),
    related: kin.others.map(({ article: other, ...ties }) => ({ ...viewLine(desk, other), ...ties })),
    ...(neighbours?.earlier && { earlier: viewLine(desk, neighbours.earlier) }),
    ...(neighbours?.later && { later: viewLine(desk, neighbours.later) }),
  };
}

/** In the words that the page of the desk's language shows. */
export function recordTitle({ language }: Desk, article: Article): Text {
  const { lang, title } = readIn(article, language.code);
  return textIn(lang, title);
}

/**
 * Codes of the page languages that have the record in words of that language, its own first; where none has, the
 * site's first stands for them. Never empty.
 */
export function ownLanguages(article: Article, { languages }: Settings): readonly [string, ...string[]] {
  const states = languages.map(({ code }) => ({ code, state: readIn(article, code).state }));
  const codes = (wanted: Reading["state"]) =>
    states.flatMap(({ code, state }) => (state === wanted ? [code] : []));
  const [first = languages[0].code, ...others] = [...codes("original"), ...codes("translated")];
  return [first, ...others];
}

/** The address that search engines and citations should use: the page itself where it has words of its own, else the first that has. */
export function canonicalUrl(desk: Desk, article: Article): string {
  return articleUrl(canonicalLanguage(desk, article), article.id);
}

/** The language of the card that goes with the page, too: a card shows a record's own words. */
export function canonicalLanguage({ language, settings }: Desk, article: Article): PageLanguage {
  const [first, ...others] = ownLanguages(article, settings);
  const code = others.includes(language.code) ? language.code : first;
  return settings.languages.find((own) => own.code === code) ?? settings.languages[0];
}

/** Folders of records are for people to choose: only below `articles/` is their path the repository's. */
export function contentPath({ file }: Article, code: string, state: Reading["state"]): string {
  const path = file.slice(file.lastIndexOf("articles/"));
  return state === "translated" ? path.replace(/\.md$/, `.${code}.md`) : path;
}

function viewSource(desk: Desk, article: Article): SourceView {
  const { source, updated } = article;
  const health = viewHealth(desk, article);
  const [outlet] = viewNames(desk, "publishers", [source.publisher]);
  return {
    publisher: source.publisher,
    ...(outlet && { outlet }),
    ...(source.agency && { agency: textOf(source.agency) }),
    ...(source.author && { author: textOf(source.author) }),
    ...(updated && { updated }),
    ...(source.url && { original: webLink(source.url) }),
    ...(health && { health }),
    ...(source.citation && { citation: source.citation }),
    archived: source.archived.map(({ url, date, service }) => ({
      href: encodeSourceUrl(url),
      date,
      ...(service && { service }),
    })),
    ...(source.lang && { lang: source.lang }),
    ...(source.type && { type: source.type }),
    headlineKnown: source.headline.state !== "not-in-copy",
  };
}

function viewDossierLink(desk: Desk, article: Article, { sameEvent }: Kin): DossierLink | undefined {
  const dossier = article.event === undefined ? undefined : desk.catalogue.dossierById.get(article.event);
  if (dossier === undefined) return undefined;
  return {
    url: eventUrl(desk.language, dossier.event.id),
    title: dossierTitle(desk, dossier.event),
    count: dossier.articles.length,
    others: sameEvent.map(({ article: other }) => viewLine(desk, other)),
  };
}
