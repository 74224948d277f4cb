/** What a build says when the site stands. */
import type { Told } from "../build.ts";
import { formatProblems } from "./problem-report.ts";
import { group } from "./progress.ts";

/** `files` are all that the folder has: the sheets, what was copied, and the manifest of both. */
export function reportBuild(
  { census, warnings, unregistered = 0, historyLeftOut }: Told,
  files: number,
  color: boolean,
): void {
  const { stdout, stderr } = process;
  if (warnings.length > 0) stderr.write(`${formatProblems(warnings, { color })}\n`);
  stdout.write(`${group(files)} files written in ${process.uptime().toFixed(1)} s\n`);
  if (historyLeftOut !== undefined) stdout.write(`history left out: ${historyLeftOut}\n`);
  stdout.write(`${census}\n`);
  if (unregistered > 0)
    stdout.write(`to be registered: ${group(unregistered)} of the addresses (npm run accept)\n`);
}
