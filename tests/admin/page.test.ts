import { describe, expect, test } from "vitest";
import { findForge } from "../../src/admin/forge.ts";
import { renderEditorPage } from "../../src/admin/page.ts";
import { editorSheets } from "../../src/admin/sheets.ts";
import { listSuggestions } from "../../src/admin/suggestions.ts";
import { anArchive, anArticle, anEntry, someSettings } from "../support/builders.ts";
import { attributesOf, findAll, parseHtml } from "../support/dom.ts";

const parts = { script: "/admin/editor-1/editor.js", icon: "/assets/icon.svg" };
const render = (sketch: Parameters<typeof someSettings>[0] = {}) =>
  parseHtml(renderEditorPage(someSettings(sketch), parts.script, parts.icon));

describe("the editor's page", () => {
  test("stays out of search engines", () => {
    expect(attributesOf('meta[name="robots"]', "content", render())).toEqual(["noindex"]);
  });

  test("has one script, a file of the site, below the site's path", () => {
    const scripts = findAll("script", render({ basePath: "/some/path" }));
    expect(scripts.map(({ attribs, children }) => [attribs.src, attribs.type, children.length])).toEqual([
      ["/some/path/admin/editor-1/editor.js", "module", 0],
    ]);
  });

  test("asks its own host only, where there is no repository", () => {
    const policy = policyOf(render());
    expect(policy["default-src"]).toEqual(["'none'"]);
    expect(policy["script-src"]).toEqual(["'self'"]);
    expect(policy["font-src"]).toEqual(["'self'"]);
    expect(policy["connect-src"]).toEqual(["'self'", "blob:", "data:"]);
    expect(JSON.stringify(policy)).not.toContain("https:");
  });

  test("asks the forge too, where the archive names its repository", () => {
    const policy = policyOf(render({ repository: "https://github.com/example/archive" }));
    expect(policy["connect-src"]).toContain("https://api.github.com");
    expect(policy["script-src"]).toEqual(["'self'"]);
  });

  test("holds a title that looks like markup as text", () => {
    const page = render({ title: { en: `</title><script>"&`, ur: "ا" } });
    expect(findAll("script", page)).toHaveLength(1);
  });
});

describe("the repository's address", () => {
  test.each([
    ["https://github.com/example/archive", "github", "example/archive", undefined],
    ["https://github.com/example/archive.git/", "github", "example/archive", undefined],
    ["https://gitlab.com/group/part/archive", "gitlab", "group/part/archive", "https://gitlab.com/api/v4"],
    ["https://gitlab.example.org/g/archive", "gitlab", "g/archive", "https://gitlab.example.org/api/v4"],
    ["https://codeberg.org/example/archive", "gitea", "example/archive", "https://codeberg.org/api/v1"],
  ])("%s is of a forge that the editor knows", (address, name, repo, api) => {
    expect(findForge(address)?.backend).toMatchObject({ name, repo, ...(api && { api_root: api }) });
  });

  test.each([undefined, "https://code.example.org/a/b", "https://github.com/", "https://github.com/only"])(
    "%s is of none",
    (address) => {
      expect(findForge(address)).toBeUndefined();
    },
  );
});

describe("the names that are proposed", () => {
  const archive = anArchive({
    articles: [anArticle({ people: ["Jane Doe"], source: { publisher: "Harbour News" } })],
    authorities: {
      tags: [anEntry({ id: "ferry", name: "The ferry" })],
      people: [anEntry({ name: "Jane Doe" }), anEntry({ name: "Ann Oak" })],
    },
  });

  test("are those of the authority files and those that records use, each once, as they are written", () => {
    const suggestions = listSuggestions(archive);
    expect(suggestions.people).toEqual([{ value: "Ann Oak" }, { value: "Jane Doe" }]);
    expect(suggestions.tags).toEqual([{ value: "a-tag" }, { value: "ferry", label: "The ferry" }]);
    expect(suggestions["source.publisher"]).toEqual([{ value: "Harbour News" }]);
  });

  test("are written beside the page and its configuration", () => {
    const sheets = editorSheets(archive, someSettings(), { ...parts, contentFolder: "content" });
    expect(sheets.map(({ url }) => url)).toEqual([
      "/admin/",
      "/admin/config.json",
      "/admin/suggestions.json",
    ]);
    for (const sheet of sheets.slice(1)) expect(JSON.parse(sheet.render())).toBeTypeOf("object");
  });
});

function policyOf(page: ReturnType<typeof parseHtml>): Record<string, string[]> {
  const [policy = ""] = attributesOf('meta[http-equiv="Content-Security-Policy"]', "content", page);
  return Object.fromEntries(
    policy.split("; ").map((directive) => {
      const [name = "", ...sources] = directive.split(" ");
      return [name, sources];
    }),
  );
}
