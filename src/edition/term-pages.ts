/** The pages of names, kinds and dossiers. */
import { renderDossier } from "../../layouts/dossier.tsx";
import type { Frame } from "../../layouts/frame.ts";
import { renderKindIndex } from "../../layouts/kind-index.tsx";
import { renderKind, renderTerm } from "../../layouts/term.tsx";
import { renderTermIndex } from "../../layouts/term-index.tsx";
import { TERM_INDEXES } from "../archive/authority.ts";
import type { Catalogue } from "../indexes/catalogue.ts";
import { NO_SURROUNDINGS } from "../indexes/surroundings.ts";
import { eventUrl, indexUrl, termUrl } from "../views/urls.ts";
import { listPages, type PageSheet } from "./page-sheet.ts";

export function termPages(frame: Frame, { terms, kinds, listed }: Catalogue): PageSheet[] {
  const { language } = frame;
  return [
    ...TERM_INDEXES.flatMap((index) => [
      {
        url: indexUrl(language, index),
        language,
        articles: listed,
        render: () => renderTermIndex(frame, index),
      },
      ...terms[index].flatMap((term) =>
        listPages(frame, termUrl(language, index, term.slug), term.articles, (pages, page) =>
          renderTerm(frame, term, pages, page),
        ),
      ),
    ]),
    { url: indexUrl(language, "kinds"), language, articles: listed, render: () => renderKindIndex(frame) },
    ...kinds.flatMap((group) =>
      listPages(frame, termUrl(language, "kinds", group.kind), group.articles, (pages, page) =>
        renderKind(frame, group, pages, page),
      ),
    ),
  ];
}

export function dossierPages(frame: Frame, { dossiers, surroundings }: Catalogue): PageSheet[] {
  return dossiers.flatMap((dossier) =>
    listPages(frame, eventUrl(frame.language, dossier.event.id), dossier.articles, (pages, page) =>
      renderDossier(frame, dossier, pages, page, surroundings.get(dossier) ?? NO_SURROUNDINGS),
    ),
  );
}
