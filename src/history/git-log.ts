/** The output of one `git log` over the content folder to the changes of every record. Pure. */
import type { Change, History } from "../archive/history.ts";
import { parsePartialDate } from "../archive/partial-date.ts";

/**
 * Arguments after `git log`. A commit is `@<hash> <seconds>`, then a status and a path for each file, all ended by NUL: no
 * name of a file can be taken for another, and nobody's message or name is read. A merge counts only where it changed
 * what none of its parents has (`-c`); a record that was renamed is known by its ids, so that git need not guess.
 */
export const LOG_ARGUMENTS = [
  "-z",
  "--format=tformat:@%H %ct",
  "--date-order",
  "--name-status",
  "--no-renames",
  "-c",
  "--root",
  "--no-color",
  "--no-ext-diff",
  "--no-textconv",
  "HEAD",
  "--",
  ".",
];

export interface ContentLog extends Pick<History, "changes" | "records"> {
  /** Hash of the last commit that touched the content: its files are as HEAD has them. Absent where none is committed. */
  readonly commit?: string;
}

const COMMIT = /^@([0-9a-f]{40}|[0-9a-f]{64}) (-?\d+)$/;
/** One letter a parent. */
const STATUS = /^[A-Z]+$/;

/** `prefix` is the content folder below the repository's root, as git shows it: `content/` or "". Undefined where the text cannot be read. */
export function parseLog(text: string, prefix: string): ContentLog | undefined {
  const parts = text.split("\0").map((part) => part.replace(/^\n/, ""));
  const changes: Change[] = [];
  const records = new Map<string, number[]>();
  let last: string | undefined;
  let current: Change | undefined;
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at] ?? "";
    if (part === "") continue;
    const [, commit, seconds] = COMMIT.exec(part) ?? [];
    if (commit !== undefined) {
      last ??= commit;
      current = toChange(commit, Number(seconds));
    } else {
      at += 1;
      if (last === undefined || !STATUS.test(part)) return undefined;
      const id = recordId(parts[at] ?? "", prefix);
      if (id === undefined || current === undefined) continue;
      if (changes.at(-1) !== current) changes.push(current);
      note(records, id, changes.length - 1);
    }
  }
  return { changes, records, ...(last !== undefined && { commit: last }) };
}

/** Undefined where the committer's clock was outside any year that a date may have. */
function toChange(commit: string, seconds: number): Change | undefined {
  const time = new Date(seconds * 1000);
  const date = Number.isNaN(time.getTime()) ? undefined : parsePartialDate(time.toISOString().slice(0, 10));
  return date?.ok ? { commit, date: date.value } : undefined;
}

/** Records lie below `articles/`, in folders that are for people to choose: only the name of the file counts. */
function recordId(path: string, prefix: string): string | undefined {
  const folder = `${prefix}articles/`;
  if (!path.startsWith(folder)) return undefined;
  return /(?:^|\/)([a-z0-9-]+)(?:\.[a-z]{2,3})?\.md$/.exec(path.slice(folder.length))?.[1];
}

function note(records: Map<string, number[]>, id: string, place: number): void {
  const places = records.get(id) ?? [];
  if (places.at(-1) !== place) places.push(place);
  records.set(id, places);
}
