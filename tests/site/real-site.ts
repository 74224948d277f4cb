/** The real content, built by the real command: once a run for each address, however many test files ask. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { inject } from "vitest";
import { type BuildResult, buildSite } from "../support/site.ts";
import { type SiteSurvey, surveySite } from "./survey.ts";

/** Where site.yaml says that the archive stands. */
export const ORIGIN = "https://archive.example";
/** An address with a path, below which every link must work. */
export const ADDRESS_WITH_PATH = "https://example.org/some/path";

export interface RealSite {
  readonly folder: string;
  readonly survey: SiteSurvey;
  /** What the command printed. */
  readonly stdout: string;
}

/** Milliseconds to wait for the process that is building. */
const PATIENCE = 240_000;

/** Each is parsed once a process. */
const parsed = new Map<string | undefined, Promise<RealSite>>();

/** The site as `npm run build` makes it; with an address, as SITE_URL makes it. Throws what a failed build printed. */
export function realSite(address?: string): Promise<RealSite> {
  const site = parsed.get(address) ?? makeSite(address);
  parsed.set(address, site);
  return site;
}

async function makeSite(address: string | undefined): Promise<RealSite> {
  const { result, output } = await buildOnce(address);
  if (result.code !== 0)
    throw new Error(`the build failed (${result.code}):\n${result.stdout}${result.stderr}`);
  const survey = JSON.parse(readFileSync(`${output}.survey.json`, "utf8")) as SiteSurvey;
  return { folder: output, survey, stdout: result.stdout };
}

/** The first to make the lock builds; the others wait for what it leaves. */
async function buildOnce(address: string | undefined): Promise<{ result: BuildResult; output: string }> {
  const output = join(inject("scratch"), address === undefined ? "site" : "site-below-path");
  const done = `${output}.result.json`;
  if (makeLock(`${output}.lock`)) {
    const result = await buildSite({ content: "content", output, env: { SITE_URL: address } });
    if (result.code === 0) writeWhole(`${output}.survey.json`, surveySite(output));
    writeWhole(done, result);
  }
  const end = Date.now() + PATIENCE;
  while (!existsSync(done)) {
    if (Date.now() > end) throw new Error("another test's build of the site did not end");
    await wait(100);
  }
  return { result: JSON.parse(readFileSync(done, "utf8")) as BuildResult, output };
}

function makeLock(path: string): boolean {
  try {
    mkdirSync(path);
    return true;
  } catch {
    return false;
  }
}

function writeWhole(path: string, value: unknown): void {
  writeFileSync(`${path}.part`, JSON.stringify(value));
  renameSync(`${path}.part`, path);
}
