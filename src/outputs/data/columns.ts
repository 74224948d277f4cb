/** The columns of the table of records: what each holds of a record, and what the data package says of it. */
import {
  type Article,
  CONFIDENCES,
  KINDS,
  type RecordText,
  SOURCE_TYPES,
  writtenHeadline,
} from "../../archive/article.ts";
import { DATE_PATTERN } from "../../archive/partial-date.ts";
import type { Settings } from "../../settings.ts";
import { joinMembers } from "../../table/cell.ts";
import { absoluteUrl, articleUrl } from "../../views/urls.ts";

/** A field of a Table Schema (Frictionless, version 1): all are texts, since no date is completed to a day. */
export interface Column {
  readonly name: string;
  readonly description: string;
  readonly constraints?: Readonly<Record<string, unknown>>;
  readonly of: (article: Article) => string | undefined;
}

const LIST = 'parted by "; "; a semicolon or backslash within a member has a backslash before it';

/** In the order of the table. The names are those that an import reads; of a withdrawn record the first four hold something. */
export function tableColumns(settings: Settings): Column[] {
  const [first] = settings.languages;
  return [
    {
      name: "id",
      description: "Identifier of the record; never changes.",
      constraints: { required: true, unique: true, pattern: "[a-z0-9-]+" },
      of: ({ id }) => id,
    },
    {
      name: "record",
      description: "Address of the record's page.",
      constraints: { required: true, unique: true },
      of: ({ id }) => absoluteUrl(settings, articleUrl(first, id)),
    },
    {
      name: "withdrawn",
      description: "Day on which the record was withdrawn; blank where it stands.",
      constraints: { pattern: DATE_PATTERN },
      of: ({ withdrawn }) => withdrawn?.date.edtf,
    },
    {
      name: "withdrawn_reason",
      description: "Why it was withdrawn. All further cells of a withdrawn record are blank.",
      of: ({ withdrawn }) => withdrawn?.reason,
    },
    ...[...ownColumns(), ...settings.languages.flatMap(({ code }) => wordColumns(code))].map(standing),
  ];
}

function standing({ of, ...column }: Column): Column {
  return { ...column, of: (article) => (article.withdrawn ? undefined : of(article)) };
}

function ownColumns(): Column[] {
  return [
    {
      name: "title",
      description: "Title of the record, in the language of `lang`.",
      of: ({ title }) => title,
    },
    {
      name: "date",
      description:
        "When the report was published, in EDTF, as exactly as it is known: 2017, 2017-12, 2017-12-24, or with a time and its offset; ? is uncertain, ~ approximate, % both.",
      constraints: { pattern: DATE_PATTERN },
      of: ({ date }) => date.edtf,
    },
    {
      name: "updated",
      description: "The outlet's own update of the report, in EDTF.",
      constraints: { pattern: DATE_PATTERN },
      of: ({ updated }) => updated?.edtf,
    },
    {
      name: "summary",
      description: "What was reported, in a sentence of our own.",
      of: ({ summary }) => summary,
    },
    { name: "publisher", description: "Outlet of the report.", of: ({ source }) => source.publisher },
    { name: "url", description: "Address of the report.", of: ({ source }) => source.url },
    {
      name: "citation",
      description: "Where the report was printed, where it has no address.",
      of: ({ source }) => source.citation,
    },
    {
      name: "headline",
      description:
        "Headline of the report where it is not the title; none where the copy that was read has no headline.",
      of: writtenHeadline,
    },
    { name: "source_lang", description: "Language of the report (BCP 47).", of: ({ source }) => source.lang },
    { name: "agency", description: "News agency that the report names.", of: ({ source }) => source.agency },
    { name: "author", description: "Byline of the report.", of: ({ source }) => source.author },
    {
      name: "type",
      description: "What kind of source the report is.",
      constraints: { enum: SOURCE_TYPES },
      of: ({ source }) => source.type,
    },
    {
      name: "archived",
      description: `Addresses of copies in web archives, ${LIST}.`,
      of: ({ source }) => joinMembers(source.archived.map(({ url }) => url)),
    },
    {
      name: "kind",
      description: "What is reported.",
      constraints: { enum: KINDS },
      of: ({ kind }) => kind,
    },
    { name: "lang", description: "Language of the record's own words (BCP 47).", of: ({ lang }) => lang },
    {
      name: "event_date",
      description: "When what is reported happened, in EDTF; two dates with a slash are an interval.",
      constraints: { pattern: `${DATE_PATTERN}(/${DATE_PATTERN})?` },
      of: ({ eventDate }) => eventDate?.edtf,
    },
    { name: "event", description: "Identifier of the dossier.", of: ({ event }) => event },
    {
      name: "confidence",
      description: "How sure the record is.",
      constraints: { enum: CONFIDENCES },
      of: ({ confidence }) => confidence,
    },
    { name: "tags", description: `Identifiers of tags, ${LIST}.`, of: ({ tags }) => joinMembers(tags) },
    { name: "people", description: `People, ${LIST}.`, of: ({ people }) => joinMembers(people) },
    { name: "places", description: `Places, ${LIST}.`, of: ({ places }) => joinMembers(places) },
    {
      name: "organisations",
      description: `Organisations, ${LIST}.`,
      of: ({ organisations }) => joinMembers(organisations),
    },
    { name: "notes", description: "The cataloguer's note.", of: ({ notes }) => notes },
    {
      name: "corrections",
      description: `Corrections of the record, each a date in EDTF, a space and a note, ${LIST}.`,
      of: ({ corrections }) => joinMembers(corrections.map(({ date, note }) => `${date.edtf} ${note}`)),
    },
    {
      name: "aliases",
      description: `Identifiers that the record had before, ${LIST}.`,
      of: ({ aliases }) => joinMembers(aliases),
    },
    { name: "body", description: "The record's text, in Markdown.", of: ({ markdown }) => markdown.trim() },
  ];
}

/** A record has no translation into its own language. */
function wordColumns(code: string): Column[] {
  const words = (of: (text: RecordText) => string) => (article: Article) => {
    const translation = article.translations.find(({ lang }) => lang === code);
    return translation && of(translation);
  };
  const translated = `of the record's translation into the language ${code}; blank where there is none`;
  return [
    { name: `title_${code}`, description: `Title ${translated}.`, of: words(({ title }) => title) },
    { name: `summary_${code}`, description: `Summary ${translated}.`, of: words(({ summary }) => summary) },
    {
      name: `body_${code}`,
      description: `Text ${translated}. In Markdown.`,
      of: words(({ markdown }) => markdown.trim()),
    },
  ];
}
