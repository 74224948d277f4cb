/** What a workflow of this repository must not do, as sentences; none where it keeps to `.github/SECURITY.md`. */
import { spawnSync } from "node:child_process";
import type { Job, Step, Workflow } from "./workflow.ts";

/** Whatever a run is told of by others; a command that holds such words runs them. */
const EXPRESSION = "${{";

/** Every right to write that a job has, and no other. */
const RIGHTS: Readonly<Record<string, readonly string[]>> = {
  "label.yml label": ["issues", "pull-requests"],
  "publish.yml deploy": ["id-token", "pages"],
  "watch.yml tell": ["issues"],
  "links.yml tell": ["issues"],
  "release.yml sign": ["attestations", "contents", "id-token"],
};

/** What runs on the code of strangers. */
const STRANGE = ["pull_request", "pull_request_target", "issue_comment", "issues", "fork"];

/** The only workflow that keeps what a later run takes up, and what it may keep: nothing that is run. */
const KEEPER = "publish.yml";
const KEPT = [".cache/cards", ".cache/editor", ".cache/fonts", ".cache/search"];

/** Given by the runner to every step. */
const GIVEN = /^(?:GITHUB_[A-Z_]+|RUNNER_[A-Z_]+|PWD|HOME|PATH)$/;

export interface Surroundings {
  /** Scripts of package.json. */
  readonly scripts: readonly string[];
  /** Paths of programs in `.ci` that can be run as they are, or by Node. */
  readonly programs: readonly string[];
}

export function findFaults(workflow: Workflow, surroundings: Surroundings): string[] {
  return [
    ...findRightFaults(workflow),
    ...findTriggerFaults(workflow),
    ...findPinFaults(workflow),
    ...findOrderFaults(workflow),
    ...workflow.jobs.flatMap((job) => [...findJobFaults(workflow, job), ...findReferenceFaults(job)]),
    ...workflow.jobs.flatMap((job) =>
      job.steps.flatMap((step) => [
        ...findCheckoutFaults(step),
        ...findCommandFaults(workflow, step, surroundings),
        ...findCacheFaults(workflow, step),
      ]),
    ),
  ];
}

function findRightFaults({ name, permissions, jobs }: Workflow): string[] {
  const whole = JSON.stringify(permissions) === '{"contents":"read"}';
  const faults = whole ? [] : ["the workflow's permissions are not contents: read alone"];
  for (const job of jobs) {
    const writes = Object.keys(job.permissions).filter((right) => job.permissions[right] !== "read");
    if (writes.sort().join() !== (RIGHTS[`${name} ${job.id}`] ?? []).join())
      faults.push(`${job.id} may write ${writes.join(", ") || "nothing"}`);
  }
  return faults;
}

/** What is started by a stranger gets no secret and no right; what is started after it takes nothing from it. */
function findTriggerFaults({ triggers, text, jobs }: Workflow): string[] {
  const faults: string[] = [];
  if (triggers.includes("pull_request_target"))
    faults.push("pull_request_target has rights on a stranger's code");
  if (triggers.some((trigger) => STRANGE.includes(trigger))) {
    if (/secrets\.|github\.token|GITHUB_TOKEN/.test(text)) faults.push("a stranger's code is given a secret");
    if (jobs.some(({ permissions }) => Object.keys(permissions).length > 0))
      faults.push("a stranger's code is given rights of its own");
  }
  if (triggers.includes("workflow_run")) {
    if (/github\.event\.workflow_run|download-artifact|head_sha|head_ref|\bref:/.test(text))
      faults.push("it takes something from the run that started it");
  }
  return faults;
}

/** By commit, with the version that a reader and Dependabot know it by. */
function findPinFaults({ text }: Workflow): string[] {
  const lines = text.split("\n").filter((line) => /^\s*(?:- )?uses:/.test(line));
  return lines
    .filter((line) => !/uses: [\w-]+(?:\/[\w-]+)+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))
    .map((line) => `${line.trim()} is not pinned to a commit with its version`);
}

function findOrderFaults({ concurrency, crons, jobs }: Workflow): string[] {
  const faults = concurrency === undefined ? ["it does not say what may run at the same time"] : [];
  faults.push(...crons.filter((cron) => !isCron(cron)).map((cron) => `${cron} is no time`));
  for (const { id, timeout } of jobs)
    if (timeout === undefined || timeout > 180) faults.push(`${id} has no end`);
  return faults;
}

