/** Serves a folder as a plain static host does, so that tests meet the site as its readers will. */
import { readFile, stat } from "node:fs/promises";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, sep } from "node:path";

/** What a host sends a file as; anything else goes out as a download. */
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".opml": "text/x-opml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
};

export interface StaticServer {
  /** Address of the site's root, without a slash at its end: origin and prefix. */
  readonly url: string;
  close(): Promise<void>;
}

/** What is sent with a path below the site's root. */
export type HeadersAt = (path: string) => Readonly<Record<string, string>>;

/**
 * Listens on a free port of 127.0.0.1. With a prefix ("/some/path") the folder stands below it and nothing above it.
 * A folder's address answers with its index.html; a missing one with 404.html and the status 404.
 */
export async function serveFolder(
  folder: string,
  prefix = "",
  headersAt: HeadersAt = () => ({}),
): Promise<StaticServer> {
  const server = createServer((request, response) => {
    respond(folder, prefix, request.url ?? "/", response, headersAt).catch((error: unknown) => {
      response.writeHead(500, { "content-type": "text/plain" }).end(String(error));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}${prefix}`, close: () => closeServer(server) };
}

async function respond(
  folder: string,
  prefix: string,
  address: string,
  response: ServerResponse,
  headersAt: HeadersAt,
) {
  const path = decodePath(address);
  const below = path?.startsWith(`${prefix}/`) ? path.slice(prefix.length) : undefined;
  const found = below === undefined ? undefined : await findFile(folder, below);
  if (found === "folder") {
    // As hosts do, so that the page's relative addresses resolve.
    response.writeHead(301, { location: `${address.split(/[?#]/)[0]}/` }).end();
    return;
  }
  const file = found ?? join(folder, "404.html");
  const body = await readFile(file).catch(() => Buffer.from("not found"));
  const type = TYPES[extname(file)] ?? "application/octet-stream";
  const headers = headersAt(found === undefined ? "/404.html" : (below ?? ""));
  response.writeHead(found === undefined ? 404 : 200, { ...headers, "content-type": type }).end(body);
}

/** The file at a path, "folder" for one that lacks its slash, undefined where nothing is or where it leads outside. */
async function findFile(folder: string, path: string): Promise<string | undefined> {
  const file = normalize(join(folder, path));
  if (!file.startsWith(normalize(folder + sep))) return undefined;
  const wanted = path.endsWith("/") ? join(file, "index.html") : file;
  const entry = await stat(wanted).catch(() => undefined);
  if (entry?.isDirectory()) return "folder";
  return entry?.isFile() ? wanted : undefined;
}

function decodePath(address: string): string | undefined {
  try {
    return decodeURIComponent(address.split(/[?#]/)[0] ?? "/");
  } catch {
    return undefined;
  }
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}
