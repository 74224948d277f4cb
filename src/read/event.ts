/** The files of events/ to dossiers. */
import * as z from "zod";
import type { ArchiveEvent } from "../archive/archive.ts";
import type { Html } from "../archive/html.ts";
import type { Problem } from "../archive/problem.ts";
import { claimsSchema, toClaims, translationsOf } from "./claim-schema.ts";
import type { Document } from "./document.ts";
import type { ContentFile } from "./folder.ts";
import { splitFile } from "./front-matter.ts";
import { renderMarkdown } from "./markdown.ts";
import { checkRecordName } from "./record-name.ts";
import { checkFields } from "./schema.ts";
import { eventDate, fileId, line, name, prose } from "./schema-field.ts";

const FIELDS = {
  title: line(300),
  date: eventDate,
  place: name.optional(),
  summary: prose(1000),
};
const TEXT = z.strictObject({ title: line(300).optional(), summary: prose(1000).optional() });

export interface EventFile {
  readonly id: string;
  readonly file: string;
  readonly frontMatter: Document;
}

export interface Events {
  readonly events: readonly ArchiveEvent[];
  /** Also those with problems: records may name them. */
  readonly ids: readonly string[];
  readonly files: readonly EventFile[];
  readonly problems: readonly Problem[];
}

/** `codes` are the languages that a dossier may have a block for. */
export function parseEvents(
  files: readonly ContentFile[],
  codes: readonly string[],
  basePath: string,
): Events {
  const problems: Problem[] = [];
  const split: EventFile[] = [];
  const schema = eventSchema(codes);
  const events = files.flatMap((content): ArchiveEvent[] => {
    const { file } = content;
    const id = toId(content);
    const read = splitFile(content);
    problems.push(...checkRecordName({ file, id, code: undefined }, codes), ...read.problems);
    if (read.split === undefined) return [];
    const { frontMatter, body, bodyLine } = read.split;
    split.push({ id, file, frontMatter });
    const checked = checkFields(frontMatter, schema);
    const rendered = renderMarkdown(
      { file, text: body, line: bodyLine },
      { basePath, headingIds: false, required: false },
    );
    problems.push(...checked.problems, ...rendered.problems);
    if (checked.fields === undefined) return [];
    return [toEvent({ id, file }, checked.fields, rendered.html)];
  });
  return { events, ids: files.map(toId), files: split, problems };
}

/** The front matter of a dossier. `codes` are the languages that it may have a block for. */
export function eventSchema(codes: readonly string[]) {
  return z.strictObject({
    ...FIELDS,
    claims: claimsSchema(codes).optional(),
    aliases: z.array(fileId).optional(),
    ...Object.fromEntries(codes.map((code) => [code, TEXT.optional()])),
  });
}

function toEvent(
  named: { readonly id: string; readonly file: string },
  {
    title,
    date,
    place,
    summary,
    claims = [],
    aliases = [],
    ...blocks
  }: z.output<ReturnType<typeof eventSchema>>,
  body: Html,
): ArchiveEvent {
  return {
    ...named,
    title,
    date,
    ...(place !== undefined && { place }),
    summary,
    body,
    claims: toClaims(claims),
    aliases,
    translations: translationsOf(blocks),
  };
}

function toId({ path }: ContentFile): string {
  return path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/, "");
}
