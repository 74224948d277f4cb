/** `npm run import` by its own command. */
import { spawnSync } from "node:child_process";
import { commandEnvironment, PROJECT } from "./site.ts";

/** Writes the records of a file into the content folder. Throws what the command had to say where it failed. */
export function importFile(file: string, content: string, ...flags: readonly string[]): void {
  const { status, stderr } = spawnSync(
    process.execPath,
    ["src/run.mjs", "import", file, "--write", ...flags],
    {
      cwd: PROJECT,
      encoding: "utf8",
      timeout: 120_000,
      env: commandEnvironment({ ARCHIVE_CONTENT: content }),
    },
  );
  if (status !== 0 || stderr !== "") throw new Error(`import ended with ${status}: ${stderr}`);
}
