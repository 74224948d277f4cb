/** What a pull request does to the site, to the summary that GitHub shows of it: markdown, in the languages of the messages. */
import type { Problem } from "../archive/problem.ts";
import type { KindChange, SiteChange } from "./change.ts";
import { escapeText } from "./escape.ts";
import { FILE_KINDS } from "./file-kind.ts";
import { both, cut, heading, list, paragraphs } from "./markup.ts";
import { renderFaults, renderWarnings } from "./problem-section.ts";
import { type RecordPages, renderReadings } from "./reading-section.ts";

export interface Review {
  readonly problems: readonly Problem[];
  /** Why there are no two sites, or what differs between them. */
  readonly site: SiteChange | "unbuilt" | "incomparable";
  /** The records to show, sorted. */
  readonly records: readonly RecordPages[];
}

/** docs.github.com, "Workflow commands": a step's summary may have 1 MiB. */
const LIMIT = 1_000_000;
const MOST_ADDRESSES = 300;

/** At most 1,000,000 bytes: whole blocks are left out from the end, and that is said. */
export function renderSummary({ problems, site, records }: Review): string {
  const errors = problems.filter(({ severity }) => severity === "error");
  const warnings = problems.filter(({ severity }) => severity === "warning");
  return joinWithin(LIMIT, [
    heading(1, (words) => words.title),
    ...renderFaults(errors),
    ...(errors.length > 0 ? [] : renderSite(site)),
    ...(errors.length > 0 ? [] : renderReadings(records)),
    ...renderWarnings(warnings),
    ...(errors.length > 0 || typeof site === "string" ? [] : renderPages(site)),
  ]);
}

function renderSite(site: Review["site"]): string[] {
  if (site === "unbuilt") return [paragraphs((words) => words.unbuilt)];
  if (site === "incomparable") return [paragraphs((words) => words.incomparable)];
  const { added, changed, removed } = site.kinds.record;
  const { feed } = site.kinds;
  const feeds = feed.added.length + feed.changed.length + feed.removed.length;
  if (!hasChange(site)) return [paragraphs((words) => words.nothing)];
  return [
    ...renderLost(site),
    paragraphs((words) => words.lead(added.length, changed.length, removed.length, feeds)),
  ];
}

function hasChange({ kinds, reframed }: SiteChange): boolean {
  return (
    reframed > 0 || FILE_KINDS.some((kind) => changesOf(kinds[kind]).some(([, paths]) => paths.length > 0))
  );
}

/** Addresses that somebody may have kept; an asset's is nobody's. */
function renderLost({ kinds }: SiteChange): string[] {
  const records = kinds.record.removed;
  const others = FILE_KINDS.filter((kind) => kind !== "record" && kind !== "asset").flatMap(
    (kind) => kinds[kind].removed,
  );
  if (records.length + others.length === 0) return [];
  return [
    heading(2, (words) => words.lost, "🛑 "),
    ...(records.length > 0 ? [paragraphs((words) => words.lostRecord), list("ul", addresses(records))] : []),
    ...(others.length > 0 ? [paragraphs((words) => words.lostOther), list("ul", addresses(others))] : []),
  ];
}

function renderPages(site: SiteChange): string[] {
  const rows = FILE_KINDS.map((kind) => ({ kind, change: site.kinds[kind] })).filter(({ change }) =>
    changesOf(change).some(([, paths]) => paths.length > 0),
  );
  if (rows.length === 0 && site.reframed === 0) return [];
  return [
    heading(2, (words) => words.pages),
    ...(rows.length > 0 ? [renderCounts(rows)] : []),
    ...(site.kinds.record.changed.length > 0 ? [paragraphs((words) => words.neighbours)] : []),
    ...(site.reframed > 0 ? [paragraphs((words) => words.reframed(site.reframed))] : []),
    ...rows.flatMap(({ kind, change }) =>
      changesOf(change)
        .filter(([, paths]) => paths.length > 0)
        .map(([name, paths]) => {
          const title = both((words) => `${words.kinds[kind]}: ${words[name]}`);
          return `<details><summary>${title} (${paths.length})</summary>\n${list("ul", addresses(paths))}\n</details>`;
        }),
    ),
  ];
}

function renderCounts(
  rows: readonly { readonly kind: (typeof FILE_KINDS)[number]; readonly change: KindChange }[],
): string {
  const head = CHANGES.map((name) => `<th>${both((words) => words[name])}</th>`).join("");
  const lines = rows.map(({ kind, change }) => {
    const counts = changesOf(change).map(([, paths]) => `<td>${paths.length}</td>`);
    return `<tr><th>${both((words) => words.kinds[kind])}</th>${counts.join("")}</tr>`;
  });
  return ["<table>", `<tr><td></td>${head}</tr>`, ...lines, "</table>"].join("\n");
}

const CHANGES = ["added", "changed", "removed"] as const;

function changesOf(change: KindChange): [(typeof CHANGES)[number], readonly string[]][] {
  return CHANGES.map((name) => [name, change[name]]);
}

function addresses(paths: readonly string[]): string[] {
  return cut(
    paths.map((path) => `<code>${escapeText(readable(path))}</code>`),
    MOST_ADDRESSES,
  );
}

/** Addresses are percent-encoded on no disk, but a name there may hold anything. */
function readable(path: string): string {
  return path.length > 500 ? `${path.slice(0, 500)}…` : path;
}

function joinWithin(most: number, blocks: readonly string[]): string {
  const leftOut = paragraphs((words) => words.leftOut);
  const room = most - sizeOf(leftOut);
  const kept: string[] = [];
  let size = 0;
  for (const block of blocks) {
    size += sizeOf(block);
    if (size > room) return [...kept, leftOut, ""].join("\n\n");
    kept.push(block);
  }
  return [...kept, ""].join("\n\n");
}

/** In UTF-8, with the empty line that follows. */
function sizeOf(block: string): number {
  return Buffer.byteLength(block) + 2;
}
