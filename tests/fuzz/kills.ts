/**
 * Kills builds at random moments: `node src/run.mjs tests/fuzz/kills.ts [COUNT [SEED]]`. Every fifth one is a build that
 * begins with an empty cache, and so is killed while that is written. Each kill is followed by a build that must equal a
 * clean one. Prints how many sites were partial; ends with 1 where any was.
 */
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { killBuild } from "../support/killed-build.ts";
import { articleText, buildSite, copyProject, readTree, SITE_YAML, writeFiles } from "../support/site.ts";
import { makeChance } from "./chance.ts";

/** Of so many builds one begins without a cache. */
const EMPTY_CACHES = 5;

const count = Number(process.argv[2] ?? 100);
const chance = makeChance(Number(process.argv[3] ?? 1));
const root = mkdtempSync(join(tmpdir(), "kills-"));
try {
  process.exitCode = (await killAll(root)) ? 0 : 1;
} finally {
  rmSync(root, { recursive: true, force: true });
}

async function killAll(folder: string): Promise<boolean> {
  const project = join(folder, "project");
  copyProject("fonts", project);
  const output = join(folder, "out", "site");
  const sites = [];
  for (const title of ["Ferry runs again", "Ferry stops"])
    sites.push(await buildClean(project, join(folder, `content-${sites.length}`), title));
  const found = { killed: 0, partial: 0, away: 0, unlike: 0, left: 0 };
  for (let number = 0; number < count; number++) {
    const site = sites[number % 2];
    if (site === undefined) continue;
    const isEmpty = number % EMPTY_CACHES === 0;
    if (isEmpty) rmSync(join(project, ".cache"), { recursive: true, force: true });
    const { content, tree, seconds } = site;
    const delay = chance.below(seconds * 1000 * (isEmpty ? 3 : 1));
    if (await killBuild({ project, content, output, delay })) found.killed++;
    const left = JSON.stringify([...readWhole(output)]);
    if (left === "[]" && number > 0) found.away++;
    else if (number > 0 && !sites.some((one) => one.tree === left)) found.partial++;
    const { code } = await buildSite({ project, content, output });
    if (code !== 0 || JSON.stringify([...readTree(output)]) !== tree) found.unlike++;
    if (readdirSync(join(folder, "out")).length > 1) found.left++;
  }
  const { killed, partial, away, unlike, left } = found;
  console.log(`${count} builds, ${killed} killed before their end`);
  console.log(`${partial} partial sites, ${away} moved aside and not yet replaced`);
  console.log(`${unlike} builds after them unlike a clean one, ${left} with something left beside the site`);
  return partial + unlike + left === 0;
}

async function buildClean(project: string, content: string, title: string) {
  writeFiles(content, {
    "site.yaml": `${SITE_YAML}cards: "false"\n`,
    "articles/2017/2017-12-24-ferry.md": articleText({ title }),
  });
  const output = `${content}-site`;
  await buildSite({ project, content, output });
  const start = performance.now();
  const { code, stderr } = await buildSite({ project, content, output });
  if (code !== 0) throw new Error(stderr);
  const seconds = (performance.now() - start) / 1000;
  return { content, seconds, tree: JSON.stringify([...readTree(output)]) };
}

/** Nothing where the folder is not there. */
function readWhole(folder: string): ReadonlyMap<string, string> {
  try {
    return readTree(folder);
  } catch {
    return new Map();
  }
}
