/** A page's JSON-LD → what it says of the dates of the report itself, not of comments, pictures and the site. */
import { isObject, type JsonObject, type JsonValue, listOf, typesOf } from "../json-ld.ts";
import type { ReportPage } from "../page.ts";
import type { Clue, Clues } from "./clue.ts";
import { foldText } from "./fold.ts";
import type { Reading } from "./mention.ts";
import { readStamp } from "./stamp.ts";

const ARTICLE =
  /Article$|Posting$|Report|Blog(?!ger)|News|Review$|CreativeWork|Recipe|Thesis|Message|Question|Discussion/i;
const PAGE = /Page$|Document|Book|Dataset|Episode|Media|Video|Audio|Gallery|Legislation/i;
const NO_REPORT =
  /WebSite|Organization|Person|Event|Comment|Answer|Offer|Product|Rating|Image|Breadcrumb|ListItem|Place|Action|Service|Job|Business|Live/i;

/** Parts of an article that have dates of their own. */
const OTHERS_DATES =
  /^(?:comment|review|author|publisher|creator|hasPart|itemListElement|image|thumbnail|logo|isPartOf|liveBlogUpdate|citation|mentions|about|offers|potentialAction|sourceOrganization|breadcrumb|subjectOf|acceptedAnswer|suggestedAnswer)$/;

const MOST_OBJECTS = 3000;

/** `titles` folded; an article of another headline is one that the page only lists. */
export function findStructuredClues(page: ReportPage, titles: readonly string[], reading: Reading): Clues {
  const published: Clue[] = [];
  const updated: Clue[] = [];
  const wanted = wantsHeadline(page, titles);
  for (const object of listOwn(page.jsonLd)) {
    const trust = trustIn(object, wanted);
    if (trust === 0) continue;
    published.push(...readField(object, "datePublished", trust, reading));
    published.push(...readField(object, "dateCreated", trust - 1.5, reading));
    published.push(...readField(object, "uploadDate", trust - 3, reading));
    updated.push(...readField(object, "dateModified", trust - 2, reading));
  }
  return { published, updated };
}

/** Several articles with headlines: only those whose headline is a title of the page are the page's own. */
function wantsHeadline(page: ReportPage, titles: readonly string[]): (object: JsonObject) => boolean {
  const isOwn = (object: JsonObject) =>
    [...listOf(object.headline), ...listOf(object.name)].some(
      (text) => typeof text === "string" && isTitle(foldText(text), titles),
    );
  const articles = listOwn(page.jsonLd).filter((object) =>
    typesOf(object).some((type) => ARTICLE.test(type)),
  );
  return articles.length > 1 && articles.some(isOwn) ? isOwn : () => true;
}

function isTitle(headline: string, titles: readonly string[]): boolean {
  const plain = headline.replace(/&[#\w]+;|[^\p{L}\d]/gu, "").slice(0, 60);
  return plain.length > 5 && titles.some((title) => title.replace(/[^\p{L}\d]/gu, "").includes(plain));
}

function listOwn(objects: readonly JsonObject[]): JsonObject[] {
  const queue: JsonValue[] = [...objects];
  const own = new Set<JsonObject>();
  for (let index = 0; index < queue.length && index < MOST_OBJECTS; index += 1) {
    const value = queue[index];
    if (!isObject(value)) queue.push(...listOf(value).filter((part) => typeof part === "object"));
    else if (!own.has(value)) {
      own.add(value);
      for (const [key, part] of Object.entries(value).slice(0, 200)) {
        if (typeof part === "object" && part !== null && !OTHERS_DATES.test(key)) queue.push(part);
      }
    }
  }
  return [...own];
}

function trustIn(object: JsonObject, wanted: (object: JsonObject) => boolean): number {
  const types = typesOf(object);
  if (types.some((type) => ARTICLE.test(type))) return wanted(object) ? 10 : 3;
  if (types.some((type) => PAGE.test(type))) return types.some((type) => /Page$/.test(type)) ? 8.5 : 5;
  return types.some((type) => NO_REPORT.test(type)) ? 0 : 6;
}

function readField(object: JsonObject, field: string, trust: number, reading: Reading): Clue[] {
  return listOf(object[field]).flatMap((value) => {
    const text = isObject(value) ? value["@value"] : value;
    const stamp =
      typeof text === "string" || typeof text === "number" ? readStamp(String(text), reading) : undefined;
    return stamp === undefined
      ? []
      : [{ ...stamp, source: "json-ld" as const, from: `JSON-LD ${field}`, trust }];
  });
}
