import { describe, expect, test } from "vitest";
import { censusLine } from "../../src/outputs/census.ts";
import { takeCorrectionCensus } from "../../src/outputs/correction-census.ts";
import { correctionFeedSheets } from "../../src/outputs/correction-feed.ts";
import { Sheet } from "../../src/sheet.ts";
import { correctionPages, correctionPageUrl } from "../../src/views/corrections.ts";
import type { Desk } from "../../src/views/desk.ts";
import { anArticle, english, urdu } from "../support/builders.ts";
import { aDesk } from "../support/desk.ts";
import { someCorrected, WORDS } from "./corrections.ts";

const withdrawn = anArticle({
  id: "w",
  corrections: [{ date: "2019", note: "Gone with the record." }],
  withdrawn: { date: "2020", reason: "Retracted." },
});
const desks = [english, urdu].map((language) =>
  aDesk({ articles: [...someCorrected(60), withdrawn] }, language),
);

const sheetsOf = (desk: Desk): Sheet[] => {
  const pages = correctionPages(desk);
  return [
    ...pages.map((page) => new Sheet(correctionPageUrl(desk, pages, page), () => "")),
    ...correctionFeedSheets(desk, WORDS, "/icon.svg"),
  ];
};
const sheets = desks.flatMap(sheetsOf);

describe("the census of corrections", () => {
  test("is one line where each comes out everywhere", () => {
    expect(censusLine(takeCorrectionCensus(desks, sheets))).toBe(
      "61 corrections and withdrawals = 61 in the English list = 61 in the English feed = " +
        "61 in the Urdu list = 61 in the Urdu feed",
    );
  });

  test.each([
    ["an older page of the list", "/corrections/page/1/", "in the English list: 50 of 61 lost"],
    ["the list itself", "/ur/corrections/", "in the Urdu list: 11 of 61 lost"],
    ["an archive document of the feed", "/corrections/feed/1.xml", "in the English feed: 25 of 61 lost"],
    ["the JSON feed", "/ur/corrections/feed.json", "in the Urdu feed: 11 of 61 lost"],
  ])("throws where %s is not written", (_, url, fault) => {
    const spoilt = sheets.filter((sheet) => sheet.url !== url);
    expect(spoilt).toHaveLength(sheets.length - 1);
    expect(() => censusLine(takeCorrectionCensus(desks, spoilt))).toThrow(fault);
  });
});
