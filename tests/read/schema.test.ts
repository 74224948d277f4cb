/** What is said of a field's value, with the line that is offered, on a schema of one field. */
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { checkFields } from "../../src/read/schema.ts";
import {
  country,
  day,
  degrees,
  eventDate,
  fileId,
  languageTag,
  line,
  names,
  prose,
  publicationDate,
  slug,
  webAddress,
} from "../../src/read/schema-field.ts";
import { parseExactly, parseYaml } from "../../src/read/yaml.ts";

const parse = (source: string) => parseYaml(source, { file: "a.yaml", whole: true });

/** Kind and hint of each problem of `source`, under a schema for its key. */
function told(source: string, type: z.ZodType): string[] {
  const key = source.split(":")[0] ?? "";
  const { fields, problems } = checkFields(parse(source), z.strictObject({ [key]: type }));
  expect(fields === undefined).toBe(problems.length > 0);
  return problems.map(({ kind, field, hint }) => `${kind} ${field}: ${hint?.en}`);
}

describe("a value is mended on its line", () => {
  test.each([
    ["lang: Urdu", languageTag, "bad-language lang: write: lang: ur"],
    ["lang: en_gb", languageTag, "bad-language lang: write: lang: en-GB"],
    ["lang: EN", languageTag, "bad-language lang: write: lang: en"],
    ["id: A Name", slug, "bad-id id: write: id: a-name"],
    ["id: Camp Opens.md", fileId, "bad-id id: write: id: camp-opens"],
    ["id: camp.mdx", fileId, "bad-id id: write: id: camp-mdx"],
    ["country: in", country, "bad-country country: write: country: IN"],
    ["url: www.news.example.org/a", webAddress, "bad-url url: write: url: https://www.news.example.org/a"],
    ["date: 24.12.2017", publicationDate, "not-a-date date: write: date: 2017-12-24"],
    ["date: 24.12.2017", day, "not-a-date date: write: date: 2017-12-24"],
    ["date: 24.12.2017", eventDate, "not-a-date date: write: date: 2017-12-24"],
    [
      "kind: Opinion Piece",
      z.enum(["report", "opinion-piece"]),
      "unknown-value kind: write: kind: opinion-piece",
    ],
    ["kind: REPORT", z.enum(["report", "opinion"]), "unknown-value kind: write: kind: report"],
    ["kind: reprot", z.enum(["report", "opinion"]), "unknown-value kind: write: kind: report"],
    ["tags: relief, floods", names(1, 5), "not-a-list tags: write: tags: [relief, floods]"],
    ["tags: relief; floods،aid,", names(1, 5), "not-a-list tags: write: tags: [relief, floods, aid]"],
    ["places: Patna, India", names(1, 5), 'not-a-list places: write: places: ["Patna, India"]'],
    ["title: [A camp]", line(30), "not-text title: write: title: A camp"],
    ["people:", names(0, 5), "no-value people: write: people: []"],
  ] as [string, z.ZodType, string][])("%s", (source, type, problem) => {
    expect(told(source, type)).toEqual([problem]);
  });
});

describe("a value that nothing is offered for is told what is wanted", () => {
  test.each([
    ["lang: Klingon", languageTag, "bad-language"],
    ["id: کیمپ", fileId, "bad-id"],
    ["id: '!'", slug, "bad-id"],
    ["country: India", country, "bad-country"],
    ["country: IN-BR", country, "bad-country"],
    ["url: https://a@localhost/", webAddress, "bad-url"],
    ["date: soon", publicationDate, "not-a-date"],
    ["date: 2017-12", day, "not-a-date"],
    ["date: 2017-12-24~", day, "not-a-date"],
    ["date: 2017-12-24?", day, "not-a-date"],
    ["date: 2017-12-24T10:00Z", day, "not-a-date"],
    ["kind: something", z.enum(["report", "opinion"]), "unknown-value"],
    ["title: [A, B]", line(30), "not-text"],
    ["title: {a: b}", line(30), "not-text"],
    ["title:", line(30), "no-value"],
    ["tags:", names(1, 5), "no-value"],
    ["a: b", z.strictObject({}), "not-a-map"],
    ["lat: 90.5", degrees(90), "bad-number"],
    ["lat: x1", degrees(90), "bad-number"],
    ["summary: ' '", prose(30), "blank"],
  ] as [string, z.ZodType, string][])("%s", (source, type, kind) => {
    const [problem = ""] = told(source, type);
    expect(problem.startsWith(`${kind} `)).toBe(true);
    expect(problem).not.toContain("write: ");
    expect(problem).not.toMatch(/: (?:undefined)?$/);
  });
});

