/** The real content built on machines that differ: the bytes may not. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { buildSite, copyProject, PROJECT, readTree } from "../support/site.ts";
import { realSite } from "./real-site.ts";
import { listFiles } from "./survey.ts";

test("a machine far west of UTC, in Arabic, writes the same bytes", async () => {
  const env = { TZ: "Pacific/Pago_Pago", LANG: "ar_EG.UTF-8", LC_ALL: "ar_EG.UTF-8" };
  const { output, code, stderr } = await buildSite({ content: "content", env });
  expect(code, stderr).toBe(0);
  await expectSameAsReal(output);
});

test("a machine far east of UTC, in Turkish, in another folder and clone, with the files made in the opposite order and no cache, writes the same bytes", async () => {
  const project = copyProject("empty");
  copyCommits(project);
  const content = join(PROJECT, "content");
  for (const file of listFiles(content).reverse()) {
    mkdirSync(dirname(join(project, "content", file)), { recursive: true });
    writeFileSync(join(project, "content", file), readFileSync(join(content, file)));
  }
  const env = { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" };
  const { output, code, stderr } = await buildSite({ project, content: "content", env });
  expect(code, stderr).toBe(0);
  await expectSameAsReal(output);
});

/** The same commits; none where the project has none, as in a download, or the machine has no git. */
function copyCommits(to: string): void {
  const clone = join(to, ".clone");
  const options = { stdio: "ignore", timeout: 60_000 } as const;
  const { status } = spawnSync("git", ["clone", "--quiet", "--no-checkout", PROJECT, clone], options);
  if (status === 0) renameSync(join(clone, ".git"), join(to, ".git"));
  rmSync(clone, { recursive: true, force: true });
}

async function expectSameAsReal(output: string): Promise<void> {
  const { folder } = await realSite();
  const [real, other] = [readTree(folder), readTree(output)];
  expect([...other.keys()]).toEqual([...real.keys()]);
  expect([...other].filter(([path, hash]) => real.get(path) !== hash).map(([path]) => path)).toEqual([]);
}
