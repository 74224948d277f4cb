/** The mutants of a room: each a small change of its code, all of them in one text that switches them on by number. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Mutant } from "@stryker-mutator/api/core";
import type { Logger } from "@stryker-mutator/api/logging";
import { Instrumenter } from "@stryker-mutator/instrumenter";
import { PROJECT } from "../support/site.ts";

/** Sentences and descriptions for people: a changed word is no changed behaviour. */
const WORDING = /^(?:messages\/(?:en|ur)|json-schema-words)\.ts$/;

export interface MutatedRoom {
  readonly mutants: readonly Mutant[];
  /** By the path of its file. */
  readonly code: ReadonlyMap<string, string>;
}

/** Numbered by file and place, so that a number means the same in every run of one commit. Of one `file`, where it is given. */
export async function mutateRoom(room: string, file?: string): Promise<MutatedRoom> {
  const folder = join(PROJECT, "src", room);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !WORDING.test(name))
    .filter((name) => file === undefined || name === file)
    .sort()
    .map((name) => ({
      name: join(folder, name),
      content: readFileSync(join(folder, name), "utf8"),
      mutate: true,
    }));
  const { files: mutated, mutants } = await new Instrumenter(SILENT).instrument(files, {
    ignorers: [],
    excludedMutations: [],
    plugins: null,
  });
  return { mutants, code: new Map(mutated.map(({ name, content }) => [name, content])) };
}

const no = () => false;
const none = () => {};
const SILENT: Logger = {
  isTraceEnabled: no,
  isDebugEnabled: no,
  isInfoEnabled: no,
  isWarnEnabled: no,
  isErrorEnabled: no,
  isFatalEnabled: no,
  trace: none,
  debug: none,
  info: none,
  warn: none,
  error: none,
  fatal: none,
};
