/** The folder of content to its history, or to why there is none. */
import type { History } from "../archive/history.ts";
import type { ContentFile } from "../read/folder.ts";
import { type Answer, askGit } from "./git-command.ts";
import { type ContentLog, LOG_ARGUMENTS, parseLog } from "./git-log.ts";
import { isCommitted, TREE_ARGUMENTS } from "./git-tree.ts";

export type HistoryReading =
  | { readonly history: History }
  /** Why a site has no history, and what to do about it: half a sentence for a terminal. */
  | { readonly leftOut: string };

/** What of git's was read; with the files, it makes the history. */
export type GitReading =
  | { readonly log: ContentLog & { readonly commit: string }; readonly tree: string }
  | { readonly leftOut: string };

/** Milliseconds; ten thousand commits take a tenth of it on a slow machine. */
const PATIENCE = 30_000;

/**
 * Asks git of the repository that `folder` lies in, which need not be the generator's. Everything comes from the
 * commits that HEAD stands on: no branch, no tag and no change that is not committed has a say. `patience` in milliseconds.
 */
export async function readGit(
  folder: string,
  environment: NodeJS.ProcessEnv,
  patience: number = PATIENCE,
): Promise<GitReading> {
  const ask = (...args: string[]) => askGit({ folder, environment, patience }, args);
  const place = await ask("rev-parse", "--is-inside-work-tree", "--is-shallow-repository", "--show-prefix");
  if (!place.ok) return { leftOut: explain(place, folder) };
  const [, isInside, isShallow, prefix = ""] = /^([^\n]*)\n([^\n]*)\n(.*)\n$/s.exec(place.text) ?? [];
  if (isInside !== "true") return { leftOut: NO_REPOSITORY };
  if (isShallow !== "false") return { leftOut: SHALLOW };
  const log = await ask("log", ...LOG_ARGUMENTS);
  if (!log.ok) return { leftOut: explain(log, folder) };
  const parsed = parseLog(log.text, prefix);
  if (parsed === undefined) return { leftOut: "what git log says cannot be read (a newer git may help)" };
  const { commit } = parsed;
  if (commit === undefined) return { leftOut: UNCOMMITTED };
  const tree = await ask("ls-tree", ...TREE_ARGUMENTS);
  if (!tree.ok) return { leftOut: explain(tree, folder) };
  return tree.text === "" ? { leftOut: UNCOMMITTED } : { log: { ...parsed, commit }, tree: tree.text };
}

/** `files` are all that was read of the folder: where one is not as it is committed, no commit says what the content is. */
export function toHistory(reading: GitReading, files: readonly ContentFile[]): HistoryReading {
  if ("leftOut" in reading) return reading;
  const { commit, changes, records } = reading.log;
  return { history: { changes, records, ...(isCommitted(reading.tree, files) && { commit }) } };
}

const NO_REPOSITORY = "the content lies in no git repository (a clone has its history, a download has not)";
const SHALLOW =
  "the clone has only the newest commits (git fetch --unshallow; for GitHub's checkout action, fetch-depth: 0)";
const UNCOMMITTED = "no file of the content is committed (git add, git commit)";

function explain(answer: Exclude<Answer, { ok: true }>, folder: string): string {
  if (answer.fault === "absent") return "git is not installed here (the rest of the site needs none)";
  if (answer.fault === "slow") return "git took too long to answer (git gc may make it faster)";
  const { said } = answer;
  if (/not a git repository/i.test(said)) return NO_REPOSITORY;
  if (/does not have any commits|unknown revision|bad revision|ambiguous argument 'HEAD'/i.test(said))
    return UNCOMMITTED;
  const [, root = folder] =
    /(?:dubious ownership in|unsafe) repository (?:at )?\(?'([^'\n]+)'/i.exec(said) ?? [];
  if (/safe\.directory/.test(said))
    return `git does not trust the owner of the folder (git config --global --add safe.directory ${root})`;
  return `git refused: ${said.split("\n")[0]}`;
}
