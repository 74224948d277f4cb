/** The reports that are known already, found by their address and their days: a new row is held against a few, not all. */
import { type Article, publishedHeadline } from "../archive/article.ts";
import { firstDay, lastDay, type PartialDate, parsePartialDate } from "../archive/partial-date.ts";
import type { Draft } from "../intake/draft.ts";
import { type Duplicate, findDuplicates, foldAddress } from "../intake/duplicates.ts";
import { foldName } from "../read/nearest.ts";
import { type HeadlineShape, mayBeNear, shapeHeadline } from "./headline-shape.ts";
import { sketchArticle } from "./sketch.ts";

/** `archive` and `draft` stand on the disk, `row` earlier in the same file. */
export interface KnownReport {
  readonly from: "archive" | "draft" | "row";
  /** The file, or the row's place. */
  readonly where: string;
  readonly article: Article;
  /** Address of the record that the row was, in another archive. */
  readonly record?: string | undefined;
}

export interface KnownDuplicate {
  readonly report: KnownReport;
  /** `same-row`: outlet, address, date and headline are all the same. */
  readonly why: Duplicate["why"] | "same-row";
}

export interface KnownReports {
  add(report: KnownReport): void;
  /** The first in order of trust: the row itself, the same address, a headline that is nearly the same. */
  find(draft: Draft, record?: string): KnownDuplicate | undefined;
}

interface Shaped extends KnownReport {
  readonly shapes: readonly HeadlineShape[];
}

export function collectReports(): KnownReports {
  const byKey = new Map<string, Shaped[]>();
  const all = (keys: readonly string[]) => keys.flatMap((key) => byKey.get(key) ?? []);
  return {
    add(report) {
      const shaped = { ...report, shapes: shapesOf(report.article) };
      for (const key of keysOf(report.article)) {
        const reports = byKey.get(key);
        if (reports) reports.push(shaped);
        else byKey.set(key, [shaped]);
      }
    },
    find(draft, record) {
      const rivals = (keys: readonly string[]) => all(keys).filter((known) => !isOther(known.record, record));
      const sketch = sketchArticle(draft, "", "");
      const [same] = rivals([rowKey(sketch)]);
      if (same !== undefined) return { report: same, why: "same-row" };
      const shapes = shapesOf(sketch);
      const near = new Map<string, KnownReport>();
      for (const report of rivals(addressKeys(sketch))) near.set(report.article.id, report);
      for (const report of rivals(rivalKeys(sketch)))
        if (report.shapes.some((one) => shapes.some((other) => mayBeNear(one, other))))
          near.set(report.article.id, report);
      if (near.size === 0) return undefined;
      const [first] = findDuplicates(
        draft,
        Array.from(near.values(), ({ article }) => article),
      );
      const report = first && near.get(first.id);
      return report && { report, why: first.why };
    },
  };
}

/** Two records of one archive: what made them two is known there. */
function isOther(record: string | undefined, other: string | undefined): boolean {
  return record !== undefined && other !== undefined && record !== other;
}

/** Days before and after on which another outlet may have had the report. */
const WINDOW = 3;
const DAY = 86_400_000;

/** What a report is found by. One of which a day is known also stands under its month, for those of which no more is known. */
function keysOf(article: Article): string[] {
  const { date } = article;
  const [day, month] = [firstDay(date), firstDay(date).slice(0, 7)];
  const dated = isDated(date)
    ? date.day !== undefined
      ? [`day ${day}`, `month ${month}`]
      : date.month !== undefined
        ? [`month ${month}`, `month alone ${month}`]
        : []
    : [];
  return [rowKey(article), ...addressKeys(article), ...dated, ...headlineKeys(article)];
}

/** What a new row's rivals stand under. A year alone could be any of its days: there, headlines are held against equal ones only. */
function rivalKeys(sketch: Article): string[] {
  const { date } = sketch;
  const keys = headlineKeys(sketch);
  if (!isDated(date) || date.month === undefined) return keys;
  const [from, to] = [Date.parse(firstDay(date)) - WINDOW * DAY, Date.parse(lastDay(date)) + WINDOW * DAY];
  const days = Array.from({ length: Math.round((to - from) / DAY) + 1 }, (_, index) =>
    new Date(from + index * DAY).toISOString().slice(0, 10),
  );
  const months = [...new Set(days.map((day) => day.slice(0, 7)))];
  return date.day === undefined
    ? [...keys, ...months.map((month) => `month ${month}`)]
    : [...keys, ...days.map((day) => `day ${day}`), ...months.map((month) => `month alone ${month}`)];
}

function shapesOf(article: Article): HeadlineShape[] {
  const headlines = new Set([article.title, publishedHeadline(article) ?? ""]);
  return [...headlines].flatMap((headline) => shapeHeadline(headline) ?? []);
}

function addressKeys({ source: { url } }: Article): string[] {
  return url === undefined ? [] : [`address ${foldAddress(url)}`];
}

function headlineKeys(article: Article): string[] {
  const headlines = [article.title, publishedHeadline(article) ?? ""].map(foldName);
  return [...new Set(headlines)].flatMap((headline) =>
    headline === "" ? [] : [`headline ${article.date.year} ${headline}`],
  );
}

/** What tells one row of an export from all others. */
function rowKey({ title, date, source }: Article): string {
  const headline = source.headline.state === "given" ? source.headline.text : "";
  const { publisher, url = "", citation = "" } = source;
  const texts = [title, headline, date.edtf, publisher, url, citation];
  return `row ${texts.map((text) => text.replace(/\s+/g, " ").trim()).join("\n")}`;
}

function isDated({ edtf }: PartialDate): boolean {
  return parsePartialDate(edtf).ok;
}
