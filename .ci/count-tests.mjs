/**
 * Vitest's JSON report to "passed failed". A file that could not be loaded, and a report that is missing or empty,
 * count as one failure: no test that never ran may look like one that passed.
 */
import { readFileSync } from "node:fs";

console.log(count(process.argv[2] ?? "").join(" "));

function count(path) {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(path, "utf8"));
    const unloaded = testResults.filter(
      ({ status, assertionResults }) =>
        status === "failed" && !assertionResults.some((test) => test.status === "failed"),
    ).length;
    const failed = numFailedTests + unloaded;
    return [numPassedTests, numPassedTests === 0 && failed === 0 ? 1 : failed];
  } catch (error) {
    console.error(`The tests left no report: ${error.message}`);
    return [0, 1];
  }
}
