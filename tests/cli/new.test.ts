/** `npm run new` as its users meet it: flags only, a site of our own to fetch from, a small content folder to add to. */
import { execFile } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { findHiddenCharacters } from "../../src/read/characters.ts";
import { parseContent } from "../../src/read/content.ts";
import { readFolder } from "../../src/read/folder.ts";
import { english, urdu } from "../support/builders.ts";
import { goodContent } from "../support/cases.ts";

const LEAD = "A lead that must never be copied into any record.";

/** Five dates, three of them wrong; two headlines. */
const REPORT = `<!doctype html><html lang="en"><head>
<title>Residents ask council for water plan | The Example Herald</title>
<meta property="og:title" content="Residents ask council for water plan">
<meta property="og:site_name" content="The Example Herald">
<meta property="og:type" content="article">
<meta name="description" content="${LEAD}">
<meta property="article:published_time" content="2017-12-24T13:29:00+05:30">
<meta property="article:modified_time" content="2018-01-02T08:00:00+05:30">
<meta name="date" content="2017-12-26">
<link rel="canonical" href="https://water.example.org/2017/12/24/water-plan">
</head><body><nav>Friday, 3 May 2024</nav><article><h1>Residents ask council for water plan</h1>
<p class="byline">By A. Writer</p><time datetime="2017-12-24">24 December 2017</time><p>${LEAD}</p>
<p>${"Words of the report. ".repeat(60)}</p></article><footer>© 2024</footer></body></html>`;

const PAGES: Readonly<Record<string, readonly [type: string, body: string | Buffer]>> = {
  "/report": ["text/html", REPORT],
  "/lying": ["text/html; charset=iso-8859-1", Buffer.from(REPORT.replace("water plan |", "wäter plän |"))],
  "/shop": ["text/html", "<title>Shop</title><h2>Things to buy</h2><ul><li>A thing<li>Another</ul>"],
  "/hostile": [
    "text/html; charset=x-user-defined-nonsense",
    `<html lang="en\u001b[2J"><meta property="og:title" content="A \u001b[31mred\u0007 title\u202e &#27;[0m"><script type="application/ld+json">{"@type":"NewsArticle","headline":"x`.concat(
      "<div>".repeat(50_000),
    ),
  ],
};

const server = createServer((request, response) => {
  const [type, body] = PAGES[request.url ?? ""] ?? [];
  if (type === undefined) return void response.writeHead(404).end();
  response.writeHead(200, { "content-type": type }).end(body);
});
let origin = "";
let content = "";

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), "new-"));
  for (const { path, bytes } of goodContent()) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), bytes);
  }
  return () => rmSync(content, { recursive: true });
});

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function runNew(...args: string[]): Promise<Ended> {
  const { DEBUG: _, ...environment } = process.env;
  const options = { timeout: 60_000, env: { ...environment, ARCHIVE_CONTENT: content, SITE_URL: "" } };
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ["src/run.mjs", "new", ...args],
      options,
      (error, stdout, stderr) => resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr }),
    );
    child.stdin?.end();
  });
}

function listWritten(): string[] {
  const before = new Set(goodContent().map(({ path }) => path));
  return readdirSync(content, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".md") && !before.has(path))
    .sort();
}

async function checkContent(): Promise<string[]> {
  const { files, problems } = await readFolder(content);
  const found = parseContent(files, { languages: [english, urdu], basePath: "" });
  return [...problems, ...found.problems]
    .filter(({ severity }) => severity === "error")
    .map(({ file, kind }) => `${file} ${kind}`);
}

const FETCH = [
  "--allow-local",
  "--tags",
  "water",
  "--summary",
  "The Example Herald reported a request for a plan.",
];

