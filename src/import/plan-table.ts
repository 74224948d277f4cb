/** A plan to what people and programs read of it: a table for a terminal, CSV, JSON, and one line that adds up. */
import { showHidden } from "../read/characters.ts";
import { shorten } from "../read/quote.ts";
import { writeRow } from "../table/cell.ts";
import { type PlannedRow, STATES, type State } from "./plan.ts";

export interface PlanCounts {
  readonly rows: number;
  readonly states: Readonly<Record<State, number>>;
}

export function countPlan(plan: readonly PlannedRow[]): PlanCounts {
  const states = Object.fromEntries(
    STATES.map((state) => [state, plan.filter((row) => row.state === state).length]),
  ) as Record<State, number>;
  return { rows: plan.length, states };
}

/** `12 rows: 9 ready, 1 draft, 2 duplicates (1 of the archive, 1 of earlier rows), 0 refused`. */
export function sumUp(plan: readonly PlannedRow[]): string {
  const { rows, states } = countPlan(plan);
  const parts = (["archive", "draft", "row", "written"] as const).flatMap((from) => {
    const number = plan.filter(({ of }) => of?.from === from).length;
    return number === 0 ? [] : [`${number} ${ORIGINALS[from]}`];
  });
  const of = parts.length === 0 ? "" : ` (${parts.join(", ")})`;
  return `${plural(rows, "row")}: ${states.ready} ready, ${plural(states.draft, "draft")}, ${plural(states.duplicate, "duplicate")}${of}, ${states.refused} refused`;
}

const ORIGINALS = {
  archive: "of the archive",
  draft: "of drafts",
  row: "of earlier rows",
  written: "already written",
} as const;

/** One line a row, then a line for each reason and note. Nothing in it can steer a terminal. */
export function formatPlan(plan: readonly PlannedRow[]): string {
  const width = Math.max(0, ...plan.map(({ place }) => place.length));
  return plan
    .flatMap(({ place, state, id, title = "", date = "", why, notes }) => [
      `${place.padEnd(width)}  ${state.padEnd(9)}  ${date.slice(0, 10).padEnd(10)}  ${shorten(title, 50)}${id === undefined ? "" : `  → ${id}`}`.trimEnd(),
      ...why.map((reason) => `    ${showHidden(reason)}`),
      ...notes.map((note) => `    note: ${showHidden(note)}`),
    ])
    .join("\n");
}

export const COLUMNS = [
  "place",
  "state",
  "id",
  "date",
  "title",
  "files",
  "why",
  "notes",
  "duplicate_of",
] as const;

/** RFC 4180, one line a row. A cell that a spreadsheet would take for a formula is marked as text. */
export function writePlanCsv(plan: readonly PlannedRow[]): string {
  const lines = plan.map(({ place, state, id = "", date = "", title = "", files, why, notes, of }) =>
    writeRow([
      place,
      state,
      id,
      date,
      title,
      files.map(({ path }) => path).join("\n"),
      why.join("\n"),
      notes.join("\n"),
      of?.where ?? "",
    ]),
  );
  return [writeRow(COLUMNS), ...lines].join("");
}

/** For programs; `summary` is of the run as a whole. What cannot be seen stands as an escape. */
export function writePlanJson(
  plan: readonly PlannedRow[],
  summary: Readonly<Record<string, unknown>>,
): string {
  const rows = plan.map((row) => ({ ...row, files: row.files.map(({ path }) => path) }));
  const json = JSON.stringify({ ...summary, ...countPlan(plan), plan: rows }, null, 2);
  return json.replace(/[^\n\x20-\x7e\p{L}\p{N}\p{P}\p{S}\p{Mn}\p{Mc} ]/gu, (character) =>
    Array.from({ length: character.length }, (_, index) => character.charCodeAt(index))
      .map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`)
      .join(""),
  );
}

function plural(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
