import { describe, expect, test } from "vitest";
import { composePapers } from "../../src/fixity/bag.ts";
import { FACTS, sumOf } from "./copies.ts";

const PAYLOAD = [
  { path: "data/site/b.html", sum: sumOf("b"), bytes: 12 },
  { path: "data/site/100%.txt", sum: sumOf("a"), bytes: 30 },
];

const paper = (name: string, facts: Parameters<typeof composePapers>[1] = FACTS) =>
  composePapers(PAYLOAD, facts).find(({ path }) => path === name)?.text ?? "";

describe("the papers of a bag", () => {
  test("declare version 1.0 in the words of RFC 8493", () => {
    expect(paper("bagit.txt")).toBe("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
  });

  test("count the payload in bytes and files", () => {
    expect(paper("bag-info.txt")).toMatch(/^Payload-Oxum: 42\.2$/m);
  });

  test("hold each fact on one line, and none that is not known", () => {
    const text = paper("bag-info.txt", {
      ...FACTS,
      description: "One line,\n\tand another.",
      date: "2026-01-02",
    });
    expect(text.split("\n").map((line) => line.split(":")[0])).toEqual([
      "Source-Organization",
      "External-Description",
      "Bagging-Date",
      "External-Identifier",
      "Payload-Oxum",
      "",
    ]);
    expect(text).toContain("External-Description: One line, and another.\n");
  });

  test("list every file of the payload, and every paper but the list itself", () => {
    expect(paper("manifest-sha256.txt")).toBe(
      `${sumOf("a")}  data/site/100%25.txt\n${sumOf("b")}  data/site/b.html\n`,
    );
    const tags = paper("tagmanifest-sha256.txt").trimEnd().split("\n");
    expect(tags).toEqual(
      ["bag-info.txt", "bagit.txt", "manifest-sha256.txt"].map((name) => `${sumOf(paper(name))}  ${name}`),
    );
  });
});
