/** The links that are to be asked to what was found: several at a time, each at its host's pace. */
import { setTimeout as sleep } from "node:timers/promises";
import type { LinkHealth } from "../archive/link-health.ts";
import { Doubt } from "../links/doubt.ts";
import { updateHealth } from "../links/health-file.ts";
import { LinkQueue, type Turn } from "../links/link-queue.ts";
import type { SourceLink } from "../links/source-link.ts";
import { type Checker, checkLink } from "./links-check.ts";
import type { CopyDesk } from "./links-copies.ts";

export interface Run {
  readonly due: readonly SourceLink[];
  readonly checker: Checker;
  readonly copies: CopyDesk;
  /** Whether to look for copies. */
  readonly wantsCopies: boolean;
  /** Links at the same time. */
  readonly concurrency: number;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** What was known of an address before. */
  readonly previous: (url: string) => LinkHealth | undefined;
  /** Hears of each finding once, as soon as it is certain. */
  readonly record: (health: LinkHealth) => void;
}

/** This computer is not on the internet. */
export class NoNetwork extends Error {}

/** Milliseconds between two looks at a queue in which nobody may go. */
const GLANCE = 20;

/** Throws NoNetwork where nothing answers any more; what was recorded till then is true. */
export async function runLinks(run: Run): Promise<void> {
  const queue = new LinkQueue(run.due);
  const doubt = new Doubt<LinkHealth>();
  let isOver = false;
  const work = async () => {
    while (!isOver) {
      const next = queue.next((host) => run.checker.manners.gate.ledger.waitAt(host, Date.now()));
      if (next === undefined) return;
      if ("turn" in next) await take(next.turn, queue, doubt, run);
      else await sleep(Math.min(next.wait, GLANCE));
    }
  };
  try {
    await Promise.all(Array.from({ length: run.concurrency }, work));
  } finally {
    isOver = true;
  }
  if (!doubt.isEmpty) await resolveDoubt(doubt, run);
}

async function take(turn: Turn, queue: LinkQueue, doubt: Doubt<LinkHealth>, run: Run): Promise<void> {
  const { finding, heard, again } = await checkLink(turn, run.checker);
  queue.done(turn, again);
  if (again) return;
  const { link } = turn;
  const copy = run.wantsCopies && !link.hasCopy ? await run.copies.find(link) : undefined;
  const health = updateHealth(link, finding, run.today, run.previous(link.url), copy);
  if (!heard && copy === undefined) {
    if (doubt.keep(health, turn.host)) await resolveDoubt(doubt, run);
    return;
  }
  for (const settled of doubt.settle()) run.record(settled);
  run.record(health);
}

async function resolveDoubt(doubt: Doubt<LinkHealth>, run: Run): Promise<void> {
  if (!(await run.copies.isThere())) throw new NoNetwork();
  for (const settled of doubt.settle()) run.record(settled);
}