describe("a value is accepted", () => {
  test.each([
    ["lang: ur-Arab-PK", languageTag, "ur-Arab-PK"],
    ["id: a-name", slug, "a-name"],
    ["id: a-name", fileId, "a-name"],
    ["country: IN", country, "IN"],
    ["lat: -90", degrees(90), -90],
    ["lat: 90.0", degrees(90), 90],
    ["date: ' 2017-12-24 '", day, "2017-12-24"],
    ["date: ' 2017-12-24 '", publicationDate, expect.objectContaining({ edtf: "2017-12-24" })],
    ["date: ' 2017-12/2018-01 '", eventDate, expect.objectContaining({ edtf: "2017-12/2018-01" })],
    ["title: ' A camp '", line(30), "A camp"],
    ["summary: 'One.\n\n  Two.'", prose(30), "One.\nTwo."],
    ["url: https://news.example.org/a", webAddress, "https://news.example.org/a"],
    ["tags: [b, a]", names(1, 2), ["b", "a"]],
  ] as [string, z.ZodType, unknown][])("%s", (source, type, value) => {
    const key = source.split(":")[0] ?? "";
    const { fields, problems } = checkFields(parse(source), z.strictObject({ [key]: type }));
    expect(problems).toEqual([]);
    expect(fields).toEqual({ [key]: value });
  });
});

test("what is wrong with several entries of a list is told at each", () => {
  const { problems } = checkFields(parse("tags: [a, '', a, a/b]"), z.strictObject({ tags: names(1, 3) }));
  expect(problems.map(({ kind, field }) => `${kind} ${field}`).sort()).toEqual([
    "bad-name tags.3",
    "blank tags.1",
  ]);
  const twice = checkFields(parse("tags: [a, b, a, c]"), z.strictObject({ tags: names(1, 3) }));
  expect(twice.problems.map(({ kind, field }) => `${kind} ${field}`)).toEqual([
    "twice-in-list tags.2",
    "long-list tags",
  ]);
});

test("a field that was found to be broken is not told a second time, but the others are", () => {
  const schema = z.strictObject({ a: z.strictObject({ b: line(3), c: line(3) }), ab: line(3) });
  const source = "a: {b: &x long, c: longer}\nab: longest";
  const document = parseExactly(source, { file: "a.yaml", whole: true });
  const { fields, problems } = checkFields(document, schema);
  expect(problems.map(({ kind, field }) => `${kind} ${field}`)).toEqual(["too-long a.c", "too-long ab"]);
  expect(fields).toBeUndefined();
  const good = parseExactly("a: {b: &x b, c: c}\nab: d", { file: "a.yaml", whole: true });
  expect(checkFields(good, schema)).toEqual({ fields: undefined, problems: [] });
});

test("of a text that is no YAML nothing more is said", () => {
  expect(checkFields(parse("a: [b"), z.strictObject({ a: line(3) }))).toEqual({
    fields: undefined,
    problems: [],
  });
});

test("a hundred problems of a file are told, and no more", () => {
  const many = parse(Array.from({ length: 150 }, (_, at) => `k${at}: a`).join("\n"));
  expect(checkFields(many, z.strictObject({})).problems).toHaveLength(100);
});

test("a key that is not known is told which ones its map may have, however deep it stands", () => {
  const inner = z.strictObject({ first: line(9).optional(), second: line(9).optional() });
  const schema = z.strictObject({ list: z.array(z.strictObject({ map: inner.optional() })).optional() });
  const [problem, ...others] = checkFields(parse("list:\n  - map: {zzzzzz: a}\n"), schema).problems;
  expect(others).toEqual([]);
  expect(problem).toMatchObject({ kind: "unknown-key", field: "list.0.map.zzzzzz", line: 2, column: 11 });
  expect(problem?.hint?.en).toBe("the fields are: first, second");
});

test("a list of dashes in the place of a text is told at its key, one in brackets at its value", () => {
  const at = (source: string) =>
    checkFields(parse(source), z.strictObject({ title: line(9) })).problems.map(({ line: row, column }) => [
      row,
      column,
    ]);
  expect(at("title:\n  - a\n  - b\n")).toEqual([[1, 1]]);
  expect(at("title: [a, b]\n")).toEqual([[1, 8]]);
});
