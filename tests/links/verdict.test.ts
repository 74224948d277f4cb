import { describe, expect, test } from "vitest";
import type { SourceLink } from "../../src/links/source-link.ts";
import { type Answer, judgeAnswer } from "../../src/links/verdict.ts";
import { aDate } from "../support/builders.ts";

const HEADLINE = "Body of missing fisherman still not found, council says";
const link: SourceLink = {
  url: "https://news.example/2017/12/24/report",
  files: [],
  headlines: [HEADLINE],
  date: aDate("2017-12-24"),
  hasCopy: false,
};

const answer = (page: string, sketch: Partial<Answer> = {}): Answer => ({
  status: 200,
  url: link.url,
  contentType: "text/html",
  page: new TextEncoder().encode(page),
  challenged: false,
  ...sketch,
});
const judge = (page: string, sketch?: Partial<Answer>) => judgeAnswer(link, answer(page, sketch)).state;
const titled = (title: string, text = "") =>
  `<!doctype html><title>${title}</title><h1>${title}</h1><p>${text}`;
const LONG = "The council met on Monday and said what it had to say about the harbour. ".repeat(40);

describe("a page that answers", () => {
  test.each([
    ["404"],
    ["404 Not Found"],
    ["Error 404 - Harbour News"],
    ["Page not found | Harbour News"],
    ["Sorry, page not found"],
    ["Not Found"],
    ["Nothing found – Harbour News"],
    ["Harbour News | Page Not Found"],
    ["The page you requested could not be found"],
    ["This article is no longer available"],
    ["This story has been removed"],
    ["صفحہ نہیں ملا"],
  ])("and is headed %j is gone", (title) => {
    expect(judge(titled(title, LONG))).toBe("soft-404");
  });

  test.each([
    [HEADLINE],
    [`${HEADLINE} - Harbour News`],
    ["Suspect not found guilty by harbour court"],
    ["404 families left without water"],
    ["Four documents not found in archive, minister says"],
    ["Post office building is not available to voters"],
  ])("and is headed %j is there", (title) => {
    expect(judge(titled(title, LONG))).toBe("ok");
  });

  test("and says in few words that nothing is there is gone; a report that quotes such words is not", () => {
    const words = "The page you are looking for does not exist.";
    expect(judge(titled("Harbour News", words))).toBe("soft-404");
    expect(judge(titled("Harbour News", `${words} ${LONG}`))).toBe("ok");
  });

  test("and bears the headline is there, wherever it was sent", () => {
    expect(judge(titled(HEADLINE), { url: "https://news.example/" })).toBe("ok");
    expect(judge(titled("Harbour News"), { url: "https://news.example/" })).toBe("soft-404");
    expect(judge(titled("Harbour News"), { url: "https://news.example/?p=412" })).toBe("ok");
  });

  test.each([
    ["https://news.example/en/", "soft-404"],
    ["https://news.example/404.html", "soft-404"],
    ["https://news.example/page-not-found", "soft-404"],
    ["https://news.example/account/login?next=x", "blocked"],
    ["https://news.example/2017/report-of-the-login-fault", "ok"],
  ])("at %s is %s", (url, state) => {
    expect(judge(titled("Harbour News", LONG), { url })).toBe(state);
  });

  test("of another kind than a page is there", () => {
    const { page, ...head } = answer("");
    expect(judgeAnswer(link, { ...head, contentType: "application/pdf" }).state).toBe("ok");
  });

  test("in Urdu, in an old encoding, is read", () => {
    const page = Uint8Array.from([...new TextEncoder().encode("<title>"), 0xd5, 0xdd, 0xcd, 0xc1, 0x20]);
    expect(
      judgeAnswer(link, { ...answer(""), page, contentType: "text/html; charset=windows-1256" }).state,
    ).toBe("ok");
  });
});

describe("a status", () => {
  test.each([
    [404, "gone"],
    [410, "gone"],
    [401, "blocked"],
    [402, "blocked"],
    [451, "blocked"],
    [429, "blocked"],
    [204, "soft-404"],
    [500, "unreachable"],
    [304, "unreachable"],
  ])("of %d says that the report is %s", (status, state) => {
    expect(judge("", { status })).toBe(state);
  });

  test("of a guard that wants to see a person is no word about the report", () => {
    expect(judge("", { status: 503, challenged: true })).toBe("blocked");
  });
});
