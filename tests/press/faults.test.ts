/** What goes wrong around a build: it is killed, another runs beside it, the disk is full, the clock jumps. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { makeChance } from "../fuzz/chance.ts";
import { killBuild } from "../support/killed-build.ts";
import {
  articleText,
  type BuildResult,
  buildSite,
  copyProject,
  makeContent,
  makeFolder,
  readTree,
  SITE_YAML,
} from "../support/site.ts";

/** Kills over the whole of a build; tests/fuzz/kills.ts does a hundred. */
const KILLS = 10;
const QUICK = `${SITE_YAML}cards: "false"\nadmin: "false"\n`;

function someContent(title: string): string {
  return makeContent({
    "site.yaml": QUICK,
    "articles/2017/2017-12-24-ferry.md": articleText({ title }),
    "articles/2018/2018-01-01-pier.md": articleText({
      date: "2018-01-01",
      source: "{ publisher: Harbour News, url: https://news.example/pier }",
    }),
  });
}

/** Two contents and what each makes, so that a site that is partly the other shows. */
async function twoSites(project: string) {
  const contents = [someContent("Ferry runs again"), someContent("Ferry stops")];
  const built: BuildResult[] = [];
  for (const content of contents) built.push(await buildSite({ project, content }));
  expect(built.map(({ code, stderr }) => ({ code, stderr }))).toEqual(
    contents.map(() => ({ code: 0, stderr: "" })),
  );
  return contents.map((content, index) => ({ content, tree: [...readTree(built[index]?.output ?? "")] }));
}

describe("a build that is killed at any moment", () => {
  it("leaves a whole site, and the next one is as if nothing had been", async () => {
    const project = copyProject();
    const sites = await twoSites(project);
    const output = join(makeFolder(), "site");
    const start = performance.now();
    await buildSite({ project, content: sites[1]?.content ?? "", output });
    const whole = performance.now() - start;
    const chance = makeChance(1);
    let killed = 0;
    for (let number = 0; number < KILLS; number++) {
      const { content, tree } = sites[number % 2] as (typeof sites)[0];
      const delay = ((number + chance.below(100) / 100) / KILLS) * whole;
      if (await killBuild({ project, content, output, delay })) killed++;
      expect(sites.map((site) => site.tree)).toContainEqual([...readTree(output)]);
      const { code, stderr } = await buildSite({ project, content, output });
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      expect([...readTree(output)]).toEqual(tree);
      expect(readdirSync(dirname(output))).toEqual(["site"]);
    }
    expect(killed).toBeGreaterThan(0);
  });
});

it("two builds at once into one folder leave the site of one of them, whole", async () => {
  const project = copyProject();
  const sites = await twoSites(project);
  const output = join(makeFolder(), "site");
  const both = await Promise.all(sites.map(({ content }) => buildSite({ project, content, output })));
  expect(both.map(({ code }) => code)).toContain(0);
  for (const { code, stderr } of both) if (code !== 0) expect(stderr).toMatch(/^cannot write .+\n$/);
  expect(sites.map(({ tree }) => tree)).toContainEqual([...readTree(output)]);
  expect(readdirSync(dirname(output))).toEqual(["site"]);
});

/** A disk of its own of so many kilobytes, which only root may make, and only where the system lets it. */
function mountDisk(kilobytes: number): string | undefined {
  const folder = makeFolder();
  const { status } = spawnSync("mount", ["-t", "tmpfs", "-o", `size=${kilobytes}k`, "tmpfs", folder], {
    timeout: 10_000,
  });
  if (status !== 0) return undefined;
  onTestFinished(() => void spawnSync("umount", ["-l", folder], { timeout: 10_000 }));
  return folder;
}

const isRoot = process.platform === "linux" && process.getuid?.() === 0;

describe.runIf(isRoot)("a disk of its own, which takes root on Linux", () => {
  it.each([
    ["hardly anything", 40],
    ["a part of the pages", 600],
  ])("that has room for %s of a second site: the build says so, and the first one stays", async (_, room) => {
    const project = copyProject();
    const content = someContent("Ferry runs again");
    const { output: elsewhere } = await buildSite({ project, content });
    const needed = Number(/^\d+/.exec(spawnSync("du", ["-sk", elsewhere], { encoding: "utf8" }).stdout)?.[0]);
    const disk = mountDisk(needed + room);
    // A container may keep root from mounting.
    if (disk === undefined) return expect(spawnSync("mount", ["--version"]).error).toBeUndefined();
    const output = join(disk, "site");
    expect((await buildSite({ project, content, output })).code).toBe(0);
    const before = [...readTree(output)];
    const { code, stderr } = await buildSite({ project, content, output });
    expect(stderr).toMatch(/^cannot write \S.*: the disk is full\n$/);
    expect(code).toBe(2);
    expect([...readTree(output)]).toEqual(before);
    expect(readdirSync(disk)).toEqual(["site"]);
  });

  it("that is read-only is named in one line", async () => {
    const project = copyProject();
    const disk = mountDisk(1000);
    if (disk === undefined) return expect(spawnSync("mount", ["--version"]).error).toBeUndefined();
    spawnSync("mount", ["-o", "remount,ro", disk], { timeout: 10_000 });
    const content = someContent("Ferry runs again");
    const { code, stderr } = await buildSite({ project, content, output: join(disk, "site") });
    expect(stderr).toMatch(/^cannot write \S.*: the disk is read-only\n$/);
    expect(code).toBe(2);
    expect(readdirSync(disk)).toEqual([]);
  });
});

describe("a clock that jumps", () => {
  /** Each question is answered years before or after the last. */
  const JUMPS = `const Real = Date;
let asked = 0;
const now = () => Real.UTC(asked++ % 2 ? 1971 : 2099, asked % 12, 1 + (asked % 28));
globalThis.Date = class extends Real {
  constructor(...words) { super(...(words.length === 0 ? [now()] : words)); }
  static now() { return now(); }
};
`;

  it("changes no byte of a build that is told its time", async () => {
    const project = copyProject();
    const content = someContent("Ferry runs again");
    const steady = await buildSite({ project, content });
    const clock = join(makeFolder(), "clock.mjs");
    writeFileSync(clock, JUMPS);
    const env = { NODE_OPTIONS: `--import=${pathToFileURL(clock)}` };
    const { code, stderr, output } = await buildSite({ project, content, env });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect([...readTree(output)]).toEqual([...readTree(steady.output)]);
  });

  it("takes nothing from the cache that is being used, although all else there is newer", async () => {
    const project = copyProject();
    const content = someContent("Ferry runs again");
    const steady = await buildSite({ project, content });
    const later = new Date("2090-01-01T00:00:00Z");
    for (const parent of ["assets", "search", "cards/sites", "editor"])
      for (let number = 0; number < 9; number++) {
        const folder = join(project, ".cache", parent, `newer-${number}`);
        mkdirSync(folder, { recursive: true });
        utimesSync(folder, later, later);
      }
    const { code, stderr, output } = await buildSite({ project, content });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect([...readTree(output)]).toEqual([...readTree(steady.output)]);
  });
});
