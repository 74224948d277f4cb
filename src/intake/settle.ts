/** A draft as it was typed to one as records are written: dates in EDTF, names and words as this archive has them. */
import type { Archive } from "../archive/archive.ts";
import { KINDS, SOURCE_TYPES } from "../archive/article.ts";
import type { TermIndex } from "../archive/authority.ts";
import { findLanguageCode } from "../read/language-tag.ts";
import { quote } from "../read/quote.ts";
import { stripTracking } from "./address.ts";
import type { Draft } from "./draft.ts";
import { collectNames, readName } from "./names.ts";
import { readTypedDate } from "./typed-date.ts";

export interface Settled {
  readonly draft: Draft;
  /** What was read in another way than it was typed: one line each. What is unclear stays as typed, for the reader to refuse. */
  readonly notes: readonly string[];
}

/** `headline` is what the report itself is called, where that is known. */
export function settleDraft(draft: Draft, archive: Archive, headline?: string): Settled {
  const notes: string[] = [];
  const change = (field: string, typed: string, read: string, why = "is read as") => {
    if (typed !== read) notes.push(`${field}: ${quote(typed)} ${why} ${quote(read)}`);
    return read;
  };
  const date = (field: string, typed: string | undefined, event = false) => {
    const read = typed === undefined ? undefined : readTypedDate(typed, event);
    return read?.state === "certain" ? change(field, typed ?? "", read.date) : typed;
  };
  const names = (index: TermIndex, field: string, typed: readonly string[]) => {
    if (typed.length === 0) return [];
    const known = collectNames(index, archive);
    const read = typed.map((name) => {
      const reading = readName(name, known);
      if (reading.state === "several" || reading.state === "known") return name.trim();
      return change(field, name, reading.name, "is written");
    });
    return [...new Set(read)];
  };
  const word = (typed: string | undefined, words: readonly string[]) => {
    const written = typed
      ?.trim()
      .toLowerCase()
      .replace(/[\s_]+/g, "-");
    return words.find((known) => known === written) ?? typed;
  };
  const lang = (field: string, typed: string | undefined) => {
    const code = typed === undefined ? undefined : findLanguageCode(typed);
    return code === undefined ? typed : change(field, typed ?? "", code);
  };
  const { source } = draft;
  const [publisher] =
    source.publisher === undefined ? [] : names("publishers", "publisher", [source.publisher]);
  return {
    draft: {
      ...draft,
      date: date("date", draft.date),
      updated: date("updated", draft.updated),
      eventDate: date("eventDate", draft.eventDate, true),
      kind: word(draft.kind, KINDS),
      lang: lang("lang", draft.lang),
      tags: names("tags", "tags", draft.tags),
      people: names("people", "people", draft.people),
      places: names("places", "places", draft.places),
      organisations: names("organisations", "organisations", draft.organisations),
      source: {
        ...source,
        publisher,
        url:
          source.url === undefined
            ? undefined
            : change("url", source.url.trim(), stripTracking(source.url.trim())),
        lang: lang("source.lang", source.lang),
        type: word(source.type, SOURCE_TYPES),
        headline: source.headline ?? ownHeadline(draft.title, headline),
      },
    },
    notes,
  };
}

/** The report's headline stands in a field of its own where the record's title is another. */
function ownHeadline(title: string | undefined, headline: string | undefined): string | undefined {
  return title === undefined || headline === undefined || headline === title.trim() ? undefined : headline;
}
