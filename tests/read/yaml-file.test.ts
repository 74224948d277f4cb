import { expect, test } from "vitest";
import { readYamlFile } from "../../src/read/yaml-file.ts";
import { contentFile } from "../support/cases.ts";

const kindsOf = (text: string) =>
  readYamlFile(contentFile("people.yaml", text)).problems.map(({ kind }) => kind);

/** It has seven. */
const ENTRY = "- {id: a, name: A}\n";

test("a file of a thousand entries with all that an entry may have is read", () => {
  const entry = (number: number) =>
    `- id: a-${number}\n  name: "A: ${number}"\n  aliases: [B ${number}, C ${number}]\n  ur: {name: ا}\n`;
  expect(kindsOf(Array.from({ length: 1000 }, (_, number) => entry(number)).join(""))).toEqual([]);
});

test("a file that has more signs of YAML than is read is refused before it is parsed", () => {
  expect(kindsOf(ENTRY.repeat(3571))).toEqual([]);
  expect(kindsOf(ENTRY.repeat(3572))).toEqual(["too-many-signs"]);
});

test.each([", ", ": ", "[", "{", "&", "*", "!", "?", '"', "'", "\\", "#", "\n", "- ", "-\n"])(
  "%j is such a sign",
  (sign) => {
    expect(kindsOf(sign.repeat(25_001))).toEqual(["too-many-signs"]);
  },
);

test("letters, spaces and hyphens are none, however many there are", () => {
  expect(kindsOf(`- a-b ${"c-d ".repeat(200_000)}`)).toEqual([]);
});
