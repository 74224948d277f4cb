/** The launcher of all commands: code is put together once, anew when a source changes, and says what is wrong with it. */
import { spawnSync } from "node:child_process";
import { appendFileSync, existsSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { copyProject } from "./support/site.ts";

let project: string;
beforeEach(() => {
  project = copyProject("empty");
  writeFileSync(join(project, "src/cli/say.ts"), 'process.stdout.write(process.argv.slice(2).join("+"));\n');
});

function run(...args: string[]) {
  const { DEBUG: _, ...env } = process.env;
  const command = [join(project, "src/run.mjs"), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: project,
    encoding: "utf8",
    timeout: 60_000,
    env,
  });
  return { status, stdout, stderr };
}

function kept(): string[] {
  const folder = join(project, ".cache/code");
  return existsSync(folder) ? readdirSync(folder) : [];
}

describe("a command", () => {
  test("gets its own words, and is put together once", () => {
    expect(run("say", "a", "--b")).toEqual({ status: 0, stdout: "a+--b", stderr: "" });
    const [code] = kept();
    expect(run("say").status).toBe(0);
    expect(kept()).toEqual([code]);
  });

  test("is put together with all those that package.json lists, and those that they start", () => {
    expect(run("check", "no-such-file.md").status).toBe(2);
    const [code] = kept();
    expect(run("press")).toEqual({ status: 2, stdout: "", stderr: "npm run build starts this itself\n" });
    expect(kept()).toEqual([code]);
  });

  test("is put together anew when any source changes, and when what was kept is deleted", () => {
    run("say");
    appendFileSync(join(project, "src/sheet.ts"), "// changed\n");
    run("say");
    expect(kept()).toHaveLength(2);
    rmSync(join(project, ".cache"), { recursive: true });
    expect(run("say", "again").stdout).toBe("again");
  });

  test("knows where its sources lie", () => {
    writeFileSync(
      join(project, "src/cli/say.ts"),
      "process.stdout.write([import.meta.dirname, import.meta.url].join(' '));\n",
    );
    expect(run("say").stdout).toMatch(/\/src\/cli file:\/\/\S+\/src\/cli\/say\.ts$/);
  });

  test("that cannot be read as TypeScript is named with file, line and column, without a stack", () => {
    writeFileSync(join(project, "src/cli/say.ts"), "const a = 1;\nconst = 2;\n");
    const { status, stderr } = run("say");
    expect([status, stderr]).toEqual([70, expect.stringContaining("src/cli/say.ts:2:6: ERROR:")]);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(kept()).toEqual([]);
  });

  test.each(["sing", "../say", ""])("that is not there is said to be so (%j)", (name) => {
    const { status, stderr } = run(name);
    expect([status, stderr]).toEqual([70, expect.stringMatching(/^there is no command [^\n]+\n$/)]);
  });
});

test("any other file is run by its path", () => {
  writeFileSync(join(project, "other.ts"), "const n: number = 7; process.stdout.write(String(n));\n");
  expect(run("other.ts").stdout).toBe("7");
});
