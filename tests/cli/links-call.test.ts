import { expect, test } from "vitest";
import { parseLinksCall } from "../../src/cli/links-call.ts";
import { chooseFiles } from "../../src/cli/links-files.ts";
import { listLinks } from "../../src/links/source-link.ts";
import { anArticle } from "../support/builders.ts";

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

test("records are named from where one stands or from the content folder, and nothing else is", () => {
  const [one, two] = ["one", "two"].map((id) => anArticle({ id }));
  const links = listLinks([one ?? expect.fail(), two ?? expect.fail()]);
  const chosen = [`${one?.file}`, "articles/2017/one.md"];
  expect(chooseFiles(links, chosen, "content").map(({ files }) => files)).toEqual([[one?.file]]);
  expect(chooseFiles(links, [], "content")).toHaveLength(2);
  expect(() => chooseFiles(links, ["nothing.md"], "content")).toThrow(/"nothing\.md" is no record/);
});
