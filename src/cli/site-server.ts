/** The local server of `npm start`: Eleventy's own, whose pages load again when a build is done. */
import type { ServerResponse } from "node:http";
import { createServer } from "node:net";
import EleventyDevServer, { type Middleware } from "@11ty/eleventy-dev-server";
import { PAGE_POLICY, SEARCH_POLICY } from "../hosting/policy.ts";
import { Refusal } from "./refusal.ts";

export interface SiteServer {
  /** Where a browser finds the site, with a slash at its end. */
  readonly url: string;
  /** Every request waits for this, which is told the path below the site's root and answers what to say in place of the page. */
  askBefore(prepare: (path: string) => Promise<string | undefined>): void;
  /** Stands in place of every page until it is cleared; for when there is no site yet. */
  showInstead(text: string | undefined): void;
  reload(): void;
  close(): Promise<void>;
}

/** Ports that are tried, counting up from the one that was asked for. */
const TRIES = 50;

/** `basePath` as in Settings: "" or "/path". The folder may be missing, and may be replaced while it is served. */
export async function serveSite(folder: string, port: number, basePath: string): Promise<SiteServer> {
  let instead: string | undefined;
  let prepare = async (_path: string): Promise<string | undefined> => undefined;
  const answer: Middleware = async (request, response, next) => {
    try {
      const path = pathBelow(request.url ?? "/", basePath);
      const fault = instead === undefined && path !== undefined ? await prepare(path) : undefined;
      if (instead !== undefined) notify(response, 503, instead);
      else if (fault !== undefined) notify(response, 500, fault);
      else next();
    } catch {
      // An address that cannot be decoded would end the process.
      response.statusCode = 400;
      response.end("malformed address");
    }
  };
  const server = new ReloadingServer("archive", folder, {
    pathPrefix: `${basePath}/`,
    domDiff: false,
    middleware: [answer],
    messageOnStart: () => false,
    logger: { info: () => {}, log: () => {}, error: () => {} },
  });
  server.serve(port);
  await server.ready();
  return {
    url: server.getServerUrl("localhost"),
    askBefore(ask) {
      prepare = ask;
    },
    showInstead(text) {
      instead = text;
    },
    reload: () => server.reload({}),
    close: async () => {
      await server.close();
    },
  };
}

/** Here every page runs a script of the server's, as only the search page may where it is published. */
class ReloadingServer extends EleventyDevServer {
  override augmentContentWithNotifier(page: string, ...more: unknown[]): string {
    return super.augmentContentWithNotifier(page.replace(PAGE_POLICY, SEARCH_POLICY), ...more);
  }
}

/** The first free port from `first` on. Port 0 lets the system choose. */
export async function findPort(first: number): Promise<number> {
  for (let port = first; port < first + TRIES && port <= 65_535; port++) if (await isFree(port)) return port;
  throw new Refusal(`no port from ${first} on is free; PORT=… names another`);
}

/** Decoded; undefined for what lies elsewhere. Throws where the address is malformed. */
function pathBelow(address: string, basePath: string): string | undefined {
  const path = decodeURIComponent(address.replace(/[?#].*/s, ""));
  return path.startsWith(`${basePath}/`) ? path.slice(basePath.length) : undefined;
}

function notify(response: ServerResponse, status: number, text: string): void {
  response.statusCode = status;
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.end(noticePage(text));
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, () => probe.close(() => resolve(true)));
  });
}

function noticePage(text: string): string {
  const escaped = text.replace(/[&<>]/g, (char) => `&#${char.charCodeAt(0)};`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>No site yet</title></head>
<body><pre style="white-space:pre-wrap;font:1rem/1.5 monospace;margin:2rem">${escaped}</pre></body></html>`;
}
