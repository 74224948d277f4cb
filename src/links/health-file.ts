/** Findings to `link-health.json`: what was known, what was found now, and the file that both make. */
import { answers, type FoundCopy, isLost, type LinkHealth, type LinkState } from "../archive/link-health.ts";
import { compare } from "../archive/problem.ts";
import type { SourceLink } from "./source-link.ts";

/** What one check of an address found. */
export interface Finding {
  readonly state: LinkState;
  readonly status?: number;
  readonly seen: string;
  readonly moved?: string;
}

/** `since` stays while what is found stays of one sort. `copy` is undefined where it was not looked for, null where there is none. */
export function updateHealth(
  { url, hasCopy }: SourceLink,
  { state, status, seen, moved }: Finding,
  today: string,
  previous?: LinkHealth,
  copy?: FoundCopy | null,
): LinkHealth {
  const answered = answers(state) ? today : previous?.answered;
  const known = copy === undefined ? previous?.copy : copy;
  return {
    url,
    state,
    checked: today,
    since: previous && isAlike(previous.state, state) ? previous.since : today,
    ...(answered !== undefined && { answered }),
    ...(status !== undefined && { status }),
    seen,
    ...(moved !== undefined && { moved }),
    ...(known && !hasCopy && { copy: known }),
  };
}

/** Only of addresses that a record has, and without copies that the records name by now; sorted by address. */
export function keepCurrent(
  links: readonly SourceLink[],
  health: ReadonlyMap<string, LinkHealth>,
): LinkHealth[] {
  return links
    .flatMap(({ url, hasCopy }) => {
      const known = health.get(url);
      if (known === undefined) return [];
      const { copy, ...found } = known;
      return [copy && !hasCopy ? known : found];
    })
    .sort((a, b) => compare(a.url, b.url));
}

/** One line an address, its keys in one order: a difference shows what was found, and nothing else. */
export function formatHealth(health: readonly LinkHealth[]): string {
  const lines = health.map(
    ({ url, state, checked, since, answered, status, seen, moved, copy }) =>
      `    ${JSON.stringify({ url, state, checked, since, answered, status, seen, moved, copy })}`,
  );
  return `{\n  "links": [${lines.length === 0 ? "" : `\n${lines.join(",\n")}\n  `}]\n}\n`;
}

function isAlike(a: LinkState, b: LinkState): boolean {
  return a === b || (answers(a) && answers(b)) || (isLost(a) && isLost(b));
}
