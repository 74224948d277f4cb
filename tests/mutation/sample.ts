/** Which mutants are tried: all, or `SAMPLE`, a share of them that is drawn the same in every run of one commit. */
import { createHash } from "node:crypto";

const SEED = "one";
const share = Number(process.env.SAMPLE ?? "1");

export function isTried(mutant: string): boolean {
  const drawn = createHash("sha256").update(`${SEED} ${mutant}`).digest().readUInt32BE(0);
  return drawn < share * 2 ** 32;
}
