/**
 * `npm start`: serves the archive, and composes it again when a file of the content, the layouts or the code is edited,
 * added, renamed or deleted. A page is written when a browser asks for it. What composes is a process of its own, and
 * another one where the code has changed; while the content or the code is at fault, the last good site stays.
 */

import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { watch } from "chokidar";
import { parseUrl } from "../archive/url.ts";
import { countOf } from "./count.ts";
import { isWithin } from "./output-folder.ts";
import { Preview } from "./preview-process.ts";
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

  const preview = new Preview(SITE, { ...env, SITE_URL: server.url.replace(/\/$/, "") });
  server.askBefore((path) => preview.lay(path));
  let told = false;
  const rebuilder = openRebuilder(async (signal) => {
    const begun = performance.now();
    const { ok, said, records = 0 } = await preview.compose();
    if (signal.aborted) return;
    if (said !== "") stderr.write(`${said}\n`);
    const isGood = preview.isGood();
    server.showInstead(isGood ? undefined : stripVTControlCharacters(said));
    server.reload();
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    if (ok) stdout.write(`${countOf(records, "record")} to be seen after ${seconds} s\n`);
    else stderr.write(isGood ? "the last good site is still served\n" : "waiting for a change\n");
    if (!told) stdout.write(`\n  The archive is at ${server.url}  (Ctrl-C stops)\n\n`);
    told = true;
  });

  const watcher = watch(WATCHED, { ignoreInitial: true, ignored: isLeftover });
  watcher.on("all", (event, path) => {
    // A file that is written into a new folder at once may go unseen; the folder itself does not.
    if (!event.endsWith("Dir")) stdout.write(`${WORDS[event] ?? event}: ${relative("", path)}\n`);
    if (!isWithin(resolve(path), resolve(CONTENT))) preview.renewCode();
    rebuilder.request();
  });
  await new Promise<void>((resolve) => watcher.once("ready", () => resolve()));
  rebuilder.request();

  const stop = async () => {
    setTimeout(() => process.exit(0), PATIENCE).unref();
    await Promise.all([rebuilder.stop(), watcher.close(), preview.stop()]);
    await server.close();
    rmSync(FOLDER, { recursive: true, force: true });
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, stop);
}

const WORDS: Readonly<Record<string, string>> = { add: "added", change: "changed", unlink: "deleted" };

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
