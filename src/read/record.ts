/** The files of articles/ to records with their translations. */
import { createHash } from "node:crypto";
import type { Article, RecordText, Source } from "../archive/article.ts";
import type { Problem } from "../archive/problem.ts";
import type { Document } from "./document.ts";
import { parseRecordName } from "./file-name.ts";
import type { ContentFile } from "./folder.ts";
import { splitFile } from "./front-matter.ts";
import { renderMarkdown } from "./markdown.ts";
import { checkFolderYear, checkRecord } from "./record-check.ts";
import { checkRecordName } from "./record-name.ts";
import { RECORD, type RecordFields, TRANSLATION } from "./record-schema.ts";
import { checkTranslations, checkTwins, type Part } from "./record-set.ts";
import { checkFields } from "./schema.ts";
import { warnRecord } from "./warn-record.ts";

export interface ReadContext {
  /** Codes of the page languages, the first one first; undefined where site.yaml could not be read. */
  readonly codes: readonly string[] | undefined;
  readonly basePath: string;
}

/** A file of articles/ that could be split. */
export interface RecordFile {
  readonly path: string;
  readonly file: string;
  readonly id: string;
  /** Of a translation. */
  readonly code?: string;
  readonly frontMatter: Document;
}

export interface Records {
  /** Those without a problem. */
  readonly articles: readonly Article[];
  /** The originals, also those with problems: what they say is checked against the others. */
  readonly originals: readonly RecordFile[];
  readonly problems: readonly Problem[];
}

/** `files` are those below articles/, in order of path. */
export function parseRecords(files: readonly ContentFile[], context: ReadContext): Records {
  const problems: Problem[] = [];
  const originals: RecordFile[] = [];
  const articles = new Map<string, Article>();
  const translations = new Map<string, RecordText[]>();
  const parts = files.map((content) => ({ content, ...toPart(content, context.codes) }));
  for (const { content, ...part } of parts) {
    problems.push(...checkRecordName(part, context.codes));
    const { split, problems: found } = splitFile(content);
    problems.push(...found);
    if (part.code !== undefined) {
      const text = split && parseTranslation(part, part.code, hashed(content, split), context, problems);
      if (text) translations.set(part.id, [...(translations.get(part.id) ?? []), text]);
    } else if (split) {
      originals.push({ path: part.path, file: part.file, id: part.id, frontMatter: split.frontMatter });
      const article = parseOriginal(part, hashed(content, split), context, problems);
      if (article) articles.set(part.id, article);
    }
  }
  problems.push(...checkTwins(parts), ...checkTranslations(parts, originals, context.codes));
  return {
    articles: [...articles.values()].map((article) => joinTexts(article, translations.get(article.id) ?? [])),
    originals,
    problems,
  };
}

interface MarkdownFile extends NonNullable<ReturnType<typeof splitFile>["split"]> {
  readonly sha256: string;
}

function hashed({ bytes }: ContentFile, split: Omit<MarkdownFile, "sha256">): MarkdownFile {
  return { ...split, sha256: createHash("sha256").update(bytes).digest("hex") };
}

function parseOriginal(
  part: Part,
  split: MarkdownFile,
  context: ReadContext,
  problems: Problem[],
): Article | undefined {
  const { frontMatter, body, bodyLine, sha256 } = split;
  const { fields, problems: found } = checkFields(frontMatter, RECORD);
  const rendered = renderMarkdown(
    { file: part.file, text: body, line: bodyLine },
    { basePath: context.basePath, headingIds: false, required: true },
  );
  problems.push(
    ...found,
    ...checkRecord(frontMatter),
    ...checkFolderYear(part.path, frontMatter),
    ...rendered.problems,
  );
  if (fields === undefined || rendered.problems.length > 0) return undefined;
  const lang = fields.lang ?? context.codes?.[0];
  problems.push(...warnRecord(frontMatter, { body, bodyLine, lang }));
  return lang === undefined
    ? undefined
    : toArticle(part, fields, { lang, body: rendered.html, markdown: body, sha256 });
}

function toArticle(
  part: Part,
  fields: RecordFields,
  text: Pick<RecordText, "lang" | "body" | "markdown" | "sha256">,
): Article {
  const {
    source,
    people = [],
    places = [],
    organisations = [],
    corrections = [],
    aliases = [],
    ...rest
  } = defined(fields);
  return {
    ...rest,
    ...text,
    id: part.id,
    file: part.file,
    source: toSource(source),
    people,
    places,
    organisations,
    corrections,
    aliases,
    translations: [],
  };
}

function toSource({ headline, archived = [], ...source }: RecordFields["source"]): Source {
  return {
    ...defined(source),
    archived: archived.map(defined),
    headline:
      headline === undefined
        ? { state: "as-title" }
        : headline === "none"
          ? { state: "not-in-copy" }
          : { state: "given", text: headline },
  };
}

function parseTranslation(
  part: Part,
  code: string,
  { frontMatter, body, bodyLine, sha256 }: MarkdownFile,
  context: ReadContext,
  problems: Problem[],
): RecordText | undefined {
  const { fields, problems: found } = checkFields(frontMatter, TRANSLATION);
  const rendered = renderMarkdown(
    { file: part.file, text: body, line: bodyLine },
    { basePath: context.basePath, headingIds: false, required: true },
  );
  problems.push(...found, ...rendered.problems);
  if (fields && rendered.problems.length === 0)
    problems.push(...warnRecord(frontMatter, { body, bodyLine, lang: code }));
  return fields && { lang: code, ...fields, body: rendered.html, markdown: body, sha256 };
}

/** In order of their codes, whatever order the files came in. */
function joinTexts(article: Article, texts: readonly RecordText[]): Article {
  return { ...article, translations: [...texts].sort((a, b) => (a.lang < b.lang ? -1 : 1)) };
}

function toPart({ path, file }: ContentFile, codes: readonly string[] | undefined): Part {
  const { id, code } = parseRecordName(path, codes);
  return { path, file, id, code };
}

/** Without the keys whose value is undefined, which no type of the archive has. */
function defined<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
