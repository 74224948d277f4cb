/** The files of a payload to the papers of a BagIt bag (RFC 8493): what it is, what it holds, and the sums of both. */
import { createHash } from "node:crypto";
import type { SizedSum } from "./folder-sums.ts";
import { formatManifest } from "./manifest.ts";

/** Only what is known: RFC 8493 asks for none of it. */
export interface BagFacts {
  readonly organization: string;
  readonly description: string;
  /** Where the archive is published. */
  readonly address: string;
  readonly email?: string;
  readonly licence?: string;
  /** `YYYY-MM-DD`. */
  readonly date?: string;
}

/** A paper of the bag, at its root. */
export interface Paper {
  readonly path: string;
  readonly text: string;
}

/** Paths of the payload start with `data/`. The last paper has the sums of the others. */
export function composePapers(payload: readonly SizedSum[], facts: BagFacts): Paper[] {
  const papers: Paper[] = [
    { path: "bagit.txt", text: "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n" },
    { path: "bag-info.txt", text: describeBag(payload, facts) },
    { path: "manifest-sha256.txt", text: formatManifest(payload, "bagit") },
  ];
  const sums = papers.map(({ path, text }) => ({
    path,
    sum: createHash("sha256").update(text).digest("hex"),
  }));
  return [...papers, { path: "tagmanifest-sha256.txt", text: formatManifest(sums, "bagit") }];
}

/** Section 2.2.2: a line a field, in the spelling that the section has. */
function describeBag(payload: readonly SizedSum[], facts: BagFacts): string {
  const bytes = payload.reduce((sum, file) => sum + file.bytes, 0);
  const fields: [string, string | undefined][] = [
    ["Source-Organization", facts.organization],
    ["Contact-Email", facts.email],
    ["External-Description", facts.description],
    ["Bagging-Date", facts.date],
    ["External-Identifier", facts.address],
    ["Payload-Oxum", `${bytes}.${payload.length}`],
    ["License", facts.licence],
  ];
  return fields
    .map(([name, value]) => (value === undefined ? "" : `${name}: ${value.replace(/\s+/g, " ").trim()}\n`))
    .join("");
}
