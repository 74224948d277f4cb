/**
 * `npm audit` with a list of what is known and borne: audit-allowed.json has an entry for each advisory, with its `id`
 * (GHSA-…), `why` it does not reach us, and the day `until` which that holds. Ends with 1 where an advisory of moderate
 * severity or more is not on the list, where an entry is out of date or no longer needed, and where nobody could be asked.
 * `audit.mjs REPORT.json` reads what `npm audit --json` said before instead.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { argv, env, stdout } from "node:process";
import { runStep } from "./forge.mjs";

const COUNTED = ["moderate", "high", "critical"];
const PATIENCE = 120_000;
const ROOM = 64 * 1024 * 1024;

await runStep(() => {
  const advisories = listAdvisories(readReport());
  const allowed = readAllowed();
  const today = new Date().toISOString().slice(0, 10);
  const found = [...advisories.filter(({ id }) => !allowed.some((entry) => entry.id === id)).map(describe)];
  for (const { id, until } of allowed) {
    if (!advisories.some((advisory) => advisory.id === id))
      found.push(`${id} is allowed and no longer found: take it off the list`);
    else if (until < today)
      found.push(`${id} was allowed until ${until}: mend it, or say anew why it can be borne`);
  }
  const counted = `${advisories.length} advisories of moderate severity or more, ${allowed.length} allowed`;
  stdout.write(`${[...found, counted].join("\n")}\n`);
  if (found.length > 0) process.exitCode = 1;
});

function readReport() {
  const [file] = argv.slice(2);
  const text =
    file === undefined
      ? spawnSync("npm", ["audit", "--json"], { encoding: "utf8", timeout: PATIENCE, maxBuffer: ROOM }).stdout
      : readFileSync(file, "utf8");
  try {
    const report = JSON.parse(text);
    if (report.auditReportVersion === 2) return report;
    throw new Error(report.message ?? "npm audit answered in a form that is not known here");
  } catch (error) {
    throw new Error(`The registry could not be asked for advisories: ${error.message}`);
  }
}

/** Each once, by its id; `via` names other packages too, which have advisories of their own. */
function listAdvisories({ vulnerabilities }) {
  const all = Object.values(vulnerabilities).flatMap(({ via }) =>
    via.filter((cause) => typeof cause === "object"),
  );
  const counted = all.filter(({ severity }) => COUNTED.includes(severity));
  const byId = new Map(counted.map((cause) => [cause.url.split("/").at(-1), cause]));
  return [...byId].map(([id, cause]) => ({ ...cause, id })).sort((a, b) => (a.id < b.id ? -1 : 1));
}

function describe({ id, name, severity, title, range, url }) {
  return `${id} ${severity}: ${name} ${range}, ${title} (${url})`;
}

/** Throws where an entry does not say why, and until when. */
function readAllowed() {
  const file = env.AUDIT_ALLOWED ?? new URL("audit-allowed.json", import.meta.url);
  const entries = JSON.parse(readFileSync(file, "utf8"));
  for (const { id, why, until } of entries) {
    const whole =
      /^GHSA(?:-[0-9a-z]{4}){3}$/.test(id ?? "") &&
      why?.length >= 20 &&
      /^\d{4}-\d\d-\d\d$/.test(until ?? "");
    if (!whole)
      throw new Error(`${id ?? "an entry"} of the list needs id, why in a sentence, and until as YYYY-MM-DD`);
  }
  return entries;
}
