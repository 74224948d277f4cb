/** Folders that go away with the test that made them. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, onTestFinished } from "vitest";

export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "assets-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Stays for all the tests of a file. */
export function makeSharedFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "assets-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
