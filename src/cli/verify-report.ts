/** A verdict to what a reader or another program is told of it. */
import type { Finding, FindingKind } from "../fixity/compare-sums.ts";
import { MANIFEST } from "../fixity/manifest.ts";
import type { Verdict } from "../fixity/verify.ts";
import { showHidden } from "../read/characters.ts";
import { group } from "./progress.ts";

const NAMES: Readonly<Record<FindingKind, string>> = {
  missing: "missing",
  altered: "altered",
  extra: "extra",
  unread: "not read",
  manifest: "manifest",
};

/** A line a finding, then one that sums up. Nothing in it can steer a terminal. */
export function formatVerdict(verdict: Verdict, name: string): string {
  const width = Math.max(...Object.values(NAMES).map((word) => word.length));
  const lines = verdict.findings.map(
    ({ kind, path, line, why }) =>
      `${NAMES[kind].padEnd(width)}  ${showHidden(path)}${line === undefined ? "" : `:${line}`}${why === undefined ? "" : `  ${showHidden(why)}`}`,
  );
  return [...lines, summarize(verdict, name)].join("\n");
}

/** Keys are added, none is taken away or given another meaning. */
export function formatVerdictJson({ kind, listed, intact, findings }: Verdict, name: string): string {
  return JSON.stringify(
    { place: name, kind, agrees: findings.length === 0, listed, intact, findings },
    null,
    2,
  );
}

function summarize({ kind, listed, intact, findings }: Verdict, name: string): string {
  const against = kind === "site" ? MANIFEST : "the manifests of the bag";
  const counted = (Object.keys(NAMES) as FindingKind[])
    .map((each) => ({ each, count: countOf(findings, each) }))
    .filter(({ count }) => count > 0)
    .map(({ each, count }) =>
      each === "manifest" ? `${group(count)} wrong in a manifest` : `${group(count)} ${NAMES[each]}`,
    );
  const agree = `${group(intact)} of ${group(listed)} files agree with ${against}`;
  const place = showHidden(name);
  if (counted.length === 0) return `${place}: all ${group(listed)} files agree with ${against}`;
  return `${place}: ${counted.join(", ")}; ${agree}`;
}

function countOf(findings: readonly Finding[], kind: FindingKind): number {
  return findings.filter((finding) => finding.kind === kind).length;
}
