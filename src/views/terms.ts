/** Terms as links: the name in the page's language where the authority file has one, else as it is written. */
import { TERM_INDEXES, type TermIndex } from "../archive/authority.ts";
import type { Term } from "../indexes/by-term.ts";
import { type Desk, translatedText } from "./desk.ts";
import { type Text, textOf } from "./text.ts";
import { termUrl } from "./urls.ts";

/** The indexes whose terms have feeds. */
export const FEED_INDEXES: readonly TermIndex[] = TERM_INDEXES.filter((index) => index !== "organisations");

export interface TermLink {
  readonly name: Text;
  readonly url: string;
}

export interface CountedLink extends TermLink {
  readonly count: number;
}

export function viewTerm(desk: Desk, term: Term): TermLink {
  return { name: termName(desk, term), url: termUrl(desk.language, term.index, term.slug) };
}

export function viewCountedTerm(desk: Desk, term: Term): CountedLink {
  return { ...viewTerm(desk, term), count: term.articles.length };
}

export function termName(desk: Desk, { name, entry }: Term): Text {
  if (entry === undefined) return textOf(name);
  return translatedText(desk, entry.translations[desk.language.code]?.name, entry.name);
}

export function termDescription(desk: Desk, { entry }: Term): Text | undefined {
  const translation = entry?.translations[desk.language.code]?.description;
  const { description } = entry ?? {};
  return translation || description ? translatedText(desk, translation, description ?? "") : undefined;
}

/** The links of the names that an article writes; a name that no listed record has is left out. */
export function viewNames(desk: Desk, index: TermIndex, names: readonly string[]): TermLink[] {
  return names.flatMap((name) => {
    const term = desk.catalogue.termByName[index].get(name);
    return term ? [viewTerm(desk, term)] : [];
  });
}

/** The name alone, for datelines; it also works for a name that has no page. */
export function nameText(desk: Desk, index: TermIndex, name: string): Text {
  const term = desk.catalogue.termByName[index].get(name);
  return term ? termName(desk, term) : textOf(name);
}
