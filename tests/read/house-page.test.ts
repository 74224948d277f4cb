import { expect, test } from "vitest";
import { parsePages } from "../../src/read/house-page.ts";
import { contentFile } from "../support/cases.ts";

const TEXT = "---\ntitle: About\n---\nText.\n";
const file = (name: string, text = TEXT) => contentFile(`pages/${name}.md`, text);
const read = (...names: readonly string[]) =>
  parsePages(
    names.map((name) => file(name)),
    { codes: ["en", "ur", "fr"], basePath: "/site" },
  );
const told = (...names: readonly string[]) =>
  read(...names).problems.map(({ kind, file: at, hint }) => `${kind} ${at}: ${hint?.en}`);

test("a page has its translations in order of their languages, and no other page's", () => {
  const { pages, names, problems } = read("about.ur", "about", "about.fr", "staff", "staff.ur");
  expect(problems).toEqual([]);
  expect(names).toEqual(["about", "staff"]);
  expect(pages.map(({ name, translations }) => [name, ...translations.map(({ lang }) => lang)])).toEqual([
    ["about", "fr", "ur"],
    ["staff", "ur"],
  ]);
  expect(pages[0]).toEqual({
    name: "about",
    file: "content/pages/about.md",
    lang: "en",
    title: "About",
    summary: "",
    body: "<p>Text.</p>\n",
    translations: [
      { lang: "fr", title: "About", summary: "", body: "<p>Text.</p>\n" },
      { lang: "ur", title: "About", summary: "", body: "<p>Text.</p>\n" },
    ],
  });
});

test("its headings can be linked to, and its links lead below the site's path", () => {
  const text = "---\ntitle: About\nsummary: Who we are.\n---\n# Staff\n\n[All](/archive/)\n";
  const { pages } = parsePages([file("about", text)], { codes: undefined, basePath: "/site" });
  expect(pages[0]).toMatchObject({
    lang: "",
    summary: "Who we are.",
    body: '<h2 id="staff">Staff</h2>\n<p><a href="/site/archive/">All</a></p>\n',
  });
});

test("a page or a translation that cannot be used is not among the pages, but its name is", () => {
  const broken = [
    file("about", "no front matter"),
    file("staff", "---\ntitel: x\n---\nText.\n"),
    file("staff.ur"),
  ];
  const { pages, names } = parsePages(broken, { codes: ["en", "ur"], basePath: "" });
  expect(pages).toEqual([]);
  expect(names).toEqual(["about", "staff"]);
  const translated = parsePages([file("about"), file("about.ur", "no front matter")], {
    codes: ["en", "ur"],
    basePath: "",
  });
  expect(translated.pages[0]?.translations).toEqual([]);
});

test("a page has a text", () => {
  const { problems } = parsePages([file("about", "---\ntitle: About\n---\n")], {
    codes: ["en"],
    basePath: "",
  });
  expect(problems.map(({ kind }) => kind)).toEqual(["blank-body"]);
});

test.each([
  ["2017", "reserved-name content/pages/2017.md: rename it: the-year-2017.md"],
  ["archive", "reserved-name content/pages/archive.md: rename it: about-archive.md"],
  ["ur", "reserved-name content/pages/ur.md: rename it: about-ur.md"],
  ["About", "bad-id content/pages/About.md: rename it: about.md"],
  [
    "about.de",
    "translation-language content/pages/about.de.md: add de to languages in site.yaml, or move the file to drafts/",
  ],
])("the name %s is refused", (name, problem) => {
  expect(told("about", name).map((said) => said.replace('"de"', "de"))).toContain(problem);
});

test.each(["2017-report", "20175", "report-2017", "a-2017"])("the name %s is not", (name) => {
  expect(told(name)).toEqual([]);
});

test("a translation into the first language is to be put into the page itself", () => {
  const [problem, ...others] = read("about", "about.en").problems;
  expect(others).toEqual([]);
  expect(problem).toMatchObject({
    kind: "translation-language",
    file: "content/pages/about.en.md",
    line: 1,
    column: 1,
    severity: "error",
  });
  expect(problem?.message.en).toContain('"en"');
  expect(problem?.message.en).toContain("about.md");
});

test("a translation has a page that it is of", () => {
  const { problems } = read("about.ur");
  expect(problems.map(({ kind }) => kind)).toEqual(["no-original"]);
  expect(problems[0]?.message.en).toContain("content/pages/about.md");
});
