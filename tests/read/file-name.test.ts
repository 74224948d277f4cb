import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findNameFault, foldId, parseRecordName, proposeStem } from "../../src/read/file-name.ts";

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
  ])("%s is read as its id and language", (path, name) => {
    expect(parseRecordName(path, ["en", "ur", "snd"])).toEqual(name);
  });

  test.each(["index", "404", "page", "con", "aux", "com1", "lpt9"])("may not be %s", (id) => {
    expect(findNameFault(id)).toBe("reserved");
  });

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
    expect(foldId("Cafe\u0301")).toBe(foldId("caf\u00e9"));
  });
});

describe("the name that is offered", () => {
  test.each([
    ["A Report_2017", "a-report-2017"],
    ["Café – Über", "cafe-uber"],
    ["\u0430lpha", "alpha"],
    ["Patna's camp", "patnas-camp"],
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
