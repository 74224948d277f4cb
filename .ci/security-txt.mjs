/**
 * Reads a published security.txt (RFC 9116): `security-txt.mjs ADDRESS`, where ADDRESS is the site's. Ends with 1 where it
 * is not there, says nothing of whom to write to, or expires within thirty days.
 */
import { argv, stdout } from "node:process";
import { runStep } from "./forge.mjs";

const PATH = "/.well-known/security.txt";
const LEAST_DAYS = 30;
const DAY = 86_400_000;
const PATIENCE = 60_000;
const MOST_CHARACTERS = 100_000;

await runStep(async () => {
  const [address] = argv.slice(2);
  if (!URL.canParse(address ?? "")) throw new Error("usage: node .ci/security-txt.mjs ADDRESS");
  const url = `${address.replace(/\/$/, "")}${PATH}`;
  const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) throw new Error(`${url} was answered with ${response.status}`);
  const fields = readFields((await response.text()).slice(0, MOST_CHARACTERS));
  if (!fields.some(({ name }) => name === "contact")) throw new Error(`${url} has no Contact`);
  const [expires, ...more] = fields.filter(({ name }) => name === "expires");
  if (expires === undefined || more.length > 0)
    throw new Error(`${url} needs one line that begins with Expires:`);
  const days = daysUntil(expires.value);
  if (Number.isNaN(days))
    throw new Error(`${url} expires on ${JSON.stringify(expires.value)}, which is no date and time`);
  if (days < LEAST_DAYS)
    throw new Error(`${url} ${days < 0 ? "has expired" : `expires in ${days} days`}: ${expires.value}`);
  stdout.write(`${url} is good for ${days} days\n`);
});

/** Section 2.2: a field a line, names without regard to case. */
function readFields(text) {
  return text.split(/\r?\n/).flatMap((line) => {
    const [, name, value] = /^([\w-]+):\s*(.*?)\s*$/.exec(line) ?? [];
    return name === undefined ? [] : [{ name: name.toLowerCase(), value }];
  });
}

/** Whole days; NaN where it is not as RFC 3339 writes it. */
function daysUntil(text) {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/i.test(text)) return Number.NaN;
  return Math.floor((Date.parse(text) - Date.now()) / DAY);
}
