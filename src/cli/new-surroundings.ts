/** What `npm run new` has around it: the environment, a clock, whoever reads what it says, and whoever answers. */
import type { Archive } from "../archive/archive.ts";
import type { Draft } from "../intake/draft.ts";
import type { ReportField } from "../intake/report-draft.ts";
import type { Report } from "../report/report.ts";

/** Who is asked where there is a terminal. Each may throw where the question is broken off. */
export interface Desk {
  /** Of the fields of which the page says different things. */
  chooseEvidence(report: Report, fields: readonly ReportField[]): Promise<Report>;
  askFields(draft: Draft, typed: Draft, archive: Archive): Promise<Draft>;
  confirm(question: string): Promise<boolean>;
  askId(proposed: string, findFault: (id: string) => string | undefined): Promise<string>;
}

export interface Surroundings {
  readonly environment: NodeJS.ProcessEnv;
  readonly now: Date;
  /** Undefined where nothing may be asked. */
  readonly desk?: Desk | undefined;
  /** What people read. */
  readonly tell: (text: string) => void;
  /** The file itself, in a dry run. */
  readonly print: (text: string) => void;
}
