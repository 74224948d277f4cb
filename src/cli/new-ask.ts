/** One question on a terminal, and the way out of it. */
import { type CANCEL_SYMBOL, isCancel } from "@clack/prompts";

/** The answer; throws BrokenOff where there is none. */
export async function ask<T>(question: Promise<T | typeof CANCEL_SYMBOL>): Promise<T> {
  const answer = await question;
  if (isCancel(answer)) throw new BrokenOff();
  return answer;
}

/** Thrown where somebody leaves a question with Ctrl-C. */
export class BrokenOff extends Error {
  override readonly name = "BrokenOff";
}

/** Lines of a list that are shown at once. */
export const SHOWN = 8;

/** The choice of nothing. */
export const NONE = "";
