/** Makes inputs of a subject from a seed, judges each, and keeps what fails. */
import { makeChance } from "./chance.ts";
import { describeInput, shrink } from "./shrink.ts";
import { type Depth, type Input, judgeSafely, type Subject, type Verdict } from "./subject.ts";

export interface FuzzOptions {
  readonly seed: number;
  readonly count: number;
  /** Of so many accepted inputs one is followed through a whole site. */
  readonly sites: number;
  /** Of so many others one is followed to its page; the one that is judged by its problems alone costs little. */
  readonly pages: number;
  /** Hears of each input as it has been judged. */
  readonly listen?: (input: Input, verdict: Verdict, milliseconds: number) => void;
}

export interface FuzzResult {
  readonly inputs: number;
  readonly accepted: number;
  /** To be printed: each fault once, with the smallest input that was found for it. */
  readonly failures: readonly string[];
}

/** Of one run; one mistake of ours is met again and again. */
const MOST_FAILURES = 10;

export function fuzz(subject: Subject, options: FuzzOptions): FuzzResult {
  const { seed, count, sites, pages, listen } = options;
  const chance = makeChance(seed);
  const failures = new Map<string, string>();
  let [inputs, accepted] = [0, 0];
  for (; inputs < count && failures.size < MOST_FAILURES; inputs++) {
    const input = subject.makeInput(chance);
    const depth: Depth = chance.oneIn(sites) ? "site" : chance.oneIn(pages) ? "page" : "problems";
    const start = performance.now();
    const verdict = judgeSafely(subject, input, depth);
    listen?.(input, verdict, performance.now() - start);
    if (verdict.accepted) accepted++;
    const fresh = verdict.faults.filter((fault) => !failures.has(fault));
    if (fresh.length === 0) continue;
    const described = describeInput(shrink(subject, input, depth));
    for (const fault of fresh) failures.set(fault, `${subject.name}: ${fault}\n${described}`);
  }
  return { inputs, accepted, failures: [...new Set(failures.values())] };
}
