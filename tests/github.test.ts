/** What the forge shows: forms, templates and guides are whole, and in both languages. */
import { readFileSync } from "node:fs";
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
