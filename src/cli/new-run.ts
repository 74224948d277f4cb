/** The course of `npm run new`: page, fields, duplicates, id, file. Nothing is written before the last step. */
import { readFile } from "node:fs/promises";
import type { Archive } from "../archive/archive.ts";
import { type Draft, EMPTY_DRAFT, fieldAt, mergeDrafts } from "../intake/draft.ts";
import { checkDraft } from "../intake/draft-check.ts";
import { findDuplicates } from "../intake/duplicates.ts";
import { findGaps, type Gap } from "../intake/gaps.ts";
import { DRAFT_FIELDS, draftReport } from "../intake/report-draft.ts";
import { settleDraft } from "../intake/settle.ts";
import { readTypedDate } from "../intake/typed-date.ts";
import { quote, shorten } from "../read/quote.ts";
import { isError, readArchive } from "../reading.ts";
import type { Settings } from "../settings.ts";
import type { NewCall } from "./new-flags.ts";
import { type CallPage, readCallPage } from "./new-page.ts";
import { putRecord } from "./new-place.ts";
import { findConflicts, formatReport } from "./new-report.ts";
import type { Surroundings } from "./new-surroundings.ts";
import { formatDuplicates, formatLacks } from "./new-words.ts";
import { formatProblems } from "./problem-report.ts";
import { Refusal } from "./refusal.ts";

/** Answers with the code that the command ends with; throws a Refusal for a mistake in the call. */
export async function addRecord(call: NewCall, surroundings: Surroundings): Promise<number> {
  const { environment, now, desk, tell } = surroundings;
  const reading = await readArchive(environment, now);
  const { settings } = reading;
  if (settings === undefined) {
    tell(formatProblems(reading.problems.filter(isError)));
    return 1;
  }
  const page = await showPage(await readCallPage(call), call.draft, surroundings);
  const start = await startDraft(call, page, reading.archive, settings, surroundings);
  const admitted = new Set<string>();
  const isNew = (draft: Draft) => admitDuplicates(draft, reading.archive, admitted, call, surroundings);
  // Before the questions, which would be for nothing; and again, with what they have brought.
  if (desk !== undefined && !(await isNew(start.draft))) return 1;
  const draft = await finishDraft(start, reading.archive, surroundings);
  if (!(await isNew(draft))) return 1;
  return putRecord(call, draft, { ...reading, settings }, surroundings);
}

/** Whether to go on although records of the same report may be there; each is asked about once. */
async function admitDuplicates(
  draft: Draft,
  { articles }: Archive,
  admitted: Set<string>,
  { force }: NewCall,
  { desk, tell }: Surroundings,
): Promise<boolean> {
  const duplicates = findDuplicates(draft, articles).filter(({ id }) => !admitted.has(id));
  if (duplicates.length === 0) return true;
  tell(formatDuplicates(duplicates));
  for (const { id } of duplicates) admitted.add(id);
  if (force || (await desk?.confirm("Add it all the same?"))) return true;
  tell(`Nothing was written.${desk ? "" : " If it is another report, say so with --force."}`);
  return false;
}

/** Prints what the page says, and lets somebody choose where it says different things. */
async function showPage(page: CallPage, typed: Draft, { desk, tell }: Surroundings): Promise<CallPage> {
  const { report, why } = page;
  if (why !== undefined) tell(`The page could not be read: ${shorten(why, 300)}\nGoing on without it.`);
  if (report === undefined) return page;
  tell(`The page says of itself:\n${formatReport(report)}`);
  if (!report.isArticle) tell(`It does not look like the page of one report: ${shorten(report.why ?? "")}`);
  const conflicts = findConflicts(report).filter(
    (field) => fieldAt(typed, DRAFT_FIELDS[field]) === undefined,
  );
  if (conflicts.length === 0) return page;
  if (desk !== undefined) return { ...page, report: await desk.chooseEvidence(report, conflicts) };
  tell(
    `It says different things for ${conflicts.join(", ")}: the first is taken, and a flag says otherwise.`,
  );
  return page;
}

interface Start {
  /** What page and flags say together. */
  readonly draft: Draft;
  readonly typed: Draft;
  /** The report's own, where the page has one. */
  readonly headline: string | undefined;
}

async function startDraft(
  call: NewCall,
  { report, address }: CallPage,
  archive: Archive,
  settings: Settings,
  { tell }: Surroundings,
): Promise<Start> {
  const typed = { ...call.draft, ...(await readBody(call)) };
  const lang = typed.lang ?? settings.languages[0].code;
  const fromPage = report && draftReport(report, archive, { address: address ?? call.url, lang });
  for (const note of fromPage?.notes ?? []) tell(`  ${shorten(note, 300)}`);
  const url = report === undefined && !call.allowLocal ? call.url : undefined;
  const draft = mergeDrafts(fromPage?.draft ?? { ...EMPTY_DRAFT, source: { url } }, typed);
  return { draft, typed, headline: fromPage?.draft.title ?? fromPage?.draft.source.headline };
}

async function finishDraft(
  { draft: start, typed, headline }: Start,
  archive: Archive,
  { desk, tell }: Surroundings,
): Promise<Draft> {
  if (desk !== undefined) refuseFaulty(settleDraft(withoutDoubts(start), archive).draft, []);
  const asked = desk === undefined ? start : await desk.askFields(start, withoutDoubts(typed), archive);
  const { draft, notes } = settleDraft(asked, archive, headline);
  for (const note of notes) tell(`  ${note}`);
  const gaps = findGaps(draft).filter(({ field }) => field !== "summary" && field !== "body");
  refuseFaulty(draft, desk === undefined ? gaps : []);
  return draft;
}

/** Before anything is asked, so that no answer is lost over a flag. */
function refuseFaulty(draft: Draft, gaps: readonly Gap[]): void {
  const problems = checkDraft(draft).filter(isError);
  if (problems.length > 0 || gaps.length > 0) throw new Refusal(formatLacks(gaps, problems));
}

/** Dates that can be read as two are left to a question. */
function withoutDoubts(draft: Draft): Draft {
  const isDoubtful = (date: string | undefined, event: boolean) =>
    date !== undefined && readTypedDate(date, event).state === "several";
  return {
    ...draft,
    date: isDoubtful(draft.date, false) ? undefined : draft.date,
    eventDate: isDoubtful(draft.eventDate, true) ? undefined : draft.eventDate,
  };
}

async function readBody({ bodyFile }: NewCall): Promise<{ readonly body?: string }> {
  if (bodyFile === undefined) return {};
  try {
    return { body: new TextDecoder("utf-8", { fatal: true }).decode(await readFile(bodyFile)) };
  } catch {
    throw new Refusal(`--body-file ${quote(bodyFile)} cannot be read: is it there, and saved as UTF-8?`);
  }
}
