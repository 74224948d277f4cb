import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DOUBTFUL, Doubt } from "../../src/links/doubt.ts";
import { HostLedger } from "../../src/links/host-ledger.ts";
import { LinkQueue, type Turn } from "../../src/links/link-queue.ts";
import { parseRetryAfter } from "../../src/links/retry-after.ts";
import type { SourceLink } from "../../src/links/source-link.ts";
import { aDate } from "../support/builders.ts";

const link = (url: string): SourceLink => ({
  url,
  files: [`${url}.md`],
  headlines: [],
  date: aDate("2017"),
  hasCopy: false,
});

describe("the ledger of hosts", () => {
  test("lets two requests be under way, and a third when one has ended", () => {
    const ledger = new HostLedger(0);
    ledger.begin("a", 0);
    expect(ledger.waitAt("a", 0)).toBe(0);
    ledger.begin("a", 0);
    expect([ledger.waitAt("a", 0), ledger.waitAt("b", 0)]).toEqual([Number.POSITIVE_INFINITY, 0]);
    ledger.end("a");
    expect(ledger.waitAt("a", 0)).toBe(0);
  });

  test("keeps the span between two starts, and a longer one where the host wants it", () => {
    const ledger = new HostLedger(1000);
    ledger.begin("a", 0);
    expect([ledger.waitAt("a", 400), ledger.waitAt("a", 1000)]).toEqual([600, 0]);
    ledger.slow("a", 5000);
    ledger.begin("a", 1000);
    ledger.end("a");
    expect(ledger.waitAt("a", 1000)).toBe(5000);
    ledger.slow("a", 10);
    ledger.end("a");
    ledger.begin("a", 6000);
    expect(ledger.waitAt("a", 6000)).toBe(5000);
  });

  test("lets a host rest as long as it asked", () => {
    const ledger = new HostLedger(0);
    ledger.rest("a", 9000);
    ledger.rest("a", 3000);
    expect(ledger.waitAt("a", 1000)).toBe(8000);
  });
});

describe("the queue of links", () => {
  test("gives each link once, whatever the hosts, and never a third of one host", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(4), fc.boolean()), { maxLength: 40 }), (sketch) => {
        const urls = sketch.map(([host], n) => `https://h${host}.example/${n}`);
        const queue = new LinkQueue(urls.map(link));
        const open: Turn[] = [];
        const given: string[] = [];
        for (;;) {
          const next = queue.next(() => 0);
          if (next !== undefined && "turn" in next) {
            given.push(next.turn.link.url);
            open.push(next.turn);
            const same = open.filter(({ host }) => host === next.turn.host);
            expect(same.length).toBeLessThanOrEqual(2);
          } else if (open.length > 0) queue.done(open.shift() as Turn);
          else break;
        }
        expect(given.sort()).toEqual([...urls].sort());
      }),
    );
  });

  test("lets hosts take turns, and passes over one that rests", () => {
    const queue = new LinkQueue(
      ["https://a.example/1", "https://a.example/2", "https://b.example/1"].map(link),
    );
    const host = (resting: string) => {
      const next = queue.next((name) => (name === resting ? 500 : 0));
      return next === undefined ? undefined : "turn" in next ? next.turn.host : next.wait;
    };
    const first = host("");
    expect([first, host(""), host("a.example")].sort()).toEqual([500, "a.example", "b.example"]);
  });

  test("puts what is to be asked again behind the others of its host, and counts", () => {
    const queue = new LinkQueue(["https://a.example/1", "https://a.example/2"].map(link));
    const take = () => {
      const next = queue.next(() => 0);
      if (next === undefined || !("turn" in next)) throw new Error("nobody is there");
      return next.turn;
    };
    const first = take();
    queue.done(first, true);
    const second = take();
    const third = take();
    expect([second.link.url === first.link.url, third.link.url, third.tries]).toEqual([
      false,
      first.link.url,
      1,
    ]);
    queue.done(second);
    queue.done(third);
    expect(queue.next(() => 0)).toBeUndefined();
  });

  test("counts a name as one host, whatever the port", () => {
    const queue = new LinkQueue([1, 2, 3].map((n) => link(`https://a.example:${8000 + n}/`)));
    queue.next(() => 0);
    queue.next(() => 0);
    expect(queue.next(() => 0)).toEqual({ wait: Number.POSITIVE_INFINITY });
  });
});

describe("doubt about the network", () => {
  test("comes with many silent hosts, and not with many links of one", () => {
    const doubt = new Doubt<number>();
    expect(Array.from({ length: 50 }, (_, n) => doubt.keep(n, "a")).some(Boolean)).toBe(false);
    const others = Array.from({ length: DOUBTFUL - 1 }, (_, n) => doubt.keep(n, `h${n}`));
    expect(others).toEqual([...others.slice(1).map(() => false), true]);
  });

  test("gives back what was kept, once", () => {
    const doubt = new Doubt<string>();
    doubt.keep("x", "a");
    expect([doubt.isEmpty, doubt.settle(), doubt.settle(), doubt.isEmpty]).toEqual([false, ["x"], [], true]);
  });
});

describe("when to come again", () => {
  const now = Date.parse("2026-11-24T10:00:00Z");
  test.each([
    ["120", 120_000],
    ["0", 0],
    ["Tue, 24 Nov 2026 10:01:00 GMT", 60_000],
    ["Mon, 23 Nov 2026 10:01:00 GMT", 0],
    ["soon", undefined],
    ["-5", undefined],
    ["2027", 2_027_000],
    [undefined, undefined],
  ])("is read from %j", (value, wait) => {
    expect(parseRetryAfter(value, now)).toBe(wait);
  });
});
