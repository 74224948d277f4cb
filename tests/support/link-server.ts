/** One server for all hosts of the web, with every fault that a link can have; it counts what comes. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface LinkServer {
  /** For --connect-to. */
  readonly target: string;
  readonly port: number;
  /** Paths with their host, `host/path`, in the order that they came. */
  readonly asked: readonly string[];
  readonly agents: ReadonlySet<string>;
  /** The most requests that were under way at any one host. */
  most(): number;
  /** What the availability API says, by the address that is asked for; nothing is archived otherwise. */
  readonly archived: Map<string, unknown>;
  close(): Promise<void>;
}

type Answer = (request: IncomingMessage, response: ServerResponse, number: string) => void;

/** What a page's heading is, so that a record of it can bear the same. */
export const HEADLINE = "Harbour council publishes drainage plan";
const PAGE = `<!doctype html><title>${HEADLINE} | Harbour News</title><h1>${HEADLINE}</h1><p>The council said so.`;
const MEGABYTE = Buffer.alloc(1_000_000, "a");

const html =
  (body: string, status = 200): Answer =>
  (_, response) =>
    void response.writeHead(status, { "content-type": "text/html; charset=utf-8" }).end(body);
const sendTo =
  (status: number, location: (number: string) => string): Answer =>
  (_, response, number) =>
    void response.writeHead(status, { location: location(number) }).end();

/** By the first part of the path; the second is a number, so that there are many of each. */
const ANSWERS: Readonly<Record<string, Answer>> = {
  page: html(PAGE),
  moved: sendTo(301, (number) => `/page/${number}`),
  lent: sendTo(302, (number) => `/page/${number}`),
  elsewhere: sendTo(301, (number) => `http://elsewhere.example/page/${number}`),
  chain: (_, response, number) => {
    const left = Number(number) % 100;
    const location = left === 0 ? `/page/${number}` : `/chain/${Number(number) - 1}`;
    response.writeHead(308, { location }).end();
  },
  loop: sendTo(302, (number) => `/loop/${number}`),
  inward: sendTo(302, () => "http://169.254.169.254/latest/meta-data/"),
  loopback: sendTo(302, () => "http://127.0.0.1/"),
  nowhere: sendTo(302, () => "http://"),
  gone: html("no", 410),
  missing: html("no", 404),
  soft: html("<!doctype html><title>Page not found | Harbour News</title><p>Try the search."),
  sold: html("<!doctype html><title>harbour.example</title><p>This domain is for sale."),
  empty: html(""),
  retired: sendTo(302, () => "/"),
  member: sendTo(302, () => "/login?from=1"),
  forbidden: html("no", 403),
  subscribers: html(`${PAGE}<script type="application/ld+json">{"isAccessibleForFree": false}</script>`),
  broken: html("no", 500),
  later: (_, response) => void response.writeHead(503, { "retry-after": "86400" }).end(),
  hasty: (request, response, number) => {
    const seen = (counts.get(request) ?? 0) > 1;
    if (seen) html(PAGE)(request, response, number);
    else response.writeHead(429, { "retry-after": "0" }).end();
  },
  stall: () => {},
  half: (_, response) => void response.writeHead(200, { "content-type": "text/html" }).write("<title>"),
  drip: (_, response) => {
    response.writeHead(200, { "content-type": "text/html" });
    const timer = setInterval(() => response.write("a"), 20);
    response.once("close", () => clearInterval(timer));
  },
  short: (request, response) => {
    response.writeHead(200, { "content-type": "text/html", "content-length": "5000" }).write(PAGE);
    setImmediate(() => request.socket.destroy());
  },
  reset: (request) => void request.socket.resetAndDestroy(),
  huge: (_, response) => {
    response.writeHead(200, { "content-type": "text/html" }).write(PAGE);
    let sent = 0;
    const pump = () => {
      while (sent < 40 && !response.destroyed) {
        sent += 1;
        if (!response.write(MEGABYTE)) return void response.once("drain", pump);
      }
      response.end();
    };
    pump();
  },
  "file.pdf": (request, response) => {
    response.writeHead(200, { "content-type": "application/pdf" });
    response.end(request.method === "HEAD" ? undefined : "%PDF-1.7");
  },
  "headless.pdf": (request, response) => {
    response.writeHead(request.method === "HEAD" ? 405 : 200, { "content-type": "application/pdf" });
    response.end(request.method === "HEAD" ? undefined : "%PDF-1.7");
  },
};

/** How often an address has been asked for, this time too. */
const counts = new WeakMap<IncomingMessage, number>();

export async function serveLinks(): Promise<LinkServer> {
  const asked: string[] = [];
  const times = new Map<string, number>();
  const agents = new Set<string>();
  const underWay = new Map<string, number>();
  const archived = new Map<string, unknown>();
  let most = 0;
  const server = createServer((request, response) => {
    const host = (request.headers.host ?? "").replace(/:\d+$/, "");
    const url = new URL(request.url ?? "/", `http://${host}`);
    const name = `${host}${url.pathname}`;
    asked.push(name);
    times.set(name, (times.get(name) ?? 0) + 1);
    counts.set(request, times.get(name) ?? 0);
    agents.add(request.headers["user-agent"] ?? "");
    const now = (underWay.get(host) ?? 0) + 1;
    underWay.set(host, now);
    most = Math.max(most, now);
    const leave = once(() => underWay.set(host, (underWay.get(host) ?? 0) - 1));
    for (const event of ["finish", "close"]) response.once(event, leave);
    for (const event of ["end", "close"]) request.socket.once(event, leave);
    // An answer at once would hide what is under way beside it.
    setTimeout(() => answer(url, request, response, archived), 2);
  });
  server.on("clientError", (_, socket) => socket.destroy());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    target: `127.0.0.1:${port}`,
    port,
    asked,
    agents,
    archived,
    most: () => most,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(
  { hostname, pathname, searchParams }: URL,
  request: IncomingMessage,
  response: ServerResponse,
  archived: ReadonlyMap<string, unknown>,
): void {
  if (hostname === "archive.example") {
    const closest = archived.get(searchParams.get("url") ?? "");
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify({ archived_snapshots: closest === undefined ? {} : { closest } }));
    return;
  }
  const [, kind = "", number = ""] = pathname.split("/");
  if (pathname === "/robots.txt") robots(hostname, response);
  else if (kind === "" || kind === "login")
    html("<title>Harbour News</title><p>Welcome.")(request, response, "");
  else (ANSWERS[kind] ?? html("no", 404))(request, response, number);
}

function robots(host: string, response: ServerResponse): void {
  if (host === "closed.example") response.writeHead(503).end();
  else if (host === "shy.example") response.end("User-agent: *\nDisallow: /page/\n");
  else response.writeHead(404).end();
}

function once(action: () => unknown): () => void {
  let done = false;
  return () => {
    if (!done) action();
    done = true;
  };
}
