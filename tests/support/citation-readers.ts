/** Exports as independent readers read them, two for each format, in the few fields that all formats have. */
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import ris from "@customcommander/ris";
import { parse as parseRis } from "astrocite-ris";
import { entries as parseBibtex } from "bibtex-parse";
import type { Article } from "../../src/archive/article.ts";
import { plainName, splitByline } from "../../src/views/byline.ts";

export interface ReadReport {
  readonly id: string;
  readonly title: string;
  /** As the byline has them: a reader may take the last word of any name for a family's. */
  readonly authors: readonly string[];
  readonly publisher: string;
  /** As far as the day. */
  readonly date: string;
  readonly url: string | undefined;
  readonly tags: readonly string[];
  readonly abstract: string;
}

/** What a reader must find of the record. */
export function expectedReport(article: Article): ReadReport {
  const { source, date } = article;
  const headline = source.headline.state === "given" ? source.headline.text : article.title;
  return {
    id: article.id,
    title: tidy(source.headline.state === "not-in-copy" ? `[${headline}]` : headline),
    authors: splitByline(source.author ?? "").map(plainName),
    publisher: source.publisher,
    date: [date.year, date.month, date.day]
      .filter((part) => part !== undefined)
      .map((part) => String(part).padStart(2, "0"))
      .join("-"),
    url: toHref(source.url),
    tags: article.tags,
    abstract: tidy(article.summary),
  };
}

/** By the format, then by the reader's name. */
export const READERS: Readonly<Record<string, Readonly<Record<string, (text: string) => ReadReport[]>>>> = {
  bib: { "bibtex-parse": readWithBibtexParse, "citation-js": readBibtexWithCitationJs },
  ris: { "@customcommander/ris": readWithRis, astrocite: readWithAstrocite },
  "csl.json": { "JSON.parse": (text) => (JSON.parse(text) as Csl[]).map(fromCsl), "citation-js": readCsl },
};

type Csl = Readonly<Record<string, unknown>>;

function readWithBibtexParse(text: string): ReadReport[] {
  return parseBibtex(text).map((entry) => ({
    id: entry.key ?? "",
    title: unescapeLatex(entry.TITLE),
    authors: entry.AUTHOR?.split(" and ").map((name) => name.replace(/^(.*), (.*)$/, "$2 $1")) ?? [],
    publisher: unescapeLatex(entry.JOURNALTITLE),
    date: entry.DATE?.replace(/T.*|[?~%]/g, "") ?? "",
    url: toHref(entry.URL),
    tags: entry.KEYWORDS?.split(", ") ?? [],
    abstract: unescapeLatex(entry.ABSTRACT),
  }));
}

/** This reader parts an entry, and leaves its LaTeX as it is. */
function unescapeLatex(text = ""): string {
  return text.replace(/\\([&%$#_{}])/g, "$1");
}

function readBibtexWithCitationJs(text: string): ReadReport[] {
  return new Cite(text, { forceType: "@biblatex/text" }).data.map(fromCsl);
}

function readCsl(text: string): ReadReport[] {
  return new Cite(JSON.parse(text)).data.map(fromCsl);
}

function readWithRis(text: string): ReadReport[] {
  return (ris.read(text) ?? []).map((entry) => {
    const [date] = entry.DA as { year: string; month: string; day: string }[];
    return {
      id: String(entry.ID?.[0]),
      title: String(entry.TI?.[0]),
      authors: (entry.AU ?? []).map(readRisName),
      publisher: String(entry.T2?.[0]),
      date: [date?.year, date?.month, date?.day].filter(Boolean).join("-"),
      url: toHref(entry.UR?.[0]),
      tags: (entry.KW ?? []).map(String),
      abstract: String(entry.AB?.[0]),
    };
  });
}

function readRisName(name: unknown): string {
  if (typeof name === "string") return name;
  const { last_name: last, first_name: first } = name as { last_name: string; first_name?: string };
  return first ? `${first} ${last}` : last;
}

function readWithAstrocite(text: string): ReadReport[] {
  return parseRis(text).map(fromCsl);
}

function fromCsl(item: Csl): ReadReport {
  const { "date-parts": [parts = []] = [[]] } = item.issued as { "date-parts"?: (string | number)[][] };
  const keyword = item.keyword as string | string[] | undefined;
  return {
    id: String(item.id),
    title: String(item.title),
    authors: ((item.author ?? []) as Record<string, string>[]).map(({ family, given, literal }) =>
      given === undefined ? String(literal ?? family) : `${given} ${family}`,
    ),
    publisher: String(item["container-title"]),
    // citation-js has a 0 for the month and the day that a date of BibLaTeX does not say.
    date: parts
      .filter((part) => Number(part) !== 0)
      .map((part) => String(part).padStart(2, "0"))
      .join("-"),
    url: toHref(item.URL),
    tags: Array.isArray(keyword) ? keyword : (keyword ?? "").split(/, ?/),
    abstract: String(item.abstract),
  };
}

/** Percent-encoded in one way: some readers do it, and some do not. */
function toHref(address: unknown): string | undefined {
  return typeof address === "string" ? new URL(address).href : undefined;
}

function tidy(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
