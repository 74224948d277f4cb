/**
 * Fuzzes for longer than the tests do: `node src/run.mjs tests/fuzz/long.ts [SECONDS [SEED]]`. Follows every fourth
 * accepted input through a whole site, and prints every failure and the inputs that took longest to read. With 0 seconds
 * it grows inputs instead, up to the size caps. Ends with 1 where something failed or took too long.
 */
import { authoritySubject } from "./authorities.ts";
import { bodySubject } from "./bodies.ts";
import { fuzz } from "./fuzz.ts";
import { type Grown, growInputs } from "./growth.ts";
import { recordSubject } from "./records.ts";
import { describeInput } from "./shrink.ts";
import type { Input, Subject } from "./subject.ts";

/** Milliseconds of the processor that it may take to read an input, of whatever size. */
const PATIENCE = 500;
/** What takes longer in a quarter of its size is not tried whole. */
const LONG_PATIENCE = 5000;
/** What takes so many times as long for four times the size grows faster than it should. */
const STEEP = 10;
const SHOWN = 10;
const SITES = 4;

interface Timed {
  readonly milliseconds: number;
  readonly said: string;
}

const seconds = Number(process.argv[2] ?? 60);
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000);
const [records, bodies, authorities] = [recordSubject(), bodySubject(), authoritySubject()];
process.exitCode = (seconds === 0 ? growAll() : fuzzFor(seconds, seed)) ? 0 : 1;

function fuzzFor(time: number, firstSeed: number): boolean {
  const end = performance.now() + time * 1000;
  const failures = new Set<string>();
  let timed: Timed[] = [];
  for (const run of listRuns(firstSeed)) {
    if (performance.now() > end) break;
    const { subject, count } = run;
    const result = fuzz(subject, {
      seed: run.seed,
      count,
      sites: SITES,
      pages: 1,
      listen: (input, _, milliseconds) => {
        // Judging takes longer than reading, which alone counts.
        if (milliseconds > PATIENCE / 25) timed = keepSlowest([...timed, timeInput(subject, input)]);
      },
    });
    for (const failure of result.failures) failures.add(failure);
    console.log(`${subject.name}, seed ${run.seed}: ${result.inputs}, of which ${result.accepted} accepted`);
  }
  console.log(`${failures.size} failures; slowest to read:`);
  for (const { said } of timed) console.log(said);
  for (const failure of failures) console.log(`\n${failure}`);
  return failures.size === 0 && timed.every(({ milliseconds }) => milliseconds <= PATIENCE);
}

/** As many of each as take about the same time. */
function* listRuns(firstSeed: number): Generator<{ subject: Subject; count: number; seed: number }> {
  for (let next = firstSeed; ; next++) {
    yield { subject: records, count: 1000, seed: next };
    yield { subject: bodies, count: 10_000, seed: next };
    yield { subject: authorities, count: 400, seed: next };
  }
}

function timeInput(subject: Subject, input: Input): Timed {
  const milliseconds = timeReading(subject, input);
  const shown = milliseconds > PATIENCE ? `\n${describeInput(input)}` : "";
  return {
    milliseconds,
    said: `${show(milliseconds)}  ${subject.name}, ${input.bytes.length} bytes${shown}`,
  };
}

function growAll(): boolean {
  const timed = [...growInputs()].map(timeGrowth);
  for (const { said } of keepSlowest(timed)) console.log(said);
  const tooLong = timed.filter(({ milliseconds }) => milliseconds > PATIENCE);
  console.log(`${timed.length} inputs grown, ${tooLong.length} took more than ${PATIENCE} ms`);
  return tooLong.length === 0;
}

function timeGrowth({ name, input, quarter }: Grown): Timed {
  const subject =
    input.path === "articles/found.md" ? records : input.path === "pages/found.md" ? bodies : authorities;
  const first = timeReading(subject, quarter);
  const milliseconds = first > LONG_PATIENCE ? first : timeReading(subject, input);
  const steep = milliseconds > PATIENCE && milliseconds > STEEP * first ? ", steep" : "";
  const factor = (milliseconds / first).toFixed(1);
  return {
    milliseconds,
    said: `${show(milliseconds)}  ${name}, ${input.bytes.length} bytes, ${factor} times a quarter${steep}`,
  };
}

/** The better of two: others use the machine as well, and memory is tidied up when it happens to be full. */
function timeReading(subject: Subject, input: Input): number {
  return Math.min(timeOnce(subject, input), timeOnce(subject, input));
}

/** Of the processor, by all threads: how long it takes depends on who else uses the machine. */
function timeOnce({ read }: Subject, input: Input): number {
  const before = process.cpuUsage();
  read(input);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function keepSlowest(timed: readonly Timed[]): Timed[] {
  return [...timed].sort((a, b) => b.milliseconds - a.milliseconds).slice(0, SHOWN);
}

function show(milliseconds: number): string {
  return `${milliseconds.toFixed(0).padStart(6)} ms`;
}
