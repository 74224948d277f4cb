/** A site to pack: one that was built already and agrees with its manifest, or one that is built now and goes away after. */
import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openFolder } from "../fixity/folder-copy.ts";
import { MANIFEST } from "../fixity/manifest.ts";
import { verifyCopy } from "../fixity/verify.ts";
import { quote } from "../read/quote.ts";
import { Refusal } from "./refusal.ts";
import { onStop } from "./streams.ts";

/** The build has said what is wrong, and ended with this code. */
export class BuildFailed extends Error {
  readonly exitCode: number;

  constructor(exitCode: number) {
    super("the build failed");
    this.exitCode = exitCode;
  }
}

/** `scratch` is an empty folder that goes away with the command, also where it is stopped. */
export async function withScratch<T>(use: (scratch: string) => Promise<T>, alsoRemove: string): Promise<T> {
  const scratch = await mkdtemp(join(tmpdir(), "archive-pack-"));
  const release = onStop(() => {
    rmSync(scratch, { recursive: true, force: true });
    rmSync(alsoRemove, { force: true });
  });
  try {
    return await use(scratch);
  } finally {
    release();
    await rm(scratch, { recursive: true, force: true });
  }
}

/** The folder of the site. Throws a Refusal or BuildFailed. */
export async function findSite(named: string | undefined, scratch: string): Promise<string> {
  if (named === undefined) return buildSite(join(scratch, "site"));
  const verdict = await verifyCopy(await openFolder(named));
  if (verdict?.kind !== "site")
    throw new Refusal(`${quote(named)} has no ${MANIFEST}: it is no site that was built here`);
  const [first] = verdict.findings;
  if (first)
    throw new Refusal(
      `${quote(named)} does not agree with its manifest (${quote(first.path)}); npm run verify -- ${named} lists all`,
    );
  return named;
}

/** What it prints goes to the error stream: the output is for what was packed. */
function buildSite(output: string): Promise<string> {
  const child = spawn(process.execPath, [...process.execArgv, "src/run.mjs", "build"], {
    env: { ...process.env, ARCHIVE_OUTPUT: output },
    stdio: ["ignore", process.stderr, process.stderr],
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => (code === 0 ? resolve(output) : reject(new BuildFailed(code ?? 70))));
  });
}
