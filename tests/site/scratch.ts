/** A folder that lasts as long as one run of the tests: what several test files need is built into it once. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    readonly scratch: string;
  }
}

export default function makeScratch(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), "archive-tests-"));
  project.provide("scratch", folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
