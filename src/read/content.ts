/** The files of the content folder to the archive, and everything that is wrong with any of them. */
import { type Archive, arrangeArchive } from "../archive/archive.ts";
import { hasRow } from "../archive/language.ts";
import { compare, type Problem, sortProblems } from "../archive/problem.ts";
import type { InterfaceWords } from "../archive/word-tree.ts";
import { REGISTER_FILE, type RegisterLine } from "../register/lines.ts";
import type { Settings } from "../settings.ts";
import { checkAliases } from "./alias-check.ts";
import { parseAuthorities } from "./authority.ts";
import { checkClaims } from "./claim-check.ts";
import { parseEvents } from "./event.ts";
import { parseRecordName } from "./file-name.ts";
import type { ContentFile } from "./folder.ts";
import { parsePages } from "./house-page.ts";
import { checkPageLanguages, parseInterfaceWords } from "./interface-words.ts";
import { LINK_HEALTH_FILE, parseLinkHealth } from "./link-health.ts";
import { checkNames } from "./name-check.ts";
import { parseRecords, type ReadContext } from "./record.ts";
import { checkEvents, checkSiteLists, checkSourceAddresses } from "./reference-check.ts";
import { checkRegister } from "./register-check.ts";
import { parseSearchWords } from "./search-words.ts";
import { parseSite } from "./site.ts";

export type { ContentFile } from "./folder.ts";

/** What of the settings a text depends on. */
export type ContentSettings = Pick<Settings, "languages" | "basePath"> & Partial<Pick<Settings, "builtAt">>;

export interface Content {
  /** Whole only where no problem is an error. */
  readonly archive: Archive;
  /** What was published before; none where there is no register. */
  readonly register: readonly RegisterLine[];
  readonly problems: readonly Problem[];
}

/**
 * Reads everything in one run, in any order of `files`. `settings` is undefined where site.yaml is at fault: what
 * depends on it is then left unchecked. site.yaml's own problems are for `parseSettings` to say. `own` are the words that
 * pages have by themselves; without them, those of the content are not read.
 */
export function parseContent(
  files: readonly ContentFile[],
  settings: ContentSettings | undefined,
  own?: InterfaceWords,
): Content {
  const sorted = [...files].sort((a, b) => compare(a.path, b.path));
  const below = (folder: string) => sorted.filter(({ path }) => path.startsWith(`${folder}/`));
  const codes = settings?.languages.map(({ code }) => code);
  const context: ReadContext = { codes, basePath: settings?.basePath ?? "" };
  const blocks = codes ?? guessCodes(sorted);
  const { authorities, ...authority } = parseAuthorities(sorted, blocks);
  const events = parseEvents(below("events"), blocks, context.basePath);
  const pages = parsePages(below("pages"), context);
  const records = parseRecords(below("articles"), context);
  const frontMatters = records.originals.map(({ frontMatter }) => frontMatter);
  const dossiers = events.files.map(({ frontMatter }) => frontMatter);
  const search = parseSearchWords(sorted.find(({ path }) => path === "search.yaml"));
  const health = parseLinkHealth(sorted.find(({ path }) => path === LINK_HEALTH_FILE));
  const given = own && parseInterfaceWords(below("words"), own);
  const siteFile = sorted.find(({ path }) => path === "site.yaml");
  const site = siteFile && parseSite(siteFile).document;
  const recordIds = listIds(below("articles"), codes);
  const { lines: register, problems: lost } = checkRegister(
    sorted.find(({ path }) => path === REGISTER_FILE),
    { records, recordIds, dossiers: events, pageNames: pages.names, site, codes, today: settings?.builtAt },
  );
  return {
    archive: arrangeArchive({
      articles: records.articles,
      events: events.events,
      authorities,
      pages: pages.pages,
      spellings: search.spellings,
      published: register.flatMap(({ address, language }) => (language ? [] : [address])),
      links: health.links,
      words: given?.words ?? new Map(),
    }),
    register,
    problems: sortProblems([
      ...authority.problems,
      ...events.problems,
      ...pages.problems,
      ...records.problems,
      ...search.problems,
      ...health.problems,
      ...(given?.problems ?? []),
      ...(own && site ? checkPageLanguages(site, below("words"), own) : []),
      ...checkNames(frontMatters, dossiers, authorities),
      ...checkSourceAddresses(frontMatters),
      ...checkEvents(frontMatters, events.ids),
      ...checkClaims(events.files, records.originals, recordIds),
      ...checkAliases(records.originals, recordIds),
      ...checkAliases(events.files, events.ids),
      ...lost,
      ...(site ? checkSiteLists(site, pages.names, events.ids) : []),
    ]),
  };
}

/** The ids of all records, whatever is wrong with their files. */
function listIds(files: readonly ContentFile[], codes: readonly string[] | undefined): string[] {
  return files.flatMap(({ path }) => {
    const { id, code } = parseRecordName(path, codes);
    return code === undefined ? [id] : [];
  });
}

/** The languages that files and blocks are in, where site.yaml cannot say which ones there are. */
function guessCodes(files: readonly ContentFile[]): string[] {
  const codes = files.flatMap(({ path, bytes }) => [
    ...(/\.([a-z]{2,3})\.md$/.exec(path)?.slice(1) ?? []),
    ...Array.from(new TextDecoder().decode(bytes).matchAll(/^ *([a-z]{2,3}):/gm), ([, key = ""]) => key),
  ]);
  return [...new Set(codes)].filter(hasRow).sort(compare);
}
