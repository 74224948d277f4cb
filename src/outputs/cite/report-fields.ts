/** A record to what the formats of reference managers take: the report in their fields, the rest in fields of our own. */
import type { Article } from "../../archive/article.ts";
import type { PartialDate } from "../../archive/partial-date.ts";
import type { Settings } from "../../settings.ts";
import { joinNames, type Name, splitByline } from "../../views/byline.ts";
import { citedTitle, citeReport } from "../../views/citation.ts";
import { absoluteUrl, articleUrl } from "../../views/urls.ts";

/** Texts are one line each: no format keeps the ends of lines. */
export interface ReportFields {
  readonly id: string;
  /** The headline; our own title stands in brackets, where the copy has none. */
  readonly title: string;
  readonly names: readonly Name[];
  readonly publisher: string;
  readonly date: PartialDate;
  readonly url?: string;
  /** Of a report that is cited by where it was printed. */
  readonly pages?: string;
  /** BCP 47. */
  readonly lang?: string;
  readonly tags: readonly string[];
  /** In our own words. */
  readonly summary: string;
  /** Name of the archive. */
  readonly archive: string;
  readonly own: OwnFields;
}

/**
 * What a record says and the format has no field for, under the names that an import reads. `record`, the address of our
 * page, tells an import that they are there; what has one value stands in a list of one.
 */
export type OwnFields = Readonly<Record<string, readonly string[]>>;

/** Whether an own field holds names rather than one text. */
export function isListField(field: string): boolean {
  return ["people", "places", "organisations", "tags"].includes(field);
}

export function reportFields(article: Article, settings: Settings): ReportFields {
  const { source, date } = article;
  const { supplied, part } = citeReport(article);
  const title = tidy(citedTitle(article).text);
  const [, pages] = /^pp?\. ?([\p{L}\d]+(?:[–-][\p{L}\d]+)?)$/u.exec(part ?? "") ?? [];
  return {
    id: article.id,
    title: supplied ? `[${title}]` : title,
    names: source.author === undefined ? [] : splitByline(tidy(source.author)),
    publisher: tidy(source.publisher),
    date,
    ...(source.url !== undefined && { url: source.url }),
    ...(pages !== undefined && { pages }),
    ...(source.lang !== undefined && { lang: source.lang }),
    tags: article.tags.map(tidy),
    summary: tidy(article.summary),
    archive: tidy(settings.title[settings.languages[0].code] ?? ""),
    own: ownFields(article, absoluteUrl(settings, articleUrl(settings.languages[0], article.id))),
  };
}

/** Spaces of any kind are one space. */
export function tidy(text: string): string {
  return text.replace(/[\s\u0085]+/gu, " ").trim();
}

function ownFields(article: Article, record: string): OwnFields {
  const { source, title, tags, people, places, organisations } = article;
  const author = source.author === undefined ? undefined : tidy(source.author);
  const isJoined = author === undefined || author === joinNames(splitByline(author));
  const texts = {
    record,
    title,
    updated: article.updated?.edtf,
    citation: source.citation,
    headline: source.headline.state === "not-in-copy" ? "none" : undefined,
    agency: source.agency,
    author: isJoined ? undefined : author,
    type: source.type,
    kind: article.kind,
    lang: article.lang,
    event_date: article.eventDate?.edtf,
    event: article.event,
    notes: article.notes,
  };
  const lists = { people, places, organisations, tags: tags.some((tag) => /[,;]/.test(tag)) ? tags : [] };
  return Object.fromEntries([
    ...Object.entries(texts).flatMap(([field, text]) =>
      text === undefined ? [] : [[field, [tidy(text)]] as const],
    ),
    ...Object.entries(lists).flatMap(([field, names]) =>
      names.length === 0 ? [] : [[field, names.map(tidy)] as const],
    ),
  ]);
}
