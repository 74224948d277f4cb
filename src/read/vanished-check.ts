/** Registered addresses of records, dossiers and pages of the house that no file answers any more. */
import type { Article } from "../archive/article.ts";
import type { Problem, Told } from "../archive/problem.ts";
import { RESERVED_NAMES } from "../archive/reserved-names.ts";
import { dossierAddress, idOf, recordAddress } from "../register/address.ts";
import type { RegisteredWords, RegisterLine } from "../register/lines.ts";
import { hashRecord } from "../register/words.ts";
import { aliasesOf, type Identified } from "./alias-check.ts";
import { problemOfEntry } from "./list-entry.ts";
import { tell } from "./messages/index.ts";
import { findNearest } from "./nearest.ts";
import { quote } from "./quote.ts";
import type { Registrable } from "./registrable.ts";

/** `file` is the register's. One problem an address: in the file that took its place, where one can be made out. */
export function checkVanished(
  file: string,
  lines: readonly RegisterLine[],
  { records, recordIds, dossiers }: Pick<Registrable, "records" | "recordIds" | "dossiers">,
): Problem[] {
  const known = new Set(lines.map(({ address }) => address));
  const isNew = (address: string) => !known.has(address);
  return [
    ...checkFolder(file, lines, {
      folder: "articles",
      address: recordAddress,
      files: records.originals,
      ids: recordIds,
      isNew,
      findTwin: makeTwinFinder(lines, records.articles),
      advice: (id) => tell((words) => words.keepRecord(id)),
    }),
    ...checkFolder(file, lines, {
      folder: "events",
      address: dossierAddress,
      files: dossiers.files,
      ids: dossiers.ids,
      isNew,
      findTwin: () => undefined,
      advice: (id) => tell((words) => words.keepDossier(id)),
    }),
  ];
}

/** Whether a page at the root of the site is one of the house. */
export function isHousePage(name: string): boolean {
  return !RESERVED_NAMES.includes(name) && !/^\d{4}$/.test(name);
}

export function vanishedAt(file: string, line: number, address: string, gone: string, hint: Told): Problem {
  const message = tell((words) => words.addressVanished(quote(address), gone));
  return { kind: "vanished-address", file, line, column: 1, message, hint, severity: "error" };
}

interface Folder {
  readonly folder: string;
  readonly address: (id: string) => string;
  readonly files: readonly Identified[];
  readonly ids: readonly string[];
  readonly isNew: (address: string) => boolean;
  /** Id of the record that says word for word what a registered one said. */
  readonly findTwin: (line: RegisterLine) => string | undefined;
  readonly advice: (id: string) => Told;
}

/** Two ids of one record differ in a few letters or in a date. */
const NEAR = 6;
/** Beyond this many comparisons a folder was moved or emptied, and no single rename is meant. */
const MOST_COMPARED = 10_000;

function checkFolder(file: string, lines: readonly RegisterLine[], within: Folder): Problem[] {
  const { folder, address, files, ids, isNew, findTwin, advice } = within;
  const answered = new Set([...ids, ...files.flatMap(({ frontMatter }) => textsOf(frontMatter))]);
  const byId = new Map(files.map((one) => [one.id, one]));
  const gone = new Map<string, RegisterLine>();
  for (const line of lines) {
    const id = idOf(line.address, address);
    if (id !== undefined && !answered.has(id)) gone.set(id, line);
  }
  const candidates = ids.filter((id) => isNew(address(id)));
  const compares = gone.size * candidates.length <= MOST_COMPARED;
  return [...gone].map(([id, line]) => {
    const twin = findTwin(line);
    const near = compares ? findNearest(id, candidates, NEAR) : undefined;
    const successor = byId.get(twin ?? near ?? "");
    if (successor === undefined)
      return vanishedAt(file, line.line, line.address, `${folder}/…/${id}.md`, advice(id));
    const otherwise = twin ? tell((words) => words.giveNameBack(`${id}.md`)) : advice(id);
    const message = tell((words) =>
      twin ? words.renamed(quote(line.address)) : words.perhapsRenamed(quote(line.address), `${id}.md`),
    );
    const missing = { kind: "vanished-address", message, otherwise, doubtful: twin === undefined };
    return problemOfEntry(successor.frontMatter, "aliases", id, missing);
  });
}

function textsOf(frontMatter: Identified["frontMatter"]): string[] {
  return aliasesOf(frontMatter).map(({ text }) => text);
}

/** Looks among the records that were never published. */
function makeTwinFinder(lines: readonly RegisterLine[], articles: readonly Article[]): Folder["findTwin"] {
  const known = new Set(lines.flatMap(({ address, words }) => (words ? [address] : [])));
  const isNew = ({ id: own, aliases }: Article) =>
    [own, ...aliases].every((id) => !known.has(recordAddress(id)));
  const candidates = articles.filter(isNew);
  const byHash = new Map<string, Map<string, string>>();
  return ({ words }) => {
    if (words === undefined) return undefined;
    const key = `${words.corrections} ${words.withdrawn}`;
    const ids = byHash.get(key) ?? hashAll(candidates, words);
    byHash.set(key, ids);
    return ids.get(words.hash);
  };
}

function hashAll(articles: readonly Article[], seen: RegisteredWords): Map<string, string> {
  return new Map(articles.map((article) => [hashRecord(article, seen), article.id]));
}
