/** The commands of whoever publishes the site, run as they are typed. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { listFiles } from "../site/survey.ts";
import {
  articleText,
  buildSite,
  commandEnvironment,
  makeContent,
  PROJECT,
  SITE_YAML,
} from "../support/site.ts";

/** Milliseconds; a slow machine takes a tenth of it. */
const PATIENCE = 60_000;

const MOVED = {
  "articles/2017/2017-12-24-ferry-runs-again.md": articleText({ aliases: "[2017-ferry]" }),
};

function run(command: string, args: readonly string[], content: string, env: Record<string, string> = {}) {
  return spawnSync(process.execPath, ["src/run.mjs", command, ...args], {
    cwd: PROJECT,
    env: commandEnvironment({ ARCHIVE_CONTENT: content, ...env }),
    encoding: "utf8",
    timeout: PATIENCE,
  });
}

describe("npm run publish:check", () => {
  const check = (site: string, env: Record<string, string> = {}) => {
    const { status, stdout } = run("publish-check", [], makeContent({ ...MOVED, "site.yaml": site }), env);
    return { status, stdout };
  };

  test("ends with 1 where nobody could reach the site, and offers the line", () => {
    const { status, stdout } = check(SITE_YAML);
    expect(status).toBe(1);
    expect(stdout).toMatch(/site\.yaml {2}url {2}"https:\/\/archive\.example" is an address/);
    expect(stdout).toContain("\n  write: url: https://YOUR-HOST\n");
    expect(stdout).toMatch(/not to be published as it is: 1 problem, 5 warnings\n$/);
  });

  test("ends with 0 where the environment names an address, whatever else is missing", () => {
    const { status, stdout } = check(SITE_YAML, { SITE_URL: "https://press.somewhere" });
    expect(status).toBe(0);
    expect(stdout).toMatch(/can be published; 5 warnings\n$/);
  });

  test("ends with 1 where security.txt has ended, whatever the build's clock says", () => {
    const site = `${SITE_YAML}contact: mailto:us@press.somewhere\nsecurity: { expires: 2020-01-01 }\n`;
    const { status, stdout } = check(site, { SITE_URL: "https://press.somewhere", SOURCE_DATE_EPOCH: "0" });
    expect(status).toBe(1);
    expect(stdout).toContain("has ended on 2020-01-01");
  });

  test("ends with 1 where the content has problems, and says who lists them", () => {
    const { status, stdout } = check(`${SITE_YAML}colour: red\n`);
    expect(status).toBe(1);
    expect(stdout).toContain("the content has 1 problem");
    expect(stdout).toContain("run: npm run check");
  });

  test("refuses what it does not know", () => {
    const { status, stderr } = run("publish-check", ["--fast"], makeContent(MOVED));
    expect(status).toBe(2);
    expect(stderr).toContain("usage:");
  });
});

describe("npm run hosting", () => {
  test.each([
    ["nginx", 'return 301 "/path/articles/2017-12-24-ferry-runs-again/"'],
    ["caddy", 'redir "/path/articles/2017-ferry/"'],
    ["headers", "/path/search/\n"],
  ])("prints for %s what leads on, below the site's path", (server, part) => {
    const args = server === "headers" ? [server] : [server, "--root", "/srv/press"];
    const { status, stdout, stderr } = run("hosting", args, makeContent(MOVED), {
      SITE_URL: "https://press.somewhere/path",
    });
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain(part);
    if (server !== "headers") expect(stdout).toContain('"/srv/press"');
  });

  test.each([[[]], [["apache"]], [["nginx", "caddy"]], [["nginx", "--root", "here"]], [["nginx", "--fast"]]])(
    "refuses %j",
    (args) => {
      const { status, stdout, stderr } = run("hosting", args, makeContent(MOVED));
      expect([status, stdout]).toEqual([2, ""]);
      expect(stderr).not.toMatch(/\n\s+at /);
    },
  );
});

test("a build with ARCHIVE_COMPRESS has each longer text in two more forms, which say the same and are in the manifest", async () => {
  const built = await buildSite({ content: makeContent(MOVED), env: { ARCHIVE_COMPRESS: "1" } });
  expect(built.code, built.stderr).toBe(0);
  const files = listFiles(built.output);
  const read = (file: string) => readFileSync(join(built.output, file));
  const manifest = read("manifest-sha256.txt").toString();
  const packed = files.filter((file) => file.endsWith(".br")).map((file) => file.slice(0, -3));
  expect(packed).toEqual(
    expect.arrayContaining(["index.html", "ur/index.html", "feed.xml", "data/articles.json"]),
  );
  expect(packed.filter((file) => /\.(?:png|woff2|pf_\w+|wasm)$/.test(file))).toEqual([]);
  for (const file of packed) {
    expect(brotliDecompressSync(read(`${file}.br`)).equals(read(file)), file).toBe(true);
    expect(gunzipSync(read(`${file}.gz`)).equals(read(file)), file).toBe(true);
    expect(manifest).toContain(`  ${file}.br\n`);
  }
  expect(existsSync(join(built.output, "manifest-sha256.txt.br"))).toBe(false);
});
