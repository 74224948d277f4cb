import { describe, expect, test } from "vitest";
import { findLanguage } from "../src/archive/language.ts";
import { parseSettings } from "../src/settings.ts";
import { contentFile, goodContent } from "./support/cases.ts";

const NOW = new Date("2026-01-02T03:04:05Z");
const good = goodContent().find(({ path }) => path === "site.yaml");

function parse(environment: Record<string, string>, extra = "") {
  const text = new TextDecoder().decode(good?.bytes);
  return parseSettings(contentFile("site.yaml", text + extra), environment, NOW);
}

function problemsOf(environment: Record<string, string>, extra = ""): string[] {
  const { settings, problems } = parse(environment, extra);
  expect(settings).toBeUndefined();
  return problems.map(({ file, field, kind }) => [file, field, kind].filter(Boolean).join(" "));
}

describe("settings", () => {
  test("are what site.yaml says", () => {
    const extra = `pages: [about]
featured: [a-dossier]
repository: https://forge.example/archive
contact: mailto:archive@example.org
licence: {name: CC BY 4.0, url: "https://creativecommons.org/licenses/by/4.0/"}
`;
    expect(parse({}, extra)).toEqual({
      settings: {
        languages: [
          { ...findLanguage("en"), prefix: "" },
          { ...findLanguage("ur"), prefix: "/ur" },
        ],
        title: { en: "An archive", ur: "آرکائیو" },
        subject: { en: "What it is about", ur: "موضوع" },
        description: { en: "One sentence.", ur: "ایک جملہ" },
        origin: "https://archive.example",
        basePath: "",
        repository: "https://forge.example/archive",
        contact: "mailto:archive@example.org",
        pages: ["about"],
        featured: ["a-dossier"],
        admin: true,
        cards: true,
        licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
        builtAt: NOW,
      },
      problems: [],
    });
  });

  test.each([
    ["https://news.example", "https://news.example", ""],
    ["https://News.example/", "https://news.example", ""],
    ["http://localhost:8080/archive/", "http://localhost:8080", "/archive"],
    ["https://news.example/a/b-c_d~e", "https://news.example", "/a/b-c_d~e"],
  ])("take the address from SITE_URL where it is set: %s", (url, origin, basePath) => {
    expect(parse({ SITE_URL: url }).settings).toMatchObject({ origin, basePath });
  });

  test("take the clock from SOURCE_DATE_EPOCH, in seconds", () => {
    expect(parse({ SOURCE_DATE_EPOCH: "1767225600" }).settings?.builtAt).toEqual(
      new Date("2026-01-01T00:00:00Z"),
    );
  });

  test("take an empty variable for one that is not set", () => {
    expect(parse({ SITE_URL: "", SOURCE_DATE_EPOCH: "" }).settings).toMatchObject({
      origin: "https://archive.example",
      builtAt: NOW,
    });
  });
});

describe("settings are refused", () => {
  test.each([
    "archive.example",
    "/path",
    "ftp://archive.example",
    "https://",
    "https://me:secret@archive.example",
    "https://archive.example/?a",
    "https://archive.example/#a",
    "https://archive.example/a b",
    "https://archive.example//a",
    "https://archive.example/%25",
    "javascript:alert(1)",
  ])("where SITE_URL is %s", (url) => {
    expect(problemsOf({ SITE_URL: url })).toEqual(["SITE_URL bad-site-url"]);
  });

  test.each(["yesterday", "-1", "1.5", "1e3", "9".repeat(13), "253402300800"])(
    "where SOURCE_DATE_EPOCH is %s",
    (epoch) => {
      expect(problemsOf({ SOURCE_DATE_EPOCH: epoch })).toEqual(["SOURCE_DATE_EPOCH bad-epoch"]);
    },
  );

  test("where there is no site.yaml", () => {
    const { settings, problems } = parseSettings(undefined, { SOURCE_DATE_EPOCH: "x" }, NOW);
    expect(settings).toBeUndefined();
    expect(problems.map(({ kind }) => kind)).toEqual(["bad-epoch", "no-site-file"]);
  });

  test("where site.yaml is not YAML", () => {
    const { settings, problems } = parseSettings(contentFile("site.yaml", "a: [\n"), {}, NOW);
    expect(settings).toBeUndefined();
    expect(problems).toHaveLength(1);
  });

  test("for all of their mistakes at once", () => {
    expect(problemsOf({ SITE_URL: "x" }, "colour: red\ncontact: me\n")).toEqual([
      "SITE_URL bad-site-url",
      "content/site.yaml colour unknown-key",
      "content/site.yaml contact bad-contact",
    ]);
  });
});
