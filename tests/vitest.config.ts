/** Units and properties run twice, west and east of UTC: a date that slips shows in one of them. What spawns commands sets zones itself. */
import { defineConfig } from "vitest/config";
import { LongestFirst } from "./support/longest-first.ts";

const BROWSER = "tests/browser/**/*.test.{ts,tsx}";

/** Whole builds of the real content; those that are about time zones set them for the build itself. */
const SITE = "tests/site/**/*.test.{ts,tsx}";

/** Spawned commands, which take their zone from their environment, and what has no time in it. */
const ONCE = [
  "tests/press/{faults,start,failed-build,history,shards,threads}.test.ts",
  "tests/cli/**/*.test.ts",
  "tests/assets/**/*.test.ts",
  "tests/{admin,cards,ci,fixity,fuzz,mend,offline,review}/**/*.test.ts",
  "tests/{run,workflows,search/index-folder,history/read-history}.test.ts",
];

/** Half an hour off the hour, and with daylight saving; five hours ahead, without. */
const ZONES = ["America/St_Johns", "Asia/Karachi"];

/** Where .ci/run reads the counts. */
const { TEST_REPORT } = process.env;

const jsx = { runtime: "automatic", importSource: "preact" } as const;

/** Each worker is a process that starts in its zone: a thread shares the zone of all the others. */
function zoneProject(zone: string) {
  return {
    oxc: { jsx },
    test: {
      name: zone,
      include: ["tests/**/*.test.{ts,tsx}"],
      exclude: [BROWSER, SITE, ...ONCE],
      pool: "forks" as const,
      // What they test is pure: its modules are loaded once a worker.
      isolate: false,
      env: { TZ: zone },
      testTimeout: 240_000,
      hookTimeout: 240_000,
    },
  };
}

function onceProject(name: string, include: string[]) {
  const patience = 300_000;
  return {
    oxc: { jsx },
    test: {
      name,
      include,
      pool: "forks" as const,
      // What they test runs in processes of its own, or is pure.
      isolate: false,
      testTimeout: patience,
      hookTimeout: patience,
    },
  };
}

export default defineConfig({
  test: {
    globalSetup: "tests/site/scratch.ts",
    maxWorkers: "100%",
    sequence: { sequencer: LongestFirst },
    reporters: TEST_REPORT ? ["default", ["json", { outputFile: TEST_REPORT }]] : ["default"],
    projects: [
      ...ZONES.map(zoneProject),
      onceProject("commands", ONCE),
      onceProject("site", [SITE]),
      onceProject("browser", [BROWSER]),
    ],
  },
});
