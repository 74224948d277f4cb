/** Anyone can fork the generator for another topic: nothing of this one is in the code. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { readArchive } from "../src/reading.ts";
import { findTopicWords, makeTopicSearch } from "./support/topic-words.ts";

const ROOT = join(import.meta.dirname, "..");

let words: readonly string[];

beforeAll(async () => {
  const content = join(ROOT, "content");
  words = findTopicWords((await readArchive({ ARCHIVE_CONTENT: content }, new Date(0))).archive);
});

/** Path to text. */
function read(...folders: readonly string[]): [string, string][] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((file): [string, string] => [
        join(file.parentPath, file.name),
        readFileSync(join(file.parentPath, file.name), "utf8"),
      ]),
  );
}

describe("the names of the topic, of which there are hundreds,", () => {
  test("stand in nearly all records", () => {
    expect(words.length).toBeGreaterThan(500);
    const search = makeTopicSearch(words);
    const records = read("content/articles");
    const without = records.filter(([, text]) => search(text).length === 0);
    expect(without.length).toBeLessThan(records.length / 20);
  });

  test("stand nowhere in the code and the layouts", () => {
    const search = makeTopicSearch(words);
    const found = read("src", "layouts").flatMap(([file, text]) =>
      search(text).map((word) => `${file}: ${word}`),
    );
    expect(found).toEqual([]);
  });

  test("are found whatever their case, and not within other words", () => {
    const search = makeTopicSearch(["lamp house", "lux"]);
    expect(search("The LAMP HOUSE (Lux), lux-1")).toEqual(["LAMP HOUSE", "Lux", "lux"]);
    expect(search("Lamp houses, luxury, deluxe")).toEqual([]);
  });
});
