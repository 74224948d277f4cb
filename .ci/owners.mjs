/** Says what is wrong with CODEOWNERS: nobody is named in it, or GitHub does not know who is. Ends with 1 where it is. */
import { readFileSync } from "node:fs";
import { env, stdout } from "node:process";
import { openForge, runStep } from "./forge.mjs";

await runStep(async () => {
  const lines = readFileSync(new URL("../.github/CODEOWNERS", import.meta.url), "utf8").split("\n");
  const rules = lines.map((line) => line.replace(/#.*/, "").trim()).filter((line) => /\s\S*@/.test(line));
  const { errors } = await openForge().get("/codeowners/errors");
  const found = errors.map(({ line, kind, suggestion }) =>
    `line ${line}: ${kind}. ${suggestion ?? ""}`.trim(),
  );
  if (rules.length === 0) found.push(...nobody());
  if (found.length === 0)
    return stdout.write(`${rules.length} rules of CODEOWNERS name who reads a change\n`);
  stdout.write(`${found.join("\n")}\n`);
  process.exitCode = 1;
});

function nobody() {
  const owner = env.GITHUB_REPOSITORY?.split("/")[0];
  return [
    "No line of .github/CODEOWNERS names anybody, so a change of the code asks nobody to read it.",
    `Take away the "# " before its rules and write who it is for OWNER, as @${owner} or a team of the organisation.`,
  ];
}
