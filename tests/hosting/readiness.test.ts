import { describe, expect, test } from "vitest";
import { findLacks, type Readiness } from "../../src/hosting/readiness.ts";
import type { Settings } from "../../src/settings.ts";
import { someSettings } from "../support/builders.ts";

const READY: Partial<Settings> = {
  origin: "https://press.somewhere",
  contact: "mailto:archive@press.somewhere",
  repository: "https://github.com/somebody/archive",
  security: { expires: "2026-11-30" },
};

function lacksOf(changes: Partial<Settings> = {}, others: Partial<Omit<Readiness, "settings">> = {}) {
  const settings = someSettings({ ...READY, ...changes });
  return findLacks({ settings, addressIsGiven: false, isRegistered: true, today: "2026-01-15", ...others });
}

const named = (lacks: ReturnType<typeof lacksOf>) => lacks.map(({ weight, field }) => `${weight} ${field}`);

/** A setting as it is where site.yaml does not name it. */
function without(...names: (keyof Settings)[]): Partial<Settings> {
  return Object.fromEntries(names.map((name) => [name, undefined]));
}

test("nothing is lacking where all is set", () => {
  expect(lacksOf()).toEqual([]);
});

describe("an address that no reader can reach breaks the site", () => {
  test.each([
    "https://archive.example",
    "https://example.org",
    "https://www.example.com",
    "http://localhost:8080",
    "http://127.0.0.1:8080",
    "http://192.168.0.7",
    "http://[::1]:8080",
    "https://archive.test",
    "https://printer.local",
  ])("%s", (origin) => {
    expect(named(lacksOf({ origin }))).toEqual(["breaks url"]);
    expect(named(lacksOf({ origin }, { addressIsGiven: true }))).toEqual(["breaks SITE_URL"]);
  });

  test.each(["https://testexample.somewhere", "https://localhost.somewhere", "https://10.somewhere"])(
    "%s is one that can be reached",
    (origin) => {
      expect(lacksOf({ origin })).toEqual([]);
    },
  );
});

test("an address without https is a warning", () => {
  expect(named(lacksOf({ origin: "http://press.somewhere" }))).toEqual(["lacks url"]);
});

test("what is missing is told, with the line to paste, and what breaks first", () => {
  const lacks = lacksOf(
    { origin: "https://archive.example", ...without("contact", "repository", "licence", "security") },
    { isRegistered: false },
  );
  expect(named(lacks)).toEqual([
    "breaks url",
    "lacks security",
    "lacks contact",
    "lacks repository",
    "lacks licence",
    "lacks permalinks.lock",
  ]);
  for (const { field, hint } of lacks)
    expect(hint).toMatch(
      field === "permalinks.lock" ? /^run: npm run accept$/ : new RegExp(`^write: ${field}: .`),
    );
  expect(lacks[1]?.hint).toBe("write: security: { expires: 2026-12-15 }");
});

test("the editor without a repository is told of, where there is one", () => {
  expect(lacksOf(without("repository"))[0]?.message).toContain("/admin/");
  expect(lacksOf({ ...without("repository"), admin: false })[0]?.message).not.toContain("/admin/");
});

describe("the end of security.txt", () => {
  const ending = (expires: string) => named(lacksOf({ security: { expires } }));

  test("breaks it on its day and after it", () => {
    expect(ending("2026-01-14")).toEqual(["breaks security"]);
    expect(ending("2026-01-15")).toEqual(["breaks security"]);
  });

  test("is told of in the month before", () => {
    expect(ending("2026-01-16")).toEqual(["lacks security"]);
    expect(ending("2026-02-14")).toEqual(["lacks security"]);
    expect(ending("2026-02-15")).toEqual([]);
  });

  test("may be no more than a year away", () => {
    expect(ending("2027-01-15")).toEqual([]);
    expect(ending("2028-01-15")).toEqual(["lacks security"]);
  });

  test("is told of where nothing has an effect: below a path, or without a contact", () => {
    expect(named(lacksOf({ basePath: "/path" }))).toEqual(["lacks security"]);
    expect(named(lacksOf({ basePath: "/path", ...without("security") }))).toEqual([]);
    expect(named(lacksOf(without("contact")))).toEqual(["lacks security", "lacks contact"]);
  });
});
