import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arrangeArchive } from "../../src/archive/archive.ts";
import { formatProblems } from "../../src/cli/problem-report.ts";
import { type ContentFile, parseContent } from "../../src/read/content.ts";
import { readFolder } from "../../src/read/folder.ts";
import { parseSettings } from "../../src/settings.ts";
import { type ContentCase, contentCases, contentFile, goodContent, problemsOf } from "../support/cases.ts";

const settings = parseSettings(
  goodContent().find(({ path }) => path === "site.yaml"),
  {},
  new Date(0),
).settings;
const encoder = new TextEncoder();

const FULL = `---
title: "Camp: the full record" # a comment behind quotation marks loses nothing
date: 2017-12-24T13:29+05:30
updated: 2017-12-25
summary: >
  One sentence
  on two lines.
source:
  publisher: The Example Herald
  url: https://news.example.org/پٹنہ?x=%D9%BE
  headline: none
  lang: en
  agency: Wire
  author: A. Name
  type: news
  archived:
    - {url: "https://web.archive.org/x", date: 2018-01}
tags: [relief, floods]
kind: report
lang: en
people: [Asma Khan]
places: ["Patna, India"]
organisations: []
eventDate: 2017-12-20/2017-12-24
event: 2017-12-camp
confidence: medium
notes: The date is the outlet's.
corrections:
  - date: 2018-02-01
    note: A name was mended.
withdrawn: {date: 2019, reason: The outlet withdrew it.}
aliases: [camp-of-december]
---

Families moved.
`;

function read(files: readonly ContentFile[]) {
  return parseContent([...goodContent(), ...files], settings);
}

function find(id: string, files: readonly ContentFile[]) {
  const { archive, problems } = read(files);
  expect(problems).toEqual([]);
  return archive.articles.find((article) => article.id === id);
}

describe("a record", () => {
  test("keeps every field as it was written", () => {
    expect(find("full", [contentFile("articles/2017/full.md", FULL)])).toEqual({
      id: "full",
      file: "content/articles/2017/full.md",
      title: "Camp: the full record",
      date: expect.objectContaining({ edtf: "2017-12-24T13:29+05:30", precision: "time" }),
      updated: expect.objectContaining({ edtf: "2017-12-25" }),
      summary: "One sentence on two lines.",
      source: {
        publisher: "The Example Herald",
        url: "https://news.example.org/پٹنہ?x=%D9%BE",
        headline: { state: "not-in-copy" },
        lang: "en",
        agency: "Wire",
        author: "A. Name",
        type: "news",
        archived: [{ url: "https://web.archive.org/x", date: expect.objectContaining({ edtf: "2018-01" }) }],
      },
      tags: ["relief", "floods"],
      kind: "report",
      lang: "en",
      people: ["Asma Khan"],
      places: ["Patna, India"],
      organisations: [],
      eventDate: expect.objectContaining({ edtf: "2017-12-20/2017-12-24" }),
      event: "2017-12-camp",
      confidence: "medium",
      notes: "The date is the outlet's.",
      corrections: [{ date: expect.objectContaining({ edtf: "2018-02-01" }), note: "A name was mended." }],
      withdrawn: { date: expect.objectContaining({ edtf: "2019" }), reason: "The outlet withdrew it." },
      aliases: ["camp-of-december"],
      body: "<p>Families moved.</p>\n",
      markdown: "\nFamilies moved.\n",
      sha256: createHash("sha256").update(FULL).digest("hex"),
      translations: [],
    });
  });

  test("is the same with CRLF, and with a byte order mark", () => {
    const article = find("full", [contentFile("articles/full.md", FULL)]);
    const windows = `\uFEFF${FULL.replaceAll("\n", "\r\n")}`;
    const sha256 = createHash("sha256").update(windows).digest("hex");
    expect(find("full", [contentFile("articles/full.md", windows)])).toEqual({ ...article, sha256 });
  });

  test("without lang is in the first language of the site, and its headline is its title", () => {
    const article = read([]).archive.articles[0];
    expect(article).toMatchObject({ id: "good", lang: "en", source: { headline: { state: "as-title" } } });
    expect(article).not.toHaveProperty("notes");
  });

  test("keeps values that YAML would make numbers, booleans or dates", () => {
    const text = FULL.replace(
      '"Camp: the full record" # a comment behind quotation marks loses nothing',
      "007",
    ).replace("[relief, floods]", "[no, 2017-12-24, 1e3]");
    expect(find("full", [contentFile("articles/full.md", text)])).toMatchObject({
      title: "007",
      tags: ["no", "2017-12-24", "1e3"],
    });
  });

  test("takes its translation from the file beside it", () => {
    const urdu = "---\ntitle: کیمپ\nsummary: خلاصہ\n---\nبیان ‘می\u200cخواہم’\n";
    const article = find("good", [contentFile("articles/2016/good.ur.md", urdu)]);
    expect(article?.translations).toEqual([
      {
        lang: "ur",
        title: "کیمپ",
        summary: "خلاصہ",
        body: "<p>بیان ‘می\u200cخواہم’</p>\n",
        markdown: "بیان ‘می\u200cخواہم’\n",
        sha256: createHash("sha256").update(urdu).digest("hex"),
      },
    ]);
  });

  test("may be in a language that the site's pages are not in", () => {
    const text = FULL.replace("\nlang: en", "\nlang: pa-Arab");
    expect(find("full", [contentFile("articles/full.md", text)])?.lang).toBe("pa-Arab");
  });
});

