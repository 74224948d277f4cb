import { describe, expect, test } from "vitest";
import { checkClaims } from "../../src/read/claim-check.ts";
import { parseYaml } from "../../src/read/yaml.ts";

const parse = (source: string, file: string) => parseYaml(source, { file, whole: false });

/** A record by its id, and the dossier that it names. */
function aRecord(id: string, event?: string) {
  const file = `content/articles/2017/${id}.md`;
  const source = `title: A report${event === undefined ? "" : `\nevent: ${event}`}`;
  return { path: `articles/2017/${id}.md`, file, id, frontMatter: parse(source, file) };
}

const RECORDS = [aRecord("first", "camp"), aRecord("second", '" camp "')];

/** What is wrong with the claims of the dossier "camp". */
function check(claims: string, records = RECORDS, more: readonly string[] = []) {
  const frontMatter = parse(`title: The camp\n${claims}`, "content/events/camp.md");
  const ids = [...records.map(({ id }) => id), ...more];
  return checkClaims([{ id: "camp", file: "content/events/camp.md", frontMatter }], records, ids);
}

const told = (...given: Parameters<typeof check>) =>
  check(...given).map(({ kind, line, column, field }) => `${kind} ${line}:${column} ${field}`);

const account = (record: string) => `{record: ${record}, says: a}`;
const claimOf = (...records: readonly string[]) =>
  `claims:\n  - point: A point\n    accounts: [${records.map(account).join(", ")}]`;
const hintOf = (record: string, records = RECORDS) => check(claimOf(record, "first"), records)[0]?.hint?.en;

test("claims whose accounts are of records of the dossier have no problem", () => {
  expect(told(claimOf("first", "second"))).toEqual([]);
  expect(told(claimOf('" first "', "second"))).toEqual([]);
  expect(told("claims: none")).toEqual([]);
  expect(told("claims:\n  - point: A point\n    accounts: none")).toEqual([]);
  expect(told(claimOf('""', "first"))).toEqual([]);
});

describe("a record that an account names", () => {
  test("has to name the dossier", () => {
    const other = aRecord("other", "fair");
    const none = aRecord("none");
    const problems = check(claimOf("other", "none"), [other, none]);
    expect(problems.map(({ kind, field }) => `${kind} ${field}`)).toEqual([
      "other-dossier claims.0.accounts.0.record",
      "other-dossier claims.0.accounts.1.record",
    ]);
    expect(problems[0]?.message.en).toContain('"fair"');
  });

  test("is not asked for its dossier where its file could not be read", () => {
    expect(told(claimOf("unsplit", "first"), RECORDS, ["unsplit"])).toEqual([]);
    const broken = { ...aRecord("broken"), frontMatter: parse('title: "A', "content/articles/broken.md") };
    expect(told(claimOf("broken", "first"), [...RECORDS, broken])).toEqual([]);
  });

  test.each([
    ["articles/2017/first.md", "first.md"],
    ["first/", ".md"],
    ["2017/firts", "firts.md"],
    ["a.mdx", "a.mdx.md"],
  ])("is told where it is not there: %s", (record, file) => {
    const [problem] = check(claimOf(record, "second"));
    expect(problem).toMatchObject({ kind: "no-record", line: 4, field: "claims.0.accounts.0.record" });
    expect(problem?.message.en).toBe(`"${record}" is not there: articles/ has no "${file}"`);
  });

  test.each([
    ["articles/2017/first.md", "first"],
    ["first.md", "first"],
    ["First", "first"],
    ["first/", "first"],
    ["2017/first//", "first"],
    ["first.ur.md", "first"],
    ["first.snd.md", "first"],
    ["secnod", "second"],
  ])("is offered where it is certain what was meant: %s", (record, meant) => {
    expect(hintOf(record)).toBe(
      `write:     accounts: [{record: ${meant}, says: a}, {record: first, says: a}]`,
    );
  });

  test.each(["2017-first.urdu.md", "first.md.old", "first.v2.x.md.y"])(
    "is not where it is not: %s",
    (record) => {
      expect(hintOf(record)).toBe("add the file to articles/, or delete this");
    },
  );

  test("is looked for first among those of the dossier, further away than among all", () => {
    const records = [aRecord("2017-12-24-camp-opens", "camp"), aRecord("2017-12-24-camp-filled", "fair")];
    expect(hintOf("2017-12-24-camp-fills", records)).toContain("record: 2017-12-24-camp-opens");
    expect(hintOf("2017-12-24-camp-fills", [records[1] ?? aRecord("x")])).toContain("camp-filled");
    const far = [aRecord("abcdefgh", "fair")];
    expect(hintOf("abcdwxyz", far)).toContain("record: abcdefgh");
    expect(hintOf("abcvwxyz", far)).toBe("add the file to articles/, or delete this");
  });
});

describe("what stands twice is told at the second place", () => {
  test("a point, in whatever case", () => {
    const two = (a: string, b: string) => `claims:\n  - point: ${a}\n  - point: ${b}`;
    expect(told(two("Who came", '" who CAME!"'))).toEqual(["point-twice 4:12 claims.1.point"]);
    expect(check(two("Who came", "who came"))[0]?.message.en).toContain("line 3");
    expect(told(two("Who came", "Who went"))).toEqual([]);
    expect(told(two('""', '" "'))).toEqual([]);
  });

  test("an account of one record and one speaker, but not of two", () => {
    const two = (a: string, b: string) =>
      `claims:\n  - accounts:\n      - {record: first, says: a${a}}\n      - {record: " first", says: b${b}}`;
    expect(told(two("", ""))).toEqual(["account-twice 5:18 claims.0.accounts.1.record"]);
    expect(told(two(", by: The Mayor", ", by: the mayor"))).toEqual([
      "account-twice 5:18 claims.0.accounts.1.record",
    ]);
    expect(told(two(", by: The mayor", ", by: The court"))).toEqual([]);
    expect(told(two("", ", by: The court"))).toEqual([]);
    expect(told("claims:\n  - accounts:\n      - {says: a}\n      - {says: b}")).toEqual([]);
  });
});

describe("how many there may be", () => {
  const points = (count: number) =>
    `claims:\n${Array.from({ length: count }, (_, at) => `  - point: Point ${at}`).join("\n")}`;
  const accounts = (count: number) =>
    `claims:\n  - accounts:\n${Array.from({ length: count }, (_, at) => `      - {record: first, says: a, by: "${at}"}`).join("\n")}`;

  test("thirty points", () => {
    expect(told(points(30))).toEqual([]);
    expect(told(points(31))).toEqual(["long-list 2:1 claims"]);
  });

  test("two to fifty accounts of each", () => {
    expect(told("claims:\n  - accounts: []")).toEqual(["one-account 3:5 claims.0.accounts"]);
    expect(told(accounts(1))).toEqual(["one-account 3:5 claims.0.accounts"]);
    expect(told(accounts(2))).toEqual([]);
    expect(told(accounts(50))).toEqual([]);
    expect(told(accounts(51))).toEqual(["long-list 3:5 claims.0.accounts"]);
  });
});
