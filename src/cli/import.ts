/** `npm run import -- FILE`: what a library's export would become here, and with `--write`, the files. */

import { readFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { ContentProblems } from "../content-problems.ts";
import { decodeExport } from "../import/decode.ts";
import { parseExport } from "../import/export.ts";
import { detectFormat, FORMATS, type Format } from "../import/format.ts";
import { type Mapping, NO_MAPPING, parseMapping } from "../import/mapping.ts";
import { type PlannedRow, planImport } from "../import/plan.ts";
import { COLUMNS, formatPlan, sumUp, writePlanCsv, writePlanJson } from "../import/plan-table.ts";
import type { Export } from "../import/row.ts";
import { writeMappingTemplate, writeTableTemplate } from "../import/template.ts";
import { showHidden } from "../read/characters.ts";
import { quote } from "../read/quote.ts";
import { CONTENT_FOLDER, readSound } from "../reading.ts";
import type { Settings } from "../settings.ts";
import { describeFailure } from "./failure.ts";
import { IMPORT_USAGE, type ImportCall, parseImportCall } from "./import-call.ts";
import { readDrafts, readImportFile, writePlan } from "./import-files.ts";
import { Refusal } from "./refusal.ts";
import { writeWholeFile } from "./whole-file.ts";

const { argv, env, stdout, stderr } = process;

try {
  process.exitCode = await run(parseImportCall(argv.slice(2)));
} catch (error) {
  const { text, exitCode } = describeFailure(error, env, "importing");
  stderr.write(`${text}\n`);
  process.exitCode = exitCode;
}

async function run(call: ImportCall): Promise<number> {
  if (call.help) {
    stdout.write(`${IMPORT_USAGE}\n`);
    return 0;
  }
  const content = env.ARCHIVE_CONTENT || CONTENT_FOLDER;
  // With a record that cannot be read, nobody can say what is a duplicate of it.
  const { files, archive, settings } = await readSound(env, new Date());
  if (call.template) return giveTemplate(call.file, settings);
  const file = call.file ?? "";
  const found = await readExport(file, call, settings);
  if (typeof found === "string") {
    stderr.write(`${showHidden(file)}: ${showHidden(found)}\n`);
    return 1;
  }
  await checkReportName(call);
  const drafts = await readDrafts(content);
  const plan = planImport(found.rows, { archive, files, drafts, settings });
  const taken = call.write ? await writePlan(content, plan) : [];
  if (call.report !== undefined) await writeWholeFile(call.report, writePlanCsv(plan), { overwrite: true });
  print(call, { ...found, plan, taken, content });
  return plan.some(({ state }) => state === "refused") ? 1 : 0;
}

type FoundExport = Export & { readonly format: Format };

/** A text says why the file is no export. */
async function readExport(
  file: string,
  call: ImportCall,
  { languages }: Settings,
): Promise<FoundExport | string> {
  const bytes = await readImportFile(file);
  if (typeof bytes === "string") return bytes;
  const codes = languages.map(({ code }) => code);
  const mapping = call.map === undefined ? NO_MAPPING : await readMapping(call.map, codes);
  const decoded = decodeExport(bytes);
  if (!decoded.ok) return decoded.message;
  const format = call.format ?? detectFormat(basename(file), decoded.text);
  if (format === undefined)
    return `this is no export that is known: say which it is with --format ${FORMATS.join("|")}`;
  const { ownText, ownSummary } = call;
  const parsed = parseExport(decoded.text, format, { codes, ownText, ownSummary, mapping });
  if (!parsed.ok) return parsed.message;
  const { rows, notes } = parsed.value;
  return { format, rows, notes: decoded.note === undefined ? notes : [decoded.note, ...notes] };
}

async function readMapping(file: string, codes: readonly string[]): Promise<Mapping> {
  const bytes = await readFile(file).catch(() => {
    throw new Refusal(`there is no mapping file ${quote(file)}, or it cannot be read`);
  });
  const { mapping, problems } = parseMapping({ path: file, file, bytes }, codes);
  if (mapping === undefined) throw new ContentProblems(problems);
  return mapping;
}

/** A report may take the place of an earlier one, and of nothing else. */
async function checkReportName({ report, file }: ImportCall): Promise<void> {
  if (report === undefined) return;
  const there = await readFile(report, "utf8").catch(() => undefined);
  if (
    resolve(report) === resolve(file ?? "") ||
    (there !== undefined && !there.startsWith(COLUMNS.join(",")))
  )
    throw new Refusal(`${quote(report)} is there, and is no report of an import: name another file`);
}

async function giveTemplate(file: string | undefined, { languages }: Settings): Promise<number> {
  const table = writeTableTemplate(languages.map(({ code }) => code));
  if (file === undefined) {
    stdout.write(`${table.slice(1).trim()}\n\n${writeMappingTemplate()}`);
    return 0;
  }
  const mapping = `${file.replace(/\.[^./\\]*$/, "")}.map.yaml`;
  for (const [name, text] of [
    [file, table],
    [mapping, writeMappingTemplate()],
  ] as const)
    if (!(await writeWholeFile(name, text))) throw new Refusal(`${quote(name)} is there already`);
  stdout.write(
    `${showHidden(file)}: fill in a row for each report\n${showHidden(mapping)}: for a table with other columns\n`,
  );
  return 0;
}

interface Done extends FoundExport {
  readonly plan: readonly PlannedRow[];
  readonly taken: readonly string[];
  readonly content: string;
}

function print({ file, json, write }: ImportCall, { format, notes, plan, taken, content }: Done): void {
  if (json) {
    stdout.write(`${writePlanJson(plan, { file, format, written: write, notes, taken })}\n`);
    return;
  }
  const newFiles = plan.flatMap(({ files }) => files).filter(({ path }) => !taken.includes(path));
  const records = newFiles.filter(({ path }) => path.startsWith("articles/")).length;
  const counted = `${records} to ${content}/articles, ${newFiles.length - records} to ${content}/drafts`;
  const lines = [
    formatPlan(plan),
    "",
    ...notes.map((note) => `note: ${showHidden(note)}`),
    ...taken.map((path) => `note: ${path} was written meanwhile, and stays as it is`),
    sumUp(plan),
    write
      ? `Files written: ${counted}. Now: npm run check`
      : `Nothing was written. With --write, files go: ${counted}.`,
  ];
  stdout.write(`${lines.join("\n")}\n`);
}
