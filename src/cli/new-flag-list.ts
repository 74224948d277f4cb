/** The flags of `npm run new`: every question has one. */
import { KINDS, SOURCE_TYPES } from "../archive/article.ts";

export interface Flag {
  readonly name: string;
  /** Absent: the flag has no value. */
  readonly value?: string;
  readonly says: string;
  /** Path of the field that it fills. */
  readonly field?: string;
  /** With its value, for whoever left it out. */
  readonly example?: string;
}

export const FIELD_FLAGS: readonly Flag[] = [
  {
    name: "title",
    value: "TEXT",
    field: "title",
    says: "the headline",
    example: '"Residents ask council for plan"',
  },
  {
    name: "date",
    value: "DATE",
    field: "date",
    says: "when the report was published",
    example: "2017-12-24",
  },
  { name: "updated", value: "DATE", field: "updated", says: "when the outlet changed it" },
  {
    name: "summary",
    value: "TEXT",
    field: "summary",
    says: "one sentence of your own",
    example: '"The Example Herald reported that …"',
  },
  {
    name: "publisher",
    value: "NAME",
    field: "source.publisher",
    says: "the outlet",
    example: '"The Example Herald"',
  },
  {
    name: "source-url",
    value: "URL",
    field: "source.url",
    says: "the report's address",
    example: "https://news.example.org/2017/12/24/report",
  },
  {
    name: "citation",
    value: "TEXT",
    field: "source.citation",
    says: "where it was printed, if it has no address",
  },
  {
    name: "headline",
    value: "TEXT",
    field: "source.headline",
    says: "the report's own headline, if the title is another",
  },
  { name: "source-lang", value: "TAG", field: "source.lang", says: "the report's language, as in en or ur" },
  { name: "agency", value: "NAME", field: "source.agency", says: "the news agency that it comes from" },
  { name: "author", value: "NAME", field: "source.author", says: "who wrote the report" },
  { name: "type", value: "WORD", field: "source.type", says: SOURCE_TYPES.join(", ") },
  {
    name: "tags",
    value: "A,B",
    field: "tags",
    says: "what it is about, as in tags.yaml",
    example: "relief,floods",
  },
  { name: "kind", value: "WORD", field: "kind", says: KINDS.join(", ") },
  { name: "lang", value: "TAG", field: "lang", says: "the language of your own words" },
  { name: "people", value: '"A; B"', field: "people", says: "who is named in it" },
  { name: "places", value: '"A; B"', field: "places", says: "where it happened" },
  {
    name: "organisations",
    value: '"A; B"',
    field: "organisations",
    says: "which organisations are named in it",
  },
  { name: "event-date", value: "DATE", field: "eventDate", says: "when what is reported happened" },
  { name: "event", value: "ID", field: "event", says: "a dossier: the name of a file in events/" },
  { name: "notes", value: "TEXT", field: "notes", says: "how the date was established, what the copy lacks" },
  { name: "body", value: "TEXT", field: "body", says: "the record's text in your own words" },
  { name: "body-file", value: "FILE", says: "the same from a file" },
];

export const OTHER_FLAGS: readonly Flag[] = [
  { name: "url", value: "URL", says: "fetch the report's page once, and fill in what it says of itself" },
  { name: "html", value: "FILE", says: "the same from a page that was saved" },
  {
    name: "json",
    says: "with --html: print what each page says, one line of JSON a file, and write nothing",
  },
  { name: "id", value: "ID", says: "the file's name, instead of the one that is proposed" },
  { name: "yes", says: "ask nothing" },
  { name: "force", says: "add it although a record of the same report seems to be there" },
  { name: "dry-run", says: "print the file instead of writing it" },
  { name: "allow-local", says: "let --url lead to this very computer; for tests" },
  { name: "help", says: "print this" },
];

export const FLAGS = [...OTHER_FLAGS, ...FIELD_FLAGS];
