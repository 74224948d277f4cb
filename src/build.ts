/** The one meeting of reading and composing: what was read becomes an edition to print. */
import { createHash } from "node:crypto";
import { isAbsolute, relative } from "node:path";
import { type EditorFolder, makeEditorFolder } from "./admin/package-folder.ts";
import type { Archive } from "./archive/archive.ts";
import type { Problem } from "./archive/problem.ts";
import { makeAssets } from "./assets/asset-folder.ts";
import type { Assets } from "./assets/assets.ts";
import type { Card } from "./cards/card.ts";
import { makeCardFolder } from "./cards/card-folder.ts";
import { composeEdition } from "./edition.ts";
import { type GitReading, type HistoryReading, readGit, toHistory } from "./history/read-history.ts";
import { checkAddresses } from "./output-path.ts";
import type { ContentFile } from "./read/folder.ts";
import { recordJsonSchema } from "./read/json-schema.ts";
import { CONTENT_FOLDER, type FilelessReading, type SoundReading } from "./reading.ts";
import { REGISTER_FILE } from "./register/lines.ts";
import { planRegister } from "./register/plan.ts";
import { makeSearchFolder } from "./search/index-folder.ts";
import type { Settings } from "./settings.ts";
import type { Sheet } from "./sheet.ts";
import { RECORD_SCHEMA_URL, searchIndexUrl } from "./views/urls.ts";

/** What a build says of an edition. */
export interface Told {
  /** Counts the records at every place where they must be found. */
  readonly census: string;
  /** What was found in the content and stops nothing. */
  readonly warnings: readonly Problem[];
  /** Addresses that the register does not know as they are; absent where there is no register. */
  readonly unregistered?: number;
  /** Why the pages do not say when records were added and changed; absent where they do. */
  readonly historyLeftOut?: string;
}

/** Everything that is written: the sheets, and the folders that are copied. */
export interface PrintedEdition extends Told {
  readonly sheets: readonly Sheet[];
  /** Folder to the path below the site's root that it is copied to. */
  readonly copied: Readonly<Record<string, string>>;
}

/** An edition without what takes long to make. */
export interface ComposedEdition extends PrintedEdition {
  readonly records: number;
  /** None where the site leaves them out. */
  readonly cards: readonly Card[];
  /** The folder to be copied to the site's root. Throws NoDrawer where the machine cannot draw. */
  readonly makeCards: (cards: readonly Card[]) => Promise<string>;
  /** The folder to be copied to `searchPath`. Throws NoIndexer where the machine cannot index. */
  readonly makeSearch: () => Promise<string>;
  readonly searchPath: string;
}

/** Fonts and whole asset folders are kept there between builds; it may be deleted at any time. */
const CACHE_FOLDER = ".cache";

/**
 * What is made once of a reading, however many compose of it. It is data alone, as a reading is: both can be sent to
 * another thread, which then composes the same.
 */
export interface Materials {
  readonly assets: Assets;
  readonly history: HistoryReading;
  /** Hex SHA-256 of the files' names and bytes. */
  readonly contentSum: string;
  /** Whether the content has a register of its addresses. */
  readonly isRegistered: boolean;
  /** Absent where the site leaves its editor out. */
  readonly editor?: EditorFolder;
}

/** Asks git for the content's history. It is another process: it answers while something else is done. */
export function askHistory(environment: NodeJS.ProcessEnv): Promise<GitReading> {
  return readGit(environment.ARCHIVE_CONTENT || CONTENT_FOLDER, environment);
}

/** In the `environment` of the reading. `report` hears of each step as it begins; `git` is what was asked before. */
export async function gatherMaterials(
  { archive, files, settings }: SoundReading,
  environment: NodeJS.ProcessEnv,
  report: (step: string) => void,
  git: Promise<GitReading> = askHistory(environment),
): Promise<Materials> {
  report(`cutting the fonts for ${archive.articles.length} records`);
  const assets = await makeAssets(textsOf(files), {
    cacheFolder: CACHE_FOLDER,
    languages: settings.languages,
  });
  const editor = settings.admin ? await makeEditorFolder(CACHE_FOLDER) : undefined;
  return {
    assets,
    history: toHistory(await git, files),
    contentSum: sumFiles(files),
    isRegistered: files.some(({ path }) => path === REGISTER_FILE),
    ...(editor && { editor }),
  };
}

/** In the `environment` of the reading. */
export function composeReading(
  reading: FilelessReading,
  { assets, history: told, editor, isRegistered }: Materials,
  environment: NodeJS.ProcessEnv,
): ComposedEdition {
  const { settings, register, problems } = reading;
  const archive = { ...reading.archive, ...("history" in told && { history: told.history }) };
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
  const present = { records: archive.articles, addresses: addresses.pages, languages: addresses.languages };
  const { steps } = planRegister(register, present, { changed: false });
  return {
    sheets,
    census,
    copied: { [assets.folder]: "assets", ...(editor && { [editor.folder]: editor.path }) },
    records: archive.articles.length,
    cards,
    makeCards: async (some) => (await makeCardFolder(some, CACHE_FOLDER)).folder,
    makeSearch: () => makeSearchFolder(search, CACHE_FOLDER),
    searchPath: searchIndexUrl.slice(1, -1),
    warnings: problems,
    ...(isRegistered && { unregistered: steps.length }),
    ...("leftOut" in told && { historyLeftOut: told.leftOut }),
  };
}

/** With its cards, and the index of search where it is wanted. `report` hears of each step as it begins. */
export async function completeEdition(
  edition: ComposedEdition,
  wantsSearch: boolean,
  report: (step: string) => void,
): Promise<PrintedEdition> {
  const { cards, copied, searchPath } = edition;
  if (cards.length > 0) report(`drawing ${cards.length} cards`);
  const pictures = cards.length > 0 ? { [await edition.makeCards(cards)]: "." } : {};
  if (!wantsSearch) return { ...edition, copied: { ...copied, ...pictures } };
  report("indexing the records for search");
  return { ...edition, copied: { ...copied, [await edition.makeSearch()]: searchPath, ...pictures } };
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

function sumFiles(files: readonly ContentFile[]): string {
  const hash = createHash("sha256");
  for (const { path, bytes } of files) hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  return hash.digest("hex");
}

/** Whatever content holds may be printed: the fonts get every character in it. */
function* textsOf(files: readonly ContentFile[]): Generator<string> {
  const decoder = new TextDecoder();
  for (const { bytes } of files) yield decoder.decode(bytes);
}
