/**
 * What a run that watches has left in a folder, to issues: `report-findings.mjs FOLDER NAME…`. NAME.txt opens an issue or
 * renews the one that is open, NAME.ok closes it. A check that left neither was not made, and that is an issue too.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { argv, env, stdout } from "node:process";
import { openForge, runStep } from "./forge.mjs";

const TITLES = {
  site: "The published site is not what was built",
  "security-txt": "The published security.txt is running out, or is not as it should be",
  owners: "CODEOWNERS names nobody who has to read changes of the code",
  audit: "Packages have known vulnerabilities, or nobody could be asked",
  links: "Sources no longer answer, or could not be asked",
};

const LABEL = "watch";
const LABEL_LOOK = {
  color: "5319e7",
  description: "Found by a run that watches; closed by the run that finds it mended",
};

/** Characters; GitHub takes 65,536 in a body. */
const LONGEST = 50_000;

const [folder = "", ...names] = argv.slice(2);
const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
const runUrl = `${server}/${repository}/actions/runs/${run}`;

await runStep(async () => {
  const unknown = names.find((name) => !(name in TITLES));
  if (names.length === 0 || unknown !== undefined)
    throw new Error(`name what was watched: ${Object.keys(TITLES).join(", ")}`);
  const forge = openForge();
  const open = await forge.list(`/issues?state=open&labels=${LABEL}`);
  for (const name of names) stdout.write(`${name}: ${await report(forge, name, open)}\n`);
});

async function report(forge, name, open) {
  const marker = `<!-- watch: ${name} -->`;
  const standing = open.find(({ body }) => body?.startsWith(marker));
  const finding = readFinding(name);
  if (finding === undefined) {
    if (standing === undefined) return "as it should be";
    await forge.post(`/issues/${standing.number}/comments`, {
      body: `[This run](${runUrl}) found it mended.`,
    });
    await forge.patch(`/issues/${standing.number}`, { state: "closed" });
    return `mended, issue ${standing.number} is closed`;
  }
  const body = `${marker}\n${fence(shorten(finding))}\n\n[The run that found it](${runUrl})\n`;
  if (standing !== undefined) {
    await forge.patch(`/issues/${standing.number}`, { body });
    return `still so, issue ${standing.number} has what was found now`;
  }
  if ((await forge.find(`/labels/${LABEL}`)) === undefined)
    await forge.post("/labels", { name: LABEL, ...LABEL_LOOK });
  const { number } = await forge.post("/issues", { title: TITLES[name], body, labels: [LABEL] });
  return `issue ${number} is opened`;
}

/** Undefined where all is as it should be. */
function readFinding(name) {
  const path = join(folder, `${name}.txt`);
  if (existsSync(path)) return readFileSync(path, "utf8");
  if (existsSync(join(folder, `${name}.ok`))) return undefined;
  return "This was not looked at: the run ended before it came to it.";
}

/** Hosts have a say in what is found: between fences no name calls anybody and nothing is a link. */
function fence(text) {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const ticks = "`".repeat(longest + 1);
  return `${ticks}text\n${text.trimEnd()}\n${ticks}`;
}

function shorten(text) {
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, text.lastIndexOf("\n", LONGEST))}\n… the run shows the rest`;
}
