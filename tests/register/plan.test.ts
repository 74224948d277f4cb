import { describe, expect, test } from "vitest";
import type { Article } from "../../src/archive/article.ts";
import { formatLine, type RegisterLine } from "../../src/register/lines.ts";
import { type Choice, type Present, planRegister } from "../../src/register/plan.ts";
import { judgeRecord, mapRegister, wordsOf } from "../../src/register/standing.ts";
import { type ArticleSketch, anArticle } from "../support/builders.ts";

/** The report that the record is of, whatever its id. */
const OF_PIER = { url: "https://newspaper.example/pier" };

const EVERYTHING: Choice = { changed: true };

function written(sketch: ArticleSketch = {}, body = "A pier opened.", urdu?: string): Article {
  const text = { lang: "ur", title: "پل", summary: "ایک جملہ۔", markdown: urdu ?? "" };
  return anArticle({
    id: "pier",
    ...sketch,
    markdown: body,
    translations: urdu === undefined ? [] : [text],
  });
}

function present(records: readonly Article[], addresses: readonly string[] = []): Present {
  const own = records.map(({ id }) => `/articles/${id}/`);
  return { records, addresses: [...own, ...addresses], languages: ["/ur/"] };
}

function register(...records: readonly Article[]): readonly RegisterLine[] {
  return planRegister([], present(records), EVERYTHING).lines;
}

const stepsOf = (lines: readonly RegisterLine[], now: Present, choice = EVERYTHING) =>
  planRegister(lines, now, choice).steps.map(({ of, address }) => `${of} ${address}`);

const standingOf = (record: Article, lines: readonly RegisterLine[]) =>
  judgeRecord(record, mapRegister(lines)).standing;

describe("a record against the register", () => {
  const published = register(written({}, "A pier opened.", "پل کھلا۔"));

  test.each<[string, Article, string]>([
    ["that was never published is new", written({ id: "quay" }), "new"],
    ["that says what it said is the same", written({}, "A pier opened.", "پل کھلا۔"), "same"],
    ["that says something else is changed", written({}, "A pier closed.", "پل کھلا۔"), "changed"],
    [
      "whose translation says something else is changed",
      written({}, "A pier opened.", "پل بند ہوا۔"),
      "changed",
    ],
    ["whose translation is gone is changed", written(), "changed"],
    [
      "that says so in a correction is explained",
      written({ corrections: [{ date: "2018", note: "It closed." }] }, "A pier closed.", "پل بند ہوا۔"),
      "explained",
    ],
    [
      "that is withdrawn is explained",
      written({ withdrawn: { date: "2018", reason: "x" } }, "Gone."),
      "explained",
    ],
    [
      "that was renamed is the same",
      written({ id: "jetty", aliases: ["pier"], source: OF_PIER }, "A pier opened.", "پل کھلا۔"),
      "same",
    ],
    [
      "that was renamed and rewritten is changed",
      written({ id: "jetty", aliases: ["pier"] }, "A pier closed."),
      "changed",
    ],
  ])("%s", (_, record, standing) => {
    expect(standingOf(record, published)).toBe(standing);
  });

  test("is explained where a translation was added", () => {
    expect(standingOf(written({}, "A pier opened.", "پل کھلا۔"), register(written()))).toBe("explained");
  });

  test("is changed where a correction was taken back, or a withdrawal", () => {
    const corrections = [{ date: "2018", note: "It opened." }];
    const withdrawn = { date: "2018", reason: "Said twice." };
    expect(standingOf(written(), register(written({ corrections })))).toBe("changed");
    expect(standingOf(written(), register(written({ withdrawn })))).toBe("changed");
  });

  test("holds to either of two versions that git put together", () => {
    const versions = [...register(written({}, "A pier closed.")), ...register(written())];
    expect(standingOf(written(), versions)).toBe("same");
    expect(standingOf(written({}, "A pier closed."), versions)).toBe("same");
    expect(standingOf(written({}, "A pier fell."), versions)).toBe("changed");
  });
});

describe("a plan of the register", () => {
  test("takes everything in, and then has nothing left to say", () => {
    const now = present([written(), written({ id: "quay" })], ["/", "/tags/pier/"]);
    const { lines } = planRegister([], now, EVERYTHING);
    expect(lines.map(({ address }) => address).sort()).toEqual([
      "/",
      "/articles/pier/",
      "/articles/quay/",
      "/tags/pier/",
      "/ur/",
    ]);
    expect(planRegister(lines, now, EVERYTHING)).toEqual({ lines, steps: [] });
  });

  test("never takes an address out", () => {
    const lines = register(written(), written({ id: "quay" }));
    const left = planRegister(lines, { ...present([written()]), languages: [] }, EVERYTHING).lines;
    expect(left).toEqual(lines);
  });

  test("takes changed words only where it may", () => {
    const lines = register(written());
    const now = present([written({}, "A pier closed.")]);
    expect(stepsOf(lines, now, { changed: false })).toEqual([]);
    expect(stepsOf(lines, now)).toEqual(["changed /articles/pier/"]);
    const accepted = planRegister(lines, now, EVERYTHING).lines;
    expect(standingOf(written({}, "A pier closed."), accepted)).toBe("same");
    expect(standingOf(written(), accepted)).toBe("changed");
  });

  test("registers a correction, so that the next change needs one more", () => {
    const corrections = [{ date: "2018", note: "It closed." }];
    const corrected = written({ corrections }, "A pier closed.");
    const lines = planRegister(register(written()), present([corrected]), { changed: false }).lines;
    expect(standingOf(corrected, lines)).toBe("same");
    expect(standingOf(written({ corrections }, "A pier fell."), lines)).toBe("changed");
  });

  test("moves the words of a renamed record to its new address", () => {
    const renamed = written({ id: "jetty", aliases: ["pier"], source: OF_PIER });
    const { lines, steps } = planRegister(register(written()), present([renamed]), EVERYTHING);
    expect(steps).toMatchObject([{ of: "address", address: "/articles/jetty/" }]);
    expect(lines.filter(({ words }) => words).map(({ address }) => address)).toEqual(["/articles/jetty/"]);
    expect(lines.map(formatLine)).toContain("/articles/pier/");
  });

  test("takes the files that are named, and nothing else", () => {
    const [pier, quay] = [written(), written({ id: "quay" })];
    const files = new Set([quay.file]);
    expect(stepsOf([], present([pier, quay], ["/"]), { changed: true, files })).toEqual([
      "address /articles/quay/",
    ]);
  });

  test("makes one line of two versions without a word about it", () => {
    const versions = [...register(written()), ...register(written({}, "A pier closed."))];
    const { lines, steps } = planRegister(versions, present([written()]), EVERYTHING);
    expect(steps).toEqual([]);
    expect(lines.find(({ address }) => address === "/articles/pier/")?.words).toEqual(wordsOf(written()));
  });
});
