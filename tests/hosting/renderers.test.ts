/** What is written for each host, read as that host reads it: it must say the same of every address as the rules do. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editorPolicy } from "../../src/admin/policy.ts";
import { renderCaddy } from "../../src/hosting/caddy.ts";
import { renderHeaders } from "../../src/hosting/headers-file.ts";
import { renderNginx } from "../../src/hosting/nginx.ts";
import { type Headers, headersAt, listRules } from "../../src/hosting/rules.ts";
import { someSettings } from "../support/builders.ts";

const settings = someSettings({ repository: "https://github.com/somebody/archive", basePath: "/some/path" });
const rules = listRules(settings, editorPolicy(settings));
const moves = [
  { from: "/articles/old/", to: "/articles/new/" },
  { from: "/ur/tags/پرانا/", to: "/ur/tags/نیا/" },
];
const site = { settings, rules, moves, root: "/srv/the archive" };

const PARTS = [
  "",
  "ur",
  "search",
  "index",
  "fragment",
  "admin",
  "editor-0a",
  "assets",
  "data",
  "a-record",
  "feed",
];
const FILES = [
  "",
  "index.json",
  "card.png",
  "x.OFL.txt",
  "site.css",
  "feed.xml",
  "x.pf_meta",
  "404.html",
  "xjson",
];
const somePath = fc
  .tuple(fc.array(fc.constantFrom(...PARTS), { maxLength: 4 }), fc.constantFrom(...FILES))
  .map(([folders, file]) => `/${folders.filter(Boolean).join("/")}/${file}`.replace("//", "/"));

/** Runs over any path, and over those that have rules of their own. */
function checkPaths(read: (path: string) => Headers): void {
  const agree = (path: string) => {
    expect(read(path), path).toEqual(headersAt(rules, path));
  };
  fc.assert(fc.property(somePath, agree), { numRuns: 300 });
  for (const path of [
    "/",
    "/search/",
    "/ur/search/",
    "/admin/",
    "/search/index/index/a",
    "/assets/x.OFL.txt",
  ])
    agree(path);
}

describe("_headers", () => {
  const text = renderHeaders(rules, settings);
  const blocks = text
    .trim()
    .split("\n\n")
    .map((block) => {
      const [path = "", ...lines] = block.split("\n");
      return { path, lines: lines.map((line) => line.trim()) };
    });

  test("is within what Cloudflare reads: 100 rules, 2,000 characters a line, one * a path", () => {
    expect(blocks.length).toBeLessThanOrEqual(100);
    for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(2000);
    for (const { path } of blocks) expect(path.split("*").length).toBeLessThanOrEqual(2);
  });

  test("says as Cloudflare reads it what the rules say", () => {
    checkPaths((path) => {
      const headers: Record<string, string> = {};
      for (const { lines } of blocks.filter((block) => matches(block.path, path))) {
        for (const line of lines) if (line.startsWith("! ")) delete headers[line.slice(2)];
        for (const [name, value] of lines.flatMap(readPair))
          headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
      }
      return headers;
    });
  });

  test("says as Netlify reads it what the rules say", () => {
    checkPaths((path) =>
      Object.fromEntries(
        blocks.filter((block) => matches(block.path, path)).flatMap(({ lines }) => lines.flatMap(readPair)),
      ),
    );
  });

  function matches(pattern: string, path: string): boolean {
    const source = pattern.split("*").map(escapePattern).join(".*");
    return new RegExp(`^${source}$`).test(`/some/path${path}`);
  }
});

describe("nginx's configuration", () => {
  const text = renderNginx(site);

  test("says of every address what the rules say, also where a folder has become its index", () => {
    const added = new Map(
      [...text.matchAll(/add_header (\S+) \$(\S+) always;/g)].map(([, name = "", map = ""]) => [map, name]),
    );
    const maps = [...text.matchAll(/^map \$uri \$(\S+) \{\n([\s\S]*?)\n\}/gm)].map(
      ([, map = "", lines = ""]) => ({
        name: added.get(map) ?? "",
        choices: [...lines.matchAll(/^ {4}"~(.*)" "(.*)";$/gm)].map(([, pattern = "", value = ""]) => ({
          pattern: new RegExp(pattern.replaceAll("\\\\", "\\")),
          value,
        })),
      }),
    );
    expect(maps).toHaveLength(added.size);
    checkPaths((path) => {
      const uri = `/some/path${path}${path.endsWith("/") ? "index.html" : ""}`;
      return Object.fromEntries(
        maps.flatMap(({ name, choices }) => {
          const chosen = choices.find(({ pattern }) => pattern.test(uri));
          return chosen === undefined ? [] : [[name, chosen.value]];
        }),
      );
    });
  });

  test("leads on, compares decoded addresses, sends encoded ones, and quotes its folder", () => {
    expect(text).toContain(
      'location = "/some/path/articles/old/" { return 301 "/some/path/articles/new/"; }',
    );
    expect(text).toContain(
      `location = "/some/path/ur/tags/پرانا/" { return 301 "${encodeURI("/some/path/ur/tags/نیا/")}"; }`,
    );
    expect(text).toContain('root "/srv/the archive";');
    expect(text).toContain('location "/some/path/ur/" { error_page 404 "/some/path/ur/404.html"; }');
  });
});

describe("the Caddyfile", () => {
  const text = renderCaddy(site);

  test("says of every address what the rules say", () => {
    const [, route = ""] = /\troute \{\n([\s\S]*?)\n\t\}/.exec(text) ?? [];
    const blocks = [...route.matchAll(/@(\w+) path "(.*)"\n\t\theader @\1 \{\n([\s\S]*?)\n\t\t\}/g)];
    expect(blocks).toHaveLength(rules.length);
    checkPaths((path) =>
      Object.fromEntries(
        blocks
          .filter(([, , pattern = ""]) =>
            new RegExp(`^${pattern.split("*").map(escapePattern).join(".*")}$`).test(`/some/path${path}`),
          )
          .flatMap(([, , , lines = ""]) =>
            [...lines.matchAll(/^\t+(\S+) "(.*)"$/gm)].map(([, name = "", value = ""]) => [name, value]),
          ),
      ),
    );
  });

  test("leads on, and has a page in each language for what is missing, the longest folder first", () => {
    expect(text).toContain('redir "/some/path/articles/old/" "/some/path/articles/new/" 301');
    const pages = [...text.matchAll(/rewrite \* "(.*)"/g)].map(([, page]) => page);
    expect(pages).toEqual(["/some/path/ur/404.html", "/some/path/404.html"]);
  });
});

function readPair(line: string): [string, string][] {
  const [, name, value] = /^([\w-]+): (.*)$/.exec(line) ?? [];
  return name === undefined || value === undefined ? [] : [[name, value]];
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^$()|[\]\\{}]/g, "\\$&");
}
