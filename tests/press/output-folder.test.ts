import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { clearAbandoned, openOutput, replaceOutput } from "../../src/cli/output-folder.ts";
import { Refusal } from "../../src/cli/refusal.ts";
import { makeFolder, writeFiles } from "../support/site.ts";

const BUILT = { "index.html": "home", "404.html": "nothing", "assets/site.css": "" };

function makeProject(): string {
  const project = join(makeFolder(), "project");
  writeFiles(project, {
    "package.json": "{}",
    "src/build.ts": "",
    "content/site.yaml": "",
    "_site/.keep": "",
  });
  writeFiles(project, { "former/.nojekyll": "", ...prefixed("former", BUILT) });
  return project;
}

function prefixed(folder: string, files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));
}

function open(named: string, project = makeProject(), content = "content") {
  return openOutput(named, content, project);
}

describe("an output folder is refused", () => {
  it.each([
    [".", "holds|is the project|the content"],
    ["..", "holds the"],
    ["/", "holds the"],
    ["content", "is the content itself"],
    ["content/site", "lies inside the content"],
    ["src", "the project's own src/"],
    ["src/site", "the project's own src/"],
    [".git", "the project's own .git/"],
    ["package.json", "is a file"],
    [homedir(), "your home folder itself"],
  ])("when it is %s", (named, why) => {
    expect(() => open(named)).toThrow(Refusal);
    expect(() => open(named)).toThrow(new RegExp(why));
  });

  it("when it holds files that no build wrote", () => {
    const project = makeProject();
    writeFiles(project, { "letters/mother.txt": "Dear" });
    expect(() => open("letters", project)).toThrow(/does not look like a site/);
  });

  it("when it was built, but somebody works in it", () => {
    const project = makeProject();
    writeFiles(project, { "former/.git": "gitdir: elsewhere" });
    expect(() => open("former", project)).toThrow(/holds \.git/);
  });

  it("when a link leads to the content", () => {
    const project = makeProject();
    symlinkSync(join(project, "content"), join(project, "public"));
    expect(() => open("public", project)).toThrow(/is the content itself/);
  });

  it("when the content lies elsewhere and in it", () => {
    const elsewhere = makeFolder();
    writeFiles(elsewhere, { "www/records/site.yaml": "" });
    expect(() => open(join(elsewhere, "www"), makeProject(), join(elsewhere, "www/records"))).toThrow(
      /holds the content/,
    );
  });
});

describe("an output folder is taken", () => {
  it("when it is new, empty or a former build", () => {
    const project = makeProject();
    mkdirSync(join(project, "empty"));
    for (const named of ["new/deep/site", "empty", "former"])
      expect(open(named, project).path).toContain(named);
  });
});

describe("replacing an output", () => {
  it("leaves exactly what was staged, and nothing beside it", () => {
    const parent = makeFolder();
    const output = openOutput(join(parent, "site"), "content", makeProject());
    writeFiles(output.path, BUILT);
    writeFiles(output.stage, { "index.html": "new" });
    replaceOutput(output);
    expect(readdirSync(output.path)).toEqual(["index.html"]);
    expect(readdirSync(parent)).toEqual(["site"]);
  });

  it("puts the old one back where the new one cannot take its place", () => {
    const output = openOutput(join(makeFolder(), "site"), "content", makeProject());
    writeFiles(output.path, BUILT);
    expect(() => replaceOutput(output)).toThrow(/ENOENT/);
    expect(readFileSync(join(output.path, "index.html"), "utf8")).toBe("home");
  });
});

describe("what killed builds have left", () => {
  const dead = spawnSync(process.execPath, ["--version"]).pid;

  it("is cleared, and what a running build stages is kept", () => {
    const parent = makeFolder();
    const output = openOutput(join(parent, "site"), "content", makeProject());
    writeFiles(parent, {
      [`.site.next-${dead}/index.html`]: "",
      [`.site.next-${process.ppid}/index.html`]: "",
    });
    writeFiles(parent, { ".site.next-of-kin": "a file of somebody's" });
    clearAbandoned(output);
    expect(readdirSync(parent).sort()).toEqual([`.site.next-${process.ppid}`, ".site.next-of-kin"].sort());
  });

  it("is put back where it is the only output there is", () => {
    const parent = makeFolder();
    const output = openOutput(join(parent, "site"), "content", makeProject());
    writeFiles(output.path, BUILT);
    renameSync(output.path, join(parent, `.site.old-${dead}`));
    clearAbandoned(output);
    expect(existsSync(join(output.path, "index.html"))).toBe(true);
    writeFileSync(join(parent, ".keep"), "");
    expect(readdirSync(parent).sort()).toEqual([".keep", "site"]);
  });
});
