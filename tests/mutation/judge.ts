/**
 * Runs each test once as it is, to see which mutants it reaches, and then once for each of those that no test has
 * noticed so far. What is reached only while a test file is loaded (a pattern, a table, a value of the file's own) is
 * judged by loading the file anew. All in one process: a mutant costs the time of its tests, and no start.
 */
import { writeFileSync } from "node:fs";
import { collectTests, type File, type Suite, type Test } from "@vitest/runner";
import { vi } from "vitest";
import { VitestTestRunner } from "vitest/runners";
import { getFn, getHooks } from "vitest/suite";
import { isTried } from "./sample.ts";

/** What the mutated code reads and writes, under the name that the instrumenter gives it. */
interface Switchboard {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: { static: Hits; perTest: Record<string, Hits> };
}
type Hits = Record<string, number>;
type Run = () => unknown;

export interface Verdicts {
  /** By mutant, the test that noticed it. */
  readonly noticed: Record<string, string>;
  readonly reached: Record<string, true>;
  /** Reached when a file was loaded for which this is not tried. */
  readonly untried: Record<string, true>;
  /** Tests that judge nothing. */
  readonly unfit: string[];
}

/** Milliseconds: a slower test judges nothing, which can only leave more mutants unnoticed. */
const SLOW = 1000;
/** Loading the reader takes a second: what is reached only then is judged there for a single file alone, else left out of the score. */
const SLOW_TO_LOAD = process.env.FILE === undefined ? /\/tests\/read\// : /^$/;
/** Of the three tests of a case of the reader, the first notices nearly all that the others would. */
const REPEATED = / > (?:is told in Urdu too|is mended by pasting any line)/;
/** A mutant that is run so many times as often as the code it stands for runs without end. */
const MOST_HITS = 100;

const globals = globalThis as { __stryker__?: Switchboard; verdicts?: Verdicts };
globals.__stryker__ ??= {};
globals.verdicts ??= { noticed: {}, reached: {}, untried: {}, unfit: [] };
const switches = globals.__stryker__;
const verdicts = globals.verdicts;

export default class Judge extends VitestTestRunner {
  async runTask(test: Test): Promise<void> {
    const run = getFn(test) as Run;
    if (REPEATED.test(nameOf(test))) return void (await run());
    switches.currentTestId = test.id;
    const start = performance.now();
    await run();
    const time = performance.now() - start;
    switches.currentTestId = "a repetition";
    const reached = switches.mutantCoverage?.perTest[test.id] ?? {};
    // Vitest has set up for one run, and cleans up after one.
    const again = () => runWithHooks(test);
    await runHooks(test, "afterEach");
    if (time > SLOW || (await fails(again))) verdicts.unfit.push(nameOf(test));
    else await judgeReached(test, again, reached);
    await runHooks(test, "beforeEach");
    switches.currentTestId = undefined;
  }

  /** The tests of a file, as they are when it is loaded with the mutant. */
  async load(path: string): Promise<Test[]> {
    vi.resetModules();
    const quiet = Object.create(this, {
      onCollectStart: { value: () => {} },
      onCollected: { value: () => {} },
      onTaskUpdate: { value: () => {} },
    }) as VitestTestRunner;
    const [file] = await collectTests([path], quiet);
    if (file === undefined || file.result?.state === "fail") throw new Error("it could not be loaded");
    return listTests(file).filter((test) => !verdicts.unfit.includes(nameOf(test)));
  }

  override async onAfterRunSuite(suite: Suite): Promise<void> {
    await super.onAfterRunSuite(suite);
    if (!("filepath" in suite)) return;
    await this.judgeLoaded(suite as File);
    const file = process.env.MUTATION_VERDICTS;
    if (file !== undefined) writeFileSync(file, JSON.stringify(verdicts));
  }

  private async judgeLoaded({ filepath }: File): Promise<void> {
    if (SLOW_TO_LOAD.test(filepath)) {
      for (const mutant of Object.keys(switches.mutantCoverage?.static ?? {}))
        verdicts.untried[mutant] = true;
      return;
    }
    if (switches.mutantCoverage) switches.mutantCoverage.static = {};
    const tests = await this.load(filepath);
    const hits = { ...switches.mutantCoverage?.static };
    for (const test of tests) if (await fails(() => runWithHooks(test))) verdicts.unfit.push(nameOf(test));
    for (const [mutant, count] of Object.entries(hits)) {
      verdicts.reached[mutant] = true;
      if (!isWaiting(mutant)) continue;
      let name = filepath;
      const run = async () => {
        for (const test of await this.load(filepath)) {
          name = nameOf(test);
          await runWithHooks(test);
        }
      };
      if (await fails(run, mutant, count)) verdicts.noticed[mutant] = name;
    }
    vi.resetModules();
  }
}

async function judgeReached(test: Test, run: Run, reached: Hits): Promise<void> {
  for (const [mutant, hits] of Object.entries(reached)) {
    verdicts.reached[mutant] = true;
    if (!isWaiting(mutant) || !(await fails(run, mutant, hits))) continue;
    if (await fails(run)) throw new Error(`mutant ${mutant} left something behind`);
    verdicts.noticed[mutant] = nameOf(test);
  }
}

function isWaiting(mutant: string): boolean {
  return isTried(mutant) && verdicts.noticed[mutant] === undefined;
}

async function fails(run: Run, mutant?: string, hits = 0): Promise<boolean> {
  switches.activeMutant = mutant;
  switches.hitCount = mutant === undefined ? undefined : 0;
  switches.hitLimit = hits * MOST_HITS;
  try {
    await run();
    return false;
  } catch {
    return true;
  } finally {
    switches.activeMutant = undefined;
    switches.hitCount = undefined;
  }
}

function listTests({ tasks }: Suite): Test[] {
  return tasks.flatMap((task) => (task.type === "suite" ? listTests(task) : [task]));
}

async function runWithHooks(test: Test): Promise<void> {
  await runHooks(test, "beforeEach");
  try {
    await (getFn(test) as Run)();
  } finally {
    await runHooks(test, "afterEach");
  }
}

async function runHooks(test: Test, sort: "beforeEach" | "afterEach"): Promise<void> {
  const suites: Suite[] = [];
  for (let { suite } = test; suite && suite !== test.file; suite = suite.suite) suites.unshift(suite);
  for (const suite of [test.file, ...suites])
    for (const hook of getHooks(suite)[sort]) await hook(test.context, suite);
}

function nameOf(test: Test): string {
  const names = [test.name];
  for (let { suite } = test; suite; suite = suite.suite) names.unshift(suite.name);
  return `${test.file.name} > ${names.join(" > ")}`;
}
