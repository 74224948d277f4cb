/** The files of data as a Data Package (Frictionless, version 1): what each is, how large, under which licence, of which commit. */
import type { Settings } from "../../settings.ts";
import type { DataFileView } from "../../views/data-files.ts";
import { absoluteUrl, dataPackageUrl, dataUrl, homeUrl } from "../../views/urls.ts";
import { tableColumns } from "./columns.ts";

/** Sums are of the bytes as they are published; `count` is ours, of records or names. */
export function describePackage(files: readonly DataFileView[], settings: Settings): object {
  const { title, description, languages, licence, version } = settings;
  const own = (texts: Readonly<Record<string, string>>) => texts[languages[0].code] ?? "";
  const home = absoluteUrl(settings, homeUrl(languages[0]));
  return {
    profile: "data-package",
    name: nameOf(settings),
    id: absoluteUrl(settings, dataPackageUrl),
    title: own(title),
    description: own(description),
    homepage: absoluteUrl(settings, dataUrl(languages[0])),
    ...(version !== undefined && { version }),
    ...licences(licence),
    sources: [{ title: own(title), path: home }],
    resources: files.map((file) => describeResource(file, settings)),
  };
}

/** Of the host and the path, which are the archive's own. */
function nameOf({ origin, basePath }: Settings): string {
  const words = `${new URL(origin).hostname}${basePath}`.toLowerCase();
  return words.replace(/[^a-z0-9.]+/g, "-");
}

function licences(licence: Settings["licence"]): object {
  return licence === undefined
    ? {}
    : {
        licenses: [
          { name: licence.name.replace(/[^-A-Za-z0-9._]+/g, "-"), title: licence.name, path: licence.url },
        ],
      };
}

function describeResource(file: DataFileView, settings: Settings): object {
  const { holds, url, format, type, count, bytes, sha256 } = file;
  const path = url.slice(dataUrl(settings.languages[0]).length);
  return {
    name: path.toLowerCase().replace(/[^a-z0-9.]+/g, "-"),
    path,
    title: TITLES[holds],
    profile: holds === "table" ? "tabular-data-resource" : "data-resource",
    format: format.toLowerCase().replaceAll(" ", "-"),
    mediatype: type,
    encoding: "utf-8",
    ...(count !== undefined && { count }),
    bytes,
    hash: `sha256:${sha256}`,
    ...licences(settings.licence),
    ...(holds === "table" && { dialect: DIALECT, schema: tableSchema(settings) }),
  };
}

/** RFC 4180. */
const DIALECT = { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true };

function tableSchema(settings: Settings): object {
  return {
    fields: tableColumns(settings).map(({ name, description, constraints }) => ({
      name,
      type: "string",
      description,
      ...(constraints && { constraints }),
    })),
    missingValues: [""],
    primaryKey: "id",
  };
}

const TITLES: Readonly<Record<DataFileView["holds"], string>> = {
  table: "Records, one a row",
  records: "Records with their texts",
  lines: "Records with their texts, one a line",
  references: "Reports, for reference managers",
  schema: "What the front matter of a record may hold",
  tags: "Tags",
  people: "People",
  places: "Places",
  organisations: "Organisations",
  publishers: "Outlets",
  kinds: "Kinds of report",
};