describe("the whole content", () => {
  test("has authority entries with their text in other languages", () => {
    const { people, places } = read([]).archive.authorities;
    expect(people).toEqual([
      {
        id: "asma-khan",
        name: "Asma Khan",
        aliases: ["A. Khan"],
        translations: { ur: { name: "اسما خان" } },
      },
    ]);
    expect(places[0]).toMatchObject({ lat: 25.6, lon: 85.1, aliases: [], translations: {} });
  });

  test("has dossiers, whose text may be empty, and pages of the house, whose headings can be linked to", () => {
    const { archive, problems } = read([
      contentFile("pages/about.md", "---\ntitle: About\n---\n# Who we are\n\nText.\n\n# Who we are\n"),
      contentFile("pages/about.ur.md", "---\ntitle: تعارف\nsummary: خلاصہ\n---\nمتن\n"),
    ]);
    expect(problems).toEqual([]);
    expect(archive.events).toMatchObject([
      { id: "2017-12-camp", body: "", place: "Patna, India", translations: {} },
    ]);
    expect(archive.pages).toEqual([
      {
        name: "about",
        file: "content/pages/about.md",
        lang: "en",
        title: "About",
        summary: "",
        body: '<h2 id="who-we-are">Who we are</h2>\n<p>Text.</p>\n<h2 id="who-we-are-2">Who we are</h2>\n',
        translations: [{ lang: "ur", title: "تعارف", summary: "خلاصہ", body: "<p>متن</p>\n" }],
      },
    ]);
  });

  test("is read without settings, and reports nothing that only they could tell", () => {
    const urdu = "---\ntitle: کیمپ\nsummary: خلاصہ\n---\nبیان\n";
    const files = goodContent().filter(({ path }) => path !== "site.yaml");
    expect(
      parseContent([...files, contentFile("articles/2016/good.ur.md", urdu)], undefined).problems,
    ).toEqual([]);
  });

  test("gives the same archive and the same problems in any order of its files", () => {
    const files = [...goodContent(), ...contentCases().flatMap(keepApart)];
    const { archive, problems } = parseContent(files, settings);
    const orders = fc.shuffledSubarray([...files.keys()], { minLength: files.length });
    fc.assert(
      fc.property(orders, (order) => {
        const again = parseContent(
          order.flatMap((at) => files[at] ?? []),
          settings,
        );
        expect(again.problems).toEqual(problems);
        expect(again.archive).toEqual(arrangeArchive(archive));
      }),
      { numRuns: 3 },
    );
  });
});

/** The records of a case in a folder of their own. */
function keepApart({ kind, name, files }: ContentCase): ContentFile[] {
  return files.flatMap(({ path, bytes }) =>
    path.startsWith("articles/") && bytes.length < 10_000
      ? [contentFile(`articles/${kind}-${name}${path.slice("articles".length)}`, bytes)]
      : [],
  );
}

describe("whatever the bytes", () => {
  const paths = fc.constantFrom(
    "articles/x.md",
    "articles/x.ur.md",
    "events/x.md",
    "pages/x.md",
    "tags.yaml",
    "places.yaml",
    "site.yaml",
  );
  const expectReport = (path: string, bytes: Uint8Array) => {
    const report = formatProblems(problemsOf([contentFile(path, bytes)]));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none may reach a terminal
    expect(report).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/);
  };

  test("nothing is thrown, and nothing reaches the terminal that could steer it", () => {
    fc.assert(fc.property(paths, fc.uint8Array({ maxLength: 300 }), expectReport), { numRuns: 150 });
  });

  test("nothing is thrown by text that looks like front matter", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "---\n",
        "title: ",
        "date: ",
        "source:\n  ",
        "tags: [",
        "]",
        "{",
        "}",
        "&a ",
        "*a ",
        "!t ",
        "|\n",
      ),
      fc.constantFrom(
        ">\n ",
        "- ",
        "? ",
        "# ",
        "\t",
        '"',
        "'",
        "\n",
        ": ",
        "%",
        "...\n",
        "<<: ",
        "\\u202e",
        "\u202e",
        "__proto__: ",
      ),
      fc.string({ unit: "binary", maxLength: 12 }),
    );
    const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""));
    const wrapped = fc.oneof(
      text,
      text.map((inside) => `---\n${inside}\n---\ntext\n`),
    );
    fc.assert(
      fc.property(paths, wrapped, (path, written) => expectReport(path, encoder.encode(written))),
      { numRuns: 300 },
    );
  });

  test("nothing is thrown by a record whose bytes were changed here and there", () => {
    const full = encoder.encode(FULL);
    const change = fc.tuple(fc.nat(full.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const bytes = full.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        expectReport("articles/full.md", bytes);
      }),
      { numRuns: 200 },
    );
  });
});

test("the archive's own content has no problem", async () => {
  const { files, problems } = await readFolder("content");
  const site = parseSettings(
    files.find(({ path }) => path === "site.yaml"),
    {},
    new Date(0),
  );
  const { archive, problems: found } = parseContent(files, site.settings);
  const errors = [...problems, ...site.problems, ...found].filter(({ severity }) => severity === "error");
  expect(formatProblems(errors)).toBe("");
  const records = files.filter(({ path }) => /^articles\/.*\/[^.]+\.md$/.test(path));
  expect(archive.articles.length).toBe(records.length);
});
