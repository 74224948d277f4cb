/** A page's JSON-LD → the objects that describe the report itself, and the things they point to. */

import { windowTitle } from "./headings.ts";
import { isObject, type JsonObject, type JsonValue, listNested, listOf, typesOf } from "./json-ld.ts";
import type { ReportPage } from "./page.ts";
import { cleanText, foldLine } from "./text.ts";

const ARTICLE =
  /^(?:\w*Article|\w*NewsArticle|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report|DiscussionForumPosting|AnalysisNewsArticle|OpinionNewsArticle|Review|ClaimReview|PressRelease)$/;

const found = new WeakMap<ReportPage, readonly JsonObject[]>();

/** The one that names this page's address or title first, then in the page's order: a page describes its neighbours too. */
export function findArticles(page: ReportPage): readonly JsonObject[] {
  const known = found.get(page);
  if (known !== undefined) return known;
  const articles = listArticles(page.jsonLd).slice(0, MOST_ARTICLES);
  const title = foldLine(windowTitle(page.document));
  const own = articles.filter((article) => isOwn(article, page.url, title));
  const sorted = [...own, ...articles.filter((article) => !own.includes(article))];
  found.set(page, sorted);
  return sorted;
}

const MOST_ARTICLES = 50;

function isOwn(article: JsonObject, url: string | undefined, title: string): boolean {
  const headline = foldLine(textIn(article, "headline") ?? textIn(article, "name") ?? "");
  if (headline !== "" && title.includes(headline)) return true;
  const addresses = ["url", "@id", "mainEntityOfPage"].flatMap((key) =>
    listOf(article[key]).map((value) => (isObject(value) ? value["@id"] : value)),
  );
  return (
    url !== undefined &&
    addresses.some((address) => typeof address === "string" && bareAddress(address) === bareAddress(url))
  );
}

function bareAddress(address: string): string {
  return address
    .replace(/[?#].*$/, "")
    .replace(/^https?:\/\/(?:www\.|m\.|amp\.)?/i, "")
    .replace(/\/$/, "");
}

/** Those inside a page or a list count where none stands alone. */
function listArticles(jsonLd: readonly JsonObject[]): JsonObject[] {
  const isArticle = (object: JsonObject) => typesOf(object).some((type) => ARTICLE.test(type));
  const alone = jsonLd.filter(isArticle);
  if (alone.length > 0) return alone;
  return jsonLd
    .filter((object) => !typesOf(object).some((type) => /List|Breadcrumb|SearchAction/.test(type)))
    .flatMap((object) =>
      listOf(object.mainEntity)
        .concat(listOf(object.mainEntityOfPage))
        .filter(isObject)
        .flatMap(listNested)
        .filter(isArticle),
    );
}

/** Objects of one of the types, wherever they stand alone. */
export function findOfType(jsonLd: readonly JsonObject[], types: RegExp): JsonObject[] {
  return jsonLd.filter((object) => typesOf(object).some((type) => types.test(type)));
}

/** The names of a value: a text, an object with a name, a reference to one, or a list of these. */
export function namesIn(value: JsonValue | undefined, jsonLd: readonly JsonObject[]): string[] {
  return listOf(value).flatMap((one) => {
    if (typeof one === "string") return /^https?:/i.test(one) ? nameOfReference(one, jsonLd) : named(one);
    if (!isObject(one)) return [];
    const own = listOf(one.name).flatMap((name) => (typeof name === "string" ? named(name) : []));
    const reference = one["@id"];
    return own.length > 0 || typeof reference !== "string" ? own : nameOfReference(reference, jsonLd);
  });
}

/** A text that a key of an object has. */
export function textIn(object: JsonObject, key: string): string | undefined {
  const text = listOf(object[key]).find((value) => typeof value === "string");
  return typeof text === "string" && text.trim() !== "" ? text : undefined;
}

function nameOfReference(id: string, jsonLd: readonly JsonObject[]): string[] {
  const object = jsonLd.find((one) => one["@id"] === id && one.name !== undefined);
  return object === undefined
    ? []
    : listOf(object.name).flatMap((name) => (typeof name === "string" ? named(name) : []));
}

function named(name: string): string[] {
  const text = cleanText(name);
  return text === "" ? [] : [text];
}
