import { describe, expect, test } from "vitest";
import type { LinkHealth } from "../../src/archive/link-health.ts";
import { availabilityUrl, parseAvailability } from "../../src/links/availability.ts";
import { formatHealth, keepCurrent, updateHealth } from "../../src/links/health-file.ts";
import { formatEntry, parseJournal } from "../../src/links/journal.ts";
import { chooseDue, listLinks } from "../../src/links/source-link.ts";
import { parseLinkHealth } from "../../src/read/link-health.ts";
import { aDate, anArticle } from "../support/builders.ts";
import { contentFile } from "../support/cases.ts";

const copy = {
  url: "https://web.archive.org/web/20171225/x",
  date: "2017-12-25",
  service: "Wayback Machine",
};
const health = (sketch: Partial<LinkHealth> = {}): LinkHealth => ({
  url: "https://a.example/1",
  state: "ok",
  checked: "2026-11-01",
  since: "2026-01-01",
  answered: "2026-11-01",
  status: 200,
  seen: "200",
  ...sketch,
});

describe("the links of an archive", () => {
  const archived = [{ url: "https://kept.example/1", date: "2018" }];
  const url = "https://a.example/shared";

  test("are one an address, without what is withdrawn or was only printed", () => {
    const links = listLinks([
      anArticle({ id: "one", source: { url, archived } }),
      anArticle({ id: "two", source: { url } }),
      anArticle({ id: "three", source: { citation: "Page 4" } }),
      anArticle({ id: "four", withdrawn: { date: "2020", reason: "Asked for." } }),
    ]);
    expect(links).toMatchObject([
      { url, hasCopy: false, files: [/one/, /two/].map((name) => expect.stringMatching(name)) },
    ]);
  });

  test("are due by their age, those that were never asked first", () => {
    const links = listLinks(
      ["a", "b", "c"].map((id) => anArticle({ id, source: { url: `https://${id}.example/` } })),
    );
    const known = new Map(
      [
        health({ url: "https://a.example/", checked: "2026-10-25" }),
        health({ url: "https://b.example/", checked: "2026-10-26" }),
      ].map((one) => [one.url, one]),
    );
    const due = (olderThan: number, limit?: number) =>
      chooseDue(links, known, { today: "2026-11-24", olderThan, ...(limit && { limit }) }).map(
        (one) => one.url[8],
      );
    expect([due(30), due(29), due(29, 2), due(31)]).toEqual([["c", "a"], ["c", "a", "b"], ["c", "a"], ["c"]]);
  });
});

describe("what is known of a link", () => {
  const [link = expect.fail()] = listLinks([anArticle({ source: { url: "https://a.example/1" } })]);
  const today = "2026-11-24";

  test("keeps since when it is so, and when it last answered", () => {
    const gone = updateHealth(link, { state: "gone", status: 404, seen: "404" }, today, health());
    expect(gone).toMatchObject({ since: today, answered: "2026-11-01" });
    const soft = updateHealth(link, { state: "soft-404", seen: "no page" }, "2026-12-24", gone);
    expect(soft).toMatchObject({ since: today, checked: "2026-12-24", answered: "2026-11-01" });
    const back = updateHealth(link, { state: "ok", seen: "200" }, "2027-01-24", soft);
    expect(back).toMatchObject({ since: "2027-01-24", answered: "2027-01-24" });
  });

  test("keeps a copy that was found, until the record names one or the archive has none", () => {
    const found = updateHealth(link, { state: "ok", seen: "200" }, today, health(), copy);
    expect(updateHealth(link, { state: "ok", seen: "200" }, today, found)).toMatchObject({ copy });
    expect(updateHealth(link, { state: "ok", seen: "200" }, today, found, null)).not.toHaveProperty("copy");
    expect(keepCurrent([{ ...link, hasCopy: true }], new Map([[found.url, found]]))[0]).not.toHaveProperty(
      "copy",
    );
  });

  test("is written one line a link, as it is read, and in one order", () => {
    const all = [
      health({ copy }),
      health({ url: "https://b.example/", state: "redirected", moved: "https://c.example/" }),
    ];
    const text = formatHealth(all);
    expect(text.split("\n")).toHaveLength(7);
    expect(
      formatHealth(
        all.map((one) => ({ ...Object.fromEntries(Object.entries(one).reverse()) }) as LinkHealth),
      ),
    ).toBe(text);
    const read = parseLinkHealth(contentFile("link-health.json", text));
    expect([read.problems, [...read.links.values()]]).toEqual([[], all]);
    expect(parseLinkHealth(contentFile("link-health.json", formatHealth([]))).problems).toEqual([]);
  });

  test("is dropped with the last record of its address", () => {
    expect(keepCurrent([], new Map([["https://a.example/1", health()]]))).toEqual([]);
  });
});

describe("the journal", () => {
  const entries = [health(), health({ url: "https://b.example/" }), health({ seen: "ہٹا دی گئی" })];

  test("gives back what was written, the later finding of two", () => {
    const text = entries.map(formatEntry).join("");
    expect([...parseJournal(text).values()]).toEqual([entries[2], entries[1]]);
  });

  test("gives back no line that was cut short or altered, wherever it was cut", () => {
    const [first = "", second = ""] = entries.map(formatEntry);
    for (let end = 0; end < second.length - 1; end++)
      expect([...parseJournal(`${first}${second.slice(0, end)}\n${first}`).values()]).toEqual([entries[0]]);
    expect(parseJournal(first.replace("200", "404")).size).toBe(0);
  });
});

describe("the availability API", () => {
  test.each([
    ["2017", "2017"],
    ["2017-03", "201703"],
    ["2017-12-24T13:29+05:30", "20171224"],
  ])("is asked for a copy near %s", (date, near) => {
    expect(availabilityUrl("https://archive.org", "https://a.example/?a=1&b", aDate(date))).toBe(
      `https://archive.org/wayback/available?url=https%3A%2F%2Fa.example%2F%3Fa%3D1%26b&timestamp=${near}`,
    );
  });

  const closest = {
    available: true,
    status: "200",
    timestamp: "20171225101010",
    url: "http://web.archive.org/web/20171225101010/https://a.example/1",
  };
  const answer = (changes: object) =>
    parseAvailability(JSON.stringify({ archived_snapshots: { closest: { ...closest, ...changes } } }));

  test("gives an address and the day of the copy", () => {
    expect(answer({})).toEqual({
      url: "https://web.archive.org/web/20171225101010/https://a.example/1",
      date: "2017-12-25",
      service: "Wayback Machine",
    });
  });

  test.each([
    [{ available: false }],
    [{ status: "404" }],
    [{ url: "https://elsewhere.example/web/2017/x" }],
    [{ url: 'http://web.archive.org/web/20171225101010/a"}]\nnotes: x' }],
    [{ timestamp: "20171350101010" }],
  ])("has no copy where it says %j", (changes) => {
    expect(answer(changes)).toBeNull();
  });

  test("has none where it says so, and says nothing where it is broken", () => {
    expect(parseAvailability('{"archived_snapshots": {}}')).toBeNull();
    expect(["<html>", "null", "{}"].map(parseAvailability)).toEqual([undefined, undefined, undefined]);
  });
});
