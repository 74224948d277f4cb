/**
 * Which mutants are tried: all, or `SAMPLE`, a share of them that is drawn the same in every run of one commit. `SEED`
 * draws others: tests that were written to notice the survivors of one sample are measured by another.
 */
import { createHash } from "node:crypto";

const { SEED = "one", SAMPLE = "1" } = process.env;
const share = Number(SAMPLE);

export function isTried(mutant: string): boolean {
  const drawn = createHash("sha256").update(`${SEED} ${mutant}`).digest().readUInt32BE(0);
  return drawn < share * 2 ** 32;
}
