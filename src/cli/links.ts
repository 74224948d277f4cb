/**
 * `npm run links`: asks whether the sources' addresses still lead to the reports, and writes what it found to
 * `link-health.json` in the content folder.
 */

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { shiftDay } from "../archive/day.ts";
import type { LinkHealth } from "../archive/link-health.ts";
import { formatHealth, keepCurrent } from "../links/health-file.ts";
import { HostLedger } from "../links/host-ledger.ts";
import { chooseDue, listLinks, type SourceLink } from "../links/source-link.ts";
import { LINK_HEALTH_FILE } from "../read/link-health.ts";
import { CONTENT_FOLDER, readSound } from "../reading.ts";
import type { Settings } from "../settings.ts";
import { describeFailure } from "./failure.ts";
import { LINKS_USAGE, type LinksCall, parseLinksCall } from "./links-call.ts";
import { CopyDesk } from "./links-copies.ts";
import { chooseFiles } from "./links-files.ts";
import { HostGate } from "./links-gate.ts";
import { type Journal, openJournal } from "./links-journal.ts";
import { countStates, formatFindings, isWanting } from "./links-report.ts";
import { PRODUCT, RobotsDesk } from "./links-robots.ts";
import { NoNetwork, runLinks } from "./links-run.ts";
import { group } from "./progress.ts";
import { Refusal } from "./refusal.ts";
import { endWhenPrinted, onStop, outliveReaders } from "./streams.ts";
import { writeWholeFile } from "./whole-file.ts";

const { argv, env, stdout, stderr } = process;
const CONTENT = env.ARCHIVE_CONTENT || CONTENT_FOLDER;
const CACHE_FOLDER = ".cache";

/** Days that a run which was stopped is gone on with; later it begins anew. */
const RUN_DAYS = 3;

outliveReaders();

try {
  const call = parseLinksCall(argv.slice(2));
  if (call === undefined) stdout.write(`${LINKS_USAGE}\n`);
  else endWhenPrinted(await links(call));
} catch (error) {
  const { text, exitCode } = describeFailure(error, env, "checking the links");
  stderr.write(`${text}\n`);
  endWhenPrinted(exitCode);
}

async function links(call: LinksCall): Promise<number> {
  const { archive, settings } = await readSound(env, new Date());
  const all = listLinks(archive.articles);
  const chosen = chooseFiles(all, call.files, CONTENT);
  const journal = openJournal(CACHE_FOLDER, CONTENT);
  onStop(() => {
    journal.leave();
    stderr.write("stopped; the same command goes on from here\n");
  });
  try {
    return await check(call, { all, chosen, settings, journal, kept: archive.links });
  } finally {
    journal.leave();
  }
}

interface Task {
  readonly all: readonly SourceLink[];
  readonly chosen: readonly SourceLink[];
  readonly settings: Settings;
  readonly journal: Journal;
  readonly kept: ReadonlyMap<string, LinkHealth>;
}

async function check(call: LinksCall, { all, chosen, settings, journal, kept }: Task): Promise<number> {
  const today = new Date().toISOString().slice(0, 10);
  const health = new Map(kept);
  for (const found of journal.found.values())
    if (found.checked >= (kept.get(found.url)?.checked ?? "")) health.set(found.url, found);
  const due = chooseDue(withoutFound(chosen, journal, today), health, { ...call, today });
  const going =
    journal.found.size === 0 ? "" : `; ${group(journal.found.size)} were asked before it was stopped`;
  stdout.write(`${group(due.length)} of ${group(all.length)} addresses to ask${going}\n`);
  let asked = 0;
  try {
    await runLinks({
      ...parts(call, settings),
      due,
      today,
      wantsCopies: call.copies,
      concurrency: call.concurrency,
      previous: (url) => kept.get(url),
      record(found) {
        health.set(found.url, found);
        journal.add(found);
        asked += 1;
        if (stderr.isTTY) stderr.write(`\r\u001b[K${group(asked)}/${group(due.length)}`);
      },
    });
  } catch (error) {
    if (!(error instanceof NoNetwork)) throw error;
    throw new Refusal(
      asked === 0
        ? `nothing answers, ${call.archive} neither: this computer is not on the internet, and nothing was changed`
        : `nothing answers any more, ${call.archive} neither: ${group(asked)} were asked, and the same command goes on from there`,
    );
  }
  if (stderr.isTTY) stderr.write("\r\u001b[K");
  const current = keepCurrent(all, health);
  await save(current);
  journal.finish();
  return report(all, chosen, current);
}

function parts({ delay, timeout, patience, archive, connectTo }: LinksCall, { origin, basePath }: Settings) {
  const gate = new HostGate(new HostLedger(delay));
  const userAgent = `${PRODUCT}/1 (+${origin}${basePath}/; asks whether the archive's sources still answer)`;
  const manners = { gate, timeout, userAgent, ...(connectTo && { connectTo }) };
  const checker = { manners, robots: new RobotsDesk(manners), pause: delay * 5, patience };
  return { checker, copies: new CopyDesk(manners, archive, patience) };
}

/** What the run that was stopped has asked is not asked again, whatever this one would ask. */
function withoutFound(chosen: readonly SourceLink[], { found }: Journal, today: string): SourceLink[] {
  const oldest = shiftDay(today, -RUN_DAYS);
  return chosen.filter(({ url }) => (found.get(url)?.checked ?? "") < oldest);
}

async function save(current: readonly LinkHealth[]): Promise<void> {
  const path = join(CONTENT, LINK_HEALTH_FILE);
  const text = formatHealth(current);
  const standing = await readFile(path, "utf8").catch(() => undefined);
  if (standing !== text) await writeWholeFile(path, text, { overwrite: true });
}

function report(
  all: readonly SourceLink[],
  chosen: readonly SourceLink[],
  current: readonly LinkHealth[],
): number {
  const health = new Map(current.map((found) => [found.url, found]));
  const lines = formatFindings(chosen, health);
  if (lines.length > 0) stdout.write(`${lines.join("\n")}\n`);
  const counted = current.length === 0 ? "" : `: ${countStates(current)}`;
  stdout.write(`${group(current.length)} of ${group(all.length)} addresses were asked so far${counted}\n`);
  return chosen.some((link) => isWanting(link, health.get(link.url))) ? 1 : 0;
}
