/** A line to paste for a field that is missing or of another shape. */
import type { Told } from "../archive/problem.ts";
import { type Document, type Path, pathKey } from "./document.ts";
import { tell, tellLine } from "./messages/index.ts";
import { findPlace } from "./text.ts";

const EXAMPLES: Readonly<Record<string, string>> = {
  title: "The headline of the record",
  date: "2017-12-24",
  summary: "One sentence that says what was reported, and by whom.",
  source: '{publisher: The Example Herald, url: "https://news.example.org/2017/12/24/report"}',
  publisher: "The Example Herald",
  url: "https://news.example.org/2017/12/24/report",
  citation: '"The Example Herald, 24 December 2017, page 3"',
  tags: "[relief, floods]",
  people: "[A. Name, B. Name]",
  places: '["Patna, India"]',
  organisations: "[Name of the organisation]",
  archived: '[{url: "https://web.archive.org/…", date: 2026-01-31}]',
  corrections: "[{date: 2026-12-01, note: What was corrected.}]",
  aliases: "[id-it-was-published-under]",
  withdrawn: "{date: 2026-12-01, reason: Why it was withdrawn.}",
  note: "What was corrected.",
  reason: "Why it was withdrawn.",
  id: "the-name-in-small-letters",
  name: "The name as pages show it",
  claims: "[{point: People who took part, accounts: [{record: 2017-12-24-report, says: hundreds}]}]",
  point: "What the reports differ on",
  accounts: "[{record: 2017-12-24-report, says: hundreds}, {record: 2017-12-25-report, says: thousands}]",
  record: "2017-12-24-report",
  says: "What this report says, in our own words",
  languages: "[en, ur]",
  subject: "{en: What the archive is about}",
  description: "One sentence about it.",
  pages: "[about]",
};

/** `add: …` for a key that is missing; undefined where there is no example of it. */
export function exampleLine(document: Document, path: Path): Told | undefined {
  const line = exampleOf(path);
  if (line === undefined) return undefined;
  if (path.length === 1) return tellLine("add", line);
  const parent = path.slice(0, -1);
  const indent = findIndent(document, parent);
  if (indent !== undefined) return tellLine("add", `${" ".repeat(indent)}${line}`);
  return tell((words) => words.addBetweenBrackets(line));
}

/** The shape that a field has; undefined where there is no example of it. */
export function exampleShape(path: Path): Told | undefined {
  const line = exampleOf(path);
  return line === undefined ? undefined : tell((words) => words.asIn(line));
}

function exampleOf(path: Path): string | undefined {
  const key = path.at(-1);
  const example = typeof key === "string" ? EXAMPLES[key] : undefined;
  return example === undefined ? undefined : `${key}: ${example}`;
}

/** Spaces before the keys of a map; undefined where it stands between brackets. */
function findIndent(document: Document, parent: Path): number | undefined {
  const depth = parent.length + 1;
  const prefix = `${pathKey(parent)}\u0000`;
  const parentStart = document.fields.get(pathKey(parent));
  for (const [path, { key, path: steps }] of document.fields) {
    if (!path.startsWith(prefix) || steps.length !== depth || key === undefined) continue;
    const place = findPlace(document.source, key.start);
    const opened = document.source.slice(parentStart?.value.start ?? 0, key.start);
    return /[{]/.test(opened) ? undefined : place.column - 1;
  }
  return undefined;
}
