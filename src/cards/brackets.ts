/** Which brackets of a paragraph belong together: UAX #9, BD16. */

const PAIRS = new Map([
  ["(", ")"],
  ["[", "]"],
  ["{", "}"],
  ["⟨", "⟩"],
  ["〈", "〉"],
  ["「", "」"],
  ["﴿", "﴾"],
]);
const CLOSERS = new Set(PAIRS.values());

/** As deep as the algorithm looks. */
const DEEPEST = 63;

/** Positions of opening and closing brackets, by the opening one; only those that `isNeutral` lets count. */
export function findBrackets(
  characters: readonly string[],
  isNeutral: (index: number) => boolean,
): [open: number, close: number][] {
  const open: { closer: string; index: number }[] = [];
  const pairs: [number, number][] = [];
  for (const [index, character] of characters.entries()) {
    if (!isNeutral(index)) continue;
    const closer = PAIRS.get(character);
    if (closer !== undefined) {
      if (open.length === DEEPEST) return [];
      open.push({ closer, index });
    } else if (CLOSERS.has(character)) {
      const at = open.findLastIndex((bracket) => bracket.closer === character);
      const [opener] = at < 0 ? [] : open.splice(at);
      if (opener) pairs.push([opener.index, index]);
    }
  }
  return pairs.sort(([a], [b]) => a - b);
}
