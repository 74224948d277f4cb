import { describe, expect, test } from "vitest";
import {
  type Document,
  fieldAt,
  mendKey,
  mendValue,
  type Path,
  pathKey,
  placeOf,
  placeOfKey,
  problemAt,
  problemOfMissing,
  textAt,
  textsAt,
  toProblem,
  valueAt,
  writeHint,
} from "../../src/read/document.ts";
import { tell } from "../../src/read/messages/index.ts";
import { parseYaml } from "../../src/read/yaml.ts";

const SOURCE = `title: A camp
summary:
source:
  publisher: The Herald
  url: "https://a.example"
tags: [relief,  floods]
people:
  - Asma Khan
notes: >
  On two
  lines.
`;
const document = parseYaml(SOURCE, { file: "a.md", whole: false, end: { line: 12, column: 1 } });
const message = tell((words) => words.deleteIt);
const show = ({ line, column }: { line: number; column: number }) => `${line}:${column}`;

describe("a value with another in its place is the whole line", () => {
  test.each([
    [["title"], "B", "title: B"],
    [["summary"], "B", "summary: B"],
    [["source", "publisher"], "B", "  publisher: B"],
    [["source", "url"], "B", "  url: B"],
    [["tags", 0], "aid", "tags: [aid,  floods]"],
    [["tags", 1], "aid", "tags: [relief,  aid]"],
    [["tags"], "[]", "tags: []"],
    [["people", 0], "B", "  - B"],
    [["source"], "B", undefined],
    [["notes"], "B", undefined],
    [["nothing"], "B", undefined],
    [["title"], "a\u200bb", undefined],
  ] as [Path, string, string | undefined][])("%j as %j is %j", (path, text, line) => {
    expect(mendValue(document, path, text)).toBe(line);
  });

  test("on the last line, and the only one", () => {
    expect(mendValue(parseYaml("a: b", { file: "a.md", whole: false }), ["a"], "c")).toBe("a: c");
    expect(mendValue(parseYaml("a:", { file: "a.md", whole: false }), ["a"], "c")).toBe("a: c");
    expect(mendValue(parseYaml("{a: }", { file: "a.md", whole: false }), ["a"], "c")).toMatch(
      /^\{a: +c *\}$/,
    );
  });
});

describe("a key with another in its place is the whole line", () => {
  test.each([
    [["title"], "name", "name: A camp"],
    [["summary"], "lead", "lead:"],
    [["source", "url"], "link", '  link: "https://a.example"'],
    [["source"], "from", "from:"],
    [["tags", 0], "x", undefined],
    [["nothing"], "x", undefined],
  ] as [Path, string, string | undefined][])("%j as %s is %j", (path, key, line) => {
    expect(mendKey(document, path, key)).toBe(line);
  });
});

describe("a field stands where its value does, or its key", () => {
  test.each([
    [["title"], "1:8", "1:1"],
    [["summary"], "2:9", "2:1"],
    [["source"], "4:3", "3:1"],
    [["source", "url"], "5:8", "5:3"],
    [["source", "lang"], "4:3", "12:1"],
    [["tags", 1], "6:17", "6:17"],
    [["tags", 5], "6:7", "12:1"],
    [["people", 0], "8:5", "8:5"],
    [["nothing"], "1:1", "12:1"],
  ] as [Path, string, string][])("%j: at %s and at %s", (path, value, key) => {
    expect(show(placeOf(document, path))).toBe(value);
    expect(show(placeOfKey(document, path))).toBe(key);
  });

  test("and without any field, at the end", () => {
    const empty: Document = { ...document, fields: new Map() };
    expect(show(placeOf(empty, ["title"]))).toBe("12:1");
  });

  test("and what is missing, where the map does that it is missing from", () => {
    const at = (path: Path) => show(problemOfMissing(document, path, { kind: "missing-key", message }));
    expect(at(["date"])).toBe("12:1");
    expect(at(["source", "lang"])).toBe("3:1");
    expect(at(["tags", 1, "id"])).toBe("6:17");
    expect(at(["nothing", "id"])).toBe("12:1");
  });
});

test("the innermost field of an offset is found by its key and by its value", () => {
  const find = (text: string, further = 0) =>
    fieldAt(document.fields.values(), SOURCE.indexOf(text) + further)?.path.join(".");
  expect(find("title")).toBe("title");
  expect(find("A camp")).toBe("title");
  expect(find("A camp", "A camp".length)).toBe("title");
  expect(find("publisher")).toBe("source.publisher");
  expect(find("floods")).toBe("tags.1");
  expect(find("[relief")).toBe("tags");
  expect(find("source")).toBe("source");
  expect(fieldAt(document.fields.values(), SOURCE.length + 5)).toBeUndefined();
  expect(fieldAt(parseYaml("  a", { file: "a.md", whole: false }).fields.values(), 2)).toBeUndefined();
});

test("a problem has the field, the hint and the severity that it was found with", () => {
  expect(problemAt(document, ["source", "url"], { kind: "bad-url", message })).toEqual({
    kind: "bad-url",
    file: "a.md",
    line: 5,
    column: 8,
    field: "source.url",
    message,
    severity: "error",
  });
  const hint = tell((words) => words.deleteLine);
  const found = toProblem("a.md", { line: 1, column: 2 }, [], {
    kind: "x",
    message,
    hint,
    severity: "warning",
  });
  expect(found).toEqual({ kind: "x", file: "a.md", line: 1, column: 2, message, hint, severity: "warning" });
  expect(found).not.toHaveProperty("field");
  expect(problemAt(document, ["title"], { kind: "x", message, hint: undefined })).not.toHaveProperty("hint");
});

test("lines are offered one below the other, without those that cannot be", () => {
  expect(writeHint([undefined, "a", undefined, "b"])?.en).toBe("write: a\nor:    b");
  expect(writeHint([undefined])).toBeUndefined();
  expect(writeHint([])).toBeUndefined();
});

test("texts and values are those that are written, and no others", () => {
  expect(textAt(document, ["title"])).toBe("A camp");
  expect(textAt(document, ["tags"])).toBeUndefined();
  expect(textAt(document, ["tags", "length"])).toBeUndefined();
  expect(textAt(document, ["summary"])).toBeUndefined();
  expect(textAt(document, ["title", 0])).toBeUndefined();
  expect(valueAt(document.value, ["summary", "x"])).toBeUndefined();
  expect(valueAt(document.value, ["summary"])).toBeNull();
  expect(valueAt(document.value, ["toString"])).toBeUndefined();
  expect(textsAt(document, ["title"])).toEqual([]);
  const mixed = parseYaml('a: [" b ", [c], d]', { file: "a.md", whole: false });
  expect(textsAt(mixed, ["a"])).toEqual([
    { path: ["a", 0], text: "b" },
    { path: ["a", 2], text: "d" },
  ]);
});

test("paths that join to one text are two", () => {
  expect(pathKey(["a", "bc"])).not.toBe(pathKey(["ab", "c"]));
});
