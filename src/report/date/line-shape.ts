/** What a date's own line looks like: a date and little else, a dateline before a text, a sentence; and its words before it. */
import type { Layout } from "./layout.ts";
import { type Lead, readLead } from "./lead.ts";
import { monthOf } from "./month-names.ts";
import type { Spot } from "./spot.ts";

export interface Shape {
  readonly trust: number;
  readonly lead: Lead | undefined;
}

const WINDOW = 200;

/** Its trust is below nothing in sentences and periods. */
export function readShape({ start, end, worth }: Spot, { text }: Layout): Shape {
  const left = text.slice(Math.max(0, start - WINDOW), start);
  const before = left.slice(left.lastIndexOf("\n") + 1);
  const right = text.slice(end, end + WINDOW);
  const lineEnd = right.indexOf("\n");
  const after = lineEnd < 0 ? right : right.slice(0, lineEnd);
  const above = before.trim() === "" ? lineAbove(left) : "";
  const told = before.length > 70 && before.length + after.length > 150 ? undefined : readLead(before);
  const lead = told ?? (LEADING.test(above) ? readLead(above) : undefined) ?? leadAfter(after);
  if (worth > 3) return { trust: 0, lead };
  return { trust: shapeTrust(before, after, lead), lead };
}

/** A line that only introduces the next: `Posted:`, `Date`. */
const LEADING = /^[^\n]{0,50}:\s*$|^\S{1,20}(?: \S{1,12})?\s*$|^(?:posted|published|von|by|par) [^\n]{0,40}$/;

const CLOCK_AFTER =
  /^[^\p{L}\d]{0,6}(?:at |um |a las |a |kl\.? |o |alle |klo |pukul |jam |saat |as |в |u )?\d{1,2}(?:[:.]\d\d(?::\d\d)?(?!\.?\d)| ?h ?\d\d)(?: ?uhr| ?[ap]\.?m\.?| h\b)?/u;
const CLOCK_BEFORE = /\d{1,2}:\d\d(?: ?uhr| ?[ap]\.?m\.?)?(?: [a-z]{2,4})?\W{0,6}(?:on |am |, )?$/;

function shapeTrust(before: string, after: string, lead: Lead | undefined): number {
  const stamped = CLOCK_AFTER.exec(after)?.[0];
  const clock = stamped !== undefined || CLOCK_BEFORE.test(before);
  const timed = clock ? 1 : 0;
  if (!clock && isPeriod(before, after)) return -2;
  const rest = before.length + after.length;
  if (stamped !== undefined && before.length < 60 && /^\W*(?:$|[|•·/-])/.test(after.slice(stamped.length)))
    return 2;
  const words = before.match(/\p{L}+/gu)?.length ?? 0;
  if (rest < 60) return (words > 5 && lead === undefined ? -1 : 1.5) + timed;
  if (before.length < 45 && DATELINE_END.test(after) && isDateline(before)) return 2 + timed;
  if (before.length < 45 && PLACE.test(before)) return 1.5 + timed;
  if (lead === "published" && before.length < 80) return rest > 300 ? -0.5 + timed : timed;
  return rest > 130 ? -2.5 + timed : -0.5 + timed;
}

/** `24.12. bis 26.12.2012`, `14 october 1999 - 20 january 2000`. */
function isPeriod(before: string, after: string): boolean {
  const [, word] =
    /^ ?(?:-|to|till|bis|al|au|a|until|through|do|по|,? and ran until) ?(\d{1,2}[./ ]|\p{L}{3,12})/u.exec(
      after,
    ) ?? [];
  if (word !== undefined && (/^\d/.test(word) || monthOf(word) !== undefined)) return true;
  return /(?:\d{1,2}\.?|\d{4}) ?(?:-|to|bis|al|au|und|and|&|do|по) ?$/u.test(before);
}

/** After a date that opens a text; a full stop or a comma does so only after a place and its comma. */
const DATELINE_END = /^ ?(?:[-:|)(/]|\.-)/;
const PLACE =
  /^[\s(]{0,3}(?:[\p{L}\p{M}'./-]+ ){0,2}[\p{L}\p{M}'./-]+,? ?(?:\([\p{L}/]{2,12}\))?, (?:den |am |le |il )?$/u;

/** `hamburg, `, `(ots) - `, `berlin, den `: a place, no verb. */
function isDateline(before: string): boolean {
  return /^[\s(]{0,3}(?:[\p{L}\p{M}'./-]+[ ,]{1,2}){0,4}(?:den |am |on |le |il |,)?[\s(,]{0,3}$/u.test(
    before,
  );
}

function lineAbove(left: string): string {
  const lines = left.trimEnd().split("\n");
  return lines.at(-1) ?? "";
}

/** `24 December 2012 (updated)`, `am 24.12.2012 um 13:29 veröffentlicht`, `24 December 2012 by …`. */
function leadAfter(after: string): Lead | undefined {
  if (/^[\s,]{0,3}\(?(?:updated|aktualisiert|last edited)/.test(after)) return "changed";
  if (VERB_AFTER.test(after)) return "published";
  return BY_AFTER.test(after) ? "by" : undefined;
}

const VERB_AFTER =
  /^[^.!?\n]{0,25} (?:veroffentlicht|erstellt|publiziert|gepostet|eingestellt|geschrieben|erschienen|yayinlandi|eklendi)(?: |\.|$)/;
const BY_AFTER =
  /^[\s,|-]{0,4}(?:\d{1,2}:\d\d(?: ?[ap]m)?[\s,|-]{0,4})?(?:by|von|par|por|door|af|av|published|posted) /;
