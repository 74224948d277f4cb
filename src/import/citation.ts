/** What a reference manager knows of a report, in any of its formats, to a row: names, dates and languages as records write them. */
import { readDate } from "./date.ts";
import { toDraft, type Values } from "./fields.ts";
import { readLanguage } from "./language.ts";
import type { OwnFields } from "./own-fields.ts";
import { stripTags } from "./plain-text.ts";
import type { ExportOptions, ImportRow } from "./row.ts";
import { splitTitle } from "./title.ts";

export interface Citation {
  readonly place: string;
  readonly title?: string | undefined;
  /** As written, or in EDTF. */
  readonly date?: string | undefined;
  /** Where it appeared: a newspaper, a website. */
  readonly container?: string | undefined;
  readonly publisher?: string | undefined;
  /** "Given Family", or a name as it is. */
  readonly authors: readonly string[];
  readonly url?: string | undefined;
  readonly doi?: string | undefined;
  readonly pages?: string | undefined;
  readonly lang?: string | undefined;
  readonly tags: readonly string[];
  readonly abstract?: string | undefined;
  /** Where the entry comes from an archive of this kind. */
  readonly own?: OwnFields | undefined;
}

/** The title is the report's own headline; an abstract may be the publisher's words, and is left out unless it is said to be ours. */
export function citationToRow(citation: Citation, options: ExportOptions): ImportRow {
  const { place, authors, abstract, own } = citation;
  const date = readDate(own?.values.date ?? citation.date ?? "");
  const lang = readLanguage(citation.lang);
  const publisher = citation.container ?? citation.publisher;
  const url = citation.url ?? (citation.doi && `https://doi.org/${citation.doi}`);
  const values: Values = {
    ...splitTitle(stripTags(citation.title ?? ""), lang.code, options.codes),
    date: date.date,
    publisher,
    url,
    citation: url ? undefined : citePrinted(publisher, date.date, citation.pages),
    source_lang: lang.code,
    author: authors.join(", "),
    tags: citation.tags,
    summary: options.ownSummary ? abstract : undefined,
  };
  return {
    place,
    draft: toDraft(own === undefined ? values : withOwn(values, own, citation.title ?? "")),
    ...(own !== undefined && { record: own.record }),
    translations: [],
    doubts: date.doubt ? [{ field: "date", why: date.doubt }] : [],
    notes: [date.note, lang.note].filter((note) => note !== undefined),
  };
}

/** What the archive itself says of a field comes before what the format could hold of it; of its title, it is the headline that the format holds. */
function withOwn(values: Values, { values: own }: OwnFields, headline: string): Values {
  const said = Object.entries(own).filter(([, value]) => value !== undefined && value.length > 0);
  return {
    ...values,
    ...Object.fromEntries(said),
    date: values.date,
    headline: own.headline ?? (headline === own.title ? undefined : headline),
  };
}

/** "Family, Given" and "Family, Jr, Given" to the order in which a byline has them; other names as they are. */
export function turnName(name: string): string {
  const [family = "", ...rest] = name.split(",").map((part) => part.trim());
  if (rest.length === 0 || rest.length > 2) return name.trim();
  const given = rest.at(-1) ?? "";
  const suffix = rest.length === 2 ? rest[0] : undefined;
  return [given, family, suffix].filter((part) => part !== undefined && part !== "").join(" ");
}

/** `date` is one that was read; a report without an address is cited by where it was printed. */
function citePrinted(
  publisher: string | undefined,
  date: string | undefined,
  pages: string | undefined,
): string | undefined {
  if (!publisher || !pages?.trim()) return undefined;
  const page = /^\d+$/.test(pages.trim()) ? `p. ${pages.trim()}` : `pp. ${pages.trim()}`;
  return [publisher, date, page].filter((part) => part !== undefined).join(", ");
}
