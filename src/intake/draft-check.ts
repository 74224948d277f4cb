/** A draft to what the reader finds wrong with the values that it has; what it lacks is for `findGaps` to say. */
import type { Problem } from "../archive/problem.ts";
import { splitFile } from "../read/front-matter.ts";
import { renderMarkdown } from "../read/markdown.ts";
import { checkRecord } from "../read/record-check.ts";
import { RECORD } from "../read/record-schema.ts";
import { checkFields } from "../read/schema.ts";
import type { Draft } from "./draft.ts";
import { writeRecord } from "./record-file.ts";

/** Errors and warnings of single fields, each with its `field`; those of the text below have none. */
export function checkDraft(draft: Draft, file = "the record"): Problem[] {
  const text = writeRecord(draft);
  const { split, problems } = splitFile({ path: file, file, bytes: new TextEncoder().encode(text) });
  if (split === undefined) return [...problems];
  const { frontMatter, body, bodyLine } = split;
  const { problems: wrong } = checkFields(frontMatter, RECORD);
  const { problems: faulty } = renderMarkdown(
    { file, text: body, line: bodyLine },
    { basePath: "", headingIds: false, required: false },
  );
  return [...problems, ...wrong, ...checkRecord(frontMatter), ...faulty].filter(
    ({ kind }) => kind !== "missing-key",
  );
}

/** What is wrong with the value at one path, as in `source.url`; list fields by their own name. */
export function checkDraftField(draft: Draft, field: string): Problem | undefined {
  return checkDraft(draft).find(
    (problem) => problem.field === field || problem.field?.startsWith(`${field}.`),
  );
}
