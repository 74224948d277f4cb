/** What the README shows to contributors, tried. */
import { spawnSync } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { commandEnvironment, makeFolder, PROJECT } from "../support/site.ts";

const README = readFileSync(join(PROJECT, "README.md"), "utf8");
const EXAMPLE = /```markdown\n(---\n[\s\S]*?)```/.exec(README)?.[1] ?? "";
const PATH = /`content\/(articles\/\d{4}\/[a-z0-9-]+\.md)`/.exec(README)?.[1] ?? "";

test("its example article, in the file that it names, passes the check beside all the others", () => {
  expect(EXAMPLE).toContain("title:");
  expect(check(EXAMPLE)).toMatchObject({ status: 0, stderr: "" });
});

test("its example of a problem is what the check says", () => {
  const [place = "", hint = ""] = README.split("\n").filter((line) =>
    /^ {4}(content\/.*\.md:\d+:\d+ {2}| {2}write: )/.test(line),
  );
  const { status, stdout, stderr } = check(EXAMPLE.replace(/^date: .*$/m, "date: 3 May 2024"));
  expect(status).toBe(1);
  expect(stdout + stderr).toContain(place.trim().replace(/^content\//, ""));
  expect(stdout + stderr).toContain(hint.trim());
});

test("it names no script that the project does not have", () => {
  const { scripts } = JSON.parse(readFileSync(join(PROJECT, "package.json"), "utf8")) as {
    scripts: Readonly<Record<string, string>>;
  };
  const named = [...README.matchAll(/npm run ([a-z]+)/g)].map(([, name = ""]) => name);
  expect(named.length).toBeGreaterThan(2);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

function check(record: string) {
  const content = join(makeFolder(), "content");
  cpSync(join(PROJECT, "content"), content, { recursive: true });
  writeFileSync(join(content, PATH), record);
  return spawnSync(process.execPath, ["--import", "tsx", "src/cli/check.ts"], {
    cwd: PROJECT,
    encoding: "utf8",
    timeout: 60_000,
    env: commandEnvironment({ ARCHIVE_CONTENT: content }),
  });
}
