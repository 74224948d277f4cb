/** Unpacks the Chromium that comes as an npm package, for machines that have no browser and none of its libraries. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

const ROOT = join(import.meta.dirname, "../..");
const CACHE = join(ROOT, "node_modules/.cache");

/** What the browser is started with. */
export interface UnpackedChromium {
  readonly executablePath: string;
  readonly env: Record<string, string>;
}

/**
 * Unpacks once a version, into node_modules/.cache. Several processes may ask at once: each unpacks aside, the first
 * to finish puts its folder in place. (The package itself takes a half-written file for a whole one.)
 */
export async function unpackChromium(): Promise<UnpackedChromium> {
  const folder = join(CACHE, `chromium-${await packageVersion()}`);
  if (!existsSync(folder)) await unpackTo(folder);
  return {
    executablePath: join(folder, "chromium"),
    env: {
      ...definedEnvironment(),
      LD_LIBRARY_PATH: [join(folder, "al2023/lib"), process.env.LD_LIBRARY_PATH].filter(Boolean).join(":"),
      FONTCONFIG_FILE: join(folder, "fonts.conf"),
    },
  };
}

async function unpackTo(folder: string): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  const aside = await mkdtemp(join(CACHE, "unpacking-"));
  await runPackage(aside);
  await writeFile(join(aside, "fonts.conf"), fontsConfiguration(folder));
  try {
    await rename(aside, folder);
  } catch (error) {
    await rm(aside, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/** In a process of its own, since the package changes the environment of the one that imports it. */
async function runPackage(into: string): Promise<void> {
  await promisify(execFile)(
    process.execPath,
    [
      "--input-type=module",
      "--eval",
      'import chromium from "@sparticuz/chromium"; await chromium.executablePath();',
    ],
    {
      cwd: ROOT,
      timeout: 120_000,
      // Without this name of a runtime the package leaves its libraries packed.
      env: { ...definedEnvironment(), TMPDIR: into, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" },
    },
  );
}

/** The package's own file names folders of the service it was made for. A minimal system has no font but this one. */
function fontsConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;
}

async function packageVersion(): Promise<string> {
  const manifest: unknown = JSON.parse(
    await readFile(join(ROOT, "node_modules/@sparticuz/chromium/package.json"), "utf8"),
  );
  return (manifest as { version: string }).version;
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
