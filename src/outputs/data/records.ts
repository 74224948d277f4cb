/** All records with their words, as one JSON document or as a line each. */
import type { Article } from "../../archive/article.ts";
import type { Settings } from "../../settings.ts";
import { absoluteUrl, recordShapeUrl } from "../../views/urls.ts";
import { serializeJson, writeJson } from "../json.ts";
import { recordJson } from "../record-json.ts";
import { releaseOf } from "./release.ts";

/** `count` is of all, withdrawn ones too; they have their notice alone. */
export function writeRecordsJson(articles: readonly Article[], settings: Settings): string {
  const head = serializeJson({
    count: articles.length,
    withdrawn: articles.filter(({ withdrawn }) => withdrawn).length,
    ...releaseOf(settings),
    schema: absoluteUrl(settings, recordShapeUrl),
  });
  const records = articles.map((article) => serializeJson(recordJson(article, settings)));
  return `${head.slice(0, -1)},"records":[\n${records.join(",\n")}\n]}\n`;
}

/** https://github.com/ndjson/ndjson-spec: every line is a record, and ends with LF. */
export function writeRecordLines(articles: readonly Article[], settings: Settings): string {
  return articles.map((article) => writeJson(recordJson(article, settings))).join("");
}
