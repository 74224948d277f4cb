/** `npm run new -- --html FILE… --json`: saved pages to one line of JSON each, which says what the page says of itself. */
import { open } from "node:fs/promises";
import type { FoundDate } from "../report/date.ts";
import type { Evidence, Finding } from "../report/evidence.ts";
import { decodePage, parsePage } from "../report/page.ts";
import { type Report, readReport } from "../report/report.ts";

/** Bytes; as much as is fetched of a page. */
const LARGEST_PAGE = 5_000_000;

/** One page at a time, so that a thousand need no more room than one. Answers whether all could be read. */
export async function printPages(
  files: readonly string[],
  print: (line: string) => Promise<void>,
): Promise<boolean> {
  let good = true;
  for (const file of files) {
    const line = await describePage(file).catch((error: unknown) => {
      good = false;
      return { file, error: explainFile(error) };
    });
    await print(`${escapeControls(JSON.stringify(line))}\n`);
  }
  return good;
}

/** The report of a page that was saved. Throws where the file cannot be read. */
export async function readSavedPage(file: string): Promise<Report> {
  return readReport(parsePage(decodePage(await readBytes(file))));
}

async function describePage(file: string) {
  const { date, title, publisher, author, lang, url, updated } = await readSavedPage(file);
  const fields = {
    ...(date && { date: writeFinding(date, writeDate) }),
    ...(updated && { updated: writeFinding(updated, writeDate) }),
    ...present({ title, publisher, author, lang, url }),
  };
  return { file, fields };
}

function present(findings: Readonly<Record<string, Finding<string> | undefined>>) {
  return Object.fromEntries(
    Object.entries(findings).flatMap(([field, finding]) =>
      finding === undefined ? [] : [[field, writeFinding(finding, (value) => ({ value }))]],
    ),
  );
}

function writeFinding<T>({ others, ...chosen }: Finding<T>, write: (value: T) => object) {
  const one = ({ value, from }: Evidence<T>) => ({ ...write(value), from });
  return { ...one(chosen), ...(others.length > 0 && { others: others.map(one) }) };
}

function writeDate({ day, precision, time }: FoundDate) {
  return { value: day, precision, ...(time !== undefined && { time }) };
}

async function readBytes(file: string): Promise<Uint8Array> {
  const handle = await open(file, "r");
  try {
    const { size } = await handle.stat();
    const buffer = Buffer.alloc(Math.min(size, LARGEST_PAGE));
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

export function explainFile(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const words: Readonly<Record<string, string>> = {
    ENOENT: "there is no such file",
    EISDIR: "this is a folder, not a page",
    EACCES: "the file may not be read",
  };
  return words[code] ?? `the page cannot be read (${code || "not HTML"})`;
}

/** What could steer a terminal, or end a line in the middle, as escapes. */
function escapeControls(json: string): string {
  return json.replace(
    /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
