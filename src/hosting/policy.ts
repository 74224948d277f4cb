/** What a page may load and do: the Content-Security-Policy of each kind of page (w3.org/TR/CSP3). */

/** Directive to its sources, in the order in which they are written. */
export type Policy = Readonly<Record<string, readonly string[]>>;

const SELF = ["'self'"];
const NONE = ["'none'"];

/**
 * No script at all, no style in the markup; a form is the search box. Structured data is no script that runs. Without a
 * script nothing on the page can connect; tools that audit it ask for robots.txt in its name, and take a refusal for a
 * file that is not there.
 */
const PAGE: Policy = {
  "default-src": NONE,
  "style-src": SELF,
  "font-src": SELF,
  "img-src": SELF,
  "connect-src": SELF,
  "form-action": SELF,
  "base-uri": NONE,
};

/** One script of ours, which reads the index, and leave to compile the WebAssembly that searches in it. */
const SEARCH: Policy = {
  ...PAGE,
  "script-src": [...SELF, "'wasm-unsafe-eval'"],
};

/** As a page says it of itself, for hosts that send no headers. */
export const PAGE_POLICY = renderPolicy(PAGE);
export const SEARCH_POLICY = renderPolicy(SEARCH);

/** Whether the site may stand in a frame is asked before its page is read: only a header can say it. */
export const FRAMES = "frame-ancestors 'none'";

export function renderPolicy(policy: Policy): string {
  return Object.entries(policy)
    .map(([name, sources]) => `${name} ${sources.join(" ")}`)
    .join("; ");
}
