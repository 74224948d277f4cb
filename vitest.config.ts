/** Every test but the whole site's and the browser's runs twice, west and east of UTC: a date that slips shows in one of them. */
import { defineConfig } from "vitest/config";

const BROWSER = "tests/browser/**/*.test.{ts,tsx}";

/** Whole builds of the real content; those that are about time zones set them for the build itself. */
const SITE = "tests/site/**/*.test.{ts,tsx}";

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
      exclude: [BROWSER, SITE],
      pool: "forks" as const,
      env: { TZ: zone },
      testTimeout: 240_000,
      hookTimeout: 240_000,
    },
  };
}

export default defineConfig({
  test: {
    globalSetup: "tests/site/scratch.ts",
    maxWorkers: "100%",
    reporters: TEST_REPORT ? ["default", ["json", { outputFile: TEST_REPORT }]] : ["default"],
    projects: [
      ...ZONES.map(zoneProject),
      {
        oxc: { jsx },
        test: {
          name: "site",
          include: [SITE],
          pool: "forks",
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        oxc: { jsx },
        test: {
          name: "browser",
          include: [BROWSER],
          pool: "forks",
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
