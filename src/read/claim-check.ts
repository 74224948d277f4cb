/** The claims of dossiers against the records: an account is of a record of its dossier, and stands once. */
import type { Problem, Told } from "../archive/problem.ts";
import {
  type Document,
  mendValue,
  type Path,
  placeOf,
  problemAt,
  problemAtKey,
  textAt,
  valueAt,
  writeHint,
} from "./document.ts";
import type { EventFile } from "./event.ts";
import { tell } from "./messages/index.ts";
import { findNearest, foldName } from "./nearest.ts";
import { quote } from "./quote.ts";
import type { RecordFile } from "./record.ts";

const MOST_POINTS = 30;
const LEAST_ACCOUNTS = 2;
const MOST_ACCOUNTS = 50;

/** `ids` are those of all records, also of those that could not be split into front matter and text. */
export function checkClaims(
  dossiers: readonly EventFile[],
  records: readonly RecordFile[],
  ids: readonly string[],
): Problem[] {
  const known: Known = {
    ids: new Set(ids),
    byId: new Map(records.map((record) => [record.id, record])),
  };
  return dossiers.flatMap((dossier) => checkDossier(dossier, known));
}

interface Known {
  readonly ids: ReadonlySet<string>;
  readonly byId: ReadonlyMap<string, RecordFile>;
}

function checkDossier({ id, frontMatter }: EventFile, known: Known): Problem[] {
  const path = ["claims"];
  const points = countEntries(frontMatter, path);
  const seen = new Map<string, Path>();
  return [
    ...(points > MOST_POINTS ? [longList(frontMatter, path, points, MOST_POINTS)] : []),
    ...Array.from({ length: points }, (_, index) => {
      const at = [...path, index];
      return [
        ...findPointTwice(frontMatter, [...at, "point"], seen),
        ...checkAccounts(frontMatter, [...at, "accounts"], id, known),
      ];
    }).flat(),
  ];
}

function checkAccounts(document: Document, path: Path, dossier: string, known: Known): Problem[] {
  if (!Array.isArray(valueAt(document.value, path))) return [];
  const count = countEntries(document, path);
  const seen = new Map<string, Path>();
  return [
    ...(count < LEAST_ACCOUNTS ? [tooFew(document, path, count)] : []),
    ...(count > MOST_ACCOUNTS ? [longList(document, path, count, MOST_ACCOUNTS)] : []),
    ...Array.from({ length: count }, (_, index) => {
      const at = [...path, index];
      return [
        ...checkRecordOf(document, [...at, "record"], dossier, known),
        ...findAccountTwice(document, at, seen),
      ];
    }).flat(),
  ];
}

/** Each account is of a record that names the dossier. */
function checkRecordOf(document: Document, path: Path, dossier: string, known: Known): Problem[] {
  const id = textAt(document, path)?.trim();
  if (id === undefined || id === "") return [];
  if (!known.ids.has(id)) return [missingRecord(document, path, id, dossier, known)];
  const record = known.byId.get(id);
  // What a file says that is not YAML is not known.
  if (record === undefined || record.frontMatter.value === undefined) return [];
  const other = textAt(record.frontMatter, ["event"])?.trim();
  if (other === dossier) return [];
  const message = tell((words) =>
    words.recordOfOtherDossier(quote(id), other === undefined ? undefined : quote(other), record.file),
  );
  const hint = tell((words) => words.joinDossier(dossier, record.file));
  return [problemAt(document, path, { kind: "other-dossier", message, hint })];
}

function missingRecord(document: Document, path: Path, id: string, dossier: string, known: Known): Problem {
  const file = `${id.replace(/^.*\//, "").replace(/\.md$/, "")}.md`;
  const message = tell((words) => words.noFile(quote(id), "articles", quote(file)));
  const nearest = findMeant(id, dossier, known);
  const mended = nearest === undefined ? undefined : mendValue(document, path, nearest);
  const hint: Told = writeHint([mended]) ?? tell((words) => words.addFileOrDelete("articles"));
  return problemAt(document, path, { kind: "no-record", message, hint });
}

/** The id in what may be a path or a file's name; else a near one, of the dossier itself if there is one. */
function findMeant(id: string, dossier: string, { ids, byId }: Known): string | undefined {
  const stem = id
    .replace(/\/+$/, "")
    .replace(/^.*\//, "")
    .replace(/(?:\.[a-z]{2,3})?\.md$/, "")
    .toLowerCase();
  if (ids.has(stem)) return stem;
  const members = [...byId.values()].filter(
    ({ frontMatter }) => textAt(frontMatter, ["event"])?.trim() === dossier,
  );
  const near = findNearest(
    stem,
    members.map((member) => member.id),
    6,
  );
  return near ?? findNearest(stem, ids, 4);
}

function findPointTwice(document: Document, path: Path, seen: Map<string, Path>): Problem[] {
  const point = textAt(document, path)?.trim() ?? "";
  const first = findFirst(seen, foldName(point), path);
  if (point === "" || first === undefined) return [];
  const { line } = placeOf(document, first);
  const message = tell((words) => words.standsOnLineToo(quote(point), line));
  const hint = tell((words) => words.keepInOneEntry);
  return [problemAt(document, path, { kind: "point-twice", message, hint })];
}

/** One record may hold several accounts of a point where several people speak in it. */
function findAccountTwice(document: Document, path: Path, seen: Map<string, Path>): Problem[] {
  const record = textAt(document, [...path, "record"])?.trim() ?? "";
  const by = textAt(document, [...path, "by"]) ?? "";
  const first = findFirst(seen, `${record}\n${foldName(by)}`, [...path, "record"]);
  if (record === "" || first === undefined) return [];
  const { line } = placeOf(document, first);
  const message = tell((words) => words.accountTwice(quote(record), line));
  const hint = tell((words) => words.sayBy);
  return [problemAt(document, [...path, "record"], { kind: "account-twice", message, hint })];
}

function findFirst(seen: Map<string, Path>, key: string, path: Path): Path | undefined {
  const first = seen.get(key);
  if (first === undefined) seen.set(key, path);
  return first;
}

function tooFew(document: Document, path: Path, count: number): Problem {
  const message = tell((words) => words.tooFewAccounts(count));
  const hint = tell((words) => words.addAccount);
  return problemAtKey(document, path, { kind: "one-account", message, hint });
}

function longList(document: Document, path: Path, count: number, most: number): Problem {
  const message = tell((words) => words.longList(count, most));
  const hint = tell((words) => words.keepWhatMatters);
  return problemAtKey(document, path, { kind: "long-list", message, hint });
}

function countEntries(document: Document, path: Path): number {
  const list = valueAt(document.value, path);
  return Array.isArray(list) ? list.length : 0;
}
