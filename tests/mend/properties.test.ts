import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { collectAliases } from "../../src/mend/aliases.ts";
import { mendFile } from "../../src/mend/mended-file.ts";
import { parseAuthorities } from "../../src/read/authority.ts";
import { type ContentFile, readFolder } from "../../src/read/folder.ts";
import { splitFile } from "../../src/read/front-matter.ts";
import { contentCases, contentFile, goodContent, problemsOf } from "../support/cases.ts";
import { PROJECT } from "../support/site.ts";

const { authorities } = parseAuthorities(goodContent(), ["en", "ur"]);
const aliases = collectAliases(authorities);
const PATH = "articles/2017/camp.md";

/** Each key's line is right, mendable, or wrong beyond that. */
const LINES: readonly (readonly string[])[] = [
  ["title: A camp", "title: A camp  ", "title: ", "titel: A camp"],
  ["date: 2017-12-24", "date: 24-12-2017", "date: 24 December 2017\t", "date: 03-04-2017", "date: soon"],
  ["summary: A camp opened.", "summary: |\n  A camp  \n  opened. "],
  [
    "source: {publisher: The Example Herald, url: https://news.example.org/1}",
    "source: {publisher: Example Herald}",
  ],
  ["tags: [relief]", "tags: [aid]", "tags: [aid, Relief]", "tags: [aid, relief]", "tags: aid", "tags: [aid"],
  ["", "people: [A. Khan]", "people:\n  - Asma Khan \n  - اسما خان", "organisations: [ATC]", "lang: EN"],
];

const ending = fc.constantFrom("\n", "\r\n", "\r");
const body = fc.array(
  fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("Two spaces  ", "\r", "---", "date: 24-12-2017", "aid ", "خبر ", "\t"),
  ),
);
const record = fc
  .record({
    lines: fc.tuple(...LINES.map((some) => fc.constantFrom(...some))),
    body,
    ending,
    mark: fc.boolean(),
  })
  .map(({ lines, body, ending, mark }) => ({
    text: `${mark ? "\uFEFF" : ""}${["---", ...lines, "---", ...body].join(ending)}`,
    front: lines.join("\n").split("\n").length + 2,
  }));

/** Once more, where there was anything to mend. */
function mended(content: ContentFile): ContentFile {
  const text = mendFile(content, aliases)?.text;
  return text === undefined ? content : contentFile(content.path, text);
}

/** What is wrong further down shows only where the front matter has been found. */
function isReadable(content: ContentFile): boolean {
  return !content.path.endsWith(".md") || splitFile(content).split !== undefined;
}

function linesOf({ bytes }: ContentFile): string[] {
  return new TextDecoder().decode(bytes).split(/\r+\n|\n/);
}

describe("mending any record", () => {
  test("leaves the words of its text as they are", () => {
    fc.assert(
      fc.property(record, ({ text, front }) => {
        const before = contentFile(PATH, text);
        fc.pre(mendFile(before, aliases) !== undefined);
        const after = linesOf(mended(before)).slice(front);
        const was = text.includes("\n") ? linesOf(before) : text.split("\r");
        expect(after.join("\n").replace(/[\r\n]+$/, "")).toBe(
          was
            .slice(front)
            .join("\n")
            .replace(/[\r\n]+$/, ""),
        );
      }),
    );
  });

  test("a second time changes nothing", () => {
    fc.assert(
      fc.property(record, ({ text }) => {
        expect(mendFile(mended(contentFile(PATH, text)), aliases)).toBeUndefined();
      }),
    );
  });

  test("makes no problem, once its fields could be read", () => {
    fc.assert(
      fc.property(record, ({ text }) => {
        const content = contentFile(PATH, text);
        fc.pre(isReadable(content));
        expect(problemsOf([mended(content)]).length).toBeLessThanOrEqual(problemsOf([content]).length);
      }),
    );
  });
});

test("the archive's own content has nothing to mend", async () => {
  const { files } = await readFolder(join(PROJECT, "content"));
  const known = collectAliases(parseAuthorities(files, ["en", "ur"]).authorities);
  expect(files.length).toBeGreaterThan(200);
  expect(files.filter((content) => mendFile(content, known)).map(({ path }) => path)).toEqual([]);
});

test.each(contentCases().filter(({ files }) => files.every(isReadable)))(
  "mending $kind: $name makes no error",
  ({ files }) => {
    const errors = (of: readonly ContentFile[]) =>
      problemsOf(of).filter(({ severity }) => severity === "error");
    expect(errors(files.map(mended)).length).toBeLessThanOrEqual(errors(files).length);
  },
);
