/** `npm run links`' own command, against a web of our own: what it writes, and that it goes on where it was killed. */
import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import type { LinkHealth } from "../../src/archive/link-health.ts";
import { parseJournal } from "../../src/links/journal.ts";
import { HEADLINE, type LinkServer, serveLinks } from "../support/link-server.ts";
import { until } from "../support/running-site.ts";
import {
  articleText,
  commandEnvironment,
  copyProject,
  killGroup,
  makeContent,
  PROJECT,
} from "../support/site.ts";

/** Milliseconds. */
const PATIENCE = 120_000;
/** Prints how much memory the process had at most, in kilobytes. */
const MEMORY =
  "data:text/javascript,process.on('exit',()=>process.stderr.write('memory '+process.resourceUsage().maxRSS))";

let server: LinkServer;
let cache: string;
beforeAll(async () => {
  server = await serveLinks();
});
afterAll(() => server.close());
beforeEach(() => {
  // A folder of its own keeps the journal apart from that of the project.
  cache = copyProject("empty");
});

interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function start(content: string, args: readonly string[], target = server.target) {
  const child = spawn(
    process.execPath,
    [
      ...["--import", MEMORY, join(PROJECT, "src/run.mjs"), "links", "--connect-to", target],
      ...["--archive", "http://archive.example", "--delay", "0", "--timeout", "2", ...args],
    ],
    {
      cwd: cache,
      env: commandEnvironment({ ARCHIVE_CONTENT: content }),
      stdio: ["ignore", "pipe", "pipe"],
      detached: true,
    },
  );
  const killer = setTimeout(() => killGroup(child.pid), PATIENCE);
  onTestFinished(() => killGroup(child.pid));
  const said = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const)
    child[name].setEncoding("utf8").on("data", (text: string) => {
      said[name] += text;
    });
  const ran = new Promise<Ran>((resolve) =>
    child.once("close", (code) => {
      clearTimeout(killer);
      resolve({ code, ...said });
    }),
  );
  return { ran, kill: () => killGroup(child.pid) };
}

const run = (content: string, args: readonly string[] = [], target?: string) =>
  start(content, args, target).ran;

/** A record a path, its id the number of the path in the list. */
function contentOf(urls: readonly string[], more: (n: number) => string = () => ""): string {
  const records = urls.map((url, n) => {
    const source = `{ publisher: Harbour News, url: "${url}"${more(n)} }`;
    return [`articles/2017/r-${n}.md`, articleText({ title: HEADLINE, source })] as const;
  });
  return makeContent(Object.fromEntries(records));
}

function healthIn(content: string): LinkHealth[] {
  return (JSON.parse(readFileSync(join(content, "link-health.json"), "utf8")) as { links: LinkHealth[] })
    .links;
}

