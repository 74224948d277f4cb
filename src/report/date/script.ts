/** Dates that scripts state under a name: `"publishedAt":"…"`, data layers, the state of a web application. */
import type { Clue, Clues } from "./clue.ts";
import type { Reading } from "./mention.ts";
import { readStamp } from "./stamp.ts";

/** Names that a script gives to the first day, and to the last change. */
const NAMED =
  /["']?\b((?:article|page|post|content|story|first|original|news)?_?-?(?:publi(?:sh|shed|cation)_?-?(?:date|time|at|on|edat|dateiso|timestamp)?(?:_?-?time)?|pub_?date|date_?-?(?:published|created|publication|publish)|display_?date|created_?(?:at|date)|creation_?date|post_?date|release_?date|issue_?date|fecha_?publicacion|datum|date(?:_?time)?|timestamp)|date_?modified|(?:updated|modified|last_?modified|last_?updated)_?(?:at|date|time)?)\\?["']?\s{0,3}[:=,]\s{0,3}(?:new Date\()?\\?["']?([^"'\\,;<>{}]{4,40})/gi;

const CHANGED = /modif|updat/i;

/** A state script may hold a whole site's lists: far in, it is another report's. */
const LONGEST = 1_500_000;
const MOST_FOUND = 60;

/** JSON-LD is left to its own reader if the page is `described` by it. The first date of a name is trusted, those after it are another report's more often than not. */
export function findScriptClues(html: string, reading: Reading, described: boolean): Clues {
  const published: Clue[] = [];
  const updated: Clue[] = [];
  let found = 0;
  for (const [, body = ""] of html.slice(0, LONGEST).matchAll(/<script\b([^<]*(?:<(?!\/script)[^<]*)*)/gi)) {
    if (described && /^[^>]{0,200}ld\+json/i.test(body)) continue;
    if (!/publi|date|created|modif|updat|datum/i.test(body)) continue;
    for (const [, name = "", value = ""] of body.matchAll(NAMED)) {
      const stamp = /\d{4}/.test(value) ? readStamp(value, reading) : undefined;
      if (stamp === undefined || stamp.edtf.length < 10 || stamp.edtf < "1990") continue;
      const clues = CHANGED.test(name) ? updated : published;
      const trust = trustIn(name, clues.length);
      clues.push({ ...stamp, source: "script", from: `script ${name}`, trust });
      found += 1;
      if (found > MOST_FOUND) return { published, updated };
    }
  }
  return { published, updated };
}

function trustIn(name: string, before: number): number {
  const stated = /publi|pub_?date/i.test(name) ? 6.5 : /^(?:date|datum|timestamp)/i.test(name) ? 2 : 4;
  return before === 0 ? stated : Math.max(1.5, stated - 2 - before);
}
