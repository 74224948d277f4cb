/**
 * Text of mixed direction to runs in the order in which they stand on a line, from left to right: UAX #9 without
 * explicit marks of direction, which content may not hold.
 */
import { findBrackets } from "./brackets.ts";

export type Direction = "ltr" | "rtl";

export interface Run {
  readonly text: string;
  readonly dir: Direction;
}

/** UAX #9, table 4, as far as it occurs; `BN` and `NSM` are both `NSM`, since both take what stands before them. */
type Class = "L" | "R" | "AL" | "EN" | "AN" | "ES" | "ET" | "CS" | "NSM" | "ON";

type Side = "L" | "R";

const CLASSES: readonly (readonly [Class, RegExp])[] = [
  ["NSM", /[\p{Mn}\p{Me}\u200b-\u200d\ufeff]/u],
  ["EN", /[0-9۰-۹]/],
  ["AN", /[٠-٩٫٬\u0600-\u0605\u06dd]/],
  ["ES", /[+\-−]/],
  ["ET", /[\p{Sc}#%°‰٪]/u],
  ["CS", /[,./:،\u00a0]/],
  ["AL", /[؛؟۔٭\u061c]|(?=\p{L})[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u],
  ["R", /\u200f|(?=\p{L})[\p{Script=Hebrew}\p{Script=Nko}\p{Script=Adlam}]/u],
  ["L", /[\p{L}\p{Mc}\p{Nl}\u200e]/u],
];

/** One embedding level a code point, of a paragraph whose own direction is `dir`. */
export function resolveLevels(characters: readonly string[], dir: Direction): number[] {
  const own: Side = dir === "ltr" ? "L" : "R";
  const classes = characters.map(classOf);
  resolveWeak(classes, own);
  resolveNeutral(classes, characters, own);
  const base = dir === "ltr" ? 0 : 1;
  return classes.map((is) => (is === "R" ? 1 : is === "L" ? (base === 0 ? 0 : 2) : 2));
}

/** Rule L2: from the highest level down, whatever is at it or above is turned around. */
export function orderRuns(characters: readonly string[], levels: readonly number[]): Run[] {
  const runs: { text: string; level: number }[] = [];
  characters.forEach((character, index) => {
    const last = runs.at(-1);
    const level = levels[index] ?? 0;
    if (last?.level === level) last.text += character;
    else runs.push({ text: character, level });
  });
  for (const level of [2, 1]) reverseFrom(runs, level);
  return runs.map(({ text, level }) => ({ text, dir: level % 2 === 1 ? "rtl" : "ltr" }));
}

function reverseFrom(runs: { readonly level: number }[], level: number): void {
  for (let start = 0; start < runs.length; start += 1) {
    let end = start;
    while ((runs[end]?.level ?? -1) >= level) end += 1;
    if (end > start) runs.splice(start, end - start, ...runs.slice(start, end).reverse());
    start = Math.max(start, end);
  }
}

function classOf(character: string): Class {
  return CLASSES.find(([, pattern]) => pattern.test(character))?.[0] ?? "ON";
}

/** Rules W1 to W7. */
function resolveWeak(classes: Class[], own: Side): void {
  classes.forEach((is, i) => {
    if (is === "NSM") classes[i] = classes[i - 1] ?? own;
  });
  let strong: Class = own;
  classes.forEach((is, i) => {
    if (isStrong(is)) strong = is;
    else if (is === "EN" && strong === "AL") classes[i] = "AN";
  });
  classes.forEach((is, i) => {
    const before = classes[i - 1];
    if (is === "AL") classes[i] = "R";
    else if (before !== classes[i + 1]) return;
    else if ((is === "ES" || is === "CS") && before === "EN") classes[i] = "EN";
    else if (is === "CS" && before === "AN") classes[i] = "AN";
  });
  for (const order of [classes.keys(), [...classes.keys()].reverse()])
    for (const i of order) {
      const beside = Array.isArray(order) ? classes[i + 1] : classes[i - 1];
      if (classes[i] === "ET" && beside === "EN") classes[i] = "EN";
    }
  strong = own;
  classes.forEach((is, i) => {
    if (is === "ES" || is === "ET" || is === "CS") classes[i] = "ON";
    else if (isStrong(is)) strong = is;
    else if (is === "EN" && strong === "L") classes[i] = "L";
  });
}

/** Rules N0 to N2. */
function resolveNeutral(classes: Class[], characters: readonly string[], own: Side): void {
  for (const [open, close] of findBrackets(characters, (i) => classes[i] === "ON")) {
    const inside = classes.slice(open + 1, close).map(strength);
    const before =
      classes
        .slice(0, open)
        .map(strength)
        .findLast((is) => is !== undefined) ?? own;
    if (inside.every((is) => is === undefined)) continue;
    const side = inside.includes(own) ? own : before;
    classes[open] = classes[close] = side;
  }
  for (let start = 0; start < classes.length; start += 1) {
    if (classes[start] !== "ON") continue;
    let end = start;
    while (classes[end] === "ON") end += 1;
    const before = strength(classes[start - 1] ?? own);
    const after = strength(classes[end] ?? own);
    classes.fill(before !== undefined && before === after ? before : own, start, end);
    start = end - 1;
  }
}

function isStrong(is: Class): boolean {
  return is === "L" || is === "R" || is === "AL";
}

/** A number counts as right to left among neutrals. */
function strength(is: Class): Side | undefined {
  if (is === "L") return "L";
  return is === "R" || is === "EN" || is === "AN" ? "R" : undefined;
}
