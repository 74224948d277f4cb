/** Why a request failed to what is found of its link, and whether the fault may pass or be this computer's own. */
import type { Finding } from "../links/health-file.ts";
import { PRIVATE } from "./fetch-address.ts";
import { type FetchFault, kindOfFault } from "./fetch-fault.ts";
import { NO_ANSWER, STALLED } from "./links-ask.ts";

export interface ExplainedFault {
  readonly finding: Finding;
  /** Whether somebody answered. */
  readonly heard: boolean;
  /** Whether it is worth asking again. */
  readonly passing: boolean;
}

interface Words {
  readonly seen: string;
  readonly heard?: boolean;
  readonly passing?: boolean;
}

const CUT_OFF: Words = { seen: "the connection was cut off", passing: true };

const BY_CODE: Readonly<Record<string, Words>> = {
  ENOTFOUND: { seen: "the host's name is not known" },
  ENODATA: { seen: "the host's name is not known" },
  EAI_AGAIN: { seen: "the host's name could not be looked up", passing: true },
  ECONNREFUSED: { seen: "the connection was refused" },
  ECONNRESET: CUT_OFF,
  EPIPE: CUT_OFF,
  ERR_STREAM_PREMATURE_CLOSE: { ...CUT_OFF, heard: true },
  // Some networks lead every name to themselves until somebody has signed in.
  [PRIVATE]: { seen: "leads into a private network" },
  [NO_ANSWER]: { seen: "no answer in time", passing: true },
  [STALLED]: { seen: "no end in time", heard: true, passing: true },
};

export function explainFault({ code, message }: FetchFault): ExplainedFault {
  const { seen, heard = false, passing = false } = BY_CODE[code] ?? explainRest(code, message);
  return { finding: { state: "unreachable", seen }, heard, passing };
}

const KINDS = {
  certificate: "the certificate is not in order",
  "no-page": "no web page",
  damaged: "a damaged page",
} as const;

function explainRest(code: string, message: string): Words {
  const kind = kindOfFault(code);
  if (kind !== undefined) return { seen: `${KINDS[kind]} (${code})`, heard: true };
  // Ours have words of their own; what a network says without a name of ours does not count as an answer.
  if (code === "" || code === "LOCATION" || code === "ROBOTS")
    return { seen: message, heard: true, passing: code === "ROBOTS" };
  return { seen: `no connection (${code})`, passing: true };
}
