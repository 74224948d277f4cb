/** `npm run accept`: prints what the register of addresses does not know yet, and writes it there. */
import { join, resolve } from "node:path";
import type { Problem } from "../archive/problem.ts";
import { ContentProblems } from "../content-problems.ts";
import { showHidden } from "../read/characters.ts";
import { CONTENT_FOLDER, isError, type Reading, readArchive } from "../reading.ts";
import { formatRegister, REGISTER_FILE } from "../register/lines.ts";
import { planRegister, type Step } from "../register/plan.ts";
import { ACCEPT_USAGE, type AcceptCall, parseAcceptCall } from "./accept-call.ts";
import { countOf } from "./count.ts";
import { describeFailure } from "./failure.ts";
import { findNamed } from "./named-files.ts";
import { Refusal } from "./refusal.ts";
import { writeWholeFile } from "./whole-file.ts";

const { argv, env, stdout, stderr } = process;
const CONTENT = env.ARCHIVE_CONTENT || CONTENT_FOLDER;

/** New addresses that are listed one by one. */
const MOST_LISTED = 50;

const WORDS: Readonly<Record<Step["of"], string>> = {
  address: "new",
  explained: "changed, and says so",
  changed: "changed without a correction",
};

try {
  process.exitCode = await accept(parseAcceptCall(argv.slice(2)));
} catch (error) {
  const { text, exitCode } = describeFailure(error, env, "registering addresses");
  stderr.write(`${text}\n`);
  process.exitCode = exitCode;
}

async function accept(call: AcceptCall): Promise<number> {
  if (call.help) {
    stdout.write(`${ACCEPT_USAGE}\n`);
    return 0;
  }
  const reading = await readArchive(env, new Date());
  const files = chooseFiles(call, reading);
  const { settings, archive, register, problems } = reading;
  // What this command is for stops it only where it is asked to leave it to somebody.
  const errors = problems.filter((problem) => isError(problem) && !isOwnBusiness(problem));
  if (settings === undefined || errors.length > 0) throw new ContentProblems(errors);
  // All layouts come with it: what is refused before never needs them.
  const { findAddresses } = await import("../edition.ts");
  const { pages, languages } = findAddresses(archive, settings);
  const present = { records: archive.articles, addresses: pages, languages };
  const plan = planRegister(register, present, { changed: !call.explained, ...(files && { files }) });
  await write(reading, formatRegister(plan.lines));
  stdout.write(`${describe(plan.steps).join("\n")}\n`);
  const left = problems.filter((problem) => isOwnBusiness(problem) && !isTaken(problem, plan.steps));
  if (left.length > 0) throw new ContentProblems(left);
  return 0;
}

function isOwnBusiness({ kind }: Problem): boolean {
  return kind === "changed-words";
}

function isTaken({ file }: Problem, steps: readonly Step[]): boolean {
  return steps.some((step) => step.file === file);
}

/** The records among the files that are asked for; undefined for all. */
function chooseFiles({ files }: AcceptCall, { archive }: Reading): ReadonlySet<string> | undefined {
  if (files.length === 0) return undefined;
  const known = new Map(archive.articles.map(({ file }) => [resolve(file), file]));
  const refuse = (shown: string) => new Refusal(`${shown} is no record of ${CONTENT}\n${ACCEPT_USAGE}`);
  return new Set(findNamed(files, known, CONTENT, refuse));
}

/** Untouched where it would say the same. */
async function write({ files }: Reading, text: string): Promise<void> {
  const there = files.find(({ path }) => path === REGISTER_FILE);
  if (there && new TextDecoder().decode(there.bytes) === text) return;
  await writeWholeFile(join(CONTENT, REGISTER_FILE), text, { overwrite: true });
}

/** Each record by its file; other addresses in a number, unless they are few. */
function describe(steps: readonly Step[]): string[] {
  const addresses = steps.filter(({ of }) => of === "address");
  const told = steps.filter(({ of }) => of !== "address").map(describeStep);
  const listed = addresses.length > MOST_LISTED ? [] : addresses.map(describeStep);
  if (steps.length === 0) return ["nothing to accept: every address is registered as it is"];
  return [
    ...told,
    ...listed,
    `${countOf(addresses.length, "new address", "new addresses")} and ${countOf(told.length, "changed record")} registered`,
  ];
}

function describeStep({ of, address, file }: Step): string {
  return showHidden(`${address}  ${WORDS[of]}${file === undefined ? "" : `  ${file}`}`);
}
