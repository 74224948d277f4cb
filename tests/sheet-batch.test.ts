import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { Sheet } from "../src/sheet.ts";
import { SheetBatch } from "../src/sheet-batch.ts";

const sheetOf = (url: string, text: string) => new Sheet(url, () => text);

describe("a batch of sheets", () => {
  test("is rendered as UTF-8, of any length, with the sum of each under the path of its file", () => {
    const texts = ["plain", "کشتی 🚢", "", "é".repeat(100_000), "short again"];
    const sheets = texts.map((text, index) => sheetOf(`/${index}/`, text));
    const batch = new SheetBatch();
    batch.replace(sheets);
    for (const [index, sheet] of sheets.entries())
      expect(batch.render(sheet).toString("utf8")).toBe(texts[index]);
    expect([...batch.sums]).toEqual(
      texts.map((text, index) => [`${index}/index.html`, createHash("sha256").update(text).digest("hex")]),
    );
  });

  test("takes the place of the one before it, whose sums stay", () => {
    const [one, other] = [sheetOf("/one.txt", "1"), sheetOf("/other.txt", "2")];
    const batch = new SheetBatch();
    batch.replace([one]);
    batch.render(batch.find("/one.txt"));
    batch.replace([other]);
    expect(batch.list()).toEqual([other]);
    expect(() => batch.find("/one.txt")).toThrow("no sheet has the address /one.txt");
    batch.render(other);
    expect([...batch.sums.keys()]).toEqual(["one.txt", "other.txt"]);
  });
});
