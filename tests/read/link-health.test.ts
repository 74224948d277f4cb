import { describe, expect, test } from "vitest";
import { parseLinkHealth } from "../../src/read/link-health.ts";
import { contentFile } from "../support/cases.ts";

const URL = "https://news.example/ferry";
const GOOD = { url: URL, state: "ok", checked: "2026-11-24", since: "2026-11-24", seen: "200" };

const read = (text: string) => parseLinkHealth(contentFile("link-health.json", text));
const readEntries = (...links: readonly unknown[]) => read(JSON.stringify({ links }, null, 1));

/** Kind, place and what is said of each. */
const told = ({ problems }: ReturnType<typeof read>) =>
  problems.map(({ kind, line, column, message }) => `${kind} ${line}:${column} ${message.en}`);

test("a file that is not there, or has no entries, knows nothing", () => {
  expect(parseLinkHealth(undefined)).toEqual({ links: new Map(), problems: [] });
  expect(read('{"links": []}')).toEqual({ links: new Map(), problems: [] });
});

test("each address is kept with what was seen of it", () => {
  const moved = { ...GOOD, url: "HTTP://news.example/quay", status: 301, moved: URL };
  const copy = { url: "https://archive.example/x", date: "2026-11-24", service: "An archive" };
  const { links, problems } = readEntries(GOOD, { ...moved, answered: "2026-11-24", copy });
  expect(problems).toEqual([]);
  expect(links.get(URL)).toEqual(GOOD);
  expect(links.get("HTTP://news.example/quay")).toMatchObject({ status: 301, copy });
});

describe("an entry is not of the form that is written", () => {
  test.each([
    ["checked", { checked: "2026-11-31" }],
    ["checked", { checked: "2026-11" }],
    ["checked", { checked: "2026-11-24T10:00Z" }],
    ["checked", { checked: "2026-11-24~" }],
    ["since", { since: "on 2026-11-24" }],
    ["answered", { answered: "" }],
    ["state", { state: "fine" }],
    ["status", { status: 99 }],
    ["status", { status: 1000 }],
    ["status", { status: 200.5 }],
    ["seen", { seen: "x".repeat(301) }],
    ["moved", { moved: "ftp://news.example/" }],
    ["moved", { moved: "see https://news.example/" }],
    ["moved", { moved: "https://news.example/ now" }],
    ["moved", { moved: "https://:80" }],
    ["moved", { moved: `https://news.example/${"x".repeat(2000)}` }],
    ["copy.url", { copy: { url: "x", date: "2026-11-24", service: "x" } }],
    ["copy.date", { copy: { url: `${URL}/2`, date: "2026", service: "x" } }],
    ["copy.service", { copy: { url: `${URL}/2`, date: "2026-11-24", service: "x".repeat(101) } }],
    ["note", { note: "mine" }],
  ])("in %s", (field, change) => {
    const { links, problems } = readEntries({ ...GOOD, ...change });
    expect(links.size).toBe(0);
    expect(problems).toMatchObject([{ kind: "bad-link-health", line: 4, column: 11, severity: "error" }]);
    expect(problems[0]?.message.en).toMatch(new RegExp(`^"${field}" of the entry "${URL}" `));
  });

  test.each([
    ["a word", "ferry", 'the entry "ferry" '],
    ["a number", 7, 'the entry "7" '],
    ["nothing", null, 'the entry "null" '],
    ["an object without an address", { a: 1 }, 'the entry "{"a":1}" '],
  ])("where it is %s", (_, entry, said) => {
    expect(readEntries(entry).problems[0]?.message.en).toContain(said);
  });

  test("and is told at the top where its address is not written as it is read", () => {
    expect(told(read('{"links": [\n{"url": "\\u0068ttps://news.example/ferry"}]}'))).toEqual([
      expect.stringMatching(/^bad-link-health 1:1 /),
    ]);
  });

  test("twenty times at most", () => {
    expect(readEntries(...Array.from({ length: 30 }, () => "x")).problems).toHaveLength(20);
  });

  test("but the limits of each field are", () => {
    const most = {
      status: 999,
      seen: "x".repeat(300),
      copy: { url: URL, date: "2026-11-24", service: "x".repeat(100) },
    };
    expect(readEntries({ ...GOOD, ...most }, { ...GOOD, url: `${URL}/2`, status: 100 }).problems).toEqual([]);
  });
});

test("an address that stands twice is told at the second, and the first is kept", () => {
  const reading = readEntries(GOOD, { ...GOOD, seen: "404" });
  expect(told(reading)).toEqual([expect.stringMatching(/^link-twice 11:11 .*ferry/)]);
  expect(reading.links.get(URL)?.seen).toBe("200");
});

describe("a file that is no list of links", () => {
  test.each(["[]", "{}", '{"links": {}}', '{"links": [], "more": 1}', "null"])("%s", (text) => {
    expect(told(read(text))).toEqual([expect.stringMatching(/^bad-link-health 1:1 /)]);
  });

  test("or no JSON, is told where it stops to be", () => {
    expect(told(read('{"links": [\n1 2]}'))).toEqual([expect.stringMatching(/^not-json 2:3 /)]);
    expect(told(read('{"links": [\n'))).toEqual([expect.stringMatching(/^not-json 2:1 /)]);
  });

  test("or no text", () => {
    const bytes = Uint8Array.from([0x7b, 0xff]);
    expect(parseLinkHealth(contentFile("link-health.json", bytes)).problems).toMatchObject([
      { kind: "not-utf-8" },
    ]);
  });
});
