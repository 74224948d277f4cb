/**
 * Git itself, in folders of its own. A machine that has Node alone has no git: there, what needs one must say so; all else
 * is asked of programs that answer as git would.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { changesOf } from "../../src/archive/history.ts";
import { gitEnvironment } from "../../src/history/git-command.ts";
import { type HistoryReading, readGit, toHistory } from "../../src/history/read-history.ts";
import { readFolder } from "../../src/read/folder.ts";
import { anArticle } from "../support/builders.ts";
import { makeFolder, writeFiles } from "../support/site.ts";

const HAS_GIT = spawnSync("git", ["--version"]).status === 0;
const NO_GIT = { leftOut: "git is not installed here (the rest of the site needs none)" };

/** The settings of whoever runs the tests stay out; searching ends at the folder above. */
function environmentIn(folder: string): NodeJS.ProcessEnv {
  const { HOME: _, ...kept } = gitEnvironment(process.env);
  const config = { GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" };
  return { ...kept, ...config, HOME: folder, GIT_CEILING_DIRECTORIES: join(folder, "..") };
}

function git(
  folder: string,
  args: readonly string[],
  day = "2026-01-01",
  variables: NodeJS.ProcessEnv = {},
): string {
  const date = `${day}T12:00:00+05:00`;
  const people = ["AUTHOR", "COMMITTER"].map((who) => ({
    [`GIT_${who}_NAME`]: "A",
    [`GIT_${who}_EMAIL`]: "a@b.example",
    [`GIT_${who}_DATE`]: date,
  }));
  const env = Object.assign(environmentIn(folder), ...people, variables);
  return execFileSync("git", [...args], {
    cwd: folder,
    env,
    encoding: "utf8",
    timeout: 30_000,
    stdio: "pipe",
  });
}

const X = "content/articles/2017/x.md";

/** A repository with one record, committed on 1 January 2026; nothing but the files where there is no git. */
function makeRepository(files: Readonly<Record<string, string>> = { [X]: "one\n" }): string {
  const folder = makeFolder();
  writeFiles(folder, files);
  if (HAS_GIT) {
    git(folder, ["init", "-q", "-b", "main"]);
    commit(folder, "2026-01-01");
  }
  return folder;
}

function commit(folder: string, day: string, message = "A change"): void {
  if (!HAS_GIT) return;
  git(folder, ["add", "-A"]);
  git(folder, ["commit", "-q", "--no-verify", "-m", message], day);
}

async function read(folder: string, content = "content", patience?: number): Promise<HistoryReading> {
  const place = join(folder, content);
  const [reading, { files }] = await Promise.all([
    readGit(place, environmentIn(folder), patience),
    readFolder(place),
  ]);
  return toHistory(reading, files);
}

/** The days of the changes of a record, newest first; without git, what is said in their place. */
function daysOf(reading: HistoryReading, id = "x", aliases: readonly string[] = []): unknown {
  if ("leftOut" in reading) return reading.leftOut;
  return changesOf(reading.history, anArticle({ id, aliases })).map(({ date }) => date.edtf);
}

const whereGitIs = (wanted: unknown) => (HAS_GIT ? wanted : NO_GIT.leftOut);

describe("the history of a folder in a repository", () => {
  test("is the days on which its records were committed, and the commit that it is", async () => {
    const folder = makeRepository();
    writeFiles(folder, { [X]: "two\n", "content/articles/2017/y.md": "y\n" });
    commit(folder, "2026-02-03");
    writeFiles(folder, { "elsewhere.md": "not content\n" });
    const last = HAS_GIT ? git(folder, ["rev-parse", "HEAD"]).trim() : "";
    commit(folder, "2026-03-04");
    const reading = await read(folder);
    expect(daysOf(reading)).toEqual(whereGitIs(["2026-02-03", "2026-01-01"]));
    expect(daysOf(reading, "y")).toEqual(whereGitIs(["2026-02-03"]));
    expect(reading).toEqual(HAS_GIT ? { history: expect.objectContaining({ commit: last }) } : NO_GIT);
  });

  test("follows a record that was moved, renamed and translated", async () => {
    const folder = makeRepository();
    writeFiles(folder, { "content/articles/x.md": "one\n" });
    rmSync(join(folder, X));
    commit(folder, "2026-02-01");
    writeFiles(folder, { "content/articles/new.md": "one\n" });
    rmSync(join(folder, "content/articles/x.md"));
    commit(folder, "2026-03-01");
    writeFiles(folder, { "content/articles/new.ur.md": "ایک\n" });
    commit(folder, "2026-04-01");
    const days = ["2026-04-01", "2026-03-01", "2026-02-01", "2026-01-01"];
    expect(daysOf(await read(folder), "new", ["x"])).toEqual(whereGitIs(days));
  });

  test("does not depend on what is not committed, which leaves it without a commit's name", async () => {
    const folder = makeRepository();
    writeFiles(folder, { [X]: "not committed\n", "content/articles/2017/z.md": "z\n" });
    const reading = await read(folder);
    expect(daysOf(reading)).toEqual(whereGitIs(["2026-01-01"]));
    expect(daysOf(reading, "z")).toEqual(whereGitIs([]));
    expect("history" in reading && reading.history.commit).toBe(HAS_GIT ? undefined : false);
  });

  test("has what both sides of a merge did, what the merge did itself, and its name", async () => {
    const folder = makeRepository({ [X]: "one\n", "content/articles/y.md": "one\n" });
    if (HAS_GIT) {
      git(folder, ["checkout", "-q", "-b", "side"]);
      writeFiles(folder, { "content/articles/y.md": "side\n" });
      commit(folder, "2026-02-01");
      git(folder, ["checkout", "-q", "main"]);
      writeFiles(folder, { [X]: "main\n" });
      commit(folder, "2026-03-01");
      git(folder, ["merge", "-q", "--no-commit", "side"], "2026-04-01");
      writeFiles(folder, { "content/articles/y.md": "neither\n" });
      commit(folder, "2026-04-01");
    }
    const reading = await read(folder);
    expect(daysOf(reading)).toEqual(whereGitIs(["2026-03-01", "2026-01-01"]));
    expect(daysOf(reading, "y")).toEqual(whereGitIs(["2026-04-01", "2026-02-01", "2026-01-01"]));
    const merge = HAS_GIT ? git(folder, ["rev-parse", "HEAD"]).trim() : undefined;
    expect("history" in reading ? reading.history.commit : undefined).toBe(merge);
  });

  test("is that of the repository that the folder lies in, though another one surrounds it", async () => {
    const folder = makeRepository();
    const inner = join(folder, "content");
    if (HAS_GIT) {
      git(inner, ["init", "-q", "-b", "main"]);
      git(inner, ["add", "-A"]);
      git(inner, ["commit", "-q", "-m", "own"], "2026-05-05");
    }
    expect(daysOf(await read(folder))).toEqual(whereGitIs(["2026-05-05"]));
  });

  test("reads names and messages of any kind, and publishes none", async () => {
    const folder = makeRepository({ [X]: "one\n", 'content/articles/2017/a\n"b"\tc.md': "hostile\n" });
    writeFiles(folder, { [X]: "two\n" });
    commit(folder, "2026-02-01", `@${"0".repeat(40)} 0\n\u001b[31m<script>`);
    const reading = await read(folder);
    expect(daysOf(reading)).toEqual(whereGitIs(["2026-02-01", "2026-01-01"]));
    expect(JSON.stringify(reading)).not.toContain("script");
  });

  test("is the same under settings that change what git prints, which run no program", async () => {
    const folder = makeRepository();
    const plain = await read(folder);
    const trap = `touch '${join(folder, "ran")}'; false`;
    const settings = {
      "color.ui": "always",
      "core.fsmonitor": trap,
      "core.pager": trap,
      "core.quotePath": "true",
      "diff.external": trap,
      "diff.noprefix": "true",
      "diff.relative": "true",
      "diff.renames": "copies",
      "filter.f.clean": trap,
      "format.pretty": "fuller",
      "gpg.program": trap,
      "log.date": "relative",
      "log.diffMerges": "first-parent",
      "log.follow": "true",
      "log.showRoot": "false",
      "log.showSignature": "true",
      "pager.log": trap,
    };
    if (HAS_GIT) for (const [name, value] of Object.entries(settings)) git(folder, ["config", name, value]);
    writeFiles(folder, { ".gitattributes": "* filter=f diff=f\n" });
    expect(await read(folder)).toEqual(plain);
    expect(existsSync(join(folder, "ran"))).toBe(false);
  });
});

describe("without a history, it says why", () => {
  test("in a folder that is no repository's", async () => {
    const folder = makeFolder();
    writeFiles(folder, { [X]: "one\n" });
    const said = "the content lies in no git repository (a clone has its history, a download has not)";
    expect(await read(folder)).toEqual({ leftOut: whereGitIs(said) });
  });

  test.each([
    ["nothing was ever committed", []],
    ["it is not tracked", ["other"]],
    ["it is ignored", [".gitignore"]],
  ])("where %s", async (_, committed) => {
    const folder = makeFolder();
    writeFiles(folder, { [X]: "one\n", other: "other\n", ".gitignore": "/content/\n" });
    if (HAS_GIT) git(folder, ["init", "-q"]);
    if (HAS_GIT && committed.length > 0) {
      git(folder, ["add", "--", ...committed]);
      git(folder, ["commit", "-q", "-m", "one"]);
    }
    const said = "no file of the content is committed (git add, git commit)";
    expect(await read(folder)).toEqual({ leftOut: whereGitIs(said) });
  });

  test("in a clone without the older commits, whose days would be wrong", async () => {
    const folder = makeRepository();
    writeFiles(folder, { [X]: "two\n" });
    commit(folder, "2026-02-01");
    const clone = join(makeFolder(), "clone");
    if (HAS_GIT) git(folder, ["clone", "-q", "--depth", "1", `file://${folder}`, clone]);
    else writeFiles(clone, { [X]: "two\n" });
    const reading = await read(clone);
    const said = HAS_GIT
      ? "git fetch --unshallow; for GitHub's checkout action, fetch-depth: 0"
      : NO_GIT.leftOut;
    expect("leftOut" in reading && reading.leftOut).toContain(said);
  });
});

/** A folder with a `git` of our own, which is a script for Node. */
function makeProgram(script: string): NodeJS.ProcessEnv {
  const folder = makeFolder();
  writeFileSync(join(folder, "git.cjs"), script);
  writeFileSync(
    join(folder, "git"),
    `#!/bin/sh\nexec '${process.execPath}' '${join(folder, "git.cjs")}' "$@"\n`,
  );
  chmodSync(join(folder, "git"), 0o755);
  return { PATH: folder };
}

const refusing = (said: string) => `process.stderr.write(${JSON.stringify(said)}); process.exitCode = 128;`;
/** A repository that is whole; `log` is what it prints for its log. */
const printing = (log: string) =>
  `const [asked] = process.argv.slice(2).filter((word) => /^(rev-parse|log|ls-tree)$/.test(word));
   process.stdout.write({ "rev-parse": "true\\nfalse\\ncontent/\\n", log: ${JSON.stringify(log)}, "ls-tree": "" }[asked]);`;

describe("of a git that answers otherwise, it says", () => {
  test.each([
    [
      "that the folder has another owner",
      refusing(
        "fatal: detected dubious ownership in repository at '/srv/press'\nTo add an exception …: safe.directory /srv/press\n",
      ),
      "git does not trust the owner of the folder (git config --global --add safe.directory /srv/press)",
    ],
    [
      "what it refused for another reason",
      refusing("fatal: bad object HEAD\nmore"),
      "git refused: fatal: bad object HEAD",
    ],
    [
      "that it is too old to know",
      printing("").replace("false", "--is-shallow-repository"),
      "the clone has only the newest commits",
    ],
    ["that its log cannot be read", printing("gibberish"), "what git log says cannot be read"],
    ["that nothing is committed", printing(""), "no file of the content is committed"],
    [
      "that none of it is committed any more",
      printing(`@${"a".repeat(40)} 1\0\nD\0content/a.md\0`),
      "no file of the content is committed",
    ],
  ])("%s", async (_, script, said) => {
    const reading = await readGit(makeFolder(), makeProgram(script));
    expect("leftOut" in reading && reading.leftOut).toContain(said);
  });

  test("that it took too long, and waits no longer", async () => {
    const reading = await readGit(makeFolder(), makeProgram("setInterval(() => {}, 1000);"), 200);
    expect(reading).toEqual({ leftOut: "git took too long to answer (git gc may make it faster)" });
  });

  test("that there is none", async () => {
    const empty = makeFolder();
    mkdirSync(join(empty, "bin"));
    expect(await readGit(empty, { PATH: join(empty, "bin") })).toEqual(NO_GIT);
  });
});

test("a hook's variables do not lead to another repository, and nobody is asked for anything", async () => {
  const folder = makeRepository();
  const other = makeRepository({ [X]: "other\n", "content/more.md": "more\n" });
  const hook = {
    GIT_DIR: join(other, ".git"),
    GIT_INDEX_FILE: "index",
    GIT_WORK_TREE: other,
    GIT_TRACE: "1",
  };
  const environment = { ...environmentIn(folder), ...hook };
  expect(gitEnvironment(environment)).not.toHaveProperty("GIT_DIR");
  expect(gitEnvironment(environment)).toMatchObject({ GIT_TERMINAL_PROMPT: "0", GIT_CONFIG_NOSYSTEM: "1" });
  expect(await readGit(join(folder, "content"), environment)).toEqual(
    await readGit(join(folder, "content"), environmentIn(folder)),
  );
});
