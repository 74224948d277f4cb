import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Article } from "../../src/archive/article.ts";
import type { Problem } from "../../src/archive/problem.ts";
import { formatProblems } from "../../src/cli/problem-report.ts";
import { parseContent } from "../../src/read/content.ts";
import { readFolder } from "../../src/read/folder.ts";
import { parseSettings } from "../../src/settings.ts";
import {
  type HostileCase,
  type HostileEntry,
  hostileCases,
  idOf,
  installCase,
  installedPath,
  placeOf,
} from "../support/hostile.ts";

const SITE = `languages: [en, ur]
title: {en: A, ur: الف}
subject: {en: A, ur: الف}
description: {en: A, ur: الف}
url: https://archive.example
`;

const cases = hostileCases();

/** Rejected here although the manifest would have them accepted; its note says that this is right too. */
const REJECTED_TOO = ["049", "051", "053", "055"];
/** Accepted here although the manifest would have them rejected; its note says that this is right too. */
const ACCEPTED_TOO = ["091"];

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "hostile-"));
  writeFileSync(join(root, "site.yaml"), SITE);
});
afterEach(() => rmSync(root, { recursive: true }));

async function read(hostile: HostileCase): Promise<{ articles: readonly Article[]; problems: Problem[] }> {
  installCase(hostile, root);
  const { files, problems } = await readFolder(root, "content");
  const { settings, problems: site } = parseSettings(
    files.find(({ path }) => path === "site.yaml"),
    {},
    new Date(0),
  );
  expect(site).toEqual([]);
  const { archive, problems: found } = parseContent(files, settings);
  return { articles: archive.articles, problems: [...problems, ...found] };
}

function isRejected({ id, expectation, note }: HostileEntry): boolean {
  if (REJECTED_TOO.includes(id) || ACCEPTED_TOO.includes(id)) {
    expect(note).toMatch(/equally right|accept/);
    return REJECTED_TOO.includes(id);
  }
  return expectation === "reject";
}

function expectRejected(entry: HostileEntry, problems: readonly Problem[]): void {
  const [file] = placeOf(entry).split(":");
  const errors = problems.filter((problem) => problem.severity === "error" && problem.file === file);
  const matching = errors.filter(({ line, field }) => {
    const fields = entry.fieldAny ?? [entry.field ?? entry.fieldHint ?? field ?? ""];
    return (entry.line === undefined || line === entry.line) && fields.includes(field ?? "");
  });
  expect(matching, JSON.stringify(errors, null, 2)).not.toEqual([]);
  for (const { message, hint } of matching) {
    expect(message.en.length).toBeGreaterThan(12);
    expect(hint?.en).toBeTruthy();
    if (entry.publishedBefore) expect(message.en).toContain(`"/articles/${idOf(entry)}/"`);
  }
  const report = formatProblems(problems);
  expect(report).not.toMatch(/\s+at .*:\d+:\d+\)?$/m);
  for (const text of entry.mustNotContain ?? []) expect(report).not.toContain(text);
}

function expectAccepted(
  entry: HostileEntry,
  articles: readonly Article[],
  problems: readonly Problem[],
): void {
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  const article = articles.find(({ file }) => file === `content/${installedPath(entry)}`);
  const { title = "", summary = "", body = "", date } = article ?? {};
  const written = [
    escapeText(title),
    escapeText(summary),
    body,
    date?.edtf,
    `dir="${title.match(/[ا-ی]/) ? "rtl" : "ltr"}"`,
  ];
  for (const text of entry.mustContain ?? []) expect(written.join("\n")).toContain(text);
  for (const text of entry.mustNotContain ?? []) expect(written.join("\n")).not.toContain(text);
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

test("every case of the manifest is tried", () => {
  expect(cases.flatMap(({ entries }) => entries)).toHaveLength(88);
});

describe.each(cases)("hostile case $name", (hostile) => {
  const [{ look, expectation }] = hostile.entries;
  test(`${expectation}: ${look}`, { timeout: 20_000 }, async () => {
    const { articles, problems } = await read(hostile);
    for (const entry of hostile.entries) {
      if (isRejected(entry)) expectRejected(entry, problems);
      else expectAccepted(entry, articles, problems);
    }
  });
});
