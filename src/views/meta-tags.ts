/** A report to the names that reference managers look for in a page: Dublin Core, PRISM and Highwire Press. */
import type { Article } from "../archive/article.ts";
import { calendarPart } from "../archive/partial-date.ts";
import { isPerson, type Name, plainName, splitByline, turnedName } from "./byline.ts";
import { citeReport } from "./citation.ts";

export interface MetaTag {
  readonly name: string;
  readonly content: string;
}

/** ISO 639-2 has this code for a language that is not known; a page's own would be taken in its place. */
const UNDETERMINED = "und";

/** What makes a page a newspaper article in Zotero, with the outlet as its publication. No name stands for a whole journal. */
export function reportMetaTags(article: Article): MetaTag[] {
  const { title, supplied, date, url } = citeReport(article);
  const { publisher, author, lang = UNDETERMINED } = article.source;
  const names = author === undefined ? [] : splitByline(author);
  const headline = supplied ? `[${title.text}]` : title.text;
  const published = calendarPart(date);
  return [
    tag("DC.type", "newspaperArticle"),
    tag("DC.title", headline),
    ...names.map((name) => tag("DC.creator", plainName(name))),
    tag("DC.date", published),
    tag("DC.language", lang),
    ...(url === undefined ? [] : [tag("DC.identifier", url)]),
    tag("prism.publicationName", publisher),
    tag("prism.publicationDate", published),
    tag("citation_title", headline),
    ...names.map((name) => tag("citation_author", turnName(name))),
    tag("citation_publication_date", published),
    tag("citation_language", lang),
    ...(url === undefined ? [] : [tag("citation_public_url", url)]),
  ];
}

/** "Family, Given". Behind a name of several words that is no person's, a comma keeps its last word from being taken for the family's. */
function turnName(name: Name): string {
  return turnedName(name) + (!isPerson(name) && name.literal.includes(" ") ? "," : "");
}

function tag(name: string, content: string): MetaTag {
  return { name, content };
}
