/** What every format of export gives: rows, each a draft of a record or a reason why it cannot be one. */
import { type Draft, EMPTY_DRAFT } from "../intake/draft.ts";

/** The words of a record in another language of the site's pages. */
export interface Translation {
  readonly code: string;
  readonly title?: string;
  readonly summary?: string;
  readonly body?: string;
}

/** Why a field is empty though the export says something of it. */
export interface Doubt {
  /** As front matter names it. */
  readonly field: string;
  readonly why: string;
}

export interface ImportRow {
  /** Where it stands in the file: `line 12`. */
  readonly place: string;
  readonly draft: Draft;
  /** Address of the record in the archive that wrote the export: two of one archive are two reports, however like. */
  readonly record?: string;
  readonly translations: readonly Translation[];
  /** Why nothing can be made of it; absent for all others. */
  readonly refused?: string;
  /** What keeps it a draft, beside what is missing and what the reader says. */
  readonly doubts: readonly Doubt[];
  /** What was read in another way than it was written. */
  readonly notes: readonly string[];
}

export interface Export {
  readonly rows: readonly ImportRow[];
  /** Of the file as a whole: what no field takes, what was left out, and how often. */
  readonly notes: readonly string[];
}

/** An export, or the one reason why the file is none. */
export type ParsedExport =
  | { readonly ok: true; readonly value: Export }
  | { readonly ok: false; readonly message: string };

/** How an export is read, where that is for whoever runs the import to say. */
export interface ExportOptions {
  /** Codes of the site's page languages, the first one first. */
  readonly codes: readonly string[];
  /** Abstracts and excerpts are the archive's own words, and become summaries. */
  readonly ownSummary: boolean;
  /** The texts of posts are the archive's own words, and become bodies. */
  readonly ownText: boolean;
}

export function failExport(message: string): ParsedExport {
  return { ok: false, message };
}

/** A row that nothing can be made of. */
export function refuseRow(place: string, refused: string): ImportRow {
  return { place, draft: EMPTY_DRAFT, translations: [], refused, doubts: [], notes: [] };
}
