/** A build whose content lies in a repository of its own; what a download has is said in failed-build. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { gitEnvironment } from "../../src/history/git-command.ts";
import { articleText, buildSite, makeContent, SITE_YAML } from "../support/site.ts";

const FILES = {
  "site.yaml": `${SITE_YAML}repository: https://github.com/example/archive\n`,
  "articles/2017/2017-12-24-ferry.md": articleText(),
};
const PAGE = "articles/2017-12-24-ferry/index.html";

/** False where there is no git. */
function commitAll(folder: string): boolean {
  const person = { NAME: "A", EMAIL: "a@b.example", DATE: "2026-03-04T23:30:00-05:00" };
  const people = Object.entries(person).flatMap(([key, value]) => [
    [`GIT_AUTHOR_${key}`, value],
    [`GIT_COMMITTER_${key}`, value],
  ]);
  const config = { GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" };
  const env = { ...gitEnvironment(process.env), ...config, ...Object.fromEntries(people) };
  const git = (...args: string[]) =>
    spawnSync("git", args, { cwd: folder, env, timeout: 30_000 }).status === 0;
  return git("init", "-q") && git("add", "-A") && git("commit", "-q", "-m", "All");
}

test("the pages of a clone say when each record was added, in UTC", async () => {
  const content = makeContent(FILES);
  const hasGit = commitAll(dirname(content));
  const { stdout, stderr, output, code } = await buildSite({ content, env: { TZ: "Asia/Karachi" } });
  expect(code, stderr).toBe(0);
  const page = readFileSync(join(output, PAGE), "utf8");
  const added = /<dt>Record added<\/dt><dd><a href="([^"]+)" rel="nofollow"><time datetime="([^"]+)">/.exec(
    page,
  );
  if (hasGit) {
    expect(added?.slice(1)).toEqual([
      expect.stringMatching(/^https:\/\/github\.com\/example\/archive\/commit\/[0-9a-f]{40}$/),
      "2026-03-05",
    ]);
    expect(stdout).not.toContain("history left out");
    expect(readFileSync(join(output, "sitemap.xml"), "utf8")).toContain("<lastmod>2026-03-05</lastmod>");
  } else {
    expect(added).toBeNull();
    expect(stdout).toMatch(/^history left out: git is not installed here/m);
  }
});
