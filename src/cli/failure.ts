/** What a command prints when it cannot go on, and the code it ends with. */
import { NoDrawer } from "../cards/no-drawer.ts";
import { ContentProblems } from "../content-problems.ts";
import { NoIndexer } from "../search/no-indexer.ts";
import { formatProblems } from "./problem-report.ts";
import { Refusal } from "./refusal.ts";

/** As sysexits.h has them: EX_SOFTWARE for mistakes of ours. Content is 1, the call and its surroundings 2. */
const CONTENT = 1;
const SURROUNDINGS = 2;
const SOFTWARE = 70;

/** The disk or the system refused; nothing that a change of ours could mend. */
const SYSTEM = new Map([
  ["ENOSPC", "the disk is full"],
  ["EDQUOT", "the disk quota is used up"],
  ["EACCES", "permission denied"],
  ["EPERM", "the system does not permit it"],
  ["EROFS", "the disk is read-only"],
  ["EIO", "the disk failed"],
  ["EMFILE", "too many files are open"],
  ["ENFILE", "too many files are open"],
  ["EBUSY", "it is in use, or another disk is mounted there"],
]);

export interface Failure {
  readonly text: string;
  readonly exitCode: number;
}

/** A failure that has been described already, by another thread. */
export class Told extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.text);
    this.failure = failure;
  }
}

/** Looks below what Eleventy and others have wrapped around the cause. `during` is what was being done. */
export function describeFailure(
  error: unknown,
  environment: NodeJS.ProcessEnv,
  during?: string,
  color = false,
): Failure {
  const causes = causesOf(error);
  const told = causes.find((cause) => cause instanceof Told);
  if (told) return told.failure;
  const content = causes.find((cause) => cause instanceof ContentProblems);
  if (content) return { text: formatProblems(content.problems, { color }), exitCode: CONTENT };
  const refusal = causes.find(
    (cause) => cause instanceof Refusal || cause instanceof NoDrawer || cause instanceof NoIndexer,
  );
  if (refusal) return { text: refusal.message, exitCode: SURROUNDINGS };
  const system = causes.find(isSystemError);
  if (system) {
    const { path, code } = system;
    return { text: `cannot write ${path ?? "a file"}: ${SYSTEM.get(code)}`, exitCode: SURROUNDINGS };
  }
  return { text: describeBug(causes, environment, during), exitCode: SOFTWARE };
}

function describeBug(causes: readonly unknown[], environment: NodeJS.ProcessEnv, during?: string): string {
  const root = causes.at(-1);
  const message = root instanceof Error ? root.message : String(root);
  const lines = [
    `This is a mistake in the generator, not in your content: ${message.split("\n")[0]}`,
    ...(during ? [`  while ${during}`] : []),
    "  Please report it where this repository keeps its issues; DEBUG=1 prints where it happened.",
  ];
  if (environment.DEBUG) lines.push(root instanceof Error ? (root.stack ?? message) : message);
  return lines.join("\n");
}

/** Outermost first. Eleventy keeps the cause as `originalError`. */
function causesOf(error: unknown): unknown[] {
  const causes: unknown[] = [];
  for (let cause = error; cause !== undefined && cause !== null && !causes.includes(cause); ) {
    causes.push(cause);
    cause = cause instanceof Error ? nextCause(cause) : undefined;
  }
  return causes;
}

function nextCause(error: Error): unknown {
  return "originalError" in error && error.originalError ? error.originalError : error.cause;
}

interface SystemError extends Error {
  readonly code: string;
  readonly path?: string;
}

function isSystemError(cause: unknown): cause is SystemError {
  return (
    cause instanceof Error && "code" in cause && typeof cause.code === "string" && SYSTEM.has(cause.code)
  );
}
