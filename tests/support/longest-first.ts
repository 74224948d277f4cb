/** The order of the test files: no core waits at the end for a long one that began late. */
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Takes longer than any other, and needs nothing that others make: the real site is built beside it. */
const FIRST = "tests/press/faults.test.ts";

/** What takes longest, longest first, as far as it is no unit. */
const LONG = [
  "browser/axe",
  "site/sameness",
  "press/start",
  "press/threads",
  "press/failed-build",
  "site/cards",
  "cli/links",
  "fuzz/records",
  "browser/keyboard",
  "site/links",
  "fuzz/edits",
  "browser/search",
  "site/markup-english",
  "site/hostile-accepted",
  "press/shards",
  "site/markup-urdu",
  "site/hostile-rejected",
  "fuzz/bodies",
  "fuzz/authorities",
  "browser/loading",
  "browser/reflow",
  "run",
].map((name) => `tests/${name}.test.ts`);

/** Units come last: they are short, and end together. */
const PROJECTS = ["browser", "site", "commands"];

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const others = await super.sort(files);
    return others.sort((one, other) => placeOf(one) - placeOf(other));
  }
}

/** Files of one project stand together: they share a process. */
function placeOf({ moduleId, project }: TestSpecification): number {
  if (moduleId.endsWith(FIRST)) return -1;
  const index = PROJECTS.indexOf(project.name);
  const long = LONG.findIndex((name) => moduleId.endsWith(name));
  return (index === -1 ? PROJECTS.length : index) * 1000 + (long === -1 ? LONG.length : long);
}
