/** A draft as the article it would be, as far as telling reports apart goes. */
import type { Article } from "../archive/article.ts";
import { type PartialDate, parsePartialDate } from "../archive/partial-date.ts";
import type { Draft } from "../intake/draft.ts";

/** Where the date is unknown, one that no report has: its year is 1. */
export function sketchArticle(draft: Draft, id: string, file: string): Article {
  const date = parsePartialDate(draft.date?.trim() ?? "");
  const { publisher = "", url, citation, headline } = draft.source;
  return {
    id,
    file,
    lang: draft.lang ?? "",
    title: draft.title ?? "",
    summary: "",
    body: "" as Article["body"],
    markdown: "",
    sha256: "",
    date: date.ok ? date.value : NO_DATE,
    source: {
      publisher,
      ...(url !== undefined && { url }),
      ...(citation !== undefined && { citation }),
      headline: headline === undefined ? { state: "as-title" } : { state: "given", text: headline },
      archived: [],
    },
    tags: [],
    people: [],
    places: [],
    organisations: [],
    corrections: [],
    aliases: [],
    translations: [],
  };
}

const NO_DATE: PartialDate = {
  edtf: "0001",
  precision: "year",
  year: 1,
  uncertain: false,
  approximate: false,
};
