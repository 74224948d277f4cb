/** A reader's problems to what is wrong with them themselves: a place outside the file, a message that shows what it should not. */
import type { Problem } from "../../src/archive/problem.ts";
import { formatProblems } from "../../src/cli/problem-report.ts";
import { findHiddenCharacters } from "../../src/read/characters.ts";
import type { ContentFile } from "../../src/read/folder.ts";
import { findTextFaults } from "./output-faults.ts";

/** Characters; a message shows a value shortened, and a hint a line that can be pasted. */
const LONGEST = 4000;

export function findProblemFaults(problems: readonly Problem[], files: readonly ContentFile[]): string[] {
  const known = new Map(files.map((content) => [content.file, content]));
  const lines = new Map<string, readonly string[]>();
  const faults = problems.flatMap((problem) => {
    const content = known.get(problem.file);
    if (content === undefined) return [`names ${problem.file}, which was not read`];
    const own = lines.get(problem.file) ?? linesOf(content);
    lines.set(problem.file, own);
    return [...findPlaceFaults(problem, own), ...findWordFaults(problem)].map(
      (fault) => `${problem.kind} ${fault}`,
    );
  });
  return [...new Set(faults), ...findReportFaults(problems)];
}

/** As editors count them: without a byte order mark, and by line feeds. What is no UTF-8 is read as far as it goes. */
function linesOf({ bytes }: ContentFile): readonly string[] {
  return new TextDecoder().decode(bytes).replaceAll("\r\n", "\n").split("\n");
}

function findPlaceFaults({ line, column }: Problem, lines: readonly string[]): string[] {
  const text = lines[line - 1];
  if (text === undefined) return [`stands on line ${line} of ${lines.length}`];
  // An editor's cursor may stand behind the last character. One more, since a mark may stand before the first.
  return Number.isInteger(column) && column >= 1 && column <= text.length + 2
    ? []
    : [`stands at column ${column} of ${text.length}`];
}

function findWordFaults({ message, hint }: Problem): string[] {
  const texts = [message, hint].flatMap((told) => (told ? [told.en, told.ur] : []));
  return texts.flatMap((text) => {
    const hidden = findHiddenCharacters(text.replaceAll(/[\u2066-\u2069]/g, ""));
    return [
      ...(text.trim() === "" ? ["says nothing"] : []),
      ...(text.length > LONGEST ? [`says ${text.length} characters`] : []),
      ...(/^\s+at .*:\d+:\d+\)?$/m.test(text) ? ["shows a stack"] : []),
      ...hidden.map(({ codePoint }) => `shows U+${codePoint.toString(16)} as it is`),
      ...findTextFaults(text).map((fault) => `shows ${fault}`),
    ];
  });
}

function findReportFaults(problems: readonly Problem[]): string[] {
  const reports = (["text", "json", "github"] as const).map((format) => formatProblems(problems, { format }));
  return reports.flatMap(findTextFaults).map((fault) => `the report shows ${fault}`);
}
