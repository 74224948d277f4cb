/** The page behind an address to a sign that the report is not there, though the server says that all is well. */
import { decodePage } from "../report/decode.ts";
import { visibleTextOf } from "../report/dom.ts";
import { listHeadings, windowTitle } from "../report/headings.ts";
import { parseShallow } from "../report/shallow-parser.ts";
import { cleanText, likeness } from "../report/text.ts";

export interface Sign {
  readonly state: "soft-404" | "blocked";
  readonly seen: string;
}

export interface ReadPage {
  /** Whether it bears a headline that the report was recorded with. */
  readonly isReport: boolean;
  readonly sign?: Sign;
}

/** The share of its words that a page's headline has in common with the recorded one; outlets rewrite theirs. */
const ALIKE = 0.5;
/** Characters: a page that says that something is gone says little else. */
const SHORT_PAGE = 1500;
const SHOWN = 80;

/** As headlines, where they are all of it; a report may be of somebody who was not found. */
const THING = "(?:the |this |that )?(?:requested )?(?:page|article|story|post|content|document|file|url)";
const GONE =
  "(?:(?:was |is |could |can)?not (?:be )?found|(?:is |are |was )?(?:not|no longer) available|(?:has been |was )(?:removed|deleted)|does(?:n.t| not) exist|no longer exists|can.?t be found|isn.t (?:here|available))";
const GONE_HEADING = new RegExp(
  `^(?:error|oops|sorry)?[\\s:!,.–-]*(?:404\\s*(?:$|[|:.!–—-]|(?:error|page|not found)\\b)|page[\\s-]not[\\s-]found|(?:not|nothing) found\\s*(?:$|[|:–—-])|${THING}(?: (?:that )?(?:you|requested)\\b.{0,40}?)? ${GONE}|صفحہ (?:نہیں ملا|موجود نہیں|دستیاب نہیں)|الصفحة غير موجودة|पृष्ठ नहीं मिला)`,
  "i",
);
const GONE_TAIL = /[|:–—-]\s*(?:404(?: error| not found)?|error 404|page not found|not found)$/i;
const GONE_TEXT =
  /(?:page|article|story|post|content|document|file) (?:that )?you(?:.re| are|.ve| have)? .{0,40}(?:can(?:no|.)t be found|could ?n.?t be found|not found|no longer|does(?:n.t| not) exist|(?:been|was) (?:moved or )?(?:removed|deleted))|(?:page|article|story) (?:was |is |could |can)?(?:not|no longer) (?:be )?(?:found|available|exists?)|صفحہ (?:نہیں ملا|موجود نہیں)/i;
const FOR_SALE =
  /\b(?:this )?domain (?:name )?(?:\S+ )?(?:is|may be) (?:for sale|parked|available for purchase)|buy this domain|domain (?:has )?expired|parked (?:free|domain)/i;
const PAYWALL = /"isAccessibleForFree"\s*:\s*"?false\b/i;

export function readSigns(bytes: Uint8Array, contentType: string, headlines: readonly string[]): ReadPage {
  const html = decodePage(bytes, contentType);
  const document = parseShallow(html);
  const title = windowTitle(document);
  const named = [title, ...listHeadings(document).flatMap(({ rank, text }) => (rank === 1 ? [text] : []))];
  const isReport = named.some((name) => headlines.some((headline) => isAlike(name, headline)));
  const sign = isReport
    ? findPaywall(html)
    : (findGone(named, visibleTextOf(document, SHORT_PAGE + 1)) ?? findPaywall(html));
  return { isReport, ...(sign && { sign }) };
}

function findGone(named: readonly string[], text: string): Sign | undefined {
  const heading = named.find((name) => GONE_HEADING.test(name) || GONE_TAIL.test(name));
  if (heading !== undefined) return says(heading);
  if (text.length > SHORT_PAGE) return undefined;
  if (text === "" && named.every((name) => name === "")) return { state: "soft-404", seen: "an empty page" };
  const sale = FOR_SALE.exec(`${named.join(" ")} ${text}`);
  return sale ? says(sale[0]) : saysInText(text);
}

function saysInText(text: string): Sign | undefined {
  const found = GONE_TEXT.exec(text);
  return found ? says(found[0]) : undefined;
}

function says(words: string): Sign {
  const clean = cleanText(words).replaceAll('"', "'");
  const shown = clean.length > SHOWN ? `${Array.from(clean).slice(0, SHOWN).join("")}…` : clean;
  return { state: "soft-404", seen: `says "${shown}"` };
}

function findPaywall(html: string): Sign | undefined {
  return PAYWALL.test(html) ? { state: "blocked", seen: "for subscribers only" } : undefined;
}

/** Windows bear the outlet's name behind the headline. */
function isAlike(name: string, headline: string): boolean {
  const [part = ""] = name.split(/ [|–—-] /);
  return likeness(name, headline) >= ALIKE || likeness(part, headline) >= ALIKE;
}
