/** The files of pages/ to the pages of the house, each with its translations. */
import * as z from "zod";
import type { HousePage } from "../archive/archive.ts";
import type { Problem, Told } from "../archive/problem.ts";
import { compare } from "../archive/problem.ts";
import { RESERVED_NAMES } from "../archive/reserved-names.ts";
import { parseRecordName } from "./file-name.ts";
import type { ContentFile } from "./folder.ts";
import { splitFile } from "./front-matter.ts";
import { renderMarkdown } from "./markdown.ts";
import { tell } from "./messages/index.ts";
import { quote } from "./quote.ts";
import type { ReadContext } from "./record.ts";
import { checkRecordName } from "./record-name.ts";
import { checkFields } from "./schema.ts";
import { line, prose } from "./schema-field.ts";

/** The front matter of a page and of its translations. */
export const PAGE = z.strictObject({ title: line(300), summary: prose(1000).optional() });

interface PageText {
  readonly name: string;
  readonly file: string;
  readonly code: string | undefined;
  readonly text: Pick<HousePage, "title" | "summary" | "body"> | undefined;
}

export interface Pages {
  readonly pages: readonly HousePage[];
  /** Also those with problems. */
  readonly names: readonly string[];
  readonly problems: readonly Problem[];
}

export function parsePages(files: readonly ContentFile[], context: ReadContext): Pages {
  const problems: Problem[] = [];
  const texts = files.map((content) => parsePage(content, context, problems));
  const names = texts.flatMap(({ name, code }) => (code === undefined ? [name] : []));
  problems.push(...texts.flatMap((text) => checkOriginal(text, names)));
  const lang = context.codes?.[0] ?? "";
  const pages = texts.flatMap(({ name, file, code, text }): HousePage[] => {
    if (code !== undefined || text === undefined) return [];
    return [{ name, file, lang, ...text, translations: translationsOf(name, texts) }];
  });
  return { pages, names, problems };
}

function parsePage(content: ContentFile, context: ReadContext, problems: Problem[]): PageText {
  const { file } = content;
  const { id: name, code } = parseRecordName(content.path, context.codes);
  const { split, problems: found } = splitFile(content);
  problems.push(...found, ...checkPageName({ file, id: name, code }, context.codes));
  if (split === undefined) return { name, file, code, text: undefined };
  const checked = checkFields(split.frontMatter, PAGE);
  const rendered = renderMarkdown(
    { file, text: split.body, line: split.bodyLine },
    { basePath: context.basePath, headingIds: true, required: true },
  );
  problems.push(...checked.problems, ...rendered.problems);
  const text = checked.fields && {
    title: checked.fields.title,
    summary: checked.fields.summary ?? "",
    body: rendered.html,
  };
  return { name, file, code, text };
}

function checkPageName(
  named: { readonly file: string; readonly id: string; readonly code: string | undefined },
  codes: readonly string[] | undefined,
): Problem[] {
  const { file, id, code } = named;
  const taken = RESERVED_NAMES.includes(id) || /^\d{4}$/.test(id) || codes?.includes(id);
  if (!taken) {
    const first = code !== undefined && code === codes?.[0];
    if (!first) return checkRecordName(named, codes);
    const message = tell((words) => words.languageOfOriginal(quote(code), `${id}.md`));
    return [
      refusal(
        file,
        "translation-language",
        message,
        tell((words) => words.putIntoOriginal),
      ),
    ];
  }
  const message = tell((words) => words.addressOfSite(quote(id)));
  const renamed = `${/^\d/.test(id) ? "the-year" : "about"}-${id}.md`;
  return [
    refusal(
      file,
      "reserved-name",
      message,
      tell((words) => words.renameIt(renamed)),
    ),
  ];
}

function checkOriginal({ name, file, code }: PageText, names: readonly string[]): Problem[] {
  if (code === undefined || names.includes(name)) return [];
  const original = `${file.slice(0, file.lastIndexOf("/") + 1)}${name}.md`;
  const message = tell((words) => words.noOriginal(original));
  return [
    refusal(
      file,
      "no-original",
      message,
      tell((words) => words.addOriginal),
    ),
  ];
}

function translationsOf(name: string, texts: readonly PageText[]): HousePage["translations"] {
  return texts
    .flatMap((other) => {
      const { code, text } = other;
      return other.name === name && code !== undefined && text !== undefined ? [{ lang: code, ...text }] : [];
    })
    .sort((a, b) => compare(a.lang, b.lang));
}

function refusal(file: string, kind: string, message: Told, hint: Told): Problem {
  return { kind, file, line: 1, column: 1, message, hint, severity: "error" };
}
