import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readFolder } from "../../src/read/folder.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "folder-"));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(...paths: readonly string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), "text");
  }
}

async function read() {
  const { files, problems } = await readFolder(root, "content");
  return {
    paths: files.map(({ path }) => path),
    problems: problems.map(({ kind, file, hint }) => `${kind} ${file} · ${hint?.en}`),
  };
}

describe("the content folder", () => {
  test("takes the words of a language by its code, and nothing else beside them", async () => {
    write("words/fr.yaml", "words/IT.yml", "words/notes.txt", "words/old/de.yaml");
    const { paths, problems } = await read();
    expect(paths).toEqual(["words/fr.yaml"]);
    expect(problems).toEqual([
      "unknown-entry content/words/IT.yml · rename it: it.yaml",
      "unknown-entry content/words/notes.txt · delete it, or move it out of this folder",
      "unknown-entry content/words/old · move its files into words/",
    ]);
  });

  test("gives its files sorted by path, however deep they lie", async () => {
    write(
      "site.yaml",
      "tags.yaml",
      "articles/2018/b.md",
      "articles/2017/a.md",
      "articles/z.md",
      "pages/about.md",
    );
    write("events/e.md", "people.yaml", "places.yaml", "organisations.yaml", "publishers.yaml");
    expect(await read()).toEqual({
      paths: [
        "articles/2017/a.md",
        "articles/2018/b.md",
        "articles/z.md",
        "events/e.md",
        "organisations.yaml",
        "pages/about.md",
        "people.yaml",
        "places.yaml",
        "publishers.yaml",
        "site.yaml",
        "tags.yaml",
      ],
      problems: [],
    });
  });

  test("names files as a contributor would type them", async () => {
    write("articles/2017/a.md");
    const { files } = await readFolder(root, "content/");
    expect(files).toMatchObject([{ path: "articles/2017/a.md", file: "content/articles/2017/a.md" }]);
  });

  test("passes over drafts, and what systems and editors leave behind", async () => {
    write("drafts/half.md", "drafts/notes.txt");
    write(".DS_Store", "articles/.DS_Store", "articles/Thumbs.db", "articles/.gitkeep", "articles/.a.md.swp");
    expect(await read()).toEqual({ paths: [], problems: [] });
  });

  test("refuses everything but markdown among the records, and says what to do", async () => {
    write(
      "articles/A Report.MD",
      "articles/b.markdown",
      "articles/c.11tydata.js",
      "articles/d.json",
      "articles/e",
    );
    write("articles/f.md.bak", "events/deeper/g.md", "pages/h.html");
    expect(await read()).toEqual({
      paths: [],
      problems: [
        "not-a-record content/articles/A Report.MD · rename it: a-report.md",
        "not-a-record content/articles/b.markdown · rename it: b.md",
        "not-a-record content/articles/c.11tydata.js · delete it, or move it out of this folder",
        "not-a-record content/articles/d.json · delete it, or move it out of this folder",
        "not-a-record content/articles/e · delete it, or move it out of this folder",
        "not-a-record content/articles/f.md.bak · delete it, or move it out of this folder",
        "unknown-entry content/events/deeper · move its files into events/",
        "not-a-record content/pages/h.html · delete it, or move it out of this folder",
      ],
    });
  });

  test("refuses what it does not know at its top", async () => {
    write("tags.yml", "report.md", "notes.txt", "extra/x.md", "content.11tydata.js");
    expect(await read()).toEqual({
      paths: [],
      problems: [
        "unknown-entry content/content.11tydata.js · delete it, or move it out of this folder",
        "unknown-entry content/extra · delete it, or move it out of this folder",
        "unknown-entry content/notes.txt · delete it, or move it out of this folder",
        "unknown-entry content/report.md · records stand in articles/<year>/",
        "unknown-entry content/tags.yml · the name that is read is tags.yaml",
      ],
    });
  });

  test("refuses dot files and dot folders", async () => {
    write("articles/.hidden.md", "articles/.git/config", ".eleventyignore");
    expect((await read()).problems).toEqual([
      "dot-file content/.eleventyignore · rename or delete it",
      "dot-file content/articles/.git · rename or delete it",
      "dot-file content/articles/.hidden.md · rename or delete it",
    ]);
  });

  test("never follows a symbolic link, to a file, a folder or nothing", async () => {
    write("elsewhere.txt", "articles/a.md");
    symlinkSync(join(root, "articles/a.md"), join(root, "articles/b.md"));
    symlinkSync(root, join(root, "articles/loop"));
    symlinkSync(join(root, "nowhere"), join(root, "articles/c.md"));
    symlinkSync(join(root, "articles"), join(root, "events"));
    const { paths, problems } = await read();
    expect(paths).toEqual(["articles/a.md"]);
    expect(problems.filter((problem) => problem.startsWith("symbolic-link"))).toEqual([
      "symbolic-link content/articles/b.md · put the file itself here",
      "symbolic-link content/articles/c.md · put the file itself here",
      "symbolic-link content/articles/loop · put the file itself here",
      "symbolic-link content/events · put the file itself here",
    ]);
  });

  test("refuses a file of more than a megabyte, and folders without end", async () => {
    write("articles/a.md", "articles/1/2/3/4/5/6/7/8/9/b.md");
    writeFileSync(join(root, "articles/a.md"), "x".repeat(1_000_001));
    expect((await read()).problems).toEqual([
      "too-deep content/articles/1/2/3/4/5/6/7/8 · records stand in articles/<year>/",
      "too-large content/articles/a.md · a record is a text of a few paragraphs",
    ]);
  });

  test("refuses what is neither a file nor a folder, and does not wait for it", async () => {
    write("articles/a.md");
    const server = createServer().listen(join(root, "articles/b.md"));
    await once(server, "listening");
    expect((await read()).problems).toEqual(["not-a-file content/articles/b.md · delete it"]);
    server.close();
  });

  test("refuses a folder that has the name of a record", async () => {
    write("articles/a.md/b.md");
    expect((await read()).problems).toEqual(["unknown-entry content/articles/a.md · rename the folder"]);
  });

  test("that is not there, or is a file, is one problem", async () => {
    write("file");
    const missing = await readFolder(join(root, "none"), "none");
    const file = await readFolder(join(root, "file"), "file");
    expect([...missing.problems, ...file.problems]).toMatchObject([
      { kind: "no-content-folder", file: "none", message: { en: "there is no such folder" } },
      { kind: "no-content-folder", file: "file" },
    ]);
  });
});
