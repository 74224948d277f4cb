import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Article } from "../../src/archive/article.ts";
import { groupSyndicated, type Story } from "../../src/indexes/syndication.ts";
import { anArchive, anArticle } from "../support/builders.ts";

function report(id: string, publisher: string, agency?: string, date = "2017-12-24"): Article {
  return anArticle({ id, date, source: { publisher, ...(agency !== undefined && { agency }) } });
}

function inOrder(...articles: readonly Article[]): readonly Article[] {
  return anArchive({ articles }).articles;
}

function idsOf(stories: readonly Story[]) {
  return stories.map(({ agency, articles }) => [agency, articles.map(({ id }) => id)]);
}

describe("reports that bear one agency's name", () => {
  test("stand together, the agency's own first", () => {
    const articles = inOrder(
      report("a", "The Post", "Bell"),
      report("b", "Bell"),
      report("c", "The Herald"),
      report("d", "The Times", "Bell", "2017-12-26"),
    );
    expect(idsOf(groupSyndicated(articles))).toEqual([
      ["Bell", ["b", "a", "d"]],
      [undefined, ["c"]],
    ]);
  });

  test("stand together without the agency's own too", () => {
    const articles = inOrder(report("a", "The Post", "Bell"), report("b", "The Times", "Bell"));
    expect(idsOf(groupSyndicated(articles))).toEqual([["Bell", ["a", "b"]]]);
  });

  test("stand together up to three days after the first of them", () => {
    const articles = inOrder(report("a", "Bell"), report("b", "The Post", "Bell", "2017-12-27"));
    expect(idsOf(groupSyndicated(articles))).toEqual([["Bell", ["a", "b"]]]);
  });

  test("stand apart where days lie between them", () => {
    const articles = inOrder(report("a", "Bell"), report("b", "The Post", "Bell", "2017-12-28"));
    expect(idsOf(groupSyndicated(articles))).toEqual([
      [undefined, ["a"]],
      [undefined, ["b"]],
    ]);
  });

  test("stand apart where a day is not known or not certain", () => {
    const articles = inOrder(
      report("a", "Bell", undefined, "2017-12"),
      report("b", "The Post", "Bell"),
      report("c", "The Times", "Bell", "2017-12-24?"),
    );
    expect(groupSyndicated(articles)).toHaveLength(3);
  });

  test('are not guessed: nobody is named by "agencies", and an outlet\'s own two reports are no copies', () => {
    const articles = inOrder(
      report("a", "The Post", "agencies"),
      report("b", "The Times", "agencies"),
      report("c", "Bell"),
      report("d", "Bell"),
      report("e", "The Herald", "Bell", "2018-01-30"),
    );
    expect(groupSyndicated(articles).map(({ agency }) => agency)).toEqual(Array(5).fill(undefined));
  });
});

test("whatever is credited to whom, each report is in one story, and stories are in order of their oldest report", () => {
  const names = fc.constantFrom("Bell", "Ring", "The Post", "agencies");
  const sketch = fc.record({
    publisher: names,
    agency: fc.option(names, { nil: undefined }),
    date: fc.constantFrom("2017-12", "2017-12-24", "2017-12-25", "2017-12-27", "2017-12-30", "2018"),
  });
  fc.assert(
    fc.property(fc.array(sketch, { maxLength: 12 }), (sketches) => {
      const articles = inOrder(
        ...sketches.map(({ publisher, agency, date }, n) => report(`r${n}`, publisher, agency, date)),
      );
      const stories = groupSyndicated(articles);
      const grouped = stories.flatMap((story) => story.articles);
      expect(new Set(grouped)).toEqual(new Set(articles));
      expect(grouped).toHaveLength(articles.length);
      const firsts = stories.map((story) => Math.min(...story.articles.map((one) => articles.indexOf(one))));
      expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
    }),
  );
});
