/** A finished draft to a file of its own name, in its place; the name of no other file is ever taken. */
import { readdir } from "node:fs/promises";
import type { Draft } from "../intake/draft.ts";
import { proposeId } from "../intake/record-id.ts";
import { findNameFault, foldId, parseRecordName, proposeStem } from "../read/file-name.ts";
import { quote } from "../read/quote.ts";
import { CONTENT_FOLDER, type Reading } from "../reading.ts";
import type { Settings } from "../settings.ts";
import type { NewCall } from "./new-flags.ts";
import { locate, placeRecord } from "./new-record.ts";
import type { Surroundings } from "./new-surroundings.ts";
import { formatEnd } from "./new-words.ts";
import { formatProblems } from "./problem-report.ts";
import { Refusal } from "./refusal.ts";
import { writeWholeFile } from "./whole-file.ts";

/** Answers with the code that the command ends with. */
export async function putRecord(
  call: NewCall,
  draft: Draft,
  { files, settings }: Reading & { readonly settings: Settings },
  { environment, desk, tell, print }: Surroundings,
): Promise<number> {
  const root = environment.ARCHIVE_CONTENT || CONTENT_FOLDER;
  const folder = root.replaceAll("\\", "/").replace(/\/+$/, "");
  const taken = await listIds(files, root);
  const proposed = call.id ?? proposeId(draft, new Set(taken.keys()));
  const findFault = (id: string) => explainId(id, taken);
  const id = desk && call.id === undefined ? await desk.askId(proposed, findFault) : proposed;
  const fault = findFault(id);
  if (fault !== undefined) throw new Refusal(`--id ${fault}`);
  const placement = placeRecord(draft, id, { files, settings, folder });
  if (call.dryRun) {
    tell(`This would be ${folder}/${placement.path}:`);
    print(placement.text);
    if (placement.problems.length > 0) tell(formatProblems(placement.problems));
    return 0;
  }
  if (!(await writeWholeFile(locate(root, placement.path), placement.text)))
    throw new Refusal(`${folder}/${placement.path} is there already; nothing was written`);
  tell(formatEnd(placement, folder, formatProblems(placement.problems)));
  return 0;
}

/** Ids of records and drafts to their files. */
async function listIds(files: Reading["files"], root: string): Promise<Map<string, string>> {
  const drafts = await readdir(locate(root, "drafts")).catch(() => []);
  const known = files.filter(({ path }) => path.startsWith("articles/"));
  return new Map([
    ...drafts.map((name) => [foldId(name.replace(/\.md$/, "")), `drafts/${name}`] as const),
    ...known.map(({ path, file }) => [foldId(parseRecordName(path).id), file] as const),
  ]);
}

function explainId(id: string, taken: ReadonlyMap<string, string>): string | undefined {
  const fault = findNameFault(id);
  const file = taken.get(foldId(id));
  if (file !== undefined) return `${quote(id)} is taken by ${file}`;
  if (fault === undefined) return undefined;
  const meant = proposeStem(id);
  const advice = meant === undefined ? "" : `; ${quote(meant)} would be one`;
  return `${quote(id)} is no id: small letters a to z, digits and hyphens, 120 at most${advice}`;
}
