import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findNameFault, foldId, groupTwins, parseRecordName, proposeStem } from "../../src/read/file-name.ts";

describe("the name of a record", () => {
  test.each([
    ["articles/2017/a-report.md", { id: "a-report" }],
    ["articles/a-report.ur.md", { id: "a-report", code: "ur" }],
    ["articles/a-report.fr.md", { id: "a-report", code: "fr" }],
    ["articles/a-report.UR.md", { id: "a-report", code: "UR" }],
    ["articles/a-report.snd.md", { id: "a-report", code: "snd" }],
    ["articles/mr.smith.md", { id: "mr.smith" }],
    ["articles/report.v2.md", { id: "report.v2" }],
    ["articles/report.old.md", { id: "report.old" }],
    ["articles/a.md.md", { id: "a", code: "md" }],
    ["articles/a.mdx.md", { id: "a.mdx" }],
    ["articles/a.ur.v2.md", { id: "a.ur.v2" }],
    ["articles/a-report.ur-Latn-PK.md", { id: "a-report", code: "ur-Latn-PK" }],
    ["articles/a-report.ur-.md", { id: "a-report.ur-" }],
    ["articles/a-report.u.md", { id: "a-report.u" }],
    ["articles/.ur.md", { id: ".ur" }],
  ])("%s is read as its id and language", (path, name) => {
    expect(parseRecordName(path, ["en", "ur", "snd"])).toEqual(name);
  });

  test("is taken for one with a language where that has two letters, whatever languages the site has", () => {
    expect(parseRecordName("articles/a.ur.md")).toEqual({ id: "a", code: "ur" });
    expect(parseRecordName("articles/a.snd.md")).toEqual({ id: "a.snd" });
  });

  test.each(["a", "7", "indexed", "reindex", "4042", "page-2", "con-man", "com12", "nulls"])(
    "may be %s",
    (id) => {
      expect(findNameFault(id)).toBeUndefined();
    },
  );

  test.each(["index", "404", "feed", "page", "con", "prn", "aux", "nul", "com1", "lpt9"])(
    "may not be %s",
    (id) => {
      expect(findNameFault(id)).toBe("reserved");
    },
  );

  test.each(["A", "a_b", "a.b", "-a", "a-", "", "é", "a b", "..", "a/b"])(
    "may not have other signs: %j",
    (id) => {
      expect(findNameFault(id)).toBe("letters");
    },
  );

  test("has 120 characters at most", () => {
    expect(findNameFault("a".repeat(120))).toBeUndefined();
    expect(findNameFault("a".repeat(121))).toBe("too-long");
  });

  test("is the same name in another case or Unicode form", () => {
    expect(foldId("Cafe\u0301")).toBe("caf\u00e9");
    expect(foldId("CAF\u00c9")).toBe("caf\u00e9");
  });
});

test("files that would meet are grouped, in order of their paths", () => {
  const files = ["b/two.md", "a/Two.md", "a/one.md", "c/TWO.md"].map((path) => ({ path }));
  expect(groupTwins(files, ({ path }) => path.slice(2).toLowerCase())).toEqual([
    [{ path: "a/Two.md" }, { path: "b/two.md" }, { path: "c/TWO.md" }],
  ]);
  expect(groupTwins(files, ({ path }) => path)).toEqual([]);
});

describe("the name that is offered", () => {
  test.each([
    ["A Report_2017", "a-report-2017"],
    ["Café – Über", "cafe-uber"],
    ["\u0430lpha", "alpha"],
    ["Patna's camp", "patnas-camp"],
    ["__Camp__opens__", "camp-opens"],
    [
      "\u0430\u0432\u0441\u0501\u0435\u04bb\u0456\u0458\u043a\u043c\u043d\u043e\u0440\u0455\u0442\u0443\u0445",
      "abcdehijkmhopstyx",
    ],
    ["\u03b1\u03b5\u03b9\u03ba\u03bd\u03bf\u03c1\u03c4\u03c5", "aeikvoptu"],
    ["Diyarbakır Łódź Straße Øster Đurđa", "diyarbakir-lodz-strasse-oster-durda"],
    [`${"a".repeat(119)} and more`, "a".repeat(119)],
    ["کیمپ", undefined],
    ["index", undefined],
  ])("for %s is %s", (stem, proposed) => {
    expect(proposeStem(stem)).toBe(proposed);
  });

  test("is always one that is accepted", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (stem) => {
        const proposed = proposeStem(stem);
        expect(proposed === undefined || findNameFault(proposed) === undefined).toBe(true);
      }),
    );
  });
});
