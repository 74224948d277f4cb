/** Dates at their places → clues: how near the headline, marked by what, introduced how, in which part of the page. */
import type { Clue, Clues } from "./clue.ts";
import type { Headline } from "./headline.ts";
import type { Layout, Place } from "./layout.ts";
import type { Lead } from "./lead.ts";
import { readShape } from "./line-shape.ts";
import type { Spot } from "./spot.ts";
import { readSurroundings, type Surroundings } from "./surroundings.ts";

/** What lies within so many characters of the headline belongs to it. */
const NEAR_AFTER = 350;
const NEAR_BEFORE = 220;
const FARTHER = 1200;

/** `latest` is the newest year that the page gives as its own, in a copyright line. */
export function weighSpots(
  spots: readonly Spot[],
  layout: Layout,
  headline: Headline | undefined,
  latest: number | undefined,
): Clues {
  const own = placesRound(headline?.place);
  const weighed: Weighed[] = [];
  let firstAfter = true;
  for (const spot of spots) {
    const around = readSurroundings(spot.place, own);
    const one = weighSpot(spot, around, layout, headline, latest);
    if (spot.edtf < "1990" && one.trust < 7) continue;
    if (around.outside === "others" && headline?.sure === true && one.trust < 0.5) continue;
    const first = firstAfter && one.kind === "first" && around.outside === undefined && one.trust >= 2;
    if (first && isAfter(spot, headline)) firstAfter = false;
    weighed.push(first && !firstAfter ? { ...one, trust: one.trust + 1.5 } : one);
  }
  return sortOut(weighed);
}

interface Weighed {
  readonly spot: Spot;
  readonly trust: number;
  /** `classed` where only an element's class says that it is a change: many themes call their one date so. */
  readonly kind: "first" | "change" | "classed";
}

function weighSpot(
  spot: Spot,
  around: Surroundings,
  layout: Layout,
  headline: Headline | undefined,
  latest: number | undefined,
): Weighed {
  const { trust: shape, lead } = readShape(spot, layout);
  let trust = 1 + spot.worth + shape + leadTrust(lead) + placeTrust(spot, headline);
  trust += markTrust(around, spot) + outsideTrust(around, lead, headline);
  if (latest !== undefined && Number(spot.edtf.slice(0, 4)) > latest + 1) trust -= 3;
  const kind =
    spot.changed || lead === "changed"
      ? "change"
      : around.changed && lead !== "published"
        ? "classed"
        : "first";
  return { spot, trust, kind };
}

/** What only its class calls a change is the first day where the report has no other date of its own. */
function sortOut(weighed: readonly Weighed[]): Clues {
  const isFirst = ({ kind }: Weighed) => kind === "first";
  const own = weighed.filter((one) => isFirst(one) && one.trust >= 6).map(({ spot }) => spot.edtf);
  const published = weighed.flatMap((one) => {
    if (isFirst(one)) return [clueOf(one)];
    const alone = one.kind === "classed" && own.every((day) => day === one.spot.edtf);
    return alone ? [clueOf({ ...one, trust: one.trust - 1 })] : [];
  });
  return { published, updated: weighed.filter((one) => !isFirst(one)).map(clueOf) };
}

/** Even the least is worth more than nothing, and in order; a date that everything marks is worth what metadata are. */
function scale(trust: number): number {
  return trust < 0.5 ? Math.max(0, 0.4 + trust * 0.04) : Math.min(9.6, trust * 0.8);
}

function clueOf({ spot: { edtf, time, utcHour, other, from, worth }, trust }: Weighed): Clue {
  return { edtf, time, utcHour, other, from, trust: scale(trust), source: worth > 0 ? "page" : "text" };
}

function placesRound(place: Place | undefined): ReadonlySet<Place> {
  const round = new Set<Place>();
  for (let at = place; at !== undefined; at = at.parent) round.add(at);
  return round;
}

function isAfter({ start }: Spot, headline: Headline | undefined): boolean {
  return headline === undefined || start >= headline.start;
}

function markTrust({ mark, event }: Surroundings, { worth }: Spot): number {
  return (event ? -3 : 0) + mark * (worth > 3 ? 0.4 : 1);
}

const LEAD_TRUST: Readonly<Record<Lead, number>> = {
  published: 3.5,
  "as-of": 2,
  by: 1,
  changed: 3.5,
  misleading: -5,
};

function leadTrust(lead: Lead | undefined): number {
  return lead === undefined ? 0 : LEAD_TRUST[lead];
}

function placeTrust({ start, end }: Spot, headline: Headline | undefined): number {
  if (headline === undefined) return 1;
  const sure = headline.sure ? 1 : 0.6;
  if (start >= headline.start) {
    const distance = start - headline.end;
    if (distance <= NEAR_AFTER) return 3 * sure;
    return distance <= FARTHER ? 1.5 * sure : 0.5;
  }
  const distance = headline.start - end;
  return distance <= NEAR_BEFORE ? 2 * sure : -1;
}

function outsideTrust(
  { outside }: Surroundings,
  lead: Lead | undefined,
  headline: Headline | undefined,
): number {
  if (outside === undefined) return 0;
  if (outside === "comments") return -6;
  if (outside === "others") return headline?.sure === false ? -3 : -4.5;
  return lead === undefined || lead === "by" || lead === "misleading" ? -4 : -1.5;
}
