/** `npm run check [-- FILE…] [--format text|json|github]`: validates the content without building. */
import { relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Archive } from "../archive/archive.ts";
import type { Problem } from "../archive/problem.ts";
import type { ContentFile } from "../read/folder.ts";
import { quote } from "../read/quote.ts";
import { CONTENT_FOLDER, isError, readArchive } from "../reading.ts";
import { count, countProblems, formatProblems, REPORT_FORMATS, type ReportFormat } from "./problem-report.ts";
import { Refusal } from "./refusal.ts";

const { argv, env, stdout, stderr } = process;

try {
  const { files: chosen, format } = parseCall(argv.slice(2));
  const { archive, files, problems } = await readArchive(env, new Date());
  const shown = chosen.length === 0 ? problems : chooseProblems(chosen, files, problems);
  const color = format === "text" && stdout.isTTY === true && !env.NO_COLOR;
  const report = formatProblems(shown, { format, color });
  if (report !== "") stdout.write(`${report}\n`);
  if (format === "text" && !shown.some(isError)) stdout.write(`${describe(archive, shown)}\n`);
  process.exitCode = shown.some(isError) ? 1 : 0;
} catch (error) {
  // What a failed build prints, loaded only now: it brings the whole build with it.
  const { describeFailure } = await import("./failure.ts");
  const { text, exitCode } = describeFailure(error, env, "checking the content");
  stderr.write(`${text}\n`);
  process.exitCode = exitCode;
}

function parseCall(args: string[]): { readonly files: readonly string[]; readonly format: ReportFormat } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { format: { type: "string", default: "text" } },
    });
    const format = REPORT_FORMATS.find((known) => known === values.format);
    if (format === undefined)
      throw new Refusal(`--format is ${REPORT_FORMATS.join(", ")}, not ${quote(values.format)}`);
    return { files: positionals, format };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const [message = ""] = error instanceof Error ? error.message.split(". ") : [];
    throw new Refusal(`${message}\nusage: npm run check [-- FILE…] [--format text|json|github]`);
  }
}

/** The problems of the files that were named, each of which must be one of the content's. */
function chooseProblems(
  chosen: readonly string[],
  files: readonly ContentFile[],
  problems: readonly Problem[],
): Problem[] {
  const known = new Map<string, string>();
  for (const { file } of [...files, ...problems]) known.set(resolve(file), file);
  const names = chosen.map((name) => {
    const file = known.get(resolve(name)) ?? known.get(resolve(contentFolder(), name));
    if (file !== undefined) return file;
    const folder = contentFolder();
    throw new Refusal(
      `${quote(relative("", resolve(name)) || name)} is no file of the content folder, ${folder}`,
    );
  });
  return problems.filter(({ file }) => names.includes(file));
}

function describe({ articles, events }: Archive, warnings: readonly Problem[]): string {
  const translations = articles.reduce((sum, article) => sum + article.translations.length, 0);
  const counted = [
    count(articles.length, "record"),
    count(translations, "translation"),
    count(events.length, "dossier"),
  ].join(", ");
  return `${counted}: ${warnings.length === 0 ? "no problems" : countProblems(warnings)}`;
}

function contentFolder(): string {
  return env.ARCHIVE_CONTENT || CONTENT_FOLDER;
}
