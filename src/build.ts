/** The one meeting of reading and composing: what was read becomes an edition to print. */
import { isAbsolute, relative } from "node:path";
import { makeEditorFolder } from "./admin/package-folder.ts";
import type { Archive } from "./archive/archive.ts";
import type { Problem } from "./archive/problem.ts";
import { makeAssets } from "./assets/asset-folder.ts";
import { makeCardFolder } from "./cards/card-folder.ts";
import { composeEdition } from "./edition.ts";
import { readGit, toHistory } from "./history/read-history.ts";
import { checkAddresses } from "./output-path.ts";
import type { ContentFile } from "./read/folder.ts";
import { recordJsonSchema } from "./read/json-schema.ts";
import { CONTENT_FOLDER, type SoundReading } from "./reading.ts";
import { REGISTER_FILE } from "./register/lines.ts";
import { planRegister } from "./register/plan.ts";
import { makeSearchFolder } from "./search/index-folder.ts";
import type { Settings } from "./settings.ts";
import type { Sheet } from "./sheet.ts";
import { RECORD_SCHEMA_URL, searchIndexUrl } from "./views/urls.ts";

/** Everything that is written: the sheets, and the folders that are copied. */
export interface PrintedEdition {
  readonly sheets: readonly Sheet[];
  /** Folder to the path below the site's root that it is copied to. */
  readonly copied: Readonly<Record<string, string>>;
  /** Counts the records at every place where they must be found. */
  readonly census: string;
  /** What was found in the content and stops nothing. */
  readonly warnings: readonly Problem[];
  /** Addresses that the register does not know as they are; absent where there is no register. */
  readonly unregistered?: number;
  /** Why the pages do not say when records were added and changed; absent where they do. */
  readonly historyLeftOut?: string;
}

/** Fonts and whole asset folders are kept there between builds; it may be deleted at any time. */
const CACHE_FOLDER = ".cache";

/**
 * Reads the content's history from git, in the `environment` of the reading. `report` hears of each step as it begins.
 * Throws NoDrawer or NoIndexer where the machine cannot draw the cards or index the records.
 */
export async function composeArchive(
  reading: SoundReading,
  environment: NodeJS.ProcessEnv,
  report: (step: string) => void,
): Promise<PrintedEdition> {
  const { settings, files, register, problems } = reading;
  // Git is another process: it answers while the fonts are cut.
  const git = readGit(environment.ARCHIVE_CONTENT || CONTENT_FOLDER, environment);
  report(`cutting the fonts for ${reading.archive.articles.length} records`);
  const assets = await makeAssets(textsOf(files), {
    cacheFolder: CACHE_FOLDER,
    languages: settings.languages,
  });
  const told = toHistory(await git, files);
  const archive = { ...reading.archive, ...("history" in told && { history: told.history }) };
  report("composing the pages");
  const editor = settings.admin ? await makeEditorFolder(CACHE_FOLDER) : undefined;
  const contentFolder = contentPath(environment.ARCHIVE_CONTENT);
  const version = archive.history?.commit;
  const { sheets, cards, census, search, addresses } = composeEdition(
    archive,
    { ...settings, ...(version !== undefined && { version }) },
    assets,
    writeRecordSchema(archive, settings),
    editor && { script: editor.script, icon: assets.icon, contentFolder },
  );
  checkAddresses([...sheets, ...cards]);
  if (cards.length > 0) report(`drawing ${cards.length} cards`);
  const pictures = cards.length > 0 ? await makeCardFolder(cards, CACHE_FOLDER) : undefined;
  report("indexing the records for search");
  const index = await makeSearchFolder(search, CACHE_FOLDER);
  const copied = {
    [assets.folder]: "assets",
    [index]: searchIndexUrl.slice(1, -1),
    ...(editor && { [editor.folder]: editor.path }),
    ...(pictures && { [pictures.folder]: "." }),
  };
  const isRegistered = files.some(({ path }) => path === REGISTER_FILE);
  const present = { records: archive.articles, addresses: addresses.pages, languages: addresses.languages };
  const { steps } = planRegister(register, present, { changed: false });
  return {
    sheets,
    census,
    copied,
    warnings: problems,
    ...(isRegistered && { unregistered: steps.length }),
    ...("leftOut" in told && { historyLeftOut: told.leftOut }),
  };
}

function writeRecordSchema({ authorities, events }: Archive, { origin, basePath }: Settings): string {
  const schema = recordJsonSchema(authorities, events, `${origin}${basePath}${RECORD_SCHEMA_URL}`);
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** Below the repository's root; a folder that lies elsewhere is taken for one of the usual name. */
function contentPath(named: string | undefined): string {
  const path = relative(".", named || CONTENT_FOLDER).replaceAll("\\", "/");
  return path === "" || path.startsWith("../") || isAbsolute(path) ? CONTENT_FOLDER : path;
}

/** Whatever content holds may be printed: the fonts get every character in it. */
function* textsOf(files: readonly ContentFile[]): Generator<string> {
  const decoder = new TextDecoder();
  for (const { bytes } of files) yield decoder.decode(bytes);
}
