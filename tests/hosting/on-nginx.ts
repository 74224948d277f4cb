/**
 * `node src/run.mjs tests/hosting/on-nginx.ts`: serves the real content by nginx, with the configuration that `npm run
 * hosting` prints, at the root of a host and below a path, and opens a page of each kind in each language, searches, and
 * follows an address that has moved. Prints what was seen and what is wrong; ends with 1 where anything is.
 */
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Browser, Page, Response } from "playwright-core";
import { watchPage } from "../browser/findings.ts";
import { FONTS_READY } from "../browser/in-page.ts";
import { listVisits, type PageVisit } from "../browser/page-kinds.ts";
import { recordIds } from "../site/records.ts";
import { launchBrowser } from "../support/browser.ts";

/** Beside the kinds of pages: the editor, and an address that nothing has in each language. */
const OTHERS: readonly PageVisit[] = [
  { kind: "the editor", language: "en", path: "/admin/" },
  { kind: "missing", language: "en", path: "/no-such-page/" },
  { kind: "missing", language: "ur", path: "/ur/no-such-page/" },
];

const QUERIES = { en: "protest", ur: "الطاف" } as const;
const RESULT = "main h2 a[href*='/articles/']";
const MOVED = "a-name-from-before";
const BASES = ["", "/some/path"];

interface Surroundings {
  readonly folder: string;
  readonly base: string;
  readonly origin: string;
}

const folder = mkdtempSync(join(tmpdir(), "on-nginx-"));
const browser = await launchBrowser();
try {
  for (const base of BASES) await tryBase(base);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

async function tryBase(base: string): Promise<void> {
  const origin = `http://127.0.0.1:${await findPort()}`;
  const surroundings = { folder: join(folder, `host${BASES.indexOf(base)}`), base, origin };
  build(surroundings);
  const nginx = spawn("nginx", ["-c", writeConfiguration(surroundings)], { stdio: "inherit" });
  try {
    await untilAnswered(origin + base);
    const wrong = [...(await walk(browser, surroundings)), ...(await follow(surroundings))];
    console.log(`${origin}${base}/: ${visits().length} pages, ${wrong.length} faults`);
    for (const fault of wrong) console.log(`  ${fault}`);
    if (wrong.length > 0) process.exitCode = 1;
  } finally {
    nginx.kill("SIGQUIT");
    await once(nginx, "close");
  }
}

function visits(): readonly PageVisit[] {
  return [...listVisits(), ...OTHERS];
}

/** The real content, of which one record had another address before. */
function build({ folder: host, base, origin }: Surroundings): void {
  const content = join(host, "content");
  cpSync("content", content, { recursive: true });
  const [id = ""] = recordIds();
  const file = join(content, "articles", id.slice(0, 4), `${id}.md`);
  writeFileSync(file, readFileSync(file, "utf8").replace(/^---\n/, `---\naliases: [${MOVED}]\n`));
  const output = join(host, "root", base);
  mkdirSync(join(output, ".."), { recursive: true });
  run(["build"], {
    ARCHIVE_CONTENT: content,
    ARCHIVE_OUTPUT: output,
    ARCHIVE_COMPRESS: "1",
    SITE_URL: origin + base,
  });
}

/** Answers what the command printed. */
function run(args: readonly string[], environment: Readonly<Record<string, string>>): string {
  const env = { ...process.env, ...environment };
  return execFileSync(process.execPath, ["src/run.mjs", ...args], { env, encoding: "utf8" });
}

/** What is printed goes into a whole configuration as it is, but for the port and for where Debian has its list of types. */
function writeConfiguration({ folder: host, base, origin }: Surroundings): string {
  const environment = { ARCHIVE_CONTENT: join(host, "content"), SITE_URL: origin + base };
  const printed = run(["hosting", "nginx", "--root", join(host, "root")], environment)
    .replace("listen 80;", `listen ${new URL(origin).host};`)
    .replace(/^ *listen \[::\]:80;\n/m, "")
    .replace("include mime.types;", "include /etc/nginx/mime.types;");
  const file = join(host, "nginx.conf");
  const paths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((name) => `${name}_temp_path ${join(host, name)};`)
    .join(" ");
  writeFileSync(
    file,
    `${process.getuid?.() === 0 ? "user root;" : ""} daemon off; pid ${join(host, "pid")}; error_log stderr crit; events {}
http { include /etc/nginx/mime.types; access_log off; ${paths}
${printed}}\n`,
  );
  return file;
}

async function walk(browser: Browser, { origin, base }: Surroundings): Promise<string[]> {
  const wrong: string[] = [];
  for (const visit of visits()) {
    const context = await browser.newContext();
    const page = await context.newPage();
    const { requests, complaints } = await watchPage(page);
    const answer = await page.goto(origin + base + encodeURI(visit.path), { waitUntil: "load" });
    await page.evaluate(FONTS_READY);
    if (visit.kind === "search") await search(page, visit.language);
    const foreign = requests.filter(
      (address) => !/^(?:data|blob):/.test(address) && !address.startsWith(origin),
    );
    const told =
      visit.kind === "missing" ? complaints.filter((complaint) => !/\b404\b/.test(complaint)) : complaints;
    const found = [
      ...told,
      ...foreign.map((address) => `asks ${address}`),
      ...(await judge(answer, page, visit)),
    ];
    wrong.push(...found.map((fault) => `${visit.path} ${fault}`));
    await context.close();
  }
  return wrong;
}

async function search(page: Page, language: PageVisit["language"]): Promise<void> {
  await page.fill("main input[type=search]", QUERIES[language]);
  await page.keyboard.press("Enter");
  await page.waitForSelector(RESULT, { timeout: 30_000 });
}

async function judge(answer: Response | null, page: Page, { kind, language }: PageVisit): Promise<string[]> {
  const headers = answer?.headers() ?? {};
  const status = kind === "missing" ? 404 : 200;
  const spoken = await page.evaluate("document.documentElement.lang");
  return [
    ...(answer?.status() === status ? [] : [`has the status ${answer?.status()}`]),
    // What nginx compresses itself has no length.
    ...(headers["content-encoding"] === "gzip" && headers["content-length"]
      ? []
      : ["is not sent from its compressed file"]),
    ...(headers["content-security-policy"] ? [] : ["has no policy"]),
    ...(spoken === language ? [] : [`is in ${spoken}`]),
  ];
}

/** An address that has moved, and one without its slash. */
async function follow({ origin, base }: Surroundings): Promise<string[]> {
  const [id = ""] = recordIds();
  const moves = [
    [`/articles/${MOVED}/`, `/articles/${id}/`],
    [`/ur/articles/${MOVED}/`, `/ur/articles/${id}/`],
    ["/archive", "/archive/"],
  ];
  const wrong: string[] = [];
  for (const [from, to] of moves) {
    const { status, headers } = await fetch(`${origin}${base}${from}`, { redirect: "manual" });
    const location = headers.get("location");
    if (status !== 301 || location !== `${base}${to}`) wrong.push(`${from} ends with ${status} ${location}`);
  }
  return wrong;
}

async function untilAnswered(address: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (await fetch(address).catch(() => undefined)) return;
    await wait(100);
  }
  throw new Error("nginx does not answer");
}

/** One that is free now. */
async function findPort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no port is free");
  return address.port;
}
