/** What is found of a link, against a server of our own that has every fault. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Checked, checkLink } from "../../src/cli/links-check.ts";
import { HostGate } from "../../src/cli/links-gate.ts";
import { RobotsDesk } from "../../src/cli/links-robots.ts";
import { HostLedger } from "../../src/links/host-ledger.ts";
import { hostOf } from "../../src/links/link-queue.ts";
import { aDate } from "../support/builders.ts";
import { HEADLINE, type LinkServer, serveLinks } from "../support/link-server.ts";

let server: LinkServer;
beforeAll(async () => {
  server = await serveLinks();
});
afterAll(() => server.close());

const HOST = "harbour.example";

/** Milliseconds; short only where nothing is to come. */
const LONG = 10_000;
const SHORT = 200;

async function check(url: string, tries = 1): Promise<Checked> {
  const timeout = /stall|half|drip/.test(url) ? SHORT : LONG;
  const gate = new HostGate(new HostLedger(0));
  const connectTo = { address: { address: "127.0.0.1", family: 4 as const }, port: server.port };
  const manners = { gate, timeout, userAgent: "a-test", connectTo };
  const link = { url, files: [], headlines: [HEADLINE], date: aDate("2017-12-24"), hasCopy: false };
  const checker = { manners, robots: new RobotsDesk(manners), pause: 0, patience: 1000 };
  return checkLink({ link, host: hostOf(url), tries }, checker);
}

describe("a link", () => {
  test.each([
    ["page/1", "ok", "200"],
    ["lent/1", "ok", "200"],
    ["huge/1", "ok", "200"],
    ["file.pdf", "ok", "200"],
    ["headless.pdf", "ok", "200"],
    ["gone/1", "gone", "410"],
    ["missing/1", "gone", "404"],
    ["soft/1", "soft-404", 'says "Page not found | Harbour News"'],
    ["sold/1", "soft-404", 'says "This domain is for sale"'],
    ["empty/1", "soft-404", "an empty page"],
    ["retired/1", "soft-404", "sends to a home page"],
    ["member/1", "blocked", "sends to /login"],
    ["forbidden/1", "blocked", "not shown to programs (403)"],
    ["subscribers/1", "blocked", "for subscribers only"],
    ["broken/1", "unreachable", "out of order (500)"],
    ["later/1", "unreachable", "out of order (503)"],
    ["loop/1", "unreachable", "sends on more than 10 times"],
    ["chain/11", "unreachable", "sends on more than 10 times"],
    ["inward/1", "unreachable", "leads into a private network"],
    ["loopback/1", "unreachable", "leads into a private network"],
    ["nowhere/1", "unreachable", "sends to an address that is none"],
    ["stall/1", "unreachable", "no answer in time"],
    ["half/1", "unreachable", "no end in time"],
    ["drip/1", "unreachable", "no end in time"],
    ["short/1", "unreachable", "the connection was cut off"],
    ["reset/1", "unreachable", "the connection was cut off"],
  ])("to %s is found %s: %s", async (path, state, seen) => {
    const { finding } = await check(`http://${HOST}/${path}`);
    expect([finding.state, finding.seen]).toEqual([state, seen]);
  });

  test.each([
    ["moved/1", `http://${HOST}/page/1`],
    ["elsewhere/2", "http://elsewhere.example/page/2"],
    ["chain/9", `http://${HOST}/page/0`],
  ])("that moved for good names its new address: %s", async (path, moved) => {
    expect((await check(`http://${HOST}/${path}`)).finding).toMatchObject({ state: "redirected", moved });
  });

  test("to a name that nobody has is unreachable, and nothing was heard", async () => {
    const { finding, heard, again } = await check("http://nobody.invalid/page/1", 0);
    expect([finding.state, finding.seen, heard, again]).toEqual([
      "unreachable",
      "the host's name is not known",
      false,
      false,
    ]);
  });

  test("that robots.txt closes is not asked for", async () => {
    expect((await check("http://shy.example/page/7")).finding).toEqual({
      state: "blocked",
      seen: "robots.txt",
    });
    expect((await check("http://shy.example/moved/7")).finding).toEqual({
      state: "blocked",
      seen: "robots.txt",
    });
    expect((await check("http://closed.example/page/7")).finding.state).toBe("unreachable");
    expect(server.asked.filter((name) => /(?:shy|closed)\.example\/page/.test(name))).toEqual([]);
  });

  test.each([
    ["hasty/1", true],
    ["broken/1", true],
    ["stall/1", true],
    ["reset/1", true],
    ["later/1", false],
    ["gone/1", false],
    ["forbidden/1", false],
  ])("to %s is to be asked again: %s", async (path, again) => {
    expect((await check(`http://again.example/${path}`, 0)).again).toBe(again);
  });

  test("that was asked too often is there the second time", async () => {
    await check(`http://${HOST}/hasty/5`, 0);
    expect((await check(`http://${HOST}/hasty/5`, 1)).finding.state).toBe("ok");
  });
});
