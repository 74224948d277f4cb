/** What goes wrong around a build: it is killed, another runs beside it, the disk is full, the clock jumps. */
import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmdirSync,
  statfsSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { makeChance } from "../fuzz/chance.ts";
import { killBuild } from "../support/killed-build.ts";
import {
  articleText,
  buildSite,
  copyProject,
  makeFolder,
  QUICK_SITE_YAML,
  readTree,
  writeFiles,
} from "../support/site.ts";

/** Kills over the whole of a build; tests/fuzz/kills.ts does a hundred. */
const KILLS = 10;

function someFiles(title: string): Readonly<Record<string, string>> {
  return {
    "site.yaml": QUICK_SITE_YAML,
    "articles/2017/2017-12-24-ferry.md": articleText({ title }),
    "articles/2018/2018-01-01-pier.md": articleText({
      date: "2018-01-01",
      source: "{ publisher: Harbour News, url: https://news.example/pier }",
    }),
  };
}

/** A content, and the site that a build makes of it that nothing befalls. */
interface SoundSite {
  readonly content: string;
  readonly output: string;
  readonly tree: readonly [path: string, sum: string][];
}

let folder = "";
let project = "";
/** Two of them, so that a site that is partly the other shows. */
let sites: readonly [SoundSite, SoundSite];

beforeAll(async () => {
  folder = makeFolder();
  project = copyProject();
  sites = [await buildSound("first", "Ferry runs again"), await buildSound("second", "Ferry stops")];
});

async function buildSound(name: string, title: string): Promise<SoundSite> {
  const [content, site] = [join(folder, name), join(folder, `${name}-site`)];
  writeFiles(content, someFiles(title));
  const { code, stderr, output } = await buildSite({ project, content, output: site });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return { content, output, tree: [...readTree(output)] };
}

describe("a build that is killed at any moment", () => {
  it("leaves a whole site, and the next one is as if nothing had been", async () => {
    const output = join(makeFolder(), "site");
    const start = performance.now();
    await buildSite({ project, content: sites[1].content, output });
    const whole = performance.now() - start;
    const chance = makeChance(1);
    let killed = 0;
    for (let number = 0; number < KILLS; number++) {
      const { content, tree } = sites[number % 2 === 0 ? 0 : 1];
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
  const output = join(makeFolder(), "site");
  const both = await Promise.all(sites.map(({ content }) => buildSite({ project, content, output })));
  expect(both.map(({ code }) => code)).toContain(0);
  for (const { code, stderr } of both) if (code !== 0) expect(stderr).toMatch(/^cannot write .+\n$/);
  expect(sites.map(({ tree }) => tree)).toContainEqual([...readTree(output)]);
  expect(readdirSync(dirname(output))).toEqual(["site"]);
});

/** Makes a disk of a folder, or another one of the disk that is there; only root may, and only where the system lets it. */
function mount(folder: string, options: string): boolean {
  const words = ["-t", "tmpfs", "-o", options, "tmpfs", folder];
  return spawnSync("mount", words, { timeout: 10_000 }).status === 0;
}

function unmount(folder: string): void {
  spawnSync("umount", ["-l", folder], { timeout: 10_000 });
}

function makeDisk(): string {
  const folder = makeFolder();
  if (!mount(folder, "size=100m")) throw new Error("a disk that could be mounted cannot be mounted now");
  onTestFinished(() => unmount(folder));
  return folder;
}

/** Why no disk can be mounted; undefined where one can. A container may keep root from it. */
function whyNoDisks(): string | undefined {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return "it takes root on Linux";
  const folder = mkdtempSync(join(tmpdir(), "disk-"));
  const mounted = mount(folder, "size=40k");
  if (mounted) unmount(folder);
  rmdirSync(folder);
  return mounted ? undefined : "root may not mount here";
}

const noDisks = whyNoDisks();
if (noDisks !== undefined) console.warn(`Full and read-only disks are not tried: ${noDisks}.`);

describe.skipIf(noDisks !== undefined)("a disk of its own, where one can be mounted", () => {
  it.each([0, 25, 50, 75, 95])(
    "that has room for %i per cent of a second site: the build says so, and the first one stays",
    async (percent) => {
      const disk = makeDisk();
      const output = join(disk, "site");
      cpSync(sites[0].output, output, { recursive: true });
      const { blocks, bfree, bsize } = statfsSync(disk);
      const size = Math.ceil((blocks - bfree) * (1 + percent / 100)) * bsize;
      expect(mount(disk, `remount,size=${size}`)).toBe(true);
      const { code, stderr } = await buildSite({ project, content: sites[1].content, output });
      expect(stderr).toMatch(/^cannot write \S.*: the disk is full\n$/);
      expect(code).toBe(2);
      expect([...readTree(output)]).toEqual(sites[0].tree);
      expect(readdirSync(disk)).toEqual(["site"]);
    },
  );

  it("that is read-only is named in one line", async () => {
    const disk = makeDisk();
    expect(mount(disk, "remount,ro")).toBe(true);
    const { content } = sites[1];
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
    const { content, tree } = sites[0];
    const clock = join(makeFolder(), "clock.mjs");
    writeFileSync(clock, JUMPS);
    const env = { NODE_OPTIONS: `--import=${pathToFileURL(clock)}` };
    const { code, stderr, output } = await buildSite({ project, content, env });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect([...readTree(output)]).toEqual(tree);
  });

  it("takes nothing from the cache that is being used, although all else there is newer", async () => {
    const { content, tree } = sites[0];
    const later = new Date("2090-01-01T00:00:00Z");
    for (const parent of ["assets", "search", "cards/sites", "editor"])
      for (let number = 0; number < 9; number++) {
        const folder = join(project, ".cache", parent, `newer-${number}`);
        mkdirSync(folder, { recursive: true });
        utimesSync(folder, later, later);
      }
    const { code, stderr, output } = await buildSite({ project, content });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect([...readTree(output)]).toEqual(tree);
  });
});
