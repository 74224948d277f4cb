/**
 * Saved pages of differing make, each with what a reader of it would note down: `<name>.html` and `<name>.expected.json`.
 * null is what the page does not say: nothing may be given for it. `isArticle: false` is a page that is no report, of
 * which only the fields that are named count. `readings` are the days of a date that can be read in two ways: both are said.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { decodePage, parsePage } from "../../src/report/page.ts";
import { type Report, readReport } from "../../src/report/report.ts";

const PAGES = join(import.meta.dirname, "pages");

type Expected = Readonly<Record<string, string | boolean | null>>;

const names = readdirSync(PAGES)
  .filter((file) => file.endsWith(".html"))
  .map((file) => file.replace(/\.html$/, ""));

test("there are thirty pages or more", () => {
  expect(names.length).toBeGreaterThanOrEqual(30);
});

test.each(names)("%s is read as a person reads it", (name) => {
  const expected = JSON.parse(readFileSync(join(PAGES, `${name}.expected.json`), "utf8")) as Expected;
  const report = readReport(parsePage(decodePage(readFileSync(join(PAGES, `${name}.html`)))));
  const found = describeReport(report);
  expect(Object.fromEntries(Object.keys(expected).map((field) => [field, found[field] ?? null]))).toEqual(
    expected,
  );
});

function describeReport({ title, date, publisher, author, lang, isArticle }: Report): Expected {
  return {
    isArticle,
    title: title?.value ?? null,
    date: date?.value.day ?? null,
    precision: date?.value.precision ?? null,
    readings: [date, ...(date?.others ?? [])]
      .flatMap((said) => (said === undefined ? [] : [said.value.day]))
      .sort()
      .join(" or "),
    publisher: publisher?.value ?? null,
    author: author?.value ?? null,
    lang: lang?.value ?? null,
  };
}
