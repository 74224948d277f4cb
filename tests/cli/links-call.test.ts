import { expect, test } from "vitest";
import { parseLinksCall } from "../../src/cli/links-call.ts";

test("a call without anything asks politely", () => {
  expect(parseLinksCall([])).toEqual({
    files: [],
    olderThan: 30,
    concurrency: 16,
    delay: 1000,
    timeout: 15_000,
    patience: 120_000,
    archive: "https://archive.org",
    copies: true,
  });
});

test("records that are named are asked however lately they were", () => {
  expect(parseLinksCall(["a.md"])).toMatchObject({ files: ["a.md"], olderThan: 0 });
  expect(parseLinksCall(["a.md", "--older-than", "7"])).toMatchObject({ olderThan: 7 });
});

test("help is no call", () => {
  expect(parseLinksCall(["--help"])).toBeUndefined();
});

test.each([
  [["--limit", "many"], /--limit is a number/],
  [["--limit", "0"], /--limit is a number/],
  [["--concurrency", "900"], /from 1 to 64/],
  [["--older-than", "a month"], /--older-than is in days/],
  [["--delay", "-1"], /--delay/],
  [["--archive", "archive.org"], /--archive is an address/],
  [["--connect-to", "localhost:80"], /--connect-to is an address and a port/],
  [["--fast"], /--fast/],
])("%j is refused, and the usage shown", (args, why) => {
  expect(() => parseLinksCall(args)).toThrow(why);
  expect(() => parseLinksCall(args)).toThrow(/usage: npm run links/);
});
