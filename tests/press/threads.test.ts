/** A build by several threads: the same site, and the same words where it fails or is stopped. */
import { spawn } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { beforeAll, describe, expect, it } from "vitest";
import {
  articleText,
  buildSite,
  commandEnvironment,
  copyProject,
  killGroup,
  makeContent,
  makeFolder,
  PROJECT,
  QUICK_SITE_YAML,
  readTree,
} from "../support/site.ts";

const CONTENT = { "site.yaml": QUICK_SITE_YAML, "articles/2017/2017-12-24-ferry.md": articleText() };

let project = "";

beforeAll(() => {
  project = copyProject();
});

/** The first thread waits until another one has begun a sheet; `there` is what the others do at each. */
function letOthersBegin(there: string): void {
  const file = join("src", "sheet.ts");
  const code = readFileSync(join(PROJECT, file), "utf8");
  const changed = code.replace("this.render = render;", "this.render = () => { meet(); return render(); };");
  expect(changed).not.toBe(code);
  rmSync(join(project, "begun"), { force: true });
  const begun = JSON.stringify(join(project, "begun"));
  writeFileSync(
    join(project, file),
    `import { existsSync, writeFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";
const nap = (milliseconds: number) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
function meet(): void {
  if (isMainThread) for (let left = 3000; left > 0 && !existsSync(${begun}); left--) nap(10);
  else {
    writeFileSync(${begun}, "");
    ${there}
  }
}
${changed}`,
  );
}

it("gives the same bytes by one thread and by three", async () => {
  const content = makeContent(CONTENT);
  const [one, three] = [
    await buildSite({ content, env: { ARCHIVE_THREADS: "1" } }),
    await buildSite({ content, env: { ARCHIVE_THREADS: "3" } }),
  ];
  expect([one, three].map(({ code, stderr }) => ({ code, stderr }))).toEqual([
    { code: 0, stderr: "" },
    { code: 0, stderr: "" },
  ]);
  expect([...readTree(three.output)]).toEqual([...readTree(one.output)]);
  expect([...readTree(one.output)].length).toBeGreaterThan(100);
});

describe("where another thread fails", () => {
  it("the build says so as if there were one, and leaves the last output as it was", async () => {
    const content = makeContent(CONTENT);
    const { output } = await buildSite({ project, content });
    const before = [...readTree(output)];
    letOthersBegin("throw new Error('no such tide');");
    const { code, stderr } = await buildSite({ project, content, output, env: { ARCHIVE_THREADS: "2" } });
    expect(stderr).toMatch(
      /^This is a mistake in the generator, not in your content: no such tide\n {2}while writing \/\S*\n[^\n]+\n$/,
    );
    expect(code).toBe(70);
    expect([...readTree(output)]).toEqual(before);
    expect(readdirSync(dirname(output))).toEqual(["site"]);
  });

  it("by ending without a word, the build ends too", async () => {
    letOthersBegin("process.exit();");
    const { code, stderr, output } = await buildSite({
      project,
      content: makeContent(CONTENT),
      env: { ARCHIVE_THREADS: "2" },
    });
    expect(stderr).toContain("a thread of the build has ended early");
    expect(code).toBe(70);
    expect(readdirSync(dirname(output))).toEqual([]);
  });
});

it("leaves nothing behind when it is stopped while all threads write", async () => {
  letOthersBegin("nap(20);");
  const parent = makeFolder();
  const child = spawn(process.execPath, ["src/run.mjs", "build"], {
    cwd: project,
    env: commandEnvironment({
      ARCHIVE_CONTENT: makeContent(CONTENT),
      ARCHIVE_OUTPUT: join(parent, "site"),
      ARCHIVE_THREADS: "3",
    }),
    stdio: ["ignore", "pipe", "ignore"],
    detached: true,
  });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const begun = new Promise<void>((resolve) =>
    child.stdout.on("data", (text: Buffer) => text.includes("writing") && resolve()),
  );
  await Promise.race([begun, ended]);
  await setTimeout(300);
  child.kill("SIGINT");
  const code = await Promise.race([ended, setTimeout(60_000, "it still runs")]);
  killGroup(child.pid);
  expect(code).toBe(130);
  expect(readdirSync(parent)).toEqual([]);
});

it.each(["many", "0", "-1", "1.5", "100"])(
  "by ARCHIVE_THREADS=%s is refused in one line",
  async (threads) => {
    const { code, stderr } = await buildSite({
      content: makeContent(CONTENT),
      env: { ARCHIVE_THREADS: threads },
    });
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: `ARCHIVE_THREADS=${threads} is no number from 1 to 99\n`,
    });
  },
);
