/** Whole files of articles/, each read as the only record of an archive, or as the translation of a good one. */
import { parseContent } from "../../src/read/content.ts";
import { someSettings } from "../support/builders.ts";
import { contentFile } from "../support/cases.ts";
import type { Chance } from "./chance.ts";
import { mutateOne } from "./mutate.ts";
import { findProblemFaults } from "./problem-faults.ts";
import { findRecordFaults, findSiteFaults } from "./rendered-site.ts";
import { listBytes, recordSeeds, translationSeeds } from "./seeds.ts";
import type { Depth, Input, Subject, Verdict } from "./subject.ts";

const ORIGINAL = "articles/found.md";
const TRANSLATION = "articles/good.ur.md";
/** One in so many inputs. */
const TRANSLATIONS = 8;

const GOOD = contentFile(
  "articles/good.md",
  `---
title: A good record
date: 2016-02-29
summary: It has no problem.
source: { publisher: The Example Herald, url: https://news.example.org/good }
tags: [relief]
---
It says what was reported.
`,
);

const settings = someSettings();

export function recordSubject(): Subject {
  const originals = listBytes(recordSeeds());
  const translations = listBytes(translationSeeds());
  const makeInput = (chance: Chance): Input =>
    chance.oneIn(TRANSLATIONS)
      ? { path: TRANSLATION, bytes: mutateOne(translations, chance) }
      : { path: ORIGINAL, bytes: mutateOne(originals, chance) };
  return { name: "records", read, judge, makeInput };
}

function read({ path, bytes }: Input) {
  const file = contentFile(path, Buffer.from(bytes, "latin1"));
  const files = path === TRANSLATION ? [GOOD, file] : [file];
  return { files, ...parseContent(files, settings) };
}

function judge(input: Input, depth: Depth): Verdict {
  const { files, archive, problems } = read(input);
  const accepted = !problems.some(({ severity }) => severity === "error");
  const faults = findProblemFaults(problems, files);
  if (!accepted) return { accepted, faults };
  const [article] = archive.articles;
  const texts = (article?.translations.length ?? 0) + archive.articles.length;
  if (article === undefined || texts !== files.length)
    return { accepted, faults: [...faults, "is neither refused nor a record"] };
  if (depth === "problems") return { accepted, faults };
  const found =
    depth === "site" ? findSiteFaults(archive, settings) : findRecordFaults(archive, article, settings);
  return { accepted, faults: [...faults, ...new Set(found)] };
}
