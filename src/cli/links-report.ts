/** What was found at the sources to what the people who keep the archive are told, with lines to paste. */
import {
  type FoundCopy,
  isLost,
  LINK_STATES,
  type LinkHealth,
  type LinkState,
} from "../archive/link-health.ts";
import { writeValue } from "../intake/record-file.ts";
import type { SourceLink } from "../links/source-link.ts";
import { showHidden } from "../read/characters.ts";
import { group } from "./progress.ts";

const NAMES: Readonly<Record<LinkState, string>> = {
  ok: "there",
  redirected: "moved",
  gone: "gone",
  "soft-404": "gone, though the server says otherwise",
  blocked: "closed to programs",
  unreachable: "without an answer",
};

/** Of each link that something can be done about: what was seen, and a line for each of its records. Sorted by address. */
export function formatFindings(
  links: readonly SourceLink[],
  health: ReadonlyMap<string, LinkHealth>,
): string[] {
  return links.flatMap((link) => {
    const found = health.get(link.url);
    if (found === undefined) return [];
    const offers = offersOf(link, found);
    if (found.state === "ok" && offers.length === 0) return [];
    const { state, since, seen } = found;
    const said = `${NAMES[state]}${state === "ok" ? "" : ` since ${since}`}: ${showHidden(seen)}`;
    return [
      ...link.files.map((file) => `${file}  ${said}`),
      `  ${link.url}`,
      ...offers.map((offer) => `  ${offer}`),
    ];
  });
}

export function countStates(health: readonly LinkHealth[]): string {
  return LINK_STATES.map((state) => ({ state, count: health.filter((one) => one.state === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => `${group(count)} ${NAMES[state]}`)
    .join(", ");
}

/** Whether a report is lost and no record says where a copy of it is. */
export function isWanting({ hasCopy }: SourceLink, health: LinkHealth | undefined): boolean {
  return health !== undefined && isLost(health.state) && !hasCopy;
}

function offersOf({ hasCopy }: SourceLink, { moved, copy }: LinkHealth): string[] {
  return [
    ...(moved === undefined ? [] : [`if the report is there, write under source: url: ${writeValue(moved)}`]),
    ...(copy && !hasCopy ? [`if it shows the report, write under source: ${formatCopy(copy)}`] : []),
  ];
}

/** As it stands in a record. */
export function formatCopy({ url, date, service }: FoundCopy): string {
  return `archived: [{ url: ${writeValue(url)}, date: ${date}, service: ${writeValue(service)} }]`;
}
