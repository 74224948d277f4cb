/**
 * `npm start`: builds the archive, serves it, and builds again when a file of the content, the layouts or the code is
 * edited, added, renamed or deleted. Each build is a fresh process, so that changed code is loaded anew; while one
 * fails, the last good site stays.
 */

import { spawn } from "node:child_process";
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { watch } from "chokidar";
import { parseUrl } from "../archive/url.ts";
import { isAbandoned } from "./process-id.ts";
import { openRebuilder } from "./rebuilder.ts";
import { Refusal } from "./refusal.ts";
import { findPort, serveSite } from "./site-server.ts";
import { outliveReaders } from "./streams.ts";

const { env, stdout, stderr } = process;
const CONTENT = env.ARCHIVE_CONTENT || "content";
const WATCHED = [CONTENT, "src", "layouts", ".eleventy.ts", "package.json"];

/** One folder a process: `npm run build` keeps _site to itself, and two servers keep out of each other's way. */
const FOLDERS = join(".cache", "serve");
const FOLDER = join(FOLDERS, String(process.pid));
const SITE = join(FOLDER, "site");

/** Milliseconds after which open connections no longer keep us. */
const PATIENCE = 3000;

outliveReaders();

start().catch((error: unknown) => {
  stderr.write(`${error instanceof Refusal ? error.message : String(error)}\n`);
  process.exit(error instanceof Refusal ? 2 : 70);
});

async function start(): Promise<void> {
  clearAbandoned();
  const wanted = parsePort(env.PORT || "8080");
  const basePath = parseBasePath(env.SITE_URL);
  const port = await findPort(wanted);
  if (port !== wanted) stdout.write(`port ${wanted} is taken, so this is on ${port}\n`);
  const server = await serveSite(SITE, port, basePath);
  server.showInstead("The archive is being built; this page will show it in a moment.");

  let good = false;
  let told = false;
  const rebuilder = openRebuilder(async (signal) => {
    const { code, said } = await build(server.url, signal);
    if (signal.aborted) return;
    good ||= code === 0;
    server.showInstead(good ? undefined : said);
    server.reload();
    if (code !== 0) stderr.write(good ? "the last good site is still served\n" : "waiting for a change\n");
    if (!told) stdout.write(`\n  The archive is at ${server.url}  (Ctrl-C stops)\n\n`);
    told = true;
  });

  const watcher = watch(WATCHED, { ignoreInitial: true, ignored: isLeftover });
  watcher.on("all", (event, path) => {
    // A file that is written into a new folder at once may go unseen; the folder itself does not.
    if (!event.endsWith("Dir")) stdout.write(`${WORDS[event] ?? event}: ${relative("", path)}\n`);
    rebuilder.request();
  });
  await new Promise<void>((resolve) => watcher.once("ready", () => resolve()));
  rebuilder.request();

  const stop = async () => {
    setTimeout(() => process.exit(0), PATIENCE).unref();
    await Promise.all([rebuilder.stop(), watcher.close()]);
    await server.close();
    rmSync(FOLDER, { recursive: true, force: true });
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, stop);
}

const WORDS: Readonly<Record<string, string>> = { add: "added", change: "changed", unlink: "deleted" };

/** Resolves when the build's process is gone; `said` is what it had to say about a failure. */
function build(address: string, signal: AbortSignal): Promise<{ code: number | null; said: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...process.execArgv, "src/run.mjs", "build"], {
      env: { ...env, ARCHIVE_OUTPUT: SITE, SITE_URL: address.replace(/\/$/, "") },
      stdio: ["ignore", "inherit", "pipe"],
    });
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      stderr.write(text);
    });
    signal.addEventListener("abort", () => child.kill("SIGTERM"), { once: true });
    child.on("error", (error) => resolve({ code: null, said: String(error) }));
    child.on("close", (code) => resolve({ code, said }));
  });
}

/** What editors leave beside the file they write. */
function isLeftover(path: string): boolean {
  return /(^\.#|^#.*#$|~$|\.sw[a-z]$|^\.DS_Store$|^4913$)/.test(basename(path));
}

function parsePort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new Refusal(`PORT=${text} is not a port, from 0 to 65535`);
  return port;
}

/** The local site stands below the same path as the published one, so that its links can be tried. */
function parseBasePath(address: string | undefined): string {
  if (!address) return "";
  const url = parseUrl(address);
  if (url === undefined) throw new Refusal(`SITE_URL=${address} is not an address; write https://host/path`);
  return url.pathname.replace(/\/+$/, "");
}

/** Sites of servers that were killed. */
function clearAbandoned(): void {
  mkdirSync(FOLDERS, { recursive: true });
  for (const name of readdirSync(FOLDERS))
    if (isAbandoned(name)) rmSync(join(FOLDERS, name), { recursive: true, force: true });
}
