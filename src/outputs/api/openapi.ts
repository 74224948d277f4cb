/** The description of the API by which programs are made that read it: OpenAPI 3.1. */
import { TERM_INDEXES } from "../../archive/authority.ts";
import type { Settings } from "../../settings.ts";
import {
  API_FOLDER,
  API_INDEXES,
  type ApiIndex,
  absoluteUrl,
  apiDatesUrl,
  apiEntryUrl,
  apiIndexUrl,
  articleFiles,
  authorityFileUrl,
  dataUrl,
  openApiUrl,
  recordFiles,
  recordShapeUrl,
} from "../../views/urls.ts";
import { COMPONENTS, type ComponentName, reference } from "./components.ts";
import type { JsonSchema } from "./schema.ts";

/** Semantic versioning; the first number is that of the folder. */
export const API_VERSION = "1.0.0";

export function describeApi(settings: Settings): object {
  const [first] = settings.languages;
  const { licence, title, description } = settings;
  const own = (texts: Readonly<Record<string, string>>) => texts[first.code] ?? "";
  return {
    openapi: "3.1.0",
    info: {
      title: own(title),
      summary: own(description),
      description: DESCRIPTION,
      version: API_VERSION,
      ...(licence && { license: licence }),
    },
    jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
    servers: [{ url: absoluteUrl(settings, "") }],
    externalDocs: { url: absoluteUrl(settings, dataUrl(first)) },
    paths: Object.fromEntries(listPaths(settings).map((path) => [path.path, describePath(path)])),
    components: { schemas: COMPONENTS },
  };
}

const DESCRIPTION =
  `All answers are files: there is no query, no key and no limit. Lists are numbered from the oldest record, so that
page 1 stays as it is when a record is added; follow "next" to the newest. Dates are EDTF, as exactly as they are known. What is
not known is left out. A withdrawn record keeps its id, its address and its place by date, with the notice and nothing else; it is
in no other list. Keys may be added within version 1; none is removed, and none changes its meaning.`.replaceAll(
    "\n",
    " ",
  );

interface Path {
  /** With its parameters in braces. */
  readonly path: string;
  /** What programs call it by. */
  readonly operation: string;
  readonly summary: string;
  readonly answer: JsonSchema;
}

function listPaths({ languages: [first] }: Settings): Path[] {
  const answered = (path: string, operation: string, summary: string, answer: ComponentName): Path => ({
    path,
    operation,
    summary,
    answer: reference(answer),
  });
  const paged = (path: string, operation: string, summary: string, answer: ComponentName): Path[] => [
    answered(path, operation, summary, answer),
    answered(
      path.replace(/\.json$/, "/page/{page}.json"),
      `${operation}Page`,
      `${summary} A later page, from 2.`,
      answer,
    ),
  ];
  return [
    answered(apiEntryUrl, "getEntry", "What there is, and where.", "Entry"),
    answered(
      `${API_FOLDER}records/page/{page}.json`,
      "getRecords",
      "Records without their long texts; page 1 holds the oldest.",
      "RecordPage",
    ),
    answered(
      `${recordFiles(first, "{id}")}.json`,
      "getRecord",
      "A record with its texts in each language.",
      "Record",
    ),
    ...API_INDEXES.flatMap((index) => [
      answered(
        apiIndexUrl(index),
        `list${capital(index)}`,
        `All ${NOUNS[index]}, with the number of their records.`,
        index === "events" ? "EventIndex" : "TermIndex",
      ),
      ...paged(
        `${API_FOLDER}${index}/{id}.json`,
        `get${capital(index)}`,
        `The records of one of the ${NOUNS[index]}.`,
        index === "events" ? "EventList" : "TermList",
      ),
    ]),
    answered(apiDatesUrl, "listYears", "All years of publication.", "Dates"),
    ...paged(`${API_FOLDER}dates/{year}.json`, "getYear", "The records of a year.", "YearList"),
    ...paged(`${API_FOLDER}dates/{year}/{month}.json`, "getMonth", "The records of a month.", "MonthList"),
    answered(`${articleFiles}.json`, "getAllRecords", "All records with their texts.", "Records"),
    answered(
      authorityFileUrl("{index}"),
      "getAuthorities",
      "What is known of the names in one index.",
      "AuthorityFile",
    ),
    {
      path: recordShapeUrl,
      operation: "getRecordSchema",
      summary: "The JSON Schema of a record.",
      answer: { type: "object" },
    },
    {
      path: openApiUrl,
      operation: "getDescription",
      summary: "This description.",
      answer: { type: "object" },
    },
  ];
}

/** As sentences have them. */
const NOUNS: Readonly<Record<ApiIndex, string>> = {
  tags: "tags",
  people: "people",
  places: "places",
  organisations: "organisations",
  publishers: "outlets",
  kinds: "kinds of report",
  events: "dossiers",
};

function describePath({ path, operation, summary, answer }: Path): object {
  const parameters = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => ({
    name,
    in: "path",
    required: true,
    schema: PARAMETERS[name],
  }));
  return {
    get: {
      operationId: operation,
      summary,
      ...(parameters.length > 0 && { parameters }),
      responses: {
        200: { description: "The file.", content: { "application/json": { schema: answer } } },
        ...(parameters.length > 0 && { 404: { description: "There is no such file; the host says so." } }),
      },
    },
  };
}

const PARAMETERS: Readonly<Record<string, JsonSchema>> = {
  id: { type: "string" },
  page: { type: "integer", minimum: 1 },
  year: { type: "string", pattern: "^\\d{4}$" },
  month: { type: "string", pattern: "^(0[1-9]|1[0-2])$" },
  index: { type: "string", enum: [...TERM_INDEXES, "kinds"] },
};

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
