/** A record to schema.org: the report, which is its publisher's, and our record of it, which is this archive's. */
import type { ArchiveComponent, CreativeWorkLeaf, Graph, NewsArticleLeaf, Organization } from "schema-dts";
import { type Article, publishedHeadline, readIn, type SourceType } from "../archive/article.ts";
import { changesOf } from "../archive/history.ts";
import type { Desk } from "../views/desk.ts";
import { canonicalUrl } from "../views/record.ts";
import { nameText } from "../views/terms.ts";
import { absoluteUrl, encodeSourceUrl } from "../views/urls.ts";
import { lastChange, toIsoDate } from "./dates.ts";
import { archiveJsonLd } from "./json-ld.ts";

/** Our words never carry the report's author or publisher. Of a withdrawn record only its address is said. */
export function recordJsonLd(desk: Desk, article: Article): Graph {
  const record = describeRecord(desk, article);
  if (article.withdrawn) return { "@context": "https://schema.org", "@graph": [record] };
  const report = describeReport(desk, article);
  const link = { "@id": report["@id"] };
  return {
    "@context": "https://schema.org",
    "@graph": [{ ...record, about: link, isBasedOn: link }, report],
  };
}

function describeRecord(desk: Desk, article: Article) {
  const { settings, language } = desk;
  const url = absoluteUrl(settings, canonicalUrl(desk, article));
  const { corrections, withdrawn } = article;
  const { history } = desk.catalogue.archive;
  const isDated = withdrawn || corrections.length > 0 || changesOf(history, article).length > 0;
  const identity = {
    "@type": "ArchiveComponent",
    "@id": `${url}#record`,
    url,
    identifier: article.id,
    holdingArchive: archiveJsonLd(language, settings),
    ...(isDated && { dateModified: toIsoDate(lastChange(article, history)) }),
  } as const satisfies ArchiveComponent;
  return withdrawn
    ? ({ ...identity, creativeWorkStatus: "Withdrawn" } as const satisfies ArchiveComponent)
    : { ...identity, ...describeWords(desk, article) };
}

function describeWords(desk: Desk, article: Article) {
  const { lang, title, summary } = readIn(article, desk.language.code);
  const { licence } = desk.settings;
  return {
    name: title,
    abstract: summary,
    inLanguage: lang,
    keywords: article.tags.map((tag) => nameText(desk, "tags", tag).text),
    ...(licence && { license: licence.url }),
    ...(article.corrections.length > 0 && {
      correction: article.corrections.map(({ date, note }) => ({
        "@type": "CorrectionComment" as const,
        text: note,
        datePublished: toIsoDate(date),
      })),
    }),
  } satisfies Partial<ArchiveComponent>;
}

function describeReport(desk: Desk, article: Article) {
  const { source, date, updated } = article;
  const headline = publishedHeadline(article);
  const url = source.url && encodeSourceUrl(source.url);
  return {
    "@type": REPORT_TYPES[source.type ?? "news"],
    "@id": url ?? `${absoluteUrl(desk.settings, canonicalUrl(desk, article))}#report`,
    ...(url && { url }),
    ...(headline !== undefined && { headline }),
    datePublished: toIsoDate(date),
    ...(updated && { dateModified: toIsoDate(updated) }),
    ...(source.lang && { inLanguage: source.lang }),
    publisher: describePublisher(desk, source.publisher),
    ...(source.author && { author: { "@type": "Person" as const, name: source.author } }),
    ...(source.agency && { sourceOrganization: { "@type": "Organization" as const, name: source.agency } }),
    ...(source.citation && { creditText: source.citation }),
    ...(source.archived.length > 0 && { archivedAt: source.archived.map(({ url }) => encodeSourceUrl(url)) }),
  } satisfies Report;
}

const REPORT_TYPES = {
  news: "NewsArticle",
  repost: "NewsArticle",
  opinion: "OpinionNewsArticle",
  ngo: "Report",
  government: "CreativeWork",
  court: "CreativeWork",
  "party-site": "CreativeWork",
  petition: "CreativeWork",
} as const satisfies Record<SourceType, string>;

type Report = Omit<CreativeWorkLeaf | NewsArticleLeaf, "@type"> & {
  "@type": (typeof REPORT_TYPES)[SourceType];
};

function describePublisher(desk: Desk, name: string): Organization {
  const entry = desk.catalogue.termByName.publishers.get(name)?.entry;
  return {
    "@type": PUBLISHER_TYPES[entry?.kind ?? ""] ?? "Organization",
    name,
    ...(entry?.website && { url: encodeSourceUrl(entry.website) }),
  };
}

const PUBLISHER_TYPES: Readonly<Record<string, "NewsMediaOrganization" | "NGO" | "GovernmentOrganization">> =
  {
    newspaper: "NewsMediaOrganization",
    broadcaster: "NewsMediaOrganization",
    agency: "NewsMediaOrganization",
    ngo: "NGO",
    government: "GovernmentOrganization",
  };
