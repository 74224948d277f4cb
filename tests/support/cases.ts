/** The case files of tests/cases: inputs that must be refused, each beside the problems that it must give. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describeInterface } from "../../layouts/words/index.ts";
import { compare, type Problem, sortProblems } from "../../src/archive/problem.ts";
import { type ContentFile, parseContent } from "../../src/read/content.ts";
import { parseSettings } from "../../src/settings.ts";

/** `<kind>/<name>.md` is a record; a folder `<kind>/<name>/` is laid over the content folder. */
export interface ContentCase {
  readonly kind: string;
  readonly name: string;
  readonly files: readonly ContentFile[];
  /** Where the report that it must give is kept. */
  readonly expectedFile: string;
}

const FOLDER = fileURLToPath(new URL("../cases/", import.meta.url));

export function contentCases(): ContentCase[] {
  return readdirSync(FOLDER)
    .sort(compare)
    .flatMap((kind) =>
      readdirSync(join(FOLDER, kind))
        .filter((name) => !name.endsWith(".expected.txt"))
        .sort(compare)
        .map((name) => toCase(kind, name)),
    );
}

/** What is wrong with the files, beside a small content that has no problem. */
export function problemsOf(files: readonly ContentFile[]): Problem[] {
  const paths = new Set(files.map(({ path }) => path));
  const all = [...files, ...goodContent().filter(({ path }) => !paths.has(path))];
  const { settings, problems } = parseSettings(
    all.find(({ path }) => path === "site.yaml"),
    {},
    new Date(0),
  );
  return sortProblems([...problems, ...parseContent(all, settings, describeInterface()).problems]);
}

export function contentFile(path: string, text: string | Uint8Array): ContentFile {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  return { path, file: `content/${path}`, bytes };
}

/** A site in two languages, with an entry or two in each authority file, a dossier and a record. */
export function goodContent(): ContentFile[] {
  return [
    contentFile(
      "site.yaml",
      `languages: [en, ur]
title: {en: An archive, ur: آرکائیو}
subject: {en: What it is about, ur: موضوع}
description: {en: One sentence., ur: ایک جملہ}
url: https://archive.example
`,
    ),
    contentFile(
      "tags.yaml",
      "- {id: relief, name: Relief, aliases: [aid]}\n- {id: floods, name: Floods and rain}\n",
    ),
    contentFile(
      "people.yaml",
      "- id: asma-khan\n  name: Asma Khan\n  aliases: [A. Khan]\n  ur: {name: اسما خان}\n",
    ),
    contentFile("places.yaml", '- {id: patna-india, name: "Patna, India", lat: 25.6, lon: 85.1}\n'),
    contentFile(
      "organisations.yaml",
      "- {id: city-court, name: City Court, abbreviation: ATC}\n- {id: hill-court, name: Hill Court, abbreviation: ATC}\n",
    ),
    contentFile(
      "publishers.yaml",
      "- {id: herald, name: The Example Herald, aliases: [Example Herald], langs: [en]}\n",
    ),
    contentFile(
      "events/2017-12-camp.md",
      "---\ntitle: The camp\ndate: 2017-12\nplace: Patna, India\nsummary: A camp.\n---\n",
    ),
    contentFile(
      "articles/2016/good.md",
      `---
title: A good record
date: 2016-02-29
summary: It has no problem.
source:
  publisher: The Example Herald
  url: https://news.example.org/good
tags: [relief]
---
It says what was reported.
`,
    ),
  ];
}

function toCase(kind: string, entry: string): ContentCase {
  const location = join(FOLDER, kind, entry);
  const name = entry.replace(/\.md$/, "");
  const expectedFile = join(FOLDER, kind, `${name}.expected.txt`);
  const files = statSync(location).isDirectory()
    ? filesBelow(location).map((file) =>
        contentFile(relative(location, file).replaceAll("\\", "/"), readFileSync(file)),
      )
    : [contentFile(`articles/${name}.md`, readFileSync(location))];
  return { kind, name, files, expectedFile };
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => compare(a.name, b.name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(path) : [path];
    });
}

/** What the case must give; undefined where nobody has said yet. */
export function expectedReport(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}
