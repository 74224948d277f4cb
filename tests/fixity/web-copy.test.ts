import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { verifyCopy } from "../../src/fixity/verify.ts";
import { openWeb, type WebOptions } from "../../src/fixity/web-copy.ts";
import { aSite, filesOf } from "./copies.ts";

const SITE = aSite(
  filesOf({ "index.html": "<p>Home</p>", "tags/ک/index.html": "<p>ک</p>", "404.html": "none" }),
);

/** Origin with a port of its own. */
async function serve(respond: RequestListener): Promise<string> {
  const server = createServer(respond);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Nobody listens there any more. */
async function closedHost(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}

const pathOf = (address: string | undefined) => decodeURIComponent((address ?? "").slice(1));

/** A host that has the site, and answers in its own way where `odd` does. */
function siteHost(
  odd: (path: string, ...rest: Parameters<RequestListener>) => boolean = () => false,
): RequestListener {
  return (request, response) => {
    const path = pathOf(request.url);
    if (odd(path, request, response)) return;
    const bytes = SITE.get(path);
    response.writeHead(bytes ? 200 : 404).end(bytes ?? "no such page");
  };
}

async function verifyWeb(url: string, options: WebOptions = {}) {
  const verdict = await verifyCopy(openWeb(url, { pauses: [], ...options }));
  return verdict?.findings;
}

describe("a published site", () => {
  test("agrees, whether its address ends in a slash or not", async () => {
    const url = await serve(siteHost());
    expect(await verifyWeb(url)).toEqual([]);
    expect(await verifyWeb(`${url}/`)).toEqual([]);
  });

  test("agrees below a path, where a host leads from index.html to the folder", async () => {
    const url = await serve((request, response) => {
      const path = pathOf(request.url);
      if (path.endsWith("index.html")) {
        response.writeHead(308, { location: `/${encodeURI(path.slice(0, -"index.html".length))}` }).end();
        return;
      }
      const file = path.replace(/^some\/path\//, "").replace(/(?:^|(?<=\/))$/, "index.html");
      response.writeHead(SITE.has(file) ? 200 : 404).end(SITE.get(file));
    });
    expect(await verifyWeb(`${url}/some/path`)).toEqual([]);
  });

  test("has files named that are altered, missing, or a page that says so with status 200", async () => {
    const url = await serve(
      siteHost((path, _, response) => {
        if (path === "index.html") response.end("<p>Changed</p>");
        else if (path.startsWith("tags/")) response.writeHead(404).end("no such page");
        else return false;
        return true;
      }),
    );
    expect(await verifyWeb(url)).toEqual([
      { kind: "altered", path: "index.html" },
      { kind: "missing", path: "tags/ک/index.html" },
    ]);
  });

  test("may send its 404.html as what it is: the page of an address that is missing", async () => {
    const url = await serve(
      siteHost((path, _, response) => {
        if (path === "404.html") response.writeHead(404).end(SITE.get(path));
        return path === "404.html";
      }),
    );
    expect(await verifyWeb(url)).toEqual([]);
  });

  test("may lack what tells its host how to serve it, and may not send it altered", async () => {
    const told = aSite(
      filesOf({ "index.html": "<p>Home</p>", _headers: "/*\n", _redirects: "/a/ /b/ 301\n" }),
    );
    const host = (altered: string | undefined) =>
      serve((request, response) => {
        const path = pathOf(request.url);
        const bytes = path.startsWith("_") ? altered : told.get(path);
        response.writeHead(bytes === undefined ? 404 : 200).end(bytes ?? "no such page");
      });
    const verdict = await verifyCopy(openWeb(await host(undefined), { pauses: [] }));
    expect(verdict).toMatchObject({ listed: 1, intact: 1, findings: [] });
    expect(await verifyWeb(await host("/*\n  X-Other: 1\n"))).toEqual([
      { kind: "altered", path: "_headers" },
      { kind: "altered", path: "_redirects" },
    ]);
  });

  test("is not followed to another host", async () => {
    let asked = 0;
    const other = await serve((_, response) => {
      asked++;
      response.end("<p>Home</p>");
    });
    const url = await serve(
      siteHost((path, _, response) => {
        if (path === "index.html") response.writeHead(302, { location: `${other}/index.html` }).end();
        return path === "index.html";
      }),
    );
    expect(await verifyWeb(url)).toEqual([
      { kind: "unread", path: "index.html", why: `is sent on to another host, ${new URL(other).host}` },
    ]);
    expect(asked).toBe(0);
  });

  test("that leads in a circle is left", async () => {
    const url = await serve(
      siteHost((path, _, response) => {
        if (path === "index.html") response.writeHead(302, { location: "/index.html" }).end();
        return path === "index.html";
      }),
    );
    expect(await verifyWeb(url)).toMatchObject([{ kind: "unread", path: "index.html" }]);
  });

  test("that is out of order for a moment is asked again", async () => {
    let tries = 0;
    const url = await serve(
      siteHost((path, _, response) => {
        const isOut = path === "index.html" && ++tries < 3;
        if (isOut) response.writeHead(503).end();
        return isOut;
      }),
    );
    expect(await verifyWeb(url, { pauses: [1, 1] })).toEqual([]);
    expect(tries).toBe(3);
  });

  test("that stalls or sends without end is given up, and the file is named", async () => {
    const url = await serve(
      siteHost((path, _, response) => {
        if (path === "404.html") response.write("n");
        else if (path === "index.html") response.end("x".repeat(100_000));
        else return false;
        return true;
      }),
    );
    expect(await verifyWeb(url, { timeout: 2000, most: 50_000 })).toEqual([
      { kind: "unread", path: "404.html", why: "did not come within 2 seconds" },
      { kind: "unread", path: "index.html", why: "is larger than 0.05 MB" },
    ]);
  });

  test("is asked for four files at a time, and never for more", async () => {
    const many = aSite(
      filesOf(Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`${n}.txt`, `${n}`]))),
    );
    let open = 0;
    let most = 0;
    const url = await serve((request, response) => {
      most = Math.max(most, ++open);
      setImmediate(() => {
        open--;
        response.end(many.get(pathOf(request.url)));
      });
    });
    expect(await verifyWeb(url)).toEqual([]);
    expect(most).toBeLessThanOrEqual(4);
  });

  test("that is gone is not asked for every one of its files", async () => {
    const many = aSite(
      filesOf(Object.fromEntries(Array.from({ length: 200 }, (_, n) => [`${n}.txt`, `${n}`]))),
    );
    let asked = 0;
    const url = await serve((request, response) => {
      if (pathOf(request.url) === "manifest-sha256.txt") response.end(many.get("manifest-sha256.txt"));
      else {
        asked++;
        response.writeHead(403).end();
      }
    });
    expect(await verifyWeb(url)).toHaveLength(200);
    expect(asked).toBeLessThan(20);
  });

  test("without a manifest is compared with nothing", async () => {
    expect(await verifyWeb(await serve((_, response) => response.writeHead(404).end()))).toBeUndefined();
  });

  test("whose host does not answer says so of its manifest", async () => {
    expect(await verifyWeb(await closedHost())).toMatchObject([
      { kind: "unread", path: "manifest-sha256.txt" },
    ]);
  });
});
