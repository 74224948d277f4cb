import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { registerLineOf } from "../support/register.ts";
import { articleText, commandEnvironment, makeContent } from "../support/site.ts";

const FERRY = "articles/2017/2017-12-24-ferry.md";
const QUAY = "articles/2018/2018-01-02-quay.md";
const TEXTS = {
  [FERRY]: articleText(),
  [QUAY]: articleText({ date: "2018-01-02" }).replaceAll("erry", "uay"),
};

function accept(content: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["src/run.mjs", "accept", ...args], {
    encoding: "utf8",
    timeout: 60_000,
    env: commandEnvironment({ ARCHIVE_CONTENT: content }),
  });
  return { status, stdout, stderr };
}

const registerOf = (content: string) => readFileSync(join(content, "permalinks.lock"), "utf8");

function edit(content: string, file: string): void {
  const path = join(content, file);
  writeFileSync(path, readFileSync(path, "utf8").replace("the paper writes", "another paper writes"));
}

describe("npm run accept", () => {
  test("registers every address, then has nothing to do, and takes what was changed", () => {
    const content = makeContent(TEXTS);
    const first = accept(content);
    expect(first).toMatchObject({ status: 0, stderr: "" });
    expect(first.stdout).toMatch(/^\/articles\/2017-12-24-ferry\/ {2}new {2}.*2017-12-24-ferry\.md$/m);
    const register = registerOf(content);
    for (const address of [
      "/",
      "/articles/2018-01-02-quay/ sha256:",
      "/2017/12/24/",
      "/tags/ferry/",
      "/ur/ language",
    ])
      expect(register).toContain(`\n${address}`);
    expect(register).not.toContain("/ur/articles/");

    expect(accept(content).stdout).toBe("nothing to accept: every address is registered as it is\n");
    expect(registerOf(content)).toBe(register);

    edit(content, FERRY);
    edit(content, QUAY);
    const cautious = accept(content, "--explained");
    expect(cautious.status).toBe(1);
    expect(cautious.stderr).toMatch(/\n2 problems in 2 files\n$|2 problems in 2 files/);
    expect(registerOf(content)).toBe(register);

    const one = accept(content, join(content, FERRY));
    expect(one.status).toBe(1);
    expect(one.stdout).toContain("/articles/2017-12-24-ferry/  changed without a correction");
    expect(one.stderr).toContain("2018-01-02-quay.md");
    expect(one.stderr).not.toContain("2017-12-24-ferry.md");

    expect(accept(content)).toMatchObject({ status: 0, stderr: "" });
    const changed = registerOf(content);
    expect(changed.split("\n").filter((line) => !register.includes(line))).toHaveLength(2);
  });

  test("lets no address go, and leaves the register alone where the content has mistakes", () => {
    const register = `${registerLineOf("2017-12-24-ferry", TEXTS[FERRY])}\n`;
    const content = makeContent({ [QUAY]: TEXTS[QUAY], "permalinks.lock": register });
    const { status, stderr } = accept(content);
    expect(status).toBe(1);
    expect(stderr).toContain('"/articles/2017-12-24-ferry/" was published');
    expect(registerOf(content)).toBe(register);
  });

  test("says how it is called, without a stack", () => {
    const content = makeContent(TEXTS);
    expect(accept(content, "--help")).toMatchObject({ status: 0, stderr: "" });
    for (const args of [["--nonsense"], ["nowhere.md"]]) {
      const { status, stdout, stderr } = accept(content, ...args);
      expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
      expect(stderr).toContain("usage: npm run accept");
      expect(stderr).not.toMatch(/^\s+at /m);
    }
    expect(existsSync(join(content, "permalinks.lock"))).toBe(false);
  });
});
