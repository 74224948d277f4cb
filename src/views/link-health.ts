/** What was last seen at the sources' addresses to what one record's page and the coverage page say of it. */
import type { Article } from "../archive/article.ts";
import { isLost, LINK_STATES, type LinkState } from "../archive/link-health.ts";
import { type PartialDate, parsePartialDate } from "../archive/partial-date.ts";
import { compare } from "../archive/problem.ts";
import type { Desk } from "./desk.ts";
import { type LineView, viewLine } from "./entry.ts";
import { largest, percent } from "./share.ts";
import { encodeSourceUrl } from "./urls.ts";

/** Lost reports that the coverage page names; it counts all. */
const NEWEST = 10;

export interface HealthView {
  readonly state: LinkState;
  readonly checked: PartialDate;
  /** Since when it was found like this. */
  readonly since: PartialDate;
  /** When it last led to the report. */
  readonly answered?: PartialDate;
  /** Where it leads for good. */
  readonly moved?: string;
}

export interface LinksView {
  /** Records whose source has an address, and those of them whose address was asked. */
  readonly total: number;
  readonly checked: number;
  readonly newest: PartialDate;
  /** In the order of LINK_STATES; undefined for those that nobody asked yet. */
  readonly rows: readonly { readonly state?: LinkState; readonly count: number; readonly share: number }[];
  /** Newest first. */
  readonly lost: readonly LostView[];
  /** Lost reports that are not among them. */
  readonly more: number;
}

export interface LostView {
  readonly line: LineView;
  readonly hasCopy: boolean;
}

/** Undefined where nobody has asked. */
export function viewHealth({ catalogue }: Desk, { source }: Article): HealthView | undefined {
  const health = source.url === undefined ? undefined : catalogue.archive.links.get(source.url);
  if (health === undefined) return undefined;
  const { state, checked, since, answered, moved } = health;
  return {
    state,
    checked: readDay(checked),
    since: readDay(since),
    ...(answered !== undefined && { answered: readDay(answered) }),
    ...(moved !== undefined && { moved: encodeSourceUrl(moved) }),
  };
}

/** Undefined where no address was asked yet. */
export function viewLinks(desk: Desk): LinksView | undefined {
  const { links } = desk.catalogue.archive;
  const linked = desk.catalogue.listed.filter(({ source }) => source.url !== undefined);
  const found = linked.flatMap((article) => {
    const health = links.get(article.source.url ?? "");
    return health ? [{ article, health }] : [];
  });
  const [newest = ""] = found.map(({ health }) => health.checked).sort((x, y) => compare(y, x));
  if (newest === "") return undefined;
  const lost = found.filter(({ health }) => isLost(health.state)).map(({ article }) => article);
  return {
    total: linked.length,
    checked: found.length,
    newest: readDay(newest),
    rows: countStates(
      found.map(({ health }) => health.state),
      linked.length,
    ),
    lost: lost
      .slice(-NEWEST)
      .toReversed()
      .map((article) => ({ line: viewLine(desk, article), hasCopy: article.source.archived.length > 0 })),
    more: Math.max(0, lost.length - NEWEST),
  };
}

function countStates(states: readonly LinkState[], total: number): LinksView["rows"] {
  const counts = new Map<LinkState, number>();
  for (const state of states) counts.set(state, (counts.get(state) ?? 0) + 1);
  const rows = [
    ...LINK_STATES.map((state) => ({ state, count: counts.get(state) ?? 0 })),
    { count: total - states.length },
  ].filter(({ count }) => count > 0);
  const most = largest(rows);
  return rows.map((row) => ({ ...row, share: percent(row.count, most) }));
}

/** What the reader of the file let through is a day. */
function readDay(text: string): PartialDate {
  const parsed = parsePartialDate(text);
  if (!parsed.ok) throw new Error(`${text} is no day`);
  return parsed.value;
}
