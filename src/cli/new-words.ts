/** What `npm run new` prints: problems in terms of its flags, duplicates, and what to do next. */
import type { Problem, Told } from "../archive/problem.ts";
import type { Duplicate } from "../intake/duplicates.ts";
import type { Gap } from "../intake/gaps.ts";
import { showHidden } from "../read/characters.ts";
import { shorten } from "../read/quote.ts";
import { flagOf } from "./new-flags.ts";
import type { Placement } from "./new-record.ts";

/** All that a call without questions lacks or has wrong, at once; each with the flag to write. */
export function formatLacks(gaps: readonly Gap[], problems: readonly Problem[]): string {
  const lines = [
    ...gaps.map(({ field, why }) => `  add ${writeFlag(field)}\n    ${why}`),
    ...problems.map((problem) => `  ${sayProblem(problem)}`),
  ];
  return ["Nothing was written. To add this record without questions:", ...lines].join("\n");
}

/** On one line, then what to write instead. */
export function sayProblem({ field, message, hint }: Problem): string {
  const flag = field === undefined ? undefined : flagOf(field)?.name;
  const hints = hint === undefined ? [] : say(hint).split("\n");
  const written = hints.map((line) => line.replace(/^((?:write|or): +)[\w ]+: ?/, `$1${flag ?? ""} `));
  return [`${flag ?? field ?? "the text"}  ${say(message)}`, ...written.map((line) => `    ${line}`)]
    .map(showLine)
    .join("\n");
}

/** In English, as all that the command says. */
export function say(told: Told | string): string {
  return typeof told === "string" ? told : told.en;
}

export function formatDuplicates(duplicates: readonly Duplicate[]): string {
  const lines = duplicates.map(({ file, why, title, publisher, date }) => {
    const reason =
      why === "same-address" ? "has this very address" : "has nearly this headline, within three days";
    return `  ${showHidden(file)} ${reason}\n    ${shorten(title)} (${shorten(publisher)}, ${date})`;
  });
  return ["This report seems to be in the archive already:", ...lines].join("\n");
}

/** Where the file is, and what its contributor does next. `problems` are those that keep it out, as `check` shows them. */
export function formatEnd(placement: Placement, folder: string, problems: string): string {
  const { state, path, home, gaps, isAttributed } = placement;
  const file = `${folder}/${path}`;
  const shown = problems === "" ? [] : ["", problems];
  if (state === "record") {
    return [
      `Written: ${file}`,
      ...shown,
      "",
      "What to do next:",
      ...(isAttributed
        ? ["  1. Its text is one sentence for now. Replace it by what was reported, in your own words."]
        : ["  1. Read it through once."]),
      "  2. npm run check",
      `  3. git add ${file}, and commit it.`,
    ].join("\n");
  }
  return [
    `Written as a draft, which is not published: ${file}`,
    ...shown,
    "",
    "What to do next:",
    ...gaps.map(({ field, why, write }) => `  - ${field}: ${why}\n      ${write}`),
    ...(problems === "" ? [] : ["  - mend what is listed above"]),
    `  - then move the file to ${folder}/${home}, and run: npm run check`,
  ].join("\n");
}

function writeFlag(field: string): string {
  const flag = flagOf(field);
  const line = flag === undefined ? field : `${flag.name} ${flag.example}`;
  return field === "source.url" ? `${line}   (or --citation "…" where it was printed)` : line;
}

function showLine(line: string): string {
  return line.split("\n").map(showHidden).join("\n");
}
