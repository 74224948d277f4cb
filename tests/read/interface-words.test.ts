/** The French words of the example site, each time with something wrong in them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Problem } from "../../src/archive/problem.ts";
import type { Outline } from "../../src/archive/word-tree.ts";
import { formatProblems } from "../../src/cli/problem-report.ts";
import { checkPageLanguages, parseInterfaceWords } from "../../src/read/interface-words.ts";
import { parseYaml } from "../../src/read/yaml.ts";
import { contentFile, problemsOf } from "../support/cases.ts";
import { PROJECT } from "../support/site.ts";

const FRENCH = readFileSync(join(PROJECT, "tests/sites/lighthouse/content/words/fr.yaml"), "utf8");

/** What is wrong with the words when the text `right`, which must be there once, is replaced. */
function problemsWith(right: string, wrong: string): Problem[] {
  expect(FRENCH.split(right)).toHaveLength(2);
  return problemsOf([contentFile("words/fr.yaml", FRENCH.replace(right, wrong))]);
}

test("the words of the example have no problem", () => {
  expect(problemsOf([contentFile("words/fr.yaml", FRENCH)])).toEqual([]);
});

test.each([
  [
    "a name that the text is not given",
    '"vers {date}"',
    '"vers {day}"',
    '"{day}" is not a name that this text is given\n  one of: {date}',
  ],
  [
    "a name where there is none",
    "skip: Aller au contenu",
    'skip: "Aller au {page}"',
    '"{page}" is not a name that this text is given\n  write it without braces',
  ],
  ["a brace that stays open", '"{date} (incertain)"', '"{date (incertain)"', "has a { that no } closes"],
  ["a brace that nothing opened", '"en {language}"', '"en language}"', "has a } that no { opens"],
  [
    "another notation",
    '"page {number}"',
    '"page {number, ordinal}"',
    'what stands between { and } in "page {number, ordinal}" is neither a name nor forms',
  ],
  [
    "no form for all else",
    'outlets: "{count, plural, one {# titre} other {# titres}}"',
    'outlets: "{count, plural, one {# titre} many {# titres}}"',
    '"{count, …}" has no form "other", for what no other form is for\n  write {name} for a value, and forms as in {count, plural, =0 {…} one {# …} other {# …}}',
  ],
  [
    "a form that no language has",
    'outlets: "{count, plural, one {# titre}',
    'outlets: "{count, plural, single {# titre}',
    '"single" is no form',
  ],
  [
    "forms in a text that a script fills in",
    '"Tout montrer ({n})"',
    '"{n, plural, one {Tout} other {Tout montrer}}"',
    "chooses between forms, which this text cannot",
  ],
  [
    "a list that is too short",
    "[lu, ma, me, je, ve, sa, di]",
    "[lu, ma, me, je, ve, sa]",
    "it has 6 texts\n  write 7, in the order of the English ones",
    "wrong-count",
  ],
  [
    "a list in the place of a text",
    "skip: Aller au contenu",
    "skip: [Aller, ici]",
    '"skip" must be a text',
    "not-text",
  ],
  [
    "a misspelt key",
    "\nhome: Accueil",
    "\nhom: Accueil",
    '"hom" is not a field\n  write: home: Accueil',
    "unknown-key",
  ],
])("%s is said where it stands", (_, right, wrong, said, kind = "bad-phrase") => {
  const problems = problemsWith(right, wrong);
  expect(problems.map((problem) => problem.kind)).toContain(kind);
  const report = formatProblems(problems);
  expect(report).toContain(said);
  expect(report).toMatch(/^content\/words\/fr\.yaml:\d+:\d+ /);
});

test.each([
  ["a text", "\nskip: Aller au contenu", "\n", "add: skip: Skip to the content"],
  ["a phrase", '\ninLanguage: "en {language}"', "\n", 'add: inLanguage: "in {language}"'],
  ["a phrase below a key", '  page: "page {number}"\n', "", '  add:   page: "page {number}"'],
  ["the form for all else", ', other: "{n} résultats"', "", "add:       other: "],
  [
    "a list",
    "\nweekdaysShort: [lu, ma, me, je, ve, sa, di]",
    "\n",
    "add: weekdaysShort: [Mo, Tu, We, Th, Fr, Sa, Su]",
  ],
])("%s that is missing comes with the English, to paste", (_, right, nothing, line) => {
  const report = formatProblems(problemsWith(right, nothing));
  expect(report).toContain("is missing");
  expect(report).toContain(line);
});

test("a whole map that is missing is one problem, with all of it to paste", () => {
  const history = FRENCH.slice(FRENCH.indexOf("\nhistory:"), FRENCH.indexOf("\nciting:"));
  const report = formatProblems(problemsWith(history, "\n"));
  expect(report).toContain("1 problem in 1 file");
  for (const line of ["history:", "added: Record added", 'changes: "{count} changes"'])
    expect(report).toContain(line);
});

test("a file that is empty names what is missing once a map, and no more", () => {
  const problems = problemsOf([contentFile("words/fr.yaml", "skip: Aller\n")]);
  expect(new Set(problems.map(({ kind }) => kind))).toEqual(new Set(["missing-key"]));
  expect(problems.length).toBeLessThan(60);
});

