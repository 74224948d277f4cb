/** `ROOM=archive npm run mutate`: see `tests/README.md`. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "vitest/config";
import { mutateRoom } from "./mutants.ts";
import { Score } from "./score.ts";
import { SmallFirst } from "./small-first.ts";

/** The folders of tests that judge a room's mutants: its own, and those of what is made of it. */
const JUDGES: Readonly<Record<string, string>> = {
  archive: "{archive,indexes,views}",
  indexes: "{indexes,views}",
  outputs: "{outputs,views}",
  read: "read",
};

const { ROOM: room = "archive", FILE: file } = process.env;
const here = import.meta.dirname;
const cache = join(here, "../../.cache/mutation");
mkdirSync(cache, { recursive: true });
const verdicts = join(cache, `${room}.verdicts.json`);
const { mutants, code } = await mutateRoom(room, file);

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  plugins: [{ name: "mutants", enforce: "pre", load: (id) => code.get(id.split("?")[0] ?? id) }],
  test: {
    include: [`tests/${JUDGES[room]}/**/*.test.{ts,tsx}`],
    setupFiles: [join(here, "short-properties.ts")],
    runner: join(here, "judge.ts"),
    reporters: ["dot", new Score(room, mutants, verdicts, join(cache, `${room}.json`))],
    env: { MUTATION_VERDICTS: verdicts },
    pool: "forks",
    maxWorkers: 1,
    isolate: false,
    sequence: { sequencer: SmallFirst },
    testTimeout: 10_000,
    dangerouslyIgnoreUnhandledErrors: true,
  },
});
