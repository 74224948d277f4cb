/** The one meeting of reading and composing: a folder of content and the environment become an edition to print. */
import { type Problem, sortProblems } from "./archive/problem.ts";
import { makeAssets } from "./assets/asset-folder.ts";
import { ContentProblems } from "./content-problems.ts";
import { composeEdition } from "./edition.ts";
import { checkAddresses } from "./output-path.ts";
import { parseContent } from "./read/content.ts";
import { type ContentFile, readFolder } from "./read/folder.ts";
import { parseSettings, type Settings } from "./settings.ts";
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
  const { archive, settings, files, warnings } = await readArchive(environment, now, report);
  await report("cutting the fonts");
  const assets = await makeAssets(textsOf(files), {
    cacheFolder: CACHE_FOLDER,
    languages: settings.languages,
  });
  await report("composing the pages");
  const { sheets, census } = composeEdition(archive, settings, assets);
  checkAddresses(sheets);
  return { sheets, census, assetFolder: assets.folder, warnings };
}

async function readArchive(environment: NodeJS.ProcessEnv, now: Date, report: (step: string) => unknown) {
  const { files, problems: misplaced } = await readFolder(environment.ARCHIVE_CONTENT || "content");
  // Without a folder nothing else is worth a word.
  if (files.length === 0 && misplaced.length > 0) throw new ContentProblems(misplaced);
  await report(`reading ${files.filter(isRecord).length} records`);
  const siteYaml = files.find(({ path }) => path === "site.yaml");
  const { settings, problems: unset } = parseSettings(siteYaml, environment, now);
  const { archive, problems: wrong } = parseContent(files, settings);
  const problems = sortProblems([...misplaced, ...unset, ...wrong]);
  return { archive, files, warnings: problems, settings: orThrow(settings, problems) };
}

function orThrow(settings: Settings | undefined, problems: readonly Problem[]): Settings {
  if (settings === undefined || problems.some(({ severity }) => severity === "error"))
    throw new ContentProblems(problems);
  return settings;
}

/** A translation lies beside its record, as `<id>.<code>.md`. */
function isRecord({ path }: ContentFile): boolean {
  return /^articles\/(?:.*\/)?[^/.]+\.md$/.test(path);
}

/** Whatever content holds may be printed: the fonts get every character in it. */
function* textsOf(files: readonly ContentFile[]): Generator<string> {
  const decoder = new TextDecoder();
  for (const { bytes } of files) yield decoder.decode(bytes);
}
