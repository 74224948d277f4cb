/** Names in front matter and authority files to the addresses that lead elsewhere. */
import { TERM_INDEXES } from "../archive/authority.ts";
import type { Desk } from "./desk.ts";
import { dossierTitle } from "./dossiers.ts";
import { canonicalUrl, recordTitle } from "./record.ts";
import { termName } from "./terms.ts";
import type { Text } from "./text.ts";
import { articleUrl, eventUrl, termUrl } from "./urls.ts";

/** Site paths; both are pages. */
export interface Move {
  readonly from: string;
  readonly to: string;
  /** Where search engines should look instead. */
  readonly canonical: string;
  /** Of the page that it leads to; absent where its record was withdrawn. */
  readonly title?: Text;
}

/** Of one language: records, dossiers, then names that have a page. */
export function viewMoves(desk: Desk): Move[] {
  const { language, catalogue } = desk;
  const records = catalogue.articles.flatMap((article) =>
    article.aliases.map((alias) => ({
      from: articleUrl(language, alias),
      to: articleUrl(language, article.id),
      canonical: canonicalUrl(desk, article),
      ...(!article.withdrawn && { title: recordTitle(desk, article) }),
    })),
  );
  const dossiers = catalogue.dossiers.flatMap(({ event }) =>
    event.aliases.map((alias) =>
      toMove(eventUrl(language, alias), eventUrl(language, event.id), dossierTitle(desk, event)),
    ),
  );
  const terms = TERM_INDEXES.flatMap((index) =>
    catalogue.terms[index].flatMap((term) =>
      (term.entry?.formerly ?? []).map((slug) =>
        toMove(termUrl(language, index, slug), termUrl(language, index, term.slug), termName(desk, term)),
      ),
    ),
  );
  return [...records, ...dossiers, ...terms];
}

function toMove(from: string, to: string, title: Text): Move {
  return { from, to, canonical: to, title };
}
