/** A part of a site that is built by itself, to be merged with the others: `2/4` is the second of four. */
import { quote } from "../read/quote.ts";
import { Refusal } from "./refusal.ts";

export interface Shard {
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

/** Each of them reads the whole content. */
const MOST = 1000;

/** A site that is built in one. */
export const WHOLE: Shard = { number: 1, of: 1 };

/** What a shard has of a list; those of all shards together are the list. */
export function inShard<T>(list: readonly T[], { number, of }: Shard): readonly T[] {
  return of === 1 ? list : everyNth(list, number - 1, of);
}

/** Those at `first`, from 0, and at each `step` behind it. Neighbours in a list of sheets take about as long: so do such parts. */
export function everyNth<T>(list: readonly T[], first: number, step: number): T[] {
  const part: T[] = [];
  for (let index = first; index < list.length; index += step) part.push(list[index] as T);
  return part;
}

/** Throws a Refusal. */
export function parseShard(written: string): Shard {
  const [, number, of] = (/^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(written) ?? []).map(Number);
  if (number === undefined || of === undefined || number > of || of > MOST)
    throw new Refusal(
      `--shard ${quote(written)} is no shard: --shard 2/4 builds the second of four (${MOST} at most)`,
    );
  return { number, of };
}

export function nameShard({ number, of }: Shard): string {
  return `${number}-of-${of}`;
}
