import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { SEARCH_FILTERS } from "../../src/search/hit.ts";
import { makeSearchFolder } from "../../src/search/index-folder.ts";
import { makeFolder, makeSharedFolder } from "../assets/folders.ts";
import { type ArchiveSketch, anArticle, anEntry } from "../support/builders.ts";
import { type OpenIndex, openIndex } from "../support/search-index.ts";
import { entriesOf } from "./entries.ts";

const ARCHIVE: ArchiveSketch = {
  articles: [
    anArticle({
      id: "camp",
      date: "2016-05-01",
      title: "A relief camp opens in the harbour",
      people: ["Asma Husain"],
      tags: ["relief"],
      translations: [{ lang: "ur", title: "بندرگاہ میں امدادی کیمپ" }],
    }),
    anArticle({
      id: "speech",
      date: "2017-12-24",
      title: "Speech on the harbour",
      summary: "A relief plan was announced.",
      body: "<p>The plan is for the harbour camp.</p>",
      kind: "statement",
      source: {
        publisher: "Daily Example",
        lang: "ur",
        headline: { state: "given", text: "بندرگاه پر تقرير" },
      },
    }),
    anArticle({
      id: "letter",
      date: "2018",
      title: "Letters from workers",
      body: "<p>They opened a letter.</p>",
    }),
  ],
  authorities: {
    people: [
      anEntry({
        name: "Asma Husain",
        aliases: ["Asma Hussein"],
        translations: { ur: { name: "اسما حسین" } },
      }),
    ],
  },
};

/** By path: the bytes in hex. */
function filesIn(folder: string): Map<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  return new Map(
    paths
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => [path, readFileSync(join(folder, path)).toString("hex")]),
  );
}

describe("an index of three records", () => {
  const cache = makeSharedFolder();
  let folder: string;
  let index: OpenIndex;

  beforeAll(async () => {
    folder = await makeSearchFolder(entriesOf(ARCHIVE), cache);
    index = await openIndex(folder);
  });

  afterAll(() => index.close());

  const find = async (...call: Parameters<OpenIndex["search"]>) =>
    (await index.search(...call)).map(({ id }) => id);

  test("holds every record, with what the result of it shows", async () => {
    const entries = [...entriesOf(ARCHIVE).list()];
    const hits = await index.search(null, { sort: { date: "asc" } });
    expect(hits).toEqual(entries.map(({ hit }) => hit));
  });

  test.each([
    [
      "a word of the title before one of the summary, and that before one of the body",
      "relief",
      ["camp", "speech"],
    ],
    ["all words of a query in one record", "harbour plan", ["speech"]],
    ["another form of a word", "letter worker", ["letter"]],
    ["the beginning of a word, as it is typed", "harb", ["camp", "speech"]],
    ["a name in the other spelling", "Asma Hussein", ["camp"]],
    ["a name in the other script and on another keyboard", "اسما حسين", ["camp"]],
    [
      "an Urdu word in the translation of an English record, and in a headline",
      "بندرگاہ",
      ["speech", "camp"],
    ],
    ["a date in figures", "2017-12-24", ["speech"]],
    ["a date in Urdu words and digits", "۲۴ دسمبر ۲۰۱۷", ["speech"]],
    ["an outlet", "daily example", ["speech"]],
    ["what the other words find where no record has one", "harbour zebra", ["camp", "speech"]],
    ["nothing where no record has any", "zebra giraffe", []],
  ])("finds %s", async (_, query, expected) => {
    const found = await find(query);
    expect([...found].sort()).toEqual([...expected].sort());
    if (query === "relief") expect(found).toEqual(expected);
  });

  test("finds a phrase only where its words stand side by side", async () => {
    expect(await find("harbour camp", { phrase: true })).toEqual(["speech"]);
    expect((await find("harbour camp")).sort()).toEqual(["camp", "speech"]);
  });

  test("narrows by any filter, and sorts by date both ways", async () => {
    expect(await find("relief", { filters: { kind: "statement" } })).toEqual(["speech"]);
    expect(await find(null, { filters: { language: "ur" } })).toEqual(["speech"]);
    expect(await find(null, { sort: { date: "desc" } })).toEqual(["letter", "speech", "camp"]);
  });

  test("counts the records of each value of a filter", async () => {
    const filters = await index.filters();
    expect(Object.keys(filters).sort()).toEqual(
      SEARCH_FILTERS.filter((name) => name !== "place" && name !== "organisation").toSorted(),
    );
    expect(filters.year).toEqual({ 2016: 1, 2017: 1, 2018: 1 });
    expect(filters.person).toEqual({ "asma-husain": 1 });
    expect(filters.language).toEqual({ en: 2, ur: 1 });
  });

  test("holds what the search page loads, and nothing of Pagefind's own interfaces", () => {
    const kinds = [...filesIn(folder).keys()].map((path) => path.replace(/_[0-9a-f]+\./, "."));
    expect([...new Set(kinds)].sort()).toEqual([
      "filter/en.pf_filter",
      "fragment/en.pf_fragment",
      "index/en.pf_index",
      "pagefind-entry.json",
      "pagefind.en.pf_meta",
      "pagefind.js",
      "spellings.json",
      "wasm.en.pagefind",
    ]);
  });

  test("is the same to the byte when it is made again elsewhere, from records in another order", async () => {
    const articles = [...(ARCHIVE.articles ?? [])].reverse();
    const again = await makeSearchFolder(entriesOf({ ...ARCHIVE, articles }), makeFolder());
    expect(filesIn(again)).toEqual(filesIn(folder));
  });

  test("is not made again while it is there", async () => {
    const entry = join(folder, "pagefind-entry.json");
    const made = statSync(entry).mtimeMs;
    expect(await makeSearchFolder(entriesOf(ARCHIVE), cache)).toBe(folder);
    expect(statSync(entry).mtimeMs).toBe(made);
  });

  test("names a result anew when only what it shows has changed", async () => {
    const [first, ...others] = ARCHIVE.articles ?? [];
    if (first === undefined) throw new Error("no record");
    const articles = [{ ...first, title: "A relief camp opens in the Harbour" }, ...others];
    const changed = await makeSearchFolder(entriesOf({ ...ARCHIVE, articles }), makeFolder());
    const names = (of: string) => readdirSync(join(of, "fragment"));
    expect(names(changed).filter((name) => !names(folder).includes(name))).toHaveLength(1);
  });
});

test("an archive without records has an index too", async () => {
  const folder = await makeSearchFolder(entriesOf({}), makeFolder());
  expect(existsSync(join(folder, "pagefind-entry.json"))).toBe(true);
});

test.each([
  ["is not there", "/no/such/program"],
  ["ends at once", "/bin/false"],
])("an indexer that %s is told of in a sentence, and leaves no folder", async (_, program) => {
  const cache = makeFolder();
  vi.stubEnv("PAGEFIND_EXTENDED_BINARY_PATH", program);
  onTestFinished(() => void vi.unstubAllEnvs());
  await expect(makeSearchFolder(entriesOf(ARCHIVE), cache)).rejects.toThrow(
    /^The search index could not be made: [^\n]+$/,
  );
  expect(readdirSync(cache, { recursive: true })).toEqual([]);
});
