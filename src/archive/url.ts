/** Texts as addresses of the web, or parts of one. */

/**
 * Undefined where it is none. In place of `URL.canParse`, which Node 20 and 22 answer wrongly for letters like "ü" once it
 * has been called some thousand times (V8 then hands its Latin-1 bytes to a reader of UTF-8).
 */
export function parseUrl(address: string, base?: string | URL): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}

/** Each name between two slashes, percent-encoded. */
export function encodePath(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}
