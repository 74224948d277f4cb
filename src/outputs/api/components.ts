/** The shapes of everything that the API and the files of data hold, by the names that its description has for them. */
import { recordShape } from "./record-shape.ts";
import {
  address,
  byLanguage,
  closed,
  count,
  edtf,
  edtfInterval,
  ID,
  type JsonSchema,
  LANGUAGE_TAG,
  list,
  NOTICE,
  ordinal,
  PAGES,
  text,
} from "./schema.ts";

export type ComponentName = keyof typeof COMPONENTS;

export function reference(name: ComponentName): JsonSchema {
  return { $ref: `#/components/schemas/${name}` };
}

const JSON_LINK = { json: address("Where the API lists its records.") };
const RELEASE = {
  licence: closed("Of the records' text.", { name: text(), url: address("Of the licence.") }),
  version: text("Commit of the content; absent where it is not known."),
};

const PAGE = {
  page: ordinal("Which page of the list this is; the oldest records are on page 1."),
};
const TURNING = {
  previous: address("The page with older records."),
  next: address("The page with newer records."),
};
const LIST = {
  ...PAGE,
  lastPage: ordinal("How many pages the list has."),
  records: list({ $ref: "#/components/schemas/RecordLink" }, "Oldest first."),
};

const TERM_FACTS = {
  id: text("Of its address; never changes."),
  written: text("As records write it."),
  names: byLanguage("Names by language code; empty where no authority file has the name."),
  count: count("Records, without withdrawn ones."),
};
const AUTHORITY_FACTS = {
  descriptions: byLanguage("By language code."),
  sort: text("How it is filed."),
  aliases: list(text(), "Other names of the same.", 1),
  formerly: list(text(), "Ids that it had before.", 1),
  abbreviation: text(),
  country: { type: "string", pattern: "^[A-Z]{2}$", description: "ISO 3166-1 alpha-2." },
  lat: { type: "number", minimum: -90, maximum: 90, description: "Degrees north." },
  lon: { type: "number", minimum: -180, maximum: 180, description: "Degrees east." },
  kind: text("Of publishers: what they are."),
  langs: list(LANGUAGE_TAG, "Of publishers: the languages they publish in.", 1),
  website: address("Its own site."),
};
const LISTED = { ...PAGES, ...JSON_LINK };

const EVENT_FACTS = {
  id: ID,
  date: edtfInterval("When it happened (EDTF)."),
  titles: byLanguage("By language code."),
  summaries: byLanguage("By language code."),
  count: count("Records, without withdrawn ones."),
  ...LISTED,
};
const EVENT_EXTRAS = { place: text(), aliases: list(ID, "Ids that it had before.", 1) };

const YEAR_FACTS = {
  year: { type: "integer" },
  count: count("Records, withdrawn ones too."),
  ...LISTED,
};
const MONTH_FACTS = {
  year: { type: "integer" },
  month: { type: "integer", minimum: 1, maximum: 12 },
  count: count("Records, withdrawn ones too."),
  ...LISTED,
};

const LINK = address("Whole.");

export const COMPONENTS = {
  Record: recordShape("whole"),
  ListedRecord: recordShape("listed"),
  RecordLink: {
    description: "A record as lists name it, or the notice of one that was withdrawn.",
    oneOf: [
      closed("A record.", {
        id: ID,
        url: address("Its page."),
        json: address("The whole record."),
        lang: { ...LANGUAGE_TAG, description: "Of the title." },
        title: text(),
        date: edtf("When the report was published (EDTF)."),
        publisher: text("The outlet."),
      }),
      closed("A withdrawn record.", {
        id: ID,
        url: address("Its page."),
        json: address("Its notice."),
        withdrawn: NOTICE,
      }),
    ],
  },
  Entry: closed(
    "What the API has, and where.",
    {
      api: text("Version of the API."),
      title: byLanguage("Of the archive, by language code."),
      description: byLanguage("By language code."),
      languages: list(LANGUAGE_TAG, "Of the pages.", 1),
      count: count("Records, withdrawn ones too."),
      withdrawn: count("Records that were withdrawn."),
      lastPage: ordinal("How many pages of records there are."),
      links: closed("Where to go on.", {
        documentation: LINK,
        openapi: LINK,
        schema: LINK,
        datapackage: LINK,
        oldest: LINK,
        newest: LINK,
        dates: LINK,
        tags: LINK,
        people: LINK,
        places: LINK,
        organisations: LINK,
        publishers: LINK,
        kinds: LINK,
        events: LINK,
      }),
    },
    RELEASE,
  ),
  RecordPage: closed(
    "Records without their long texts, oldest first.",
    {
      count: count("Records on this page."),
      ...PAGE,
      records: list({ $ref: "#/components/schemas/ListedRecord" }),
    },
    TURNING,
  ),
  Term: closed("A name that records share.", { ...TERM_FACTS, ...LISTED }, AUTHORITY_FACTS),
  TermIndex: closed("All names of an index.", {
    index: text("Which index this is."),
    count: count("Names."),
    terms: list({ $ref: "#/components/schemas/Term" }, "By id; kinds in their own order."),
  }),
  TermList: closed(
    "A name and its records.",
    { ...TERM_FACTS, ...LISTED, ...LIST },
    { ...AUTHORITY_FACTS, ...TURNING },
  ),
  Event: closed("A dossier of reports on one event.", EVENT_FACTS, EVENT_EXTRAS),
  EventIndex: closed("All dossiers.", {
    index: text("Which index this is."),
    count: count("Dossiers."),
    terms: list({ $ref: "#/components/schemas/Event" }, "In the order in which the events began."),
  }),
  EventList: closed(
    "A dossier and its records.",
    { ...EVENT_FACTS, ...LIST },
    { ...EVENT_EXTRAS, ...TURNING },
  ),
  Year: closed("A year of publication.", YEAR_FACTS),
  Dates: closed("All years that have records.", {
    count: count("Records, withdrawn ones too."),
    years: list({ $ref: "#/components/schemas/Year" }, "Oldest first."),
  }),
  Month: closed("A month of publication.", MONTH_FACTS),
  YearList: closed(
    "A year and its records.",
    {
      ...YEAR_FACTS,
      monthUnknown: count("Records whose date says no month."),
      months: list({ $ref: "#/components/schemas/Month" }, "Those that have records."),
      ...LIST,
    },
    TURNING,
  ),
  MonthList: closed(
    "A month and its records.",
    {
      ...MONTH_FACTS,
      dayUnknown: count("Records whose date says no day."),
      days: list(
        closed("A day of publication.", {
          day: { type: "integer", minimum: 1, maximum: 31 },
          count: count("Records, withdrawn ones too."),
        }),
        "Those that have records.",
      ),
      ...LIST,
    },
    TURNING,
  ),
  Records: closed(
    "All records with their long texts, oldest first.",
    {
      count: count("Records, withdrawn ones too."),
      withdrawn: count("Records that were withdrawn."),
      schema: address("The JSON Schema of a record."),
      records: list({ $ref: "#/components/schemas/Record" }),
    },
    RELEASE,
  ),
  AuthorityFile: closed(
    "What is known of the names in one index. A name that no record has is on no page.",
    {
      index: text("Which index this is."),
      count: count("Names."),
      terms: list(
        closed("A name.", TERM_FACTS, { ...AUTHORITY_FACTS, ...LISTED }),
        "By id; kinds in their own order.",
      ),
    },
    RELEASE,
  ),
} as const satisfies Readonly<Record<string, JsonSchema>>;
