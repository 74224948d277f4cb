/** Clues → the day for which most speaks, and the days for which something else speaks. */

import { shiftDay } from "../../archive/day.ts";
import type { FoundDate } from "../date.ts";
import type { Evidence, Finding } from "../evidence.ts";
import type { Clue, Source } from "./clue.ts";

/** Below, a differing date is not worth a reader's notice. */
const WORTH_NAMING = 4;
const MOST_OTHERS = 5;

/** What a publisher states for machines comes from one field of its system: it counts once, its copies a little. */
const MACHINE: ReadonlySet<Source> = new Set(["json-ld", "meta", "script"]);

/** A date and the attribute of the element round it. */
const SHOWN: ReadonlySet<Source> = new Set(["page", "text"]);

/** `guessed`: which of 4/5 is the month is not known; the other reading is named then, where nothing settles it. */
export function weighClues(clues: readonly Clue[], guessed: boolean): Finding<FoundDate> | undefined {
  const days = settle(clues).filter(({ edtf }) => edtf.length === 10);
  const ranked = rank(days, clues);
  const [best, ...rest] = ranked;
  if (best === undefined) return weighMonths(clues);
  const others = rest
    .filter(({ best: { trust, source } }) => trust >= WORTH_NAMING && source !== "change")
    .slice(0, MOST_OTHERS);
  const named = others.map((day) => evidenceOf(day.best, day.clues));
  return { ...evidenceOf(best.best, best.clues), others: [...(guessed ? otherReading(best) : []), ...named] };
}

/** Of a day that is only ever given in numbers that can be read two ways. */
function otherReading({ clues, best: { other, from } }: Ranked): Evidence<FoundDate>[] {
  if (other === undefined || clues.some((clue) => clue.other === undefined && clue.trust >= 2)) return [];
  return [{ value: { day: other, precision: "day" }, from }];
}

interface Ranked {
  readonly day: string;
  readonly total: number;
  readonly best: Clue;
  readonly clues: readonly Clue[];
}

function rank(days: readonly Clue[], all: readonly Clue[]): Ranked[] {
  const ranked = [...groupByDay(days)].map(([day, clues]) => {
    const sorted = [...clues].sort((a, b) => b.trust - a.trust);
    return { day, clues: sorted, best: sorted[0] as Clue, total: totalOf(day, sorted, all) };
  });
  return ranked.sort((a, b) => b.total - a.total || b.best.trust - a.best.trust || (a.day < b.day ? -1 : 1));
}

function groupByDay(clues: readonly Clue[]): ReadonlyMap<string, Clue[]> {
  const byDay = new Map<string, Clue[]>();
  for (const clue of clues) {
    const same = byDay.get(clue.edtf);
    if (same === undefined) byDay.set(clue.edtf, [clue]);
    else same.push(clue);
  }
  return byDay;
}

/** The best of each source, copies among machines' sources at a third, a month's folder for the days in it. */
function totalOf(day: string, sorted: readonly Clue[], all: readonly Clue[]): number {
  const seen = new Set<Source>();
  let total = 0;
  let machine = false;
  let shown = false;
  for (const { source, trust } of sorted) {
    if (seen.has(source)) continue;
    seen.add(source);
    const copied = MACHINE.has(source) ? machine : SHOWN.has(source) && shown;
    total += trust * (!copied ? 1 : MACHINE.has(source) ? 0.35 : 0.2);
    machine ||= MACHINE.has(source);
    shown ||= SHOWN.has(source);
  }
  const again = Math.min(
    3,
    sorted.filter(({ source, trust }) => source === "text" && trust > 0.5).length - 1,
  );
  total += Math.max(0, again) * 0.3;
  for (const { edtf, source } of all) {
    if (edtf !== day.slice(0, 7)) continue;
    if (source === "address") total += 3;
    else if (source === "picture") return total + 0.7;
  }
  return total;
}

/** Readings of numbers and of stamps in UTC, moved to the day that something else on the page says. */
function settle(clues: readonly Clue[]): Clue[] {
  const byDay = groupByDay(clues);
  const said = (day: string, by: Clue, least: number) =>
    (byDay.get(day) ?? []).some(({ source, trust }) => source !== by.source && trust >= least);
  return clues.map((clue) => {
    const { edtf, other, utcHour } = clue;
    if (edtf.length < 10) return clue;
    if (other !== undefined && !said(edtf, clue, 2) && said(other, clue, 4))
      return { ...clue, edtf: other, other: undefined, time: undefined };
    if (utcHour === undefined || said(edtf, clue, 5)) return clue;
    const next = shiftDay(edtf, 1);
    const last = shiftDay(edtf, -1);
    if (utcHour >= 10 && said(next, clue, 5)) return { ...clue, edtf: next, trust: clue.trust - 1 };
    if (utcHour <= 12 && said(last, clue, 5)) return { ...clue, edtf: last, trust: clue.trust - 1 };
    return clue;
  });
}

/** Where no day is given: the best month, or else the best year. */
function weighMonths(clues: readonly Clue[]): Finding<FoundDate> | undefined {
  const partial = clues.filter(({ edtf, trust }) => edtf.length < 10 && trust >= 3);
  const sorted = partial.sort((a, b) => b.trust - a.trust || b.edtf.length - a.edtf.length);
  const [best] = sorted;
  return best === undefined ? undefined : { ...evidenceOf(best, [best]), others: [] };
}

function evidenceOf(best: Clue, clues: readonly Clue[]): Evidence<FoundDate> {
  const time = clues.find(
    ({ time: told, source }) => told !== undefined && (source !== "change" || best.source === "change"),
  )?.time;
  const precision = best.edtf.length === 10 ? "day" : best.edtf.length === 7 ? "month" : "year";
  return { value: { day: best.edtf, precision, ...(time === undefined ? {} : { time }) }, from: best.from };
}
