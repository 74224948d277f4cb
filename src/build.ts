/** The one meeting of reading and composing: a folder of content and the environment become an edition to print. */
import type { Problem } from "./archive/problem.ts";
import { makeAssets } from "./assets/asset-folder.ts";
import { ContentProblems } from "./content-problems.ts";
import { composeEdition } from "./edition.ts";
import { checkAddresses } from "./output-path.ts";
import type { ContentFile } from "./read/folder.ts";
import { isError, readArchive } from "./reading.ts";
import type { Sheet } from "./sheet.ts";

/** Everything that is written: the sheets, and the folder that is copied to `/assets/`. */
export interface PrintedEdition {
  readonly sheets: readonly Sheet[];
  readonly assetFolder: string;
  /** Counts the records at every place where they must be found. */
  readonly census: string;
  /** What was found in the content and stops nothing. */
  readonly warnings: readonly Problem[];
}

/** Fonts and whole asset folders are kept there between builds; it may be deleted at any time. */
const CACHE_FOLDER = ".cache";

/**
 * Reads ARCHIVE_CONTENT, SITE_URL and SOURCE_DATE_EPOCH from `environment`; `now` stands in for the last. `report`
 * hears of each step as it begins. Throws ContentProblems where the content has errors.
 */
export async function composeArchive(
  environment: NodeJS.ProcessEnv,
  now: Date,
  report: (step: string) => unknown,
): Promise<PrintedEdition> {
  await report("reading the records");
  const { archive, settings, files, problems } = await readArchive(environment, now);
  if (settings === undefined || problems.some(isError)) throw new ContentProblems(problems);
  await report(`cutting the fonts for ${archive.articles.length} records`);
  const assets = await makeAssets(textsOf(files), {
    cacheFolder: CACHE_FOLDER,
    languages: settings.languages,
  });
  await report("composing the pages");
  const { sheets, census } = composeEdition(archive, settings, assets);
  checkAddresses(sheets);
  return { sheets, census, assetFolder: assets.folder, warnings: problems };
}

/** Whatever content holds may be printed: the fonts get every character in it. */
function* textsOf(files: readonly ContentFile[]): Generator<string> {
  const decoder = new TextDecoder();
  for (const { bytes } of files) yield decoder.decode(bytes);
}
