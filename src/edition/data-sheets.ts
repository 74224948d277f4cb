/** The files of the whole archive, and what is said of them: the Data Package and the text beside the page. */
import { renderDataReadme } from "../../layouts/data-readme.ts";
import type { Frame } from "../../layouts/frame.ts";
import type { Article } from "../archive/article.ts";
import type { KindNames } from "../outputs/api/term-json.ts";
import { dataFiles } from "../outputs/data/data-files.ts";
import { describePackage } from "../outputs/data/datapackage.ts";
import { writeJson } from "../outputs/json.ts";
import { Sheet } from "../sheet.ts";
import type { DataFileView } from "../views/data-files.ts";
import { dataPackageUrl, dataReadmeUrl, RECORD_SCHEMA_URL } from "../views/urls.ts";

export interface Data {
  /** To be written before what describes them: their sums are known then. */
  readonly sheets: readonly Sheet[];
  /** The files that hold every record. */
  readonly held: readonly { readonly url: string; readonly articles: readonly Article[] }[];
  readonly describe: () => readonly DataFileView[];
}

/** `references` are the archive's files for reference managers, `recordSchema` the text of the JSON Schema of front matter. */
export function composeData(
  frames: readonly Frame[],
  references: readonly Sheet[],
  recordSchema: string,
): Data {
  const [first] = frames;
  if (first === undefined) throw new Error("a site without a language");
  const { catalogue, settings } = first.desk;
  const schema = new Sheet(RECORD_SCHEMA_URL, () => recordSchema);
  const files = dataFiles(catalogue, settings, kindNames(frames), { references, schema });
  const describe = () => files.map(({ view }) => view());
  return {
    sheets: [
      ...files.map(({ sheet }) => sheet),
      new Sheet(dataPackageUrl, () => writeJson(describePackage(describe(), settings))),
      new Sheet(dataReadmeUrl, () => renderDataReadme(first, describe())),
    ],
    held: files.flatMap(({ holds, sheet, articles }) =>
      articles === undefined || holds === "references" ? [] : [{ url: sheet.url, articles }],
    ),
    describe,
  };
}

/** By language code. */
export function kindNames(frames: readonly Frame[]): KindNames {
  return Object.fromEntries(frames.map(({ language, words }) => [language.code, words.kinds]));
}
