/** Two builds of the site, and the check of its content, to the summary of a pull request on the standard output. */
import { readArchive } from "../reading.ts";
import { compareSites } from "../review/change.ts";
import { recordIdOf, recordIdOfSource } from "../review/file-kind.ts";
import type { SiteFiles } from "../review/fingerprint.ts";
import { type Review, renderSummary } from "../review/summary.ts";
import { describeFailure } from "./failure.ts";
import { readOptions } from "./options.ts";
import { Refusal } from "./refusal.ts";
import { readRecords, readSite } from "./site-change-folder.ts";

const USAGE = "usage: node src/run.mjs site-change --before FOLDER --after FOLDER [--changed [--] FILE…]";

const OPTIONS = {
  before: { type: "string" },
  after: { type: "string" },
  changed: { type: "boolean" },
} as const;

interface Call {
  readonly before: string;
  readonly after: string;
  /** Files that the change touches; undefined where the sites have to tell. */
  readonly changed?: readonly string[];
}

const { argv, env, stdout, stderr } = process;

try {
  stdout.write(renderSummary(await review(parseCall(argv.slice(2)))));
} catch (error) {
  const { text, exitCode } = describeFailure(error, env, "comparing two builds of the site");
  stderr.write(`${text}\n`);
  process.exitCode = exitCode;
}

/** Removed pages are told, never refused: an editor decides. */
async function review({ before, after, changed }: Call): Promise<Review> {
  const { problems } = await readArchive(env, new Date());
  const now = await readSite(after);
  if (now === undefined) return { problems, site: "unbuilt", records: [] };
  const earlier = await readSite(before);
  const ids = changed ? idsOf(changed, recordIdOfSource) : addedIds(earlier, now);
  return {
    problems,
    site: earlier === undefined ? "incomparable" : compareSites(earlier, now),
    records: await readRecords(after, now, ids),
  };
}

/** None where nothing is known of the site before. */
function addedIds(before: SiteFiles | undefined, after: SiteFiles): ReadonlySet<string> {
  const added = before === undefined ? [] : [...after.keys()].filter((path) => !before.has(path));
  return idsOf(added, recordIdOf);
}

function idsOf(names: readonly string[], find: (name: string) => string | undefined): ReadonlySet<string> {
  return new Set(names.flatMap((name) => find(name) ?? []));
}

function parseCall(args: string[]): Call {
  const { values, positionals } = readOptions(args, OPTIONS, USAGE);
  const { before, after, changed = false } = values;
  if (!before || !after) throw new Refusal(`--before and --after name the two folders\n${USAGE}`);
  if (positionals.length > 0 && !changed) throw new Refusal(`the files stand behind --changed\n${USAGE}`);
  return { before, after, ...(changed && { changed: positionals }) };
}
