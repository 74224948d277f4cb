/** The fetch of a report's page, against a server of our own: what it follows, what it refuses, and where it stops. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findAddresses, isPublicAddress } from "../../src/cli/fetch-address.ts";
import { fetchPage } from "../../src/cli/fetch-page.ts";

const PAGE = "<!doctype html><title>A report</title><h1>A report</h1>";
const MEGABYTE = Buffer.alloc(1_000_000, "a");

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const html =
  (body: string | Buffer, headers = {}) =>
  (_: unknown, response: ServerResponse) =>
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", ...headers }).end(body);
const sendTo = (location: string) => (_: unknown, response: ServerResponse) =>
  response.writeHead(302, { location }).end();
const status = (code: number) => (_: unknown, response: ServerResponse) => response.writeHead(code).end("no");

let sent = 0;
const seen: IncomingMessage["headers"][] = [];

const ANSWERS: Readonly<Record<string, Answer>> = {
  "/report": html(PAGE),
  "/packed": html(gzipSync(PAGE), { "content-encoding": "gzip" }),
  "/damaged": html("not packed at all", { "content-encoding": "gzip" }),
  "/unknown-packing": html(PAGE, { "content-encoding": "rot13" }),
  "/moved": sendTo("/report"),
  "/charset": html(PAGE, { "content-type": "text/html; charset=nonsense" }),
  "/loop": sendTo("/loop"),
  "/to-metadata": sendTo("http://169.254.169.254/latest/meta-data/"),
  "/to-other-port": sendTo("http://127.0.0.1:9/"),
  "/to-six": sendTo("http://[::1]/"),
  "/to-mapped": sendTo("http://[::ffff:127.0.0.1]/"),
  "/to-file": sendTo("file:///etc/hostname"),
  "/to-nowhere": sendTo("http://"),
  "/pdf": html("%PDF-1.7"),
  "/called-pdf": html("x", { "content-type": "application/pdf" }),
  "/picture": html("x", { "content-type": "image/png" }),
  "/text": html("plain words", { "content-type": "text/plain" }),
  "/empty": html(""),
  "/missing": status(404),
  "/forbidden": status(403),
  "/broken": status(503),
  "/bomb": html(gzipSync(Buffer.alloc(50_000_000)), { "content-encoding": "gzip" }),
  "/stall": (_, response) => response.writeHead(200, { "content-type": "text/html" }).write("<title>"),
  "/cut": (_, response) => {
    response.writeHead(200, { "content-type": "text/html", "content-length": "1000" }).write("<title>");
    setImmediate(() => response.destroy());
  },
  "/stream": (_, response) => {
    response.writeHead(200, { "content-type": "text/html" });
    const pump = () => {
      while (sent < 50 && !response.destroyed) {
        sent++;
        if (!response.write(MEGABYTE)) return void response.once("drain", pump);
      }
      response.end();
    };
    pump();
  },
};

const server = createServer((request, response) => {
  seen.push(request.headers);
  (ANSWERS[request.url ?? ""] ?? status(404))(request, response);
});
let origin = "";

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const fetchLocal = (path: string, options = {}) =>
  fetchPage(`${origin}${path}`, { allowLocal: true, ...options });

async function whyNot(path: string, options = {}): Promise<string> {
  const fetched = await fetchLocal(path, options);
  return fetched.ok ? "it was fetched" : fetched.why;
}

describe("fetching a page", () => {
  test.each([["/report"], ["/packed"], ["/moved"], ["/charset"]])("gives the bytes of %s", async (path) => {
    const fetched = await fetchLocal(path);
    expect(fetched).toMatchObject({ ok: true, page: { url: expect.stringMatching(/^http:/) } });
    expect(fetched.ok && new TextDecoder().decode(fetched.page.bytes)).toBe(PAGE);
  });

  test("says who asks, and sends nothing else about anybody", async () => {
    await fetchLocal("/report");
    expect(seen.at(-1)?.["user-agent"]).toMatch(/^news-archive-generator /);
    expect(Object.keys(seen.at(-1) ?? {}).sort()).toEqual([
      "accept",
      "accept-encoding",
      "connection",
      "host",
      "user-agent",
    ]);
  });

  test.each([
    ["/missing", /no page there any more \(404\)/],
    ["/forbidden", /does not show the page to programs \(403\)/],
    ["/broken", /out of order \(503\)/],
    ["/pdf", /is a PDF/],
    ["/called-pdf", /is a PDF/],
    ["/picture", /not a web page \(image\/png\)/],
    ["/text", /not a web page/],
    ["/empty", /empty/],
    ["/damaged", /cannot be unpacked/],
    ["/unknown-packing", /"rot13"/],
    ["/cut", /cut off/],
    ["/loop", /more than 5 times/],
    ["/to-metadata", /private network \(169\.254\.169\.254\)/],
    ["/to-other-port", /private network \(127\.0\.0\.1\)/],
    ["/to-six", /private network \(::1\)/],
    ["/to-mapped", /private network \(::ffff:/],
    ["/to-file", /leads to file:/],
    ["/to-nowhere", /address that is none/],
  ])("says in one line why there is no page at %s", async (path, why) => {
    const said = await whyNot(path);
    expect(said).toMatch(why);
    expect(said).not.toContain("\n");
  });

  test("stops a stream of 50 MB at 5 MB", async () => {
    sent = 0;
    expect(await whyNot("/stream")).toMatch(/larger than 5 MB/);
    // What the sockets of both sides hold is on its way already.
    expect(sent).toBeLessThan(30);
  });

  test("unpacks no more than 5 MB", async () => {
    expect(await whyNot("/bomb")).toMatch(/larger than 5 MB/);
  });

  test("waits no longer than it was told to", async () => {
    expect(await whyNot("/stall", { timeout: 300 })).toBe("it did not answer within 0.3 seconds");
    const resolve = () => new Promise<never>(() => {});
    const fetched = await fetchPage("http://slow.example/", { timeout: 50, resolve });
    expect(fetched).toMatchObject({ ok: false, why: "it did not answer within 0.05 seconds" });
  });

  test("refuses this computer unless a test allows it", async () => {
    expect(await fetchPage(`${origin}/report`)).toMatchObject({
      ok: false,
      why: expect.stringContaining("private"),
    });
  });

  test("says that nobody answers, and that there is no network", async () => {
    const closed = await fetchPage("http://127.0.0.1:1/", { allowLocal: true });
    expect(closed).toMatchObject({ ok: false, why: expect.stringContaining("refused") });
    const offline = async () => Promise.reject(Object.assign(new Error("x"), { code: "EAI_AGAIN" }));
    const why =
      "the name news.example.org cannot be looked up: this computer is not on the internet (EAI_AGAIN)";
    expect(await fetchPage("https://news.example.org/", { resolve: offline })).toEqual({ ok: false, why });
  });

  test.each([["ftp://news.example.org/"], ["javascript:alert(1)"], ["not an address"]])(
    "refuses %s",
    async (address) => {
      expect(await fetchPage(address)).toMatchObject({ ok: false });
    },
  );
});

describe("addresses", () => {
  test.each([
    ["127.0.0.1"],
    ["10.1.2.3"],
    ["172.16.0.1"],
    ["192.168.1.1"],
    ["169.254.169.254"],
    ["100.64.0.1"],
    ["0.0.0.0"],
    ["224.0.0.1"],
    ["255.255.255.255"],
    ["192.0.2.1"],
    ["198.18.0.1"],
    ["240.0.0.1"],
    ["::"],
    ["::1"],
    ["::ffff:8.8.8.8"],
    ["::7f00:1"],
    ["fe80::1"],
    ["fd00::1"],
    ["fec0::1"],
    ["ff02::1"],
    ["2001:db8::1"],
    ["2002:7f00:1::"],
    ["64:ff9b::7f00:1"],
    ["news.example.org"],
  ])("%s is not public", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  test.each([["1.1.1.1"], ["2606:4700::1111"], ["64:ff9b::101:101"]])("%s is public", (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  test("of a host are refused where one of them is private, and those that were looked at are kept", async () => {
    const good = [{ address: "1.1.1.1", family: 4 as const }];
    expect(await findAddresses("news.example.org", false, async () => good)).toEqual(good);
    const mixed = async () => [...good, { address: "10.0.0.1", family: 4 as const }];
    await expect(findAddresses("news.example.org", false, mixed)).rejects.toThrow(/private network/);
  });

  test("are asked for once a hop, so that a name cannot lead elsewhere a moment later", async () => {
    const { port } = new URL(origin);
    let asked = 0;
    const resolve = async () => {
      asked++;
      return [{ address: "127.0.0.1", family: 4 as const }];
    };
    const fetched = await fetchPage(`http://news.invalid:${port}/report`, { allowLocal: true, resolve });
    expect(fetched).toMatchObject({ ok: true });
    expect(asked).toBe(1);
  });

  test("in other spellings are the same addresses", async () => {
    for (const host of ["0x7f.1", "2130706433", "017700000001", "127.1"]) {
      expect(await fetchPage(`http://${host}/`)).toMatchObject({
        why: expect.stringContaining("(127.0.0.1)"),
      });
    }
  });
});
