/**
 * GitHub's own reader of workflows, from the package that its editors use. That package imports JSON as bundlers do and
 * Node does not, so it is put together into one file first.
 */
import { createRequire } from "node:module";
import { join } from "node:path";
import { build } from "esbuild";
import { PROJECT } from "./site.ts";

const SOURCE = `
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from "@actions/workflow-parser";
export async function readWorkflow(name, content) {
  const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  if (value) await convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map(({ message }) => message);
}`;

/** What is wrong with a workflow; none where GitHub would take it. */
export type WorkflowReader = (name: string, text: string) => Promise<string[]>;

/** `folder` gets the file. */
export async function openGitHubReader(folder: string): Promise<WorkflowReader> {
  const outfile = join(folder, "github-reader.cjs");
  await build({
    stdin: { contents: SOURCE, resolveDir: PROJECT },
    outfile,
    bundle: true,
    platform: "node",
    format: "cjs",
    logLevel: "silent",
  });
  const { readWorkflow } = createRequire(outfile)(outfile) as { readWorkflow: WorkflowReader };
  return readWorkflow;
}