test("a language that the interface has may be given other words", () => {
  expect(problemsOf([contentFile("words/en.yaml", FRENCH)])).toEqual([]);
});

const OUTLINE: Outline = {
  kind: "map",
  keys: {
    home: { kind: "text", names: [], forms: false, example: "Home" },
    page: { kind: "text", names: ["number", "count"], forms: false },
    days: { kind: "list", examples: ["Mo", "Tu: x"] },
    found: { kind: "counted", names: ["n"], examples: { one: "{n} page", other: "{n} pages" } },
    scripts: { kind: "codes" },
    menu: { kind: "map", keys: { open: { kind: "text", names: [], forms: true, example: "Open" } } },
  },
};
const WHOLE = `home: Accueil
page: "{number} sur {count}"
days: [lu, ma]
found: {one: "{n} page", other: "{n} pages"}
menu: {open: Ouvrir}
`;

function readWords(text: string, path = "words/fr.yaml") {
  const { words, problems } = parseInterfaceWords([contentFile(path, text)], { codes: [], outline: OUTLINE });
  return { words, told: problems.map(({ kind, field, hint }) => `${kind} ${field}: ${hint?.en}`) };
}

test("words that have no problem are kept by their language", () => {
  const { words, told } = readWords(WHOLE, "words/snd.yaml");
  expect(told).toEqual([]);
  expect([...words]).toEqual([
    [
      "snd",
      {
        home: "Accueil",
        page: "{number} sur {count}",
        days: ["lu", "ma"],
        found: { one: "{n} page", other: "{n} pages" },
        menu: { open: "Ouvrir" },
      },
    ],
  ]);
  expect(readWords(`${WHOLE}scripts: {Arab: arabe}\n`).told).toEqual([]);
});

test.each([
  ["home: Accueil\n", "missing-key home: add: home: Home"],
  ['page: "{number} sur {count}"\n', 'missing-key page: add: page: "{number} {count}"'],
  ["days: [lu, ma]\n", 'missing-key days: add: days: [Mo, "Tu: x"]'],
  [
    'found: {one: "{n} page", other: "{n} pages"}\n',
    'missing-key found: add: found:\n  one: "{n} page"\n  other: "{n} pages"',
  ],
  ["menu: {open: Ouvrir}\n", "missing-key menu: add: menu:\n  open: Open"],
])("without %j the words are not used, and what is missing can be pasted", (line, problem) => {
  const { words, told } = readWords(WHOLE.replace(line, ""));
  expect(told).toEqual([problem]);
  expect(words.size).toBe(0);
});

test.each([
  [', other: "{n} pages"', "", 'missing-key found.other: add:   other: "{n} pages"'],
  ["{open: Ouvrir}", "{}", "missing-key menu.open: add:   open: Open"],
])("what is missing below a key is added below it: %j", (right, wrong, problem) => {
  const { words, told } = readWords(WHOLE.replace(right, wrong));
  expect(told).toEqual([problem]);
  expect(words.size).toBe(0);
});

test.each([
  ["home: Accueil", 'home: "{page}"', "bad-phrase home"],
  ["home: Accueil", "home: {}", "not-text home"],
  ["home: Accueil", `home: ${"a".repeat(1501)}`, "too-long home"],
  ["[lu, ma]", "[lu]", "wrong-count days"],
  ["[lu, ma]", '[lu, "{n}"]', "bad-phrase days.1"],
  ['one: "{n} page"', 'one: "{n, plural, one {a} other {b}}"', "bad-phrase found.one"],
  ['one: "{n} page"', 'single: "{n} page"', "unknown-key found.single"],
  ["{open: Ouvrir}", '{open: "{x}"}', "bad-phrase menu.open"],
  ["{open: Ouvrir}", "Ouvrir", "not-a-map menu"],
])("a file with a fault is not used: %j as %j", (right, wrong, problem) => {
  const { words, told } = readWords(WHOLE.replace(right, wrong));
  expect(told.map((said) => said.split(":")[0])).toEqual([problem]);
  expect(words.size).toBe(0);
});

test("a text has as many characters as it may, and the spaces at its ends", () => {
  expect(readWords(WHOLE.replace("Accueil", "a".repeat(1500))).told).toEqual([]);
  const { words } = readWords(WHOLE.replace("Accueil", '" Accueil "'));
  expect(words.get("fr")?.home).toBe(" Accueil ");
});

test("a language of the site that has words neither of its own nor from a file is told", () => {
  const site = parseYaml("languages: [en, ur, fr, snd, french, x, FR]", { file: "site.yaml", whole: true });
  const files = [contentFile("words/fr.yaml", WHOLE)];
  const problems = checkPageLanguages(site, files, { codes: ["en"], outline: OUTLINE });
  expect(problems.map(({ kind, field }) => `${kind} ${field}`)).toEqual([
    "no-interface-words languages.1",
    "no-interface-words languages.3",
  ]);
  expect(problems[1]?.message.en).toContain('"snd"');
  expect(problems[1]?.hint?.en).toContain("words/snd.yaml");
});
