import { describe, expect, test } from "vitest";
import { changesUrl, changeUrl, correctionUrl, editUrl, fileUrl } from "../../src/views/forge.ts";
import { viewRecord } from "../../src/views/record.ts";
import { anArticle, urdu } from "../support/builders.ts";
import { aDesk } from "../support/desk.ts";

const CORRECTION = {
  subject: "Correction: 2017-12-24-a-report & more",
  address: "https://archive.example/ur/articles/2017-12-24-a-report/",
};
const PATH = "articles/2017/2017-12-24-a-report.ur.md";

/** Address without its query, and the query's fields as a server reads them. */
function readUrl(url: string | undefined): [string, Record<string, string>] {
  const [place = "", query = ""] = (url ?? "").split("?");
  return [place, Object.fromEntries(new URLSearchParams(query))];
}

/** Name, repository, address of the form, its fields, address of the editor. */
type ForgeCase = readonly [string, string, string, Readonly<Record<string, string>>, string];

const FORGES: readonly ForgeCase[] = [
  [
    "GitHub",
    "https://github.com/example/archive",
    "https://github.com/example/archive/issues/new",
    { template: "error.yml", title: CORRECTION.subject, record: CORRECTION.address },
    `https://github.com/example/archive/edit/main/content/${PATH}`,
  ],
  [
    "GitHub, as it is cloned",
    "https://github.com/example/archive.git/",
    "https://github.com/example/archive/issues/new",
    { template: "error.yml", title: CORRECTION.subject, record: CORRECTION.address },
    `https://github.com/example/archive/edit/main/content/${PATH}`,
  ],
  [
    "GitLab, in a group of a group",
    "https://gitlab.com/example/press/archive",
    "https://gitlab.com/example/press/archive/-/issues/new",
    { "issue[title]": CORRECTION.subject, "issue[description]": `${CORRECTION.address}\n\n` },
    `https://gitlab.com/example/press/archive/-/edit/main/content/${PATH}`,
  ],
  [
    "GitLab of one's own",
    "https://gitlab.press.example/example/archive",
    "https://gitlab.press.example/example/archive/-/issues/new",
    { "issue[title]": CORRECTION.subject, "issue[description]": `${CORRECTION.address}\n\n` },
    `https://gitlab.press.example/example/archive/-/edit/main/content/${PATH}`,
  ],
  ...["codeberg.org", "gitea.com", "forgejo.press.example"].map(
    (host): ForgeCase => [
      host,
      `https://${host}/example/archive`,
      `https://${host}/example/archive/issues/new`,
      {
        template: ".github/ISSUE_TEMPLATE/error.yml",
        title: CORRECTION.subject,
        "field:record": CORRECTION.address,
      },
      `https://${host}/example/archive/_edit/main/content/${PATH}`,
    ],
  ),
];

describe("a repository on", () => {
  test.each(FORGES)("%s opens its form and its editor", (_, repository, form, fields, editor) => {
    expect(readUrl(correctionUrl({ repository }, CORRECTION))).toEqual([form, fields]);
    expect(editUrl({ repository }, PATH)).toBe(editor);
  });

  test.each([
    ["a forge that is not known", "https://code.press.example/example/archive"],
    ["a host that only looks like one", "https://notgithub.com/example/archive"],
    ["GitHub, without a repository's name", "https://github.com/example"],
    ["nothing", undefined],
  ])("%s has no editor, and the archive's address is written to", (_, repository) => {
    const settings = { contact: "mailto:editor@archive.example", ...(repository && { repository }) };
    const url = correctionUrl(settings, CORRECTION);
    expect(readUrl(url)).toEqual([
      "mailto:editor@archive.example",
      { subject: CORRECTION.subject, body: `${CORRECTION.address}\r\n\r\n` },
    ]);
    expect(url).not.toMatch(/[+\s]/);
    expect(editUrl(settings, PATH)).toBeUndefined();
  });
});

test.each([
  ["https://github.com/example/archive", "/raw/main/"],
  ["https://gitlab.com/example/archive", "/-/raw/main/"],
  ["https://codeberg.org/example/archive", "/raw/branch/main/"],
])("a file on %s can be read byte for byte", (repository, way) => {
  expect(fileUrl({ repository }, PATH)).toBe(`${repository}${way}content/${PATH}`);
});

test.each([
  ["https://github.com/example/archive", "/commit/", "/commits/main/"],
  ["https://gitlab.com/example/archive", "/-/commit/", "/-/commits/main/"],
  ["https://codeberg.org/example/archive", "/commit/", "/commits/branch/main/"],
])("what was changed on %s can be seen, commit by commit", (repository, one, all) => {
  expect(changeUrl({ repository }, "0a1b")).toBe(`${repository}${one}0a1b`);
  expect(changesUrl({ repository }, PATH)).toBe(`${repository}${all}content/${PATH}`);
});

describe("an archive without a repository", () => {
  test("leads to its own page for corrections as it is written", () => {
    expect(correctionUrl({ contact: "https://archive.example/write" }, CORRECTION)).toBe(
      "https://archive.example/write",
    );
  });

  test("keeps what its address asks for already", () => {
    expect(correctionUrl({ contact: "mailto:a@b.example?cc=c@d.example" }, CORRECTION)).toMatch(
      /^mailto:a@b\.example\?cc=c@d\.example&subject=Correction%3A%20/,
    );
  });

  test("and without an address has no link at all", () => {
    const links = [
      correctionUrl({}, CORRECTION),
      editUrl({}, PATH),
      changeUrl({}, "0a1b"),
      changesUrl({}, PATH),
    ];
    expect(links).toEqual([undefined, undefined, undefined, undefined]);
  });
});

test("the file to edit is the one of the words on the page, wherever the content was read from", () => {
  const file = "/home/editor/articles/content/articles/2017/x.md";
  const translated = anArticle({ id: "x", file, translations: [{ lang: "ur" }] });
  const untranslated = anArticle({ id: "x", file });
  expect(viewRecord(aDesk({}), translated).path).toBe("articles/2017/x.md");
  expect(viewRecord(aDesk({}, urdu), translated).path).toBe("articles/2017/x.ur.md");
  expect(viewRecord(aDesk({}, urdu), untranslated).path).toBe("articles/2017/x.md");
});
