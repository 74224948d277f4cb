/** `npm run verify`: compares a site, a bag or a published copy with its manifest, and names each file that differs. */

import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { parseUrl } from "../archive/url.ts";
import { type Finding, sortFindings } from "../fixity/compare-sums.ts";
import { type Copy, explainSystem, Unread } from "../fixity/copy.ts";
import { openFolder } from "../fixity/folder-copy.ts";
import { MANIFEST } from "../fixity/manifest.ts";
import { sumPieces } from "../fixity/sums.ts";
import { type Verdict, verifyCopy } from "../fixity/verify.ts";
import { openWeb } from "../fixity/web-copy.ts";
import { openZip } from "../fixity/zip-copy.ts";
import { quote } from "../read/quote.ts";
import { describeFailure } from "./failure.ts";
import { group } from "./progress.ts";
import { Refusal } from "./refusal.ts";
import { outliveReaders } from "./streams.ts";
import { parseVerifyCall, VERIFY_USAGE, type VerifyCall } from "./verify-call.ts";
import { formatVerdict, formatVerdictJson } from "./verify-report.ts";

const { argv, env, stdout, stderr } = process;

outliveReaders();

try {
  const call = parseVerifyCall(argv.slice(2));
  if (call === undefined) stdout.write(`${VERIFY_USAGE}\n`);
  else process.exitCode = await verify(call);
} catch (error) {
  const { text, exitCode } = describeFailure(error, env, "comparing a copy with its manifest");
  stderr.write(`${text}\n`);
  process.exitCode = exitCode;
}

async function verify({ place, manifest, json }: VerifyCall): Promise<number> {
  const copy = await openPlace(place);
  try {
    const trusted = manifest === undefined ? undefined : await readTrusted(manifest);
    const found = await verifyCopy(copy, {
      ...(trusted && { manifest: trusted }),
      ...(stderr.isTTY && { report: countOnTerminal }),
    });
    if (stderr.isTTY) stderr.write("\r\u001b[K");
    if (found === undefined)
      throw new Refusal(`${quote(place)} has no ${MANIFEST}, so there is nothing to compare it with`);
    const unreachable = found.findings.find(isUnreachable);
    if (unreachable) throw new Refusal(`${quote(place)}: ${MANIFEST} ${unreachable.why}`);
    const verdict = await withWrapping(found, place);
    stdout.write(`${(json ? formatVerdictJson : formatVerdict)(verdict, place)}\n`);
    return verdict.findings.length === 0 ? 0 : 1;
  } finally {
    await copy.close();
  }
}

async function openPlace(place: string): Promise<Copy> {
  if (/^https?:\/\//i.test(place)) {
    if (!parseUrl(place)) throw new Refusal(`${quote(place)} is not an address`);
    return openWeb(place);
  }
  const kind = await stat(place).catch(() => undefined);
  if (kind === undefined) throw new Refusal(`there is no folder or file ${quote(place)}`);
  if (kind.isDirectory()) return openFolder(place);
  try {
    return await openZip(place);
  } catch (error) {
    if (error instanceof Unread) throw new Refusal(`${quote(place)} ${error.message}`);
    throw error;
  }
}

async function readTrusted(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new Refusal(`${quote(file)} ${explainSystem(error)}`);
  }
}

/** A host that does not give its manifest was not compared with anything. */
function isUnreachable({ kind, path }: Finding): boolean {
  return kind === "unread" && path === MANIFEST;
}

/** A zip file that was made here lies beside its own sum, which its wrapping is held to. */
async function withWrapping(verdict: Verdict, place: string): Promise<Verdict> {
  const written = await readFile(`${place}.sha256`, "utf8").catch(() => undefined);
  const kept = /^([0-9a-f]{64}) [ *]/.exec(written ?? "")?.[1];
  if (kept === undefined || !(await stat(place)).isFile()) return verdict;
  const { sum } = await sumPieces(createReadStream(place));
  const why = `is not the file whose sum ${basename(place)}.sha256 has`;
  const findings: Finding[] = sum === kept ? [] : [{ kind: "altered", path: basename(place), why }];
  return { ...verdict, findings: sortFindings([...verdict.findings, ...findings]) };
}

function countOnTerminal(done: number, total: number): void {
  if (done % 25 === 0 || done === total) stderr.write(`\r\u001b[K${group(done)}/${group(total)}`);
}