describe("npm run links", () => {
  test("writes what it found, offers copies and new addresses to paste, and does not ask again", async () => {
    const urls = ["page/1", "gone/1", "moved/1"].map((path) => `http://a.example/${path}`);
    server.archived.set("http://a.example/gone/1", {
      available: true,
      status: "200",
      timestamp: "20171225101010",
      url: "http://web.archive.org/web/20171225101010/http://a.example/gone/1",
    });
    const content = contentOf(urls);
    const { code, stdout, stderr } = await run(content);
    expect([code, stderr.replace(/memory \d+/, "")]).toEqual([1, ""]);
    expect(healthIn(content).map(({ url, state }) => [url, state])).toEqual([
      ["http://a.example/gone/1", "gone"],
      ["http://a.example/moved/1", "redirected"],
      ["http://a.example/page/1", "ok"],
    ]);
    expect(stdout).toContain("write under source: url: http://a.example/page/1");
    const offered = /write under source: (archived: .*)/.exec(stdout)?.[1] ?? "";
    expect(offered).toBe(
      "archived: [{ url: https://web.archive.org/web/20171225101010/http://a.example/gone/1, date: 2017-12-25, service: Wayback Machine }]",
    );

    const source = `{ publisher: Harbour News, url: "${urls[1]}", ${offered} }`;
    writeFileSync(join(content, "articles/2017/r-1.md"), articleText({ title: HEADLINE, source }));
    const before = server.asked.length;
    const again = await run(content);
    expect([again.code, server.asked.length - before]).toEqual([0, 0]);
    expect(again.stdout).not.toContain("web.archive.org");
    expect(healthIn(content)[0]).not.toHaveProperty("copy");
    expect([...server.agents]).toEqual([
      expect.stringMatching(/^news-archive-generator\/1 \(\+https:\/\/archive\.example\//),
    ]);
  });

  test("without a network says so in one line and changes nothing", async () => {
    const content = contentOf(Array.from({ length: 20 }, (_, n) => `http://h${n}.example/page/1`));
    const { code, stderr } = await run(content, [], "127.0.0.1:9");
    expect(stderr.replace(/memory \d+/, "")).toBe(
      "nothing answers, http://archive.example neither: this computer is not on the internet, and nothing was changed\n",
    );
    expect([code, existsSync(join(content, "link-health.json")), journals()]).toEqual([2, false, []]);
  });

  test("believes that one host is gone where the archive of the web answers", async () => {
    const content = contentOf(["http://nobody.invalid/page/1"]);
    expect((await run(content, ["--no-copies"])).code).toBe(0);
    expect(healthIn(content)).toMatchObject([{ state: "unreachable", seen: "the host's name is not known" }]);
  });

  test("goes on where it was killed, and asks nothing twice that it had found", async () => {
    const content = faultyContent(600);
    const before = server.asked.length;
    const first = start(content, MANY);
    await until(() => server.asked.length - before > 300, "half of the links were asked");
    first.kill();
    await first.ran;
    expect(existsSync(join(content, "link-health.json"))).toBe(false);
    const found = parseJournal(readFileSync(join(cache, ".cache/links", journals()[0] ?? ""), "utf8"));
    expect(found.size).toBeGreaterThan(100);

    const killed = server.asked.length;
    await run(content, MANY);
    const asked = new Set(server.asked.slice(killed).map((name) => `http://${name}`));
    expect([...found.keys()].filter((url) => asked.has(url))).toEqual([]);
    expect([healthIn(content).length, healthIn(content).filter(isWrong), journals()]).toEqual([600, [], []]);
  });

  test("asks 5,000 links of 20 hosts in one run, two at a host, in bounded memory", async () => {
    const content = faultyContent(5000);
    const { code, stderr } = await run(content, MANY);
    expect(code).toBe(1);
    expect([healthIn(content).length, healthIn(content).filter(isWrong)]).toEqual([5000, []]);
    expect(server.most()).toBe(2);
    // The huge pages alone would take more than a gigabyte.
    expect(Number(/memory (\d+)/.exec(stderr)?.[1])).toBeLessThan(400_000);
  });
});

/** More than all hosts together may be asked for. */
const MANY = ["--concurrency", "48"];

function faultyContent(count: number): string {
  const urls = Array.from({ length: count }, (_, n) => {
    const kind = kindOf(n);
    return kind === "invalid" ? `http://h${n}.invalid/page/${n}` : `http://h${n % 20}.example/${kind}/${n}`;
  });
  const hasCopy = (n: number) => n % 10 !== 3 && n % 100 !== 0;
  return contentOf(urls, (n) =>
    hasCopy(n) ? ", archived: [{ url: https://web.archive.org/web/2017/x, date: 2017-12-25 }]" : "",
  );
}

function isWrong({ url, state }: LinkHealth): boolean {
  const { hostname, pathname } = new URL(url);
  const kind = hostname.endsWith(".invalid") ? "invalid" : (pathname.split("/")[1] ?? "");
  return state !== (EXPECTED[kind] ?? "ok");
}

/** A fault every ten links; those that take time are few, and on as many hosts. */
function kindOf(n: number): string {
  const slow = ["stall", "drip"];
  if (n % 499 === 7) return slow[Math.floor(n / 499) % 2] ?? "page";
  const quick = Object.keys(EXPECTED).filter((kind) => !slow.includes(kind));
  return n % 10 === 0 ? (quick[(n / 10) % quick.length] ?? "page") : "page";
}

const EXPECTED: Readonly<Record<string, LinkHealth["state"]>> = {
  page: "ok",
  moved: "redirected",
  lent: "ok",
  gone: "gone",
  soft: "soft-404",
  retired: "soft-404",
  forbidden: "blocked",
  loop: "unreachable",
  inward: "unreachable",
  hasty: "ok",
  stall: "unreachable",
  drip: "unreachable",
  short: "unreachable",
  reset: "unreachable",
  huge: "ok",
  invalid: "unreachable",
};

function journals(): string[] {
  const folder = join(cache, ".cache/links");
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".journal")) : [];
}
