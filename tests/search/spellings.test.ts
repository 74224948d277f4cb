import { describe, expect, test } from "vitest";
import type { AuthorityEntry } from "../../src/archive/authority.ts";
import { findSpellings } from "../../src/search/find-spellings.ts";
import { indexWords, respell } from "../../src/search/spellings.ts";
import { type ArchiveSketch, anArchive, anArticle, anEntry } from "../support/builders.ts";

/** Whether a search for either word finds both. */
function areOne(sketch: ArchiveSketch, a: string, b: string): boolean {
  const spellings = findSpellings(anArchive(sketch));
  return respell(a, spellings) === respell(b, spellings);
}

function entry(name: string, aliases: string[] = [], urdu?: string): AuthorityEntry {
  return anEntry({ name, aliases, translations: urdu ? { ur: { name: urdu } } : {} });
}

const people = (...entries: AuthorityEntry[]): ArchiveSketch => ({ authorities: { people: entries } });

describe("an entry's forms", () => {
  test.each([
    ["spell one word in two ways", entry("Asma Husain", ["Asma Hussein"]), "husain", "hussein"],
    ["differ in a double letter", entry("Bakir Hasan", ["Bakir Hassan"]), "hasan", "hassan"],
    ["differ in a letter for one sound", entry("Faruk Ali", ["Farooq Ali"]), "faruk", "farooq"],
    ["turn two vowels round", entry("Qaumi Press", ["Quami Press"]), "qaumi", "quami"],
    ["are in two scripts", entry("Asma Karim", [], "اسما کریم"), "karim", "کریم"],
    ["spell two words in two ways", entry("Shamim Akhter", ["Shameem Akhtar"]), "akhter", "akhtar"],
    ["meet in the other script", entry("Asma Karim", ["Asma Kareem"], "اسما کریم"), "kareem", "کریم"],
  ])("that %s make one word of them", (_, one, a, b) => {
    expect(areOne(people(one), a, b)).toBe(true);
  });

  test("of a place are compared part by part", () => {
    const places = [entry("Patna, India", [], "پٹنہ، بھارت"), entry("Lower Dir, India", [], "دیر، بھارت")];
    expect(areOne({ authorities: { places } }, "patna", "پٹنہ")).toBe(true);
    expect(areOne({ authorities: { places } }, "india", "بھارت")).toBe(false);
  });

  test.each([
    ["that sound apart", entry("Union North", ["Union South"]), "north", "south"],
    ["of names with another number of words", entry("Asma Khan", ["Khan"]), "asma", "khan"],
    ["that stand at other places", entry("Karim Kareem", ["Asma Karim"]), "asma", "karim"],
    ["with two letters between them", entry("Iran Desk", ["Iraq Desk"]), "iran", "iraq"],
    ["that are short", entry("Ali Desk", ["Ala Desk"]), "ali", "ala"],
  ])("keep words apart %s", (_, one, a, b) => {
    expect(areOne(people(one), a, b)).toBe(false);
  });

  test("of two entries never meet, however like their names are", () => {
    const organisations = [
      entry("Union-London", ["Union London"]),
      entry("Union-Pakistan", ["Union Pakistan"]),
      entry("Hasan Group"),
      entry("Hassan Group"),
    ];
    expect(areOne({ authorities: { organisations } }, "london", "pakistan")).toBe(false);
    expect(areOne({ authorities: { organisations } }, "hasan", "hassan")).toBe(false);
  });
});

describe("an ordinary word", () => {
  test("is no spelling of a name, though an entry has it for one", () => {
    const said = entry("Asma Said", ["Asma Saeed"], "اسما سعید");
    const body = "<p>The mayor said so; the clerk said nothing of Saeed.</p>";
    const sketch = { ...people(said), articles: [anArticle({ body })] };
    expect(areOne(sketch, "said", "saeed")).toBe(false);
    expect(areOne(sketch, "saeed", "سعید")).toBe(true);
  });

  test("is no spelling of a name in the other script, where translations have it without the name", () => {
    const articles = Array.from({ length: 8 }, (_, number) =>
      anArticle({
        id: `report-${number}`,
        title: "A country waits",
        translations: [{ lang: "ur", title: "ملک انتظار میں ہے" }],
      }),
    );
    const malik = entry("Asma Malik", [], "اسما ملک");
    expect(areOne({ ...people(malik), articles }, "malik", "ملک")).toBe(false);
    expect(areOne(people(malik), "malik", "ملک")).toBe(true);
  });
});

describe("a group of search.yaml", () => {
  const spellings = [["colour", "color", "رنگ"]];

  test("is one word, written as any of them, on any keyboard, in the plural too", () => {
    const found = findSpellings(anArchive({ spellings }));
    const typed = ["Colour", "color", "colors", "رنگ", "رنگوں", "رنگين"];
    expect(typed.map((text) => indexWords(text, found)[0]?.word)).toEqual(typed.map(() => "colour"));
  });

  test("joins what the entries' own forms join", () => {
    const sketch = { spellings: [["husain", "شاہ"]], ...people(entry("Asma Husain", ["Asma Hussein"])) };
    expect(areOne(sketch, "hussein", "شاہ")).toBe(true);
  });

  test("stands against the search for ordinary words", () => {
    const sketch = {
      ...people(entry("Asma Said", ["Asma Saeed"])),
      articles: [anArticle({ body: "<p>he said</p>" })],
    };
    expect(areOne({ ...sketch, spellings: [["saeed", "said"]] }, "saeed", "said")).toBe(true);
  });
});

test("function words are neither indexed nor searched for, in either language", () => {
  const spellings = findSpellings(anArchive());
  expect(indexWords("The history of the press", spellings).map(({ word }) => word)).toEqual([
    "history",
    "press",
  ]);
  expect(indexWords("کتاب کی تاریخ", spellings).map(({ word }) => word)).toEqual(["کتاب", "تاریخ"]);
  expect(indexWords("Ins and outs", spellings).map(({ word }) => word)).toEqual(["ins", "outs"]);
});

test("a word with the name of something that every object has is a word like others", () => {
  expect(indexWords("Constructor toString __proto__", {}).map(({ word }) => word)).toEqual([
    "constructor",
    "tostring",
    "proto",
  ]);
});

test("the order of entries changes nothing", () => {
  const entries = [
    entry("Asma Husain", ["Asma Hussein"], "اسما حسین"),
    entry("Bakir Hussain", [], "باقر حسین"),
    entry("Karim Hassan", ["Kareem Hasan"], "کریم حسن"),
  ];
  expect(JSON.stringify(findSpellings(anArchive(people(...[...entries].reverse()))))).toBe(
    JSON.stringify(findSpellings(anArchive(people(...entries)))),
  );
});
