/** `npm run publish:check`: says what is still missing or as it came before the site is published. */
import { join } from "node:path";
import { findLacks, isBreaking, type Lack } from "../hosting/readiness.ts";
import { CONTENT_FOLDER, isError, type Reading, readArchive } from "../reading.ts";
import { REGISTER_FILE } from "../register/lines.ts";
import { countOf } from "./count.ts";
import { describeFailure } from "./failure.ts";
import { Refusal } from "./refusal.ts";

const USAGE = `usage: npm run publish:check

Says what content/site.yaml still lacks, and what would be wrong with the published site, with the line to paste.
Ends with 1 where something would be wrong, else with 0.`;

const { argv, env, stdout, stderr } = process;

try {
  process.exitCode = await check(argv.slice(2));
} catch (error) {
  const { text, exitCode } = describeFailure(error, env, "looking at what a published site needs");
  stderr.write(`${text}\n`);
  process.exitCode = exitCode;
}

async function check(args: readonly string[]): Promise<number> {
  if (args.includes("--help")) {
    stdout.write(`${USAGE}\n`);
    return 0;
  }
  if (args.length > 0) throw new Refusal(`It takes no arguments.\n${USAGE}`);
  const now = new Date();
  const reading = await readArchive(env, now);
  const lacks = listLacks(reading, now);
  for (const lack of lacks) stdout.write(`${formatLack(lack)}\n`);
  const broken = lacks.filter(isBreaking).length;
  stdout.write(`${summarize(broken, lacks.length - broken)}\n`);
  return broken === 0 ? 0 : 1;
}

/** Where the content has errors there is no site to look at. */
function listLacks({ settings, files, problems }: Reading, now: Date): Lack[] {
  const errors = problems.filter(isError).length;
  if (settings === undefined || errors > 0) {
    const message = `the content has ${countOf(errors, "problem")}, so that no site can be built`;
    return [{ weight: "breaks", field: CONTENT_FOLDER, message, hint: "run: npm run check" }];
  }
  return findLacks({
    settings,
    addressIsGiven: Boolean(env.SITE_URL),
    isRegistered: files.some(({ path }) => path === REGISTER_FILE),
    today: now.toISOString().slice(0, 10),
  });
}

function formatLack(lack: Lack): string {
  const mark = isBreaking(lack) ? "" : "warning: ";
  return `${place(lack.field)}${mark}${lack.message}\n  ${lack.hint}\n`;
}

/** Of a key of site.yaml, file and key; of all else its name. */
function place(field: string): string {
  const content = env.ARCHIVE_CONTENT || CONTENT_FOLDER;
  if (field === "SITE_URL") return `${field}  `;
  if (field === CONTENT_FOLDER) return `${content}  `;
  if (field === REGISTER_FILE) return `${join(content, field).replaceAll("\\", "/")}  `;
  return `${join(content, "site.yaml").replaceAll("\\", "/")}  ${field}  `;
}

function summarize(broken: number, lacking: number): string {
  if (broken + lacking === 0) return "ready to be published";
  if (broken === 0) return `can be published; ${countOf(lacking, "warning")}`;
  return `not to be published as it is: ${countOf(broken, "problem")}, ${countOf(lacking, "warning")}`;
}
