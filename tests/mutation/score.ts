/** What the verdicts come to: a row a file, and the mutants that no test noticed. */
import { readFileSync, writeFileSync } from "node:fs";
import { relative } from "node:path";
import type { Mutant } from "@stryker-mutator/api/core";
import type { Reporter } from "vitest/node";
import { PROJECT } from "../support/site.ts";
import type { Verdicts } from "./judge.ts";
import { isTried } from "./sample.ts";

/** `unreached` by any test; `untried` ones are in no score. */
const STATUSES = ["noticed", "survived", "unreached", "untried"] as const;
type Status = (typeof STATUSES)[number];

export interface Judged {
  readonly id: string;
  readonly place: string;
  readonly kind: string;
  readonly before: string;
  readonly after: string;
  readonly status: Status;
  readonly by?: string | undefined;
}

export class Score implements Reporter {
  constructor(
    readonly room: string,
    readonly mutants: readonly Mutant[],
    readonly verdicts: string,
    readonly report: string,
  ) {}

  onTestRunEnd(): void {
    const verdicts = JSON.parse(readFileSync(this.verdicts, "utf8")) as Verdicts;
    const judged = this.mutants.filter(({ id }) => isTried(id)).map((mutant) => judge(mutant, verdicts));
    writeFileSync(this.report, JSON.stringify(judged, null, 1));
    console.log(
      judged
        .filter(({ status }) => status === "survived" || status === "unreached")
        .map(sayMutant)
        .join("\n"),
    );
    console.log(verdicts.unfit.map((name) => `judges nothing: ${name}`).join("\n"));
    const fileOf = ({ place }: Judged) => place.split(":")[0] ?? "";
    for (const file of new Set(judged.map(fileOf)))
      console.log(
        sayScore(
          file,
          judged.filter((one) => fileOf(one) === file),
        ),
      );
    console.log(sayScore(`src/${this.room}`, judged));
  }
}

function judge({ id, fileName, location, mutatorName, replacement }: Mutant, verdicts: Verdicts): Judged {
  const lines = readFileSync(fileName, "utf8").split("\n");
  const { start, end } = location;
  const line = lines[start.line] ?? "";
  const before =
    start.line === end.line ? line.slice(start.column, end.column) : `${line.slice(start.column)} …`;
  const by = verdicts.noticed[id];
  const status = statusOf(id, verdicts);
  const place = `${relative(PROJECT, fileName)}:${start.line + 1}:${start.column + 1}`;
  return { id, place, kind: mutatorName, before, after: replacement, status, by };
}

function statusOf(mutant: string, { noticed, reached, untried }: Verdicts): Status {
  if (noticed[mutant] !== undefined) return "noticed";
  if (reached[mutant]) return "survived";
  return untried[mutant] ? "untried" : "unreached";
}

function sayMutant({ place, kind, before, after, status }: Judged): string {
  return `${place} ${status} ${kind}: ${before} -> ${after.split("\n")[0]}`;
}

function sayScore(name: string, judged: readonly Judged[]): string {
  const count = (status: Status) => judged.filter((one) => one.status === status).length;
  const noticed = count("noticed");
  const share = (100 * noticed) / (noticed + count("survived") + count("unreached"));
  const counts = STATUSES.map((status) => `${count(status)} ${status}`).join(", ");
  return `${name}: ${share.toFixed(1)} % (${counts})`;
}
