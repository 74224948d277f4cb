/** A record as the draft that an import makes of it, where nothing is lost on the way but what no draft has. */
import type { Article } from "../../src/archive/article.ts";
import type { Draft } from "../../src/intake/draft.ts";

/** Without its body, which no format of a reference manager carries. A clock without seconds has none written. */
export function draftOf(article: Article): Draft {
  const { source } = article;
  const headline = {
    given:
      source.headline.state === "given" && source.headline.text !== article.title
        ? source.headline.text
        : undefined,
    "not-in-copy": "none",
    "as-title": undefined,
  }[source.headline.state];
  return withoutAbsent({
    title: tidy(article.title),
    date: withoutSeconds(article.date.edtf),
    updated: article.updated && withoutSeconds(article.updated.edtf),
    summary: tidy(article.summary),
    source: withoutAbsent({
      publisher: source.publisher,
      url: source.url,
      citation: source.citation && tidy(source.citation),
      headline: headline && tidy(headline),
      lang: source.lang,
      agency: source.agency,
      author: source.author && tidy(source.author),
      type: source.type,
    }),
    tags: article.tags,
    kind: article.kind,
    lang: article.lang,
    people: article.people.map(tidy),
    places: article.places,
    organisations: article.organisations,
    eventDate: article.eventDate?.edtf,
    event: article.event,
    notes: article.notes && tidy(article.notes),
  }) as unknown as Draft;
}

function tidy(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function withoutSeconds(edtf: string): string {
  return edtf.replace(/(T\d{2}:\d{2}):00(?=Z|[+-])/, "$1");
}

function withoutAbsent(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