/** A star or a number in each place, and every so many of them: no more is used here. */
function isCron(text: string): boolean {
  const most = [59, 23, 31, 12, 7];
  const fields = text.split(" ");
  return (
    fields.length === most.length &&
    fields.every((field, place) => {
      const [whole, number = "0", step = "1"] = /^(?:\*|(\d+))(?:\/(\d+))?$/.exec(field) ?? [];
      const last = most[place] ?? 0;
      return whole !== undefined && Number(number) <= last && Number(step) <= last;
    })
  );
}

/** A job that may write runs no package: only Node, git and what GitHub brings. */
function findJobFaults(workflow: Workflow, { id, permissions, steps }: Job): string[] {
  const writes = Object.values(permissions).some((right) => right !== "read");
  const runsPackages = steps.some(({ run = "" }) => /\bnp[mx]\b|src\/run\.mjs|node_modules/.test(run));
  const onPackages = writes && runsPackages ? [`${id} may write and runs packages`] : [];
  const token = steps.filter(({ env = {} }) => JSON.stringify(env).includes("github.token"));
  const toPackages = token.filter(({ run = "" }) => /\bnp[mx]\b/.test(run));
  const signs = "id-token" in permissions && workflow.text.includes("cache: npm");
  return [
    ...onPackages,
    ...toPackages.map(() => `${id} gives packages a token`),
    ...(signs ? [`${id} signs what may come from a cache`] : []),
  ];
}

/** Names of other jobs and steps in expressions: a wrong one is empty, and no error. */
function findReferenceFaults({ id, needs, steps, text }: Job): string[] {
  const ids = steps.flatMap((step) => step.id ?? []);
  const named = (kind: string) => [...text.matchAll(new RegExp(`\\b${kind}\\.([\\w-]+)\\.`, "g"))];
  return [
    ...named("needs").filter(([, job = ""]) => !needs.includes(job)),
    ...named("steps").filter(([, step = ""]) => !ids.includes(step)),
  ].map(([words]) => `${id} speaks of ${words}, which it does not have`);
}

function findCheckoutFaults({ uses, with: settings = {} }: Step): string[] {
  if (!uses?.startsWith("actions/checkout@")) return [];
  const faults = settings["persist-credentials"] === false ? [] : ["a checkout leaves its token behind"];
  return settings.ref === undefined
    ? faults
    : [...faults, "a checkout takes another commit than the run's own"];
}

function findCommandFaults({ triggers }: Workflow, { run, env = {} }: Step, around: Surroundings): string[] {
  if (run === undefined) return [];
  const faults = run.includes(EXPRESSION) ? ["a command holds an expression"] : [];
  const { status, stderr } = spawnSync("bash", ["-n"], { input: run, encoding: "utf8", timeout: 10_000 });
  if (status !== 0) faults.push(`bash cannot read a command: ${stderr.trim()}`);
  for (const [, script = ""] of run.matchAll(/\bnpm (?:--prefix \S+ )?run (?:--silent )?([\w:-]+)/g))
    if (!around.scripts.includes(script)) faults.push(`there is no script ${script}`);
  for (const [program] of run.matchAll(/\.ci\/[\w.-]+/g))
    if (!around.programs.includes(program)) faults.push(`there is no program ${program}`);
  for (const [install] of run.matchAll(/\bnpm (?:ci|install|i)\b.*/g))
    if (!install.includes("--ignore-scripts")) faults.push(`${install} runs the scripts of packages`);
  const own = new Set([
    ...Object.keys(env),
    ...[...run.matchAll(/\b([A-Z][A-Z_]+)=/g)].map(([, name]) => name),
  ]);
  for (const [, name = ""] of run.matchAll(/\$\{?([A-Z][A-Z_]+)\b/g))
    if (!own.has(name) && !GIVEN.test(name)) faults.push(`nothing says what $${name} is`);
  if (triggers.includes("workflow_run") && /\bgit (?:fetch|checkout|merge)\b/.test(run))
    faults.push("it fetches what a stranger wrote");
  return faults;
}

function findCacheFaults({ name, triggers }: Workflow, { uses, with: settings = {} }: Step): string[] {
  if (!uses?.startsWith("actions/cache")) return [];
  const kept = String(settings.path).trim().split("\n");
  const faults = name === KEEPER ? [] : ["only the workflow that publishes keeps anything"];
  if (triggers.some((trigger) => STRANGE.includes(trigger)))
    faults.push("a stranger can write into the cache");
  return [...faults, ...kept.filter((path) => !KEPT.includes(path)).map((path) => `${path} may not be kept`)];
}
