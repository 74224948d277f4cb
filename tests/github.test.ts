/** What the forge reads: forms, templates and workflows are whole, and a stranger's pull request reaches nothing. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { RECORD } from "../src/read/record-schema.ts";
import { contentFile, goodContent, problemsOf } from "./support/cases.ts";
import { PROJECT } from "./support/site.ts";

const GITHUB = join(PROJECT, ".github");
const read = (path: string) => readFileSync(join(GITHUB, path), "utf8");

interface FormField {
  readonly type: string;
  readonly id?: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly validations?: { readonly required?: boolean };
}

interface IssueForm {
  readonly name: string;
  readonly description: string;
  readonly body: readonly FormField[];
}

describe.each([
  ["error.yml", ["record", "wrong", "right", "source"]],
  ["article.yml", ["address", "outlet", "headline", "date", "why"]],
])("the form %s", (name, ids) => {
  const form = parse(read(`ISSUE_TEMPLATE/${name}`), { strict: true }) as IssueForm;
  const fields = form.body.filter(({ type }) => type !== "markdown");

  test("asks for all that an editor needs, each once", () => {
    expect(fields.map(({ id }) => id)).toEqual(ids);
    expect(fields.every(({ validations }) => validations?.required)).toBe(true);
  });

  test("has what GitHub refuses a form without", () => {
    expect(form.name).toEqual(expect.any(String));
    expect(form.description.length).toBeLessThanOrEqual(200);
    for (const { type, attributes } of form.body) {
      expect(["markdown", "input", "textarea"]).toContain(type);
      const texts = Object.values(attributes);
      expect(texts.every((text) => typeof text === "string")).toBe(true);
      expect(attributes).toHaveProperty(type === "markdown" ? "value" : "label");
    }
  });

  test("speaks Urdu beside every English text", () => {
    const texts = [
      form.name,
      form.description,
      ...form.body.flatMap(({ attributes }) => [
        attributes.value ?? attributes.label,
        ...(attributes.description ? [attributes.description] : []),
      ]),
    ];
    for (const text of texts) expect(text).toMatch(/[a-z][\s\S]*\p{sc=Arab}/u);
  });
});

test("whoever fits no form can still write", () => {
  expect(parse(read("ISSUE_TEMPLATE/config.yml"))).toEqual({ blank_issues_enabled: true });
});

interface Workflow {
  readonly on: unknown;
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly permissions?: unknown;
  readonly "timeout-minutes"?: number;
  readonly steps: readonly Step[];
}

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

const WORKFLOWS = readdirSync(join(GITHUB, "workflows"));
const CHECKED = WORKFLOWS.filter((name) => /^(?:ci|pull-request)\.yml$/.test(name));

describe.each(CHECKED)("the workflow %s", (name) => {
  const text = read(`workflows/${name}`);
  const workflow = parse(text, { strict: true }) as Workflow;
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  test("may read, and nothing else", () => {
    expect(workflow.permissions).toEqual({ contents: "read" });
    expect(Object.values(workflow.jobs).every((job) => job.permissions === undefined)).toBe(true);
    expect(text).not.toMatch(/pull_request_target|secrets\.|github\.token|workflow_run/);
    const checkouts = steps.filter(({ uses }) => uses?.startsWith("actions/checkout@"));
    expect(checkouts.length).toBeGreaterThan(0);
    for (const step of checkouts) expect(step.with?.["persist-credentials"]).toBe(false);
  });

  test("ends", () => {
    for (const job of Object.values(workflow.jobs)) expect(job["timeout-minutes"]).toBeLessThanOrEqual(20);
  });

  test("puts nothing that a stranger wrote into a command", () => {
    for (const { run } of steps) expect(run ?? "").not.toContain("${{");
  });
});

test.each(WORKFLOWS)("%s uses actions by their commit", (name) => {
  const { jobs } = parse(read(`workflows/${name}`)) as Workflow;
  const used = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? []));
  expect(used.length).toBeGreaterThan(0);
  for (const action of used) expect(action).toMatch(/^[\w-]+(?:\/[\w-]+)+@[0-9a-f]{40}$/);
});

describe("the workflow of pull requests", () => {
  const workflow = parse(read("workflows/pull-request.yml")) as Workflow;
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  test("runs on them alone", () => {
    expect(workflow.on).toBe("pull_request");
  });

  test("runs no script of a package while it installs", () => {
    const installs = steps.flatMap(({ run = "" }) => run.match(/npm (?:ci|install)\b.*/g) ?? []);
    expect(installs).toHaveLength(2);
    for (const command of installs) expect(command).toContain("--ignore-scripts");
  });

  test("annotates the check, builds both sites, and writes the summary", () => {
    const commands = steps.map(({ run = "" }) => run).join("\n");
    expect(commands).toMatch(/check -- --format github/);
    expect(commands).toMatch(
      /ARCHIVE_OUTPUT="\$RUNNER_TEMP\/after"[\s\S]*ARCHIVE_OUTPUT="\$RUNNER_TEMP\/before"/,
    );
    expect(commands).toMatch(/node src\/run\.mjs site-change --before [\s\S]*>> "\$GITHUB_STEP_SUMMARY"/);
  });
});

describe("the guide for contributors", () => {
  const guide = read("CONTRIBUTING.md");

  test("shows a record that passes", () => {
    const [, example = ""] = /```markdown\n([\s\S]*?)```/.exec(guide) ?? [];
    const file = "articles/2024/2024-05-03-residents-ask-for-drainage-plan.md";
    expect(problemsOf([...goodContent(), contentFile(file, example)])).toEqual([]);
  });

  test("explains every field that there is", () => {
    const rows = guide.split("\n").filter((line) => line.startsWith("| `"));
    const explained = rows.flatMap((row) =>
      [...(row.split("|")[1] ?? "").matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name.split(":")[0]),
    );
    for (const field of Object.keys(RECORD.shape)) expect(explained).toContain(field);
  });

  test("is there in Urdu too", () => {
    expect(guide).toMatch(/<div dir="rtl" lang="ur">\n\n\*\*اردو/);
  });
});

test("the checklist of a pull request is in both languages", () => {
  const boxes = read("PULL_REQUEST_TEMPLATE.md")
    .split("\n")
    .filter((line) => line.startsWith("- [ ]"));
  expect(boxes.length).toBeGreaterThanOrEqual(8);
  for (const box of boxes) expect(box).toMatch(/ · .*\p{sc=Arab}/u);
});
