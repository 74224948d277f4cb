/**
 * Edits an archive at random: `node src/run.mjs tests/fuzz/edits.ts [ROUNDS [SEED]]`. After each round the build that uses
 * what the ones before it have kept (fonts, pictures, the index of search) is held against one that begins with nothing.
 * Ends with 1 where any file differs.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { editRounds } from "./edit-rounds.ts";

const [rounds = 200, seed = 1] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), "edits-"));
let count = 0;
let unlike = 0;
try {
  for await (const { edits, faults } of editRounds(folder, rounds, seed)) {
    count++;
    if (faults.length === 0) continue;
    unlike++;
    console.log(`round ${count} (${edits}): ${faults.slice(0, 5).join(", ")}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${count} rounds, ${unlike} with a difference`);
process.exitCode = unlike === 0 ? 0 : 1;
