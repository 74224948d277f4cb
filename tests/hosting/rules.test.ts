import { describe, expect, test } from "vitest";
import { editorPolicy } from "../../src/admin/policy.ts";
import { headersAt, listRules } from "../../src/hosting/rules.ts";
import { someSettings } from "../support/builders.ts";

const settings = someSettings();
const rules = listRules(settings, editorPolicy(settings));
const at = (path: string) => headersAt(rules, path);

/** Directive to its sources. */
function policyAt(path: string, from = rules): Record<string, string[]> {
  const policy = headersAt(from, path)["Content-Security-Policy"] ?? "";
  return Object.fromEntries(
    policy.split("; ").map((directive) => {
      const [name = "", ...sources] = directive.split(" ");
      return [name, sources];
    }),
  );
}

const PAGES = ["/", "/ur/", "/articles/a-record/", "/ur/articles/a-record/", "/404.html", "/data/", "/map/"];

describe("a page's policy", () => {
  test.each(PAGES)("of %s allows no script, and no style in the page", (path) => {
    const policy = policyAt(path);
    expect(policy["default-src"]).toEqual(["'none'"]);
    expect(policy).not.toHaveProperty("script-src");
    expect(policy["connect-src"]).toEqual(["'self'"]);
    expect(policy["style-src"]).toEqual(["'self'"]);
  });

  test.each(["/search/", "/ur/search/"])("of %s allows the site's own script, and WebAssembly", (path) => {
    expect(policyAt(path)["script-src"]).toEqual(["'self'", "'wasm-unsafe-eval'"]);
    expect(policyAt(path)["connect-src"]).toEqual(["'self'"]);
  });

  test("allows WebAssembly nowhere else, and no script that stands in the page anywhere", () => {
    for (const { headers } of rules)
      expect(headers["Content-Security-Policy"] ?? "").not.toMatch(/'unsafe-eval'/);
    for (const path of [...PAGES, "/admin/", "/search/names.json", "/assets/search.0123456789.js"])
      expect(JSON.stringify(at(path))).not.toContain("wasm-unsafe-eval");
    for (const path of [...PAGES, "/admin/", "/search/"])
      expect(policyAt(path)["script-src"] ?? []).not.toContain("'unsafe-inline'");
  });

  test("of the editor is its own, and knows the repository's forge", () => {
    const repository = "https://github.com/somebody/archive";
    const own = someSettings({ repository });
    const policy = policyAt("/admin/", listRules(own, editorPolicy(own)));
    expect(policy["connect-src"]).toContain("https://api.github.com");
    expect(policy["style-src"]).toContain("'unsafe-inline'");
    expect(policyAt("/admin/", listRules(own))).toEqual(policyAt("/"));
  });

  test.each([...PAGES, "/search/", "/admin/"])("of %s lets no site put it into a frame", (path) => {
    expect(policyAt(path)["frame-ancestors"]).toEqual(["'none'"]);
    expect(policyAt(path)["base-uri"]).toEqual(["'none'"]);
  });
});

describe("every address", () => {
  test.each([...PAGES, "/search/", "/admin/", "/feed.xml", "/assets/site.0123456789.css"])(
    "%s has all headers",
    (path) => {
      expect(at(path)).toMatchObject({
        "Strict-Transport-Security": expect.stringMatching(/^max-age=\d{8}$/),
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer",
        "Permissions-Policy": expect.stringContaining("geolocation=()"),
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": expect.stringMatching(/^(?:same|cross)-origin$/),
        "Cache-Control": expect.any(String),
      });
    },
  );

  test("promises https only where it has it", () => {
    const plain = listRules(someSettings({ origin: "http://archive.example" }));
    expect(headersAt(plain, "/")).not.toHaveProperty("Strict-Transport-Security");
  });
});

describe("what is kept", () => {
  test.each([
    "/assets/site.0123456789.css",
    "/assets/nastaliq.0123456789.woff2",
    "/search/index/fragment/en_0123456.pf_fragment",
    "/search/index/index/en_0123456.pf_index",
    "/search/index/filter/en_0123456.pf_filter",
    "/search/index/pagefind.en_0123456789.pf_meta",
    "/admin/editor-0123456789/npm/index.js",
  ])("for good is what has its hash in its name: %s", (path) => {
    expect(at(path)["Cache-Control"]).toMatch(/max-age=31536000, immutable$/);
  });

  test.each([
    ...PAGES,
    "/search/",
    "/admin/",
    "/admin/config.json",
    "/feed.xml",
    "/data/articles.json",
    "/assets/nastaliq.OFL.txt",
    "/search/index/pagefind-entry.json",
    "/search/index/pagefind.js",
    "/search/index/wasm.en.pagefind",
    "/search/index/spellings.json",
  ])("for a day at most is all else: %s", (path) => {
    const [, seconds = "0"] = /^public, max-age=(\d+)$|^no-cache$/.exec(at(path)["Cache-Control"] ?? "") ?? [
      undefined,
      "x",
    ];
    expect(Number(seconds)).toBeLessThanOrEqual(86_400);
  });
});

test("data and feeds may be read by the pages of other sites, and pages may not", () => {
  for (const path of ["/api/v1/index.json", "/data/articles.csv", "/articles/a/record.bib", "/ur/feed.xml"])
    expect(at(path)).toMatchObject({
      "Access-Control-Allow-Origin": "*",
      "Cross-Origin-Resource-Policy": "cross-origin",
    });
  for (const path of PAGES) {
    expect(at(path)).not.toHaveProperty("Access-Control-Allow-Origin");
    expect(at(path)["Cross-Origin-Resource-Policy"]).toBe("same-origin");
  }
});