describe("npm run new", () => {
  test("makes a record of a report's page that check accepts, and does not make it twice", async () => {
    const first = await runNew("--url", `${origin}/report`, ...FETCH);
    expect(first).toMatchObject({ code: 0, stderr: "" });
    const path = "articles/2017/2017-12-24-residents-ask-council-for-water-plan.md";
    expect(listWritten()).toEqual([path]);
    const text = readFileSync(join(content, path), "utf8");
    expect(text).toContain("title: Residents ask council for water plan\ndate: 2017-12-24");
    expect(text).toContain("  url: https://water.example.org/2017/12/24/water-plan\n");
    expect(text).toContain("\n---\n\nThe Example Herald published this report on 24 December 2017.\n");
    expect(text).not.toContain(LEAD);
    expect(text).not.toContain("Words of the report");
    expect(await checkContent()).toEqual([]);
    expect(first.stdout).toMatch(/date +2017-12-24\S* +from .+\n +the page also says 2017-12-26 +\(.+\)/);
    expect(first.stdout).toContain(`Written: ${content}/${path}`);

    const second = await runNew("--url", `${origin}/report`, ...FETCH);
    expect(second.code).toBe(1);
    expect(second.stdout).toContain(`${content}/${path} has this very address`);
    expect(second.stdout).toContain("--force");
    expect(listWritten()).toEqual([path]);

    // By the reader's own rule two records of one address are an error, so the second one waits.
    const forced = await runNew("--url", `${origin}/report`, ...FETCH, "--force");
    expect(forced.code).toBe(0);
    expect(forced.stdout).toContain("is the source of");
    expect(listWritten()).toEqual([path, "drafts/2017-12-24-residents-ask-council-for-water-plan-2.md"]);
    expect(await checkContent()).toEqual([]);
  });

  test("lists at once all that is missing or wrong, each with its flag, and writes nothing", async () => {
    const { code, stdout, stderr } = await runNew(
      "--url",
      `${origin}/shop`,
      "--allow-local",
      "--date",
      "03/04/2017",
    );
    expect(code).toBe(2);
    expect(stdout).toContain("does not look like the page of one report");
    expect(stderr).toContain("add --tags relief,floods");
    expect(stderr).toMatch(/add --source-url http.*--citation/);
    expect(stderr).toMatch(
      /--date .*two different days\n +write: --date 2017-04-03\n +or: +--date 2017-03-04/,
    );
    expect(listWritten()).toEqual([]);
  });

  test("goes on by flags where the page cannot be fetched, and keeps a record without a summary as a draft", async () => {
    const { code, stdout } = await runNew(
      ...[
        "--url",
        "http://127.0.0.1:1/x",
        "--allow-local",
        "--title",
        "A plan",
        "--date",
        "24 December 2017",
      ],
      ...[
        "--publisher",
        "The Example Herald",
        "--source-url",
        "https://herald.example/1",
        "--tags",
        "Water; floods",
      ],
    );
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^The page could not be read: .*connection was refused.*\nGoing on without it\.\n/,
    );
    expect(stdout).toContain('"24 December 2017" is read as "2017-12-24"');
    const path = "drafts/2017-12-24-a-plan.md";
    expect(listWritten()).toEqual([path]);
    expect(stdout).toContain(`move the file to ${content}/articles/2017/2017-12-24-a-plan.md`);
    const text = readFileSync(join(content, path), "utf8");
    expect(text).toContain("# summary: ");
    // What is written there in place of the notes makes it a record.
    const home = join(content, "articles/2017/2017-12-24-a-plan.md");
    mkdirSync(dirname(home), { recursive: true });
    writeFileSync(home, `${text.replace("# summary:", "summary:")}\nThe Example Herald reported it.\n`);
    expect(await checkContent()).toEqual([]);
  });

  test("survives pages that lie about their letters or attack, and says nothing that could steer a terminal", async () => {
    const lying = await runNew("--url", `${origin}/lying`, ...FETCH, "--dry-run");
    expect(lying).toMatchObject({ code: 0 });
    expect(lying.stdout).toMatch(/^---\ntitle: /);
    const hostile = await runNew("--url", `${origin}/hostile`, "--allow-local");
    expect(hostile.code).toBe(2);
    for (const { stdout, stderr } of [lying, hostile])
      expect(findHiddenCharacters(stdout + stderr)).toEqual([]);
    expect(listWritten()).toEqual([]);
  });

  test("prints one line of JSON for each saved page, and nothing else", async () => {
    const names = ["one.html", "two.html", "lying.html", "missing.html", "."].map((name) =>
      join(content, name),
    );
    writeFileSync(names[0] ?? "", REPORT);
    writeFileSync(names[1] ?? "", "");
    writeFileSync(names[2] ?? "", PAGES["/lying"]?.[1] ?? "");
    const { code, stdout, stderr } = await runNew("--html", ...names, "--json");
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    const lines = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.map(({ file }) => file)).toEqual(names);
    expect(lines[0].fields.date).toMatchObject({
      value: "2017-12-24",
      precision: "day",
      from: expect.any(String),
    });
    expect(lines[0].fields.title).toMatchObject({ value: "Residents ask council for water plan" });
    expect(lines[0].fields.date.others).toEqual(
      expect.arrayContaining([expect.objectContaining({ value: "2017-12-26", precision: "day" })]),
    );
    expect(lines[1].fields.date).toBeUndefined();
    expect(lines.slice(3).map(({ error }) => error)).toEqual([
      "there is no such file",
      "this is a folder, not a page",
    ]);
    expect(stdout).not.toContain(LEAD);
    expect((await runNew("--html", names[0] ?? "", "--json")).code).toBe(0);
    expect(existsSync(join(content, "drafts"))).toBe(false);
  });
});
