import { describe, expect, test } from "vitest";
import { joinNames, splitByline } from "../../src/views/byline.ts";

describe("a byline", () => {
  test.each([
    ["Asma Roe", [{ family: "Roe", given: "Asma" }]],
    ["Syed J. O'Roe-Doe", [{ family: "O'Roe-Doe", given: "Syed J." }]],
    [
      "Asma Roe and Ali Doe",
      [
        { family: "Roe", given: "Asma" },
        { family: "Doe", given: "Ali" },
      ],
    ],
    ["Asma Roe, Staff Reporter", [{ family: "Roe", given: "Asma" }, { literal: "Staff Reporter" }]],
  ])("%j has its people told apart", (byline, names) => {
    expect(splitByline(byline)).toEqual(names);
  });

  test.each([
    "Our Correspondent",
    "The Newspaper's Staff Reporter",
    "Example News Desk",
    "Herald and Tribune Monitor",
    "ANP",
    "Roe",
    "Roe J.",
    "ABC Roe",
    "عاصمہ خان",
    "roe writes",
  ])("%j is one name, of which nothing is guessed", (byline) => {
    expect(splitByline(byline)).toEqual([{ literal: byline }]);
  });

  test("is the same again when its names are joined, but for the words between them", () => {
    expect(joinNames(splitByline("Asma Roe and Ali Doe, Web Desk"))).toBe("Asma Roe, Ali Doe, Web Desk");
  });
});
