/** The one way for mistakes in the content to stop a build that is under way: thrown by reading.ts, told by the commands. */
import type { Problem } from "./archive/problem.ts";

export class ContentProblems extends Error {
  /** All that was found, warnings too, in their order. */
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`${problems.length} problems in the content`);
    this.problems = problems;
  }
}
