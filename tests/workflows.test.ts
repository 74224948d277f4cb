/** The workflows keep to `.github/SECURITY.md`: pinned, reading only unless said here, and nothing of a stranger's is run with rights. */
import { spawnSync } from "node:child_process";
import { accessSync, constants, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { parse } from "yaml";
import { openGitHubReader, type WorkflowReader } from "./support/github-reader.ts";
import { PROJECT } from "./support/site.ts";
import { parseWorkflow } from "./support/workflow.ts";
import { findFaults, type Surroundings } from "./support/workflow-faults.ts";

const FOLDER = join(PROJECT, ".github/workflows");
const NAMES = readdirSync(FOLDER).sort();
const read = (name: string) => readFileSync(join(FOLDER, name), "utf8");

const { scripts } = JSON.parse(readFileSync(join(PROJECT, "package.json"), "utf8")) as {
  scripts: Record<string, string>;
};
const AROUND: Surroundings = {
  scripts: Object.keys(scripts),
  programs: readdirSync(join(PROJECT, ".ci")).map((name) => `.ci/${name}`),
};

let readAsGitHub: WorkflowReader;
beforeAll(async () => {
  readAsGitHub = await openGitHubReader(inject("scratch"));
});

/** All commands of a workflow, one after another. */
const commandsOf = (name: string) =>
  parseWorkflow(name, read(name))
    .jobs.flatMap((job) => job.steps)
    .map(({ run = "" }) => run)
    .join("\n");

describe.each(NAMES)("the workflow %s", (name) => {
  const text = read(name);

  test("is one that GitHub can read", async () => {
    expect(await readAsGitHub(name, text)).toEqual([]);
  });

  test("keeps to the rules", () => {
    expect(findFaults(parseWorkflow(name, text), AROUND)).toEqual([]);
  });
});

test("one action is of one commit everywhere", () => {
  const used = NAMES.flatMap((name) => [...read(name).matchAll(/uses: ([\w./-]+)@(.+)/g)]);
  const pins = new Map<string, Set<string>>();
  for (const [, action = "", pin = ""] of used) {
    const owner = action.split("/").slice(0, 2).join("/");
    pins.set(owner, (pins.get(owner) ?? new Set()).add(pin));
  }
  expect(pins.size).toBeGreaterThan(5);
  expect([...pins].filter(([, commits]) => commits.size > 1)).toEqual([]);
});

test("programs that a workflow runs by their name may be run", () => {
  const named = NAMES.flatMap((name) => commandsOf(name).match(/(?<!node )\.ci\/[\w-]+(?![\w.-])/g) ?? []);
  expect(named).toContain(".ci/build-twice");
  for (const program of named) accessSync(join(PROJECT, program), constants.X_OK);
});

test("programs of .ci can be read by what runs them", () => {
  for (const program of AROUND.programs.filter((name) => !name.endsWith(".json"))) {
    const [command, option] = program.endsWith(".mjs") ? [process.execPath, "--check"] : ["bash", "-n"];
    const { status, stderr } = spawnSync(command, [option, join(PROJECT, program)], {
      encoding: "utf8",
      timeout: 30_000,
    });
    expect([program, status, stderr]).toEqual([program, 0, ""]);
  }
});

interface NamedJob {
  readonly name?: string;
  readonly strategy?: { readonly matrix: Readonly<Record<string, readonly unknown[]>> };
}

/** The names that its jobs have on a pull request: one for each Node of their matrix. */
function checksOf(workflow: string): string[] {
  const { jobs } = parse(read(workflow)) as { jobs: Readonly<Record<string, NamedJob>> };
  return Object.values(jobs).flatMap(({ name = "", strategy }) => {
    const nodes = name.includes("matrix.node") ? (strategy?.matrix.node ?? []) : [""];
    return nodes.map((node) => name.replace(/\$\{\{ matrix\.node \}\}/, String(node)));
  });
}

describe("what SECURITY.md says", () => {
  const security = readFileSync(join(PROJECT, ".github/SECURITY.md"), "utf8");

  test("is said of every workflow, and of none that is not there", () => {
    const [, table = ""] = security.split("| workflow | runs | may write |");
    const named = [...table.matchAll(/`([a-z-]+\.yml)`/g)].map(([, name = ""]) => name);
    expect(named.sort()).toEqual(NAMES);
  });

  test("names checks by the names they have", () => {
    const [, rules = ""] = /\*\*Rules\*\*.*the checks (.*)\n/.exec(security) ?? [];
    const wanted = [...rules.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);
    expect(wanted.length).toBeGreaterThan(3);
    for (const name of wanted) expect(NAMES.flatMap(checksOf)).toContain(name);
    for (const node of [20, 22, 24])
      expect(wanted).toEqual(expect.arrayContaining([`Node ${node}`, `Same bytes, Node ${node}`]));
  });
});

describe("the workflow of pull requests", () => {
  const commands = commandsOf("pull-request.yml");

  test("annotates the check, builds both sites, and writes the summary", () => {
    expect(commands).toMatch(/check -- --format github/);
    expect(commands).toMatch(
      /ARCHIVE_OUTPUT="\$RUNNER_TEMP\/after"[\s\S]*ARCHIVE_OUTPUT="\$RUNNER_TEMP\/before"/,
    );
    expect(commands).toMatch(/src\/run\.mjs site-change --before [\s\S]*>> "\$GITHUB_STEP_SUMMARY"/);
  });
});

describe("the workflow that publishes", () => {
  const { jobs } = parseWorkflow("publish.yml", read("publish.yml"));
  const build = jobs.find(({ id }) => id === "build");

  test("compares the folder with its manifest before it hands it over", () => {
    const steps = (build?.steps ?? []).map(({ run, uses }) => run ?? uses ?? "");
    const order = ["npm run build", "verify -- _site", "upload-pages-artifact@"].map((words) =>
      steps.findIndex((step) => step.includes(words)),
    );
    expect(order.every((place) => place >= 0)).toBe(true);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  test("knows when each record was added, and stands where Pages says", () => {
    const checkout = build?.steps.find(({ uses }) => uses?.startsWith("actions/checkout@"));
    expect(checkout?.with?.["fetch-depth"]).toBe(0);
    expect(build?.text).toContain(`"SITE_URL":"\${{ needs.place.outputs.address }}"`);
  });

  test("hands over what begins with a dot, as security.txt does", () => {
    expect(read("publish.yml")).toMatch(/upload-pages-artifact@\S+ # v3\./);
    expect(parse(readFileSync(join(PROJECT, ".github/dependabot.yml"), "utf8"))).toHaveProperty(
      "updates.1.ignore",
      [
        {
          "dependency-name": "actions/upload-pages-artifact",
          "update-types": ["version-update:semver-major"],
        },
      ],
    );
  });
});

describe("these rules find", () => {
  const GOOD = `on: pull_request
permissions:
  contents: read
concurrency: one
jobs:
  look:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    steps:
      - uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2
        with:
          persist-credentials: false
      - run: npm run check
`;
  const given = (words: string) => `\${{ ${words} }}`;
  const faultsOf = (text: string) => findFaults(parseWorkflow("other.yml", text), AROUND);
  const extra = (step: string) => `${GOOD}      - ${step}\n`;

  test("nothing in one that is well", async () => {
    expect(faultsOf(GOOD)).toEqual([]);
    expect(await readAsGitHub("other.yml", GOOD)).toEqual([]);
  });

  test.each([
    [GOOD.replace("on: pull_request", "on: pull_request_target"), "pull_request_target has rights"],
    [GOOD.replace("contents: read", "contents: write"), "not contents: read alone"],
    [GOOD.replace("permissions:\n  contents: read\n", ""), "not contents: read alone"],
    [GOOD.replace("concurrency: one\n", ""), "what may run at the same time"],
    [GOOD.replace("    timeout-minutes: 5\n", ""), "look has no end"],
    [
      GOOD.replace("    timeout-minutes: 5", "    permissions: { issues: write }\n    timeout-minutes: 5"),
      "look may write issues",
    ],
    [
      GOOD.replace("    timeout-minutes: 5", "    permissions: { issues: write }\n    timeout-minutes: 5"),
      "may write and runs packages",
    ],
    [
      GOOD.replace("    timeout-minutes: 5", "    permissions: { pages: read }\n    timeout-minutes: 5"),
      "given rights of its own",
    ],
    [GOOD.replace("11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2", "v4"), "is not pinned"],
    [GOOD.replace(" # v4.2.2", ""), "is not pinned"],
    [GOOD.replace("persist-credentials: false", "fetch-depth: 1"), "leaves its token behind"],
    [
      GOOD.replace("persist-credentials: false", "persist-credentials: false\n          ref: other"),
      "another commit",
    ],
    [extra(`run: echo ${given("github.event.pull_request.title")}`), "a command holds an expression"],
    [extra("run: if true; then"), "bash cannot read"],
    [extra("run: npm run sing"), "there is no script sing"],
    [extra("run: .ci/sing"), "there is no program .ci/sing"],
    [extra("run: npm ci"), "runs the scripts of packages"],
    [extra('run: echo "$TITEL"'), "nothing says what $TITEL is"],
    [extra(`run: echo\n        env: { GH_TOKEN: '${given("secrets.TOKEN")}' }`), "is given a secret"],
    [
      extra(`run: npm run check\n        env: { GH_TOKEN: '${given("github.token")}' }`),
      "gives packages a token",
    ],
    [extra(`run: echo\n        if: ${given("steps.nobody.outputs.x")}`), "look speaks of steps.nobody."],
    [extra(`run: echo\n        if: ${given("needs.nobody.result")}`), "look speaks of needs.nobody."],
    [
      extra(
        "uses: actions/cache@5a3ec84eff668545956fd18022155c47e93e2684 # v4.2.3\n        with: { path: .cache }",
      ),
      "a stranger can write into the cache",
    ],
    [
      extra(
        "uses: actions/cache@5a3ec84eff668545956fd18022155c47e93e2684 # v4.2.3\n        with: { path: .cache/code }",
      ),
      ".cache/code may not be kept",
    ],
    [GOOD.replace("on: pull_request", "on: { schedule: [{ cron: 61 3 * * * }] }"), "61 3 * * * is no time"],
    [
      `${GOOD.replace("on: pull_request", "on: { workflow_run: { workflows: [Other], types: [completed] } }")}        env: { SHA: "\${{ github.event.workflow_run.head_sha }}" }\n`,
      "takes something from the run that started it",
    ],
  ])("what is wrong (%#)", (text, fault) => {
    expect(faultsOf(text)).toEqual(expect.arrayContaining([expect.stringContaining(fault)]));
  });

  test.each(["permisions: {}", "jobs: { look: { runs-on: x, steps: [{ usess: a }] } }"])(
    "what GitHub cannot read: %s",
    async (line) => {
      const text = line.startsWith("jobs") ? `on: push\n${line}\n` : `${GOOD}${line}\n`;
      expect(await readAsGitHub("other.yml", text)).not.toEqual([]);
    },
  );
});
