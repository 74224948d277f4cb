/** An export's rows to those that are kept, each with the id it would have, and those that are refused or known already. */
import type { Archive } from "../archive/archive.ts";
import type { Draft } from "../intake/draft.ts";
import { proposeId } from "../intake/record-id.ts";
import type { ExistingDraft } from "./existing-draft.ts";
import { collectReports, type KnownDuplicate, type KnownReports } from "./known-report.ts";
import type { ImportRow } from "./row.ts";
import { sketchArticle } from "./sketch.ts";

/** What has a duplicate's report already; `written` is the row itself, by an earlier run. */
export interface Original {
  readonly from: "archive" | "draft" | "row" | "written";
  /** A file, or the place of an earlier row. */
  readonly where: string;
}

export type SortedRow =
  | { readonly state: "kept"; readonly row: ImportRow; readonly id: string }
  | { readonly state: "refused"; readonly row: ImportRow; readonly why: string }
  | { readonly state: "duplicate"; readonly row: ImportRow; readonly why: string; readonly of: Original };

/** In the rows' order; the first of two about one report is kept, and a row's id is that of no other file. */
export function sortRows(
  rows: readonly ImportRow[],
  archive: Archive,
  drafts: readonly ExistingDraft[],
): SortedRow[] {
  const known = collectKnown(archive, drafts);
  const taken = new Set([
    ...archive.articles.flatMap(({ id, aliases }) => [id, ...aliases]),
    ...drafts.map(({ id }) => id),
  ]);
  return rows.map((row): SortedRow => {
    if (row.refused !== undefined) return { state: "refused", row, why: row.refused };
    const duplicate = known.find(row.draft, row.record);
    if (duplicate !== undefined) return { state: "duplicate", row, ...describe(duplicate) };
    const id = proposeFreeId(row.draft, taken);
    taken.add(id);
    known.add({
      from: "row",
      where: row.place,
      article: sketchArticle(row.draft, id, row.place),
      record: row.record,
    });
    return { state: "kept", row, id };
  });
}

function collectKnown({ articles }: Archive, drafts: readonly ExistingDraft[]): KnownReports {
  const known = collectReports();
  for (const article of articles) known.add({ from: "archive", where: article.file, article });
  for (const { id, file, draft } of drafts)
    known.add({ from: "draft", where: file, article: sketchArticle(draft, id, file) });
  return known;
}

/** Only ids that begin alike can be in each other's way; folding all of them for every row would take minutes. */
function proposeFreeId(draft: Draft, taken: ReadonlySet<string>): string {
  const first = proposeId(draft, NONE);
  if (!taken.has(first)) return first;
  return proposeId(draft, new Set([...taken].filter((id) => id.startsWith(first))));
}

const NONE: ReadonlySet<string> = new Set();

function describe({ report, why }: KnownDuplicate): { readonly why: string; readonly of: Original } {
  const { from, where } = report;
  if (why === "same-row" && from !== "row")
    return { why: `it is written already: ${where}`, of: { from: "written", where } };
  return { why: `${where} has this report: ${SHARED[why]}`, of: { from, where } };
}

const SHARED = {
  "same-row": "all is the same",
  "same-address": "the same address",
  "near-headline": "nearly the same headline, within three days",
} as const;
