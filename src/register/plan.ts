/** What the register says and what is there now → what it should say, step by step. */
import type { Article } from "../archive/article.ts";
import { compare } from "../archive/problem.ts";
import { recordAddress } from "./address.ts";
import type { RegisterLine } from "./lines.ts";
import { judgeRecord, mapRegister, wordsOf } from "./standing.ts";

export interface Present {
  readonly records: readonly Article[];
  /** Of all pages, without the prefix of a language; those of records too. */
  readonly addresses: readonly string[];
  /** Home pages of the languages that have a prefix. */
  readonly languages: readonly string[];
}

export interface Choice {
  /** Whether words that were changed without a correction are taken as they are now. */
  readonly changed: boolean;
  /** Files of the records to take; all, and all other addresses, where it is absent. */
  readonly files?: ReadonlySet<string>;
}

export interface Step {
  /** `address`: was not there before. `explained` and `changed`: see `Standing`. */
  readonly of: "address" | "explained" | "changed";
  readonly address: string;
  /** Of a record. */
  readonly file?: string;
}

export interface RegisterPlan {
  readonly lines: readonly RegisterLine[];
  /** In order of address; none where nothing is left to say. */
  readonly steps: readonly Step[];
}

/** No address is ever taken out. */
export function planRegister(
  registered: readonly RegisterLine[],
  { records, addresses, languages }: Present,
  { changed, files }: Choice,
): RegisterPlan {
  const known = mapRegister(registered);
  const lines = new Map(registered.map((line) => [line.address, line]));
  const steps: Step[] = [];
  for (const record of records) {
    const { id, file, aliases } = record;
    const address = recordAddress(id);
    const versions = known.get(address)?.length ?? 0;
    const { standing } = judgeRecord(record, known);
    const isWanted = (standing !== "changed" || changed) && files?.has(file) !== false;
    if (!isWanted || (standing === "same" && versions === 1)) continue;
    lines.set(address, { address, words: wordsOf(record), line: 0 });
    for (const alias of aliases.map(recordAddress)) lines.set(alias, { address: alias, line: 0 });
    // Of two versions that git put together, the one that holds stays: that is no news.
    if (standing === "same" && versions > 1) continue;
    const isKnown = standing === "changed" || (standing === "explained" && versions > 0);
    steps.push({ of: isKnown ? standing : "address", address, file });
  }
  const taken = new Set(steps.map(({ address }) => address));
  const own = new Set(records.map(({ id }) => recordAddress(id)));
  const others =
    files === undefined ? [...addresses, ...languages].filter((address) => !own.has(address)) : [];
  for (const address of others) {
    if (known.has(address) || taken.has(address)) continue;
    lines.set(address, { address, language: languages.includes(address), line: 0 });
    steps.push({ of: "address", address });
  }
  return { lines: [...lines.values()], steps: steps.sort((a, b) => compare(a.address, b.address)) };
}
