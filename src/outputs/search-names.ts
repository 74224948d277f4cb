/** The names of the slugs that search filters by, in one language, as its page's script loads them. */
import type { TermIndex } from "../archive/authority.ts";
import type { Name, Names } from "../search/client/page.ts";
import type { Facet } from "../search/client/state.ts";
import type { Desk } from "../views/desk.ts";
import { termName } from "../views/terms.ts";
import type { Text } from "../views/text.ts";

/** The facets that are indexes of names; kinds and languages are few, and stand in the page. */
const INDEX_OF = {
  tag: "tags",
  person: "people",
  place: "places",
  organisation: "organisations",
  publisher: "publishers",
} as const satisfies Partial<Record<Facet, TermIndex>>;

export function renderSearchNames(desk: Desk): string {
  const names: Names = Object.fromEntries(
    Object.entries(INDEX_OF).map(([facet, index]) => [
      facet,
      Object.fromEntries(
        desk.catalogue.terms[index].map((term) => [term.slug, shorten(desk, termName(desk, term))]),
      ),
    ]),
  );
  return `${JSON.stringify(names)}\n`;
}

function shorten({ language }: Desk, { text, lang, dir }: Text): Name {
  const isOwn = lang === language.code || (lang === undefined && dir === language.dir);
  return isOwn ? text : [text, lang ?? "", dir];
}
