/** The text of a workflow of GitHub Actions to its parts, as far as they matter to what it may do. */
import { parse } from "yaml";

export interface Workflow {
  readonly name: string;
  readonly text: string;
  /** What starts it, by name. */
  readonly triggers: readonly string[];
  readonly crons: readonly string[];
  readonly permissions: unknown;
  readonly concurrency: unknown;
  readonly jobs: readonly Job[];
}

export interface Job {
  readonly id: string;
  readonly permissions: Readonly<Record<string, string>>;
  readonly timeout: number | undefined;
  readonly needs: readonly string[];
  readonly steps: readonly Step[];
  /** All of it, to look for words in. */
  readonly text: string;
}

export interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

interface Written {
  readonly on: string | Readonly<Record<string, unknown>>;
  readonly permissions?: unknown;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, WrittenJob>>;
}

interface WrittenJob {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly "timeout-minutes"?: number;
  readonly needs?: string | readonly string[];
  readonly steps: readonly Step[];
}

export function parseWorkflow(name: string, text: string): Workflow {
  const written = parse(text, { strict: true }) as Written;
  const { on, permissions, concurrency, jobs } = written;
  const schedule = typeof on === "string" ? [] : (on.schedule ?? []);
  return {
    name,
    text,
    triggers: typeof on === "string" ? [on] : Object.keys(on),
    crons: (schedule as readonly { readonly cron: string }[]).map(({ cron }) => cron),
    permissions,
    concurrency,
    jobs: Object.entries(jobs).map(([id, job]) => ({
      id,
      permissions: job.permissions ?? {},
      timeout: job["timeout-minutes"],
      needs: job.needs === undefined ? [] : [job.needs].flat(),
      steps: job.steps,
      text: JSON.stringify(job),
    })),
  };
}
