/** The `claims:` of a dossier: points, and under each what the records say on it. */
import * as z from "zod";
import type { Account, Claim } from "../archive/claim.ts";
import { line } from "./schema-field.ts";

/** Characters; an account is a phrase that fits the cell of a table. */
const POINT = line(160);
const SAYS = line(300);
const BY = line(160);

/** `codes` are the languages that a point and an account may have a block for. */
export function claimsSchema(codes: readonly string[]) {
  const account = z.strictObject({
    record: line(200),
    says: SAYS,
    by: BY.optional(),
    ...blocksOf(codes, z.strictObject({ says: SAYS.optional(), by: BY.optional() })),
  });
  const claim = z.strictObject({
    point: POINT,
    accounts: z.array(account),
    ...blocksOf(codes, z.strictObject({ point: POINT.optional() })),
  });
  return z.array(claim);
}

/** What `claimsSchema` lets through, with the blocks of languages put together. */
export function toClaims(fields: z.output<ReturnType<typeof claimsSchema>>): Claim[] {
  return fields.map(({ point, accounts, ...blocks }) => ({
    point,
    accounts: accounts.map(toAccount),
    translations: translationsOf(blocks),
  }));
}

function toAccount({
  record,
  says,
  by,
  ...blocks
}: z.output<ReturnType<typeof claimsSchema>>[number]["accounts"][number]): Account {
  return { record, says, ...(by !== undefined && { by }), translations: translationsOf(blocks) };
}

function blocksOf<T extends z.ZodType>(codes: readonly string[], text: T): Record<string, z.ZodOptional<T>> {
  return Object.fromEntries(codes.map((code) => [code, text.optional()]));
}

/** By language code, without those that are not written. */
export function translationsOf<T>(blocks: Readonly<Record<string, unknown>>): Readonly<Record<string, T>> {
  // The schema has said what a block holds.
  return Object.fromEntries(Object.entries(blocks).filter(([, text]) => text !== undefined)) as Record<
    string,
    T
  >;
}
