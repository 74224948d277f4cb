/** What a server answered to whether the report is still there. */
import type { Finding } from "./health-file.ts";
import { readSigns } from "./page-sign.ts";
import type { SourceLink } from "./source-link.ts";

export interface Answer {
  readonly status: number;
  /** Where it came from, after the redirects. */
  readonly url: string;
  /** Where the redirects that are for good lead. */
  readonly moved?: string;
  readonly contentType: string;
  /** The beginning of a page; absent of what is none. */
  readonly page?: Uint8Array;
  /** Whether a guard in front of the server wants to see a person. */
  readonly challenged: boolean;
}

/** Addresses that servers send to for want of a page. */
const HOME = /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?|home\/?|index\.\w+|default\.\w+)?$/i;
const NOT_FOUND = /(?:^|[/_-])(?:404|page-?not-?found|not-?found)(?:[/._-]|$)/i;
const LOGIN =
  /(?:^|\/)(?:log-?in|sign-?in|signup|subscribe|subscription|register|paywall|consent|auth)(?:[/.]|$)/i;

export function judgeAnswer(link: SourceLink, answer: Answer): Finding {
  const { status, challenged } = answer;
  if (challenged) return { state: "blocked", status, seen: `asks who is there (${status})` };
  if (status === 404 || status === 410) return { state: "gone", status, seen: String(status) };
  if (status === 429) return { state: "blocked", status, seen: "was asked too often (429)" };
  if (status >= 400 && status < 500)
    return { state: "blocked", status, seen: `not shown to programs (${status})` };
  if (status === 204 || status === 205)
    return { state: "soft-404", status, seen: `answers with nothing (${status})` };
  if (status < 200 || status >= 300)
    return { state: "unreachable", status, seen: `out of order (${status})` };
  return judgePage(link, answer);
}

function judgePage(link: SourceLink, { status, url, moved, contentType, page }: Answer): Finding {
  const signs = page && readSigns(page, contentType, link.headlines);
  if (!signs?.isReport) {
    const detour = judgeDetour(new URL(link.url), new URL(url));
    if (detour) return { ...detour, status };
  }
  if (signs?.sign) return { ...signs.sign, status };
  if (moved === undefined) return { state: "ok", status, seen: String(status) };
  return { state: "redirected", status, seen: String(status), moved };
}

/** What the address that was led to gives away. */
function judgeDetour(from: URL, to: URL): Finding | undefined {
  if (from.pathname === to.pathname) return undefined;
  if (NOT_FOUND.test(to.pathname) && !NOT_FOUND.test(from.pathname))
    return { state: "soft-404", seen: `sends to ${shown(to)}` };
  if (LOGIN.test(to.pathname) && !LOGIN.test(from.pathname))
    return { state: "blocked", seen: `sends to ${shown(to)}` };
  const isHome = HOME.test(to.pathname) && !HOME.test(from.pathname) && !namesPage(to);
  return isHome ? { state: "soft-404", seen: "sends to a home page" } : undefined;
}

/** Old systems name the page in the query: `/?p=12`. */
function namesPage({ searchParams }: URL): boolean {
  return [...searchParams.values()].some((value) => /\d/.test(value));
}

function shown({ pathname }: URL): string {
  return pathname.length > 60 ? `${pathname.slice(0, 60)}…` : pathname;
}
