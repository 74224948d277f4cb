/** The local server of `npm start`: Eleventy's own, whose pages load again when a build is done. */
import { createServer } from "node:net";
import EleventyDevServer, { type Middleware } from "@11ty/eleventy-dev-server";
import { PAGE_POLICY, SEARCH_POLICY } from "../hosting/policy.ts";
import { Refusal } from "./refusal.ts";

export interface SiteServer {
  /** Where a browser finds the site, with a slash at its end. */
  readonly url: string;
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
  const answerInstead: Middleware = (_request, response, next) => {
    if (instead === undefined) return next();
    response.statusCode = 503;
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(noticePage(instead));
  };
  const server = new ReloadingServer("archive", folder, {
    pathPrefix: `${basePath}/`,
    domDiff: false,
    middleware: [refuseMalformed, answerInstead],
    messageOnStart: () => false,
    logger: { info: () => {}, log: () => {}, error: () => {} },
  });
  server.serve(port);
  await server.ready();
  return {
    url: server.getServerUrl("localhost"),
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

/** The server underneath decodes addresses without looking: one that is malformed would end the process. */
const refuseMalformed: Middleware = (_request, response, next) => {
  try {
    next();
  } catch {
    response.statusCode = 400;
    response.end("malformed address");
  }
};

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
