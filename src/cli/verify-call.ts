/** The arguments of `npm run verify` to what is asked for. */
import { quote } from "../read/quote.ts";
import { readOptions } from "./options.ts";
import { Refusal } from "./refusal.ts";

export interface VerifyCall {
  /** A folder, a zip file, or the address of a site. */
  readonly place: string;
  /** A manifest that is trusted more than the copy's own. */
  readonly manifest?: string;
  readonly json: boolean;
}

export const VERIFY_USAGE = `usage: npm run verify -- FOLDER|FILE.zip|URL [--manifest FILE] [--json]

Compares a site, a bag, an offline edition or a published site with the sums in its manifest, and names every file
that is missing, altered or extra. A host cannot be asked what else it has, so extra files are found in folders and
zip files only.

  --manifest FILE   compare a site with this manifest-sha256.txt instead of the one that lies in it
  --json            print the findings for other programs

Ends with 0 where all agrees, 1 where anything differs, 2 where nothing could be compared.`;

const OPTIONS = {
  manifest: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean" },
} as const;

/** Undefined where only help is asked for. Throws a Refusal. */
export function parseVerifyCall(args: readonly string[]): VerifyCall | undefined {
  const { values, positionals } = readOptions(args, OPTIONS, VERIFY_USAGE);
  if (values.help) return undefined;
  const [place, ...others] = positionals;
  if (place === undefined || place === "")
    throw refuse("Name the folder, the zip file or the address to verify.");
  if (others.length > 0)
    throw refuse(`One at a time: ${quote(place)}, and not ${quote(others.join(" "))} too.`);
  return {
    place,
    json: values.json === true,
    ...(values.manifest !== undefined && { manifest: values.manifest }),
  };
}

function refuse(why: string): Refusal {
  return new Refusal(`${why}\n${VERIFY_USAGE}`);
}
