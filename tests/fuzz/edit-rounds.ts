/** Rounds of random edits, each built with all that earlier builds have kept, and from nothing: the bytes must be the same. */
import { mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { buildSite, copyProject, readTree, writeFiles } from "../support/site.ts";
import { makeChance } from "./chance.ts";
import { EditedContent } from "./edited-content.ts";

export interface EditRound {
  readonly edits: string;
  /** Why one of the builds failed, or the files that differ; empty where all is well. */
  readonly faults: readonly string[];
}

/** Builds below `folder`, which is empty. */
export async function* editRounds(folder: string, rounds: number, seed: number): AsyncGenerator<EditRound> {
  const project = copyProject("fonts", join(folder, "project"));
  const content = join(folder, "content");
  const edited = new EditedContent(makeChance(seed));
  for (let round = 0; round < rounds; round++) {
    const edits = round === 0 ? "the first content" : edited.edit();
    rmSync(content, { recursive: true, force: true });
    writeFiles(content, edited.files());
    const kept = await buildSite({ project, content, output: join(folder, "kept-site") });
    const clean = await withNothingKept(project, folder, () =>
      buildSite({ project, content, output: join(folder, "clean-site") }),
    );
    const failures = [kept, clean].filter(({ code }) => code !== 0).map(({ stderr }) => stderr);
    yield { edits, faults: failures.length > 0 ? failures : listDifferences(kept.output, clean.output) };
  }
}

/** Lays aside what the cache holds, but for the code that was put together: that does not depend on the content. */
async function withNothingKept<T>(project: string, folder: string, build: () => Promise<T>): Promise<T> {
  const cache = join(project, ".cache");
  const aside = join(folder, "aside");
  mkdirSync(aside);
  const names = readdirSync(cache).filter((name) => name !== "code");
  for (const name of names) renameSync(join(cache, name), join(aside, name));
  const result = await build();
  for (const name of readdirSync(cache).filter((name) => name !== "code"))
    rmSync(join(cache, name), { recursive: true, force: true });
  for (const name of names) renameSync(join(aside, name), join(cache, name));
  rmSync(aside, { recursive: true });
  return result;
}

function listDifferences(one: string, other: string): string[] {
  const [ours, theirs] = [readTree(one), readTree(other)];
  const paths = [...new Set([...ours.keys(), ...theirs.keys()])];
  return paths.filter((path) => ours.get(path) !== theirs.get(path));
}
