/** A source's address to what is found there: by way of robots.txt, redirects, and a second try where one may help. */
import type { Finding } from "../links/health-file.ts";
import { hostOf, type Turn } from "../links/link-queue.ts";
import { parseRetryAfter } from "../links/retry-after.ts";
import { type Answer, judgeAnswer } from "../links/verdict.ts";
import { FetchFault } from "./fetch-fault.ts";
import { ask, type Manners, type Reply } from "./links-ask.ts";
import { explainFault } from "./links-fault.ts";
import { cleanAddress, findRedirect, isForGood } from "./links-redirect.ts";
import type { RobotsDesk } from "./links-robots.ts";

export interface Checked {
  readonly finding: Finding;
  /** Whether anything answered at all. */
  readonly heard: boolean;
  /** Whether to ask again in a while; its host rests till then. */
  readonly again: boolean;
}

export interface Checker {
  readonly manners: Manners;
  readonly robots: RobotsDesk;
  /** Milliseconds to the second try where the server does not say, and the most that it may ask for. */
  readonly pause: number;
  readonly patience: number;
}

const MOST_REDIRECTS = 10;
const MOST_TRIES = 2;
/** Files that are no pages: what they are is known from their head. */
const FILE = /\.(?:pdf|docx?|xlsx?|pptx?|zip|jpe?g|png|gif|webp|mp[34]|m4[av]|mov|avi|webm|ogg|wav)$/i;

export async function checkLink(turn: Turn, checker: Checker): Promise<Checked> {
  try {
    return await follow(turn, checker);
  } catch (error) {
    if (!(error instanceof FetchFault)) throw error;
    const { finding, heard, passing } = explainFault(error);
    return { finding, heard, again: passing && mayTryAgain(turn, checker, checker.pause, turn.host) };
  }
}

async function follow(turn: Turn, checker: Checker): Promise<Checked> {
  let url = cleanAddress(new URL(turn.link.url));
  let moved: string | undefined;
  let forGood = true;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    if (!(await checker.robots.allows(url, turn.tries)))
      return settled({ state: "blocked", seen: "robots.txt" });
    const reply = await askPage(url, checker.manners);
    const next = findRedirect(reply.status, reply.headers.location, url);
    if (next === undefined) return conclude(turn, checker, url, reply, moved);
    forGood &&= isForGood(reply.status);
    if (forGood) moved = next.href;
    url = next;
  }
  return settled({ state: "unreachable", seen: `sends on more than ${MOST_REDIRECTS} times` });
}

/** Some servers know no HEAD, or lie to it: what it says is believed where it is good. */
async function askPage(url: URL, manners: Manners): Promise<Reply> {
  if (!FILE.test(url.pathname)) return ask(url, "page", manners);
  const head = await ask(url, "nothing", manners).catch((error: unknown) => {
    if (error instanceof FetchFault) return undefined;
    throw error;
  });
  const isPage = /html/i.test(head?.headers["content-type"] ?? "");
  return head === undefined || head.status >= 400 || isPage ? ask(url, "page", manners) : head;
}

function conclude(
  turn: Turn,
  checker: Checker,
  url: URL,
  { status, headers, body }: Reply,
  moved: string | undefined,
): Checked {
  const answer: Answer = {
    status,
    url: url.href,
    contentType: headers["content-type"] ?? "",
    challenged: headers["cf-mitigated"] === "challenge",
    ...(moved !== undefined && { moved }),
    ...(body && { page: body }),
  };
  const finding = judgeAnswer(turn.link, answer);
  if (answer.challenged || (status !== 429 && status < 500)) return settled(finding);
  const wait = parseRetryAfter(headers["retry-after"], Date.now()) ?? checker.pause * 2 ** turn.tries;
  return { ...settled(finding), again: mayTryAgain(turn, checker, wait, hostOf(url.href)) };
}

/** Lets the host rest, where it is worth waiting for. */
function mayTryAgain({ tries }: Turn, { manners, patience }: Checker, wait: number, host: string): boolean {
  if (tries + 1 >= MOST_TRIES || wait > patience) return false;
  manners.gate.ledger.rest(host, Date.now() + wait);
  return true;
}

function settled(finding: Finding): Checked {
  return { finding, heard: true, again: false };
}
