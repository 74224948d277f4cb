import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { isPassedOver, readFolder } from "../../src/read/folder.ts";

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
    write("words/fr.yaml", "words/snd.yaml", "words/IT.yml", "words/notes.txt", "words/old/de.yaml");
    write("words/french.yaml", "words/fr.yaml.bak", "words/es.json", "words/my-es.json", "words/pt.yml.old");
    const { paths, problems } = await read();
    expect(paths).toEqual(["words/fr.yaml", "words/snd.yaml"]);
    expect(problems).toEqual([
      "unknown-entry content/words/IT.yml · rename it: it.yaml",
      "unknown-entry content/words/es.json · rename it: es.yaml",
      "unknown-entry content/words/fr.yaml.bak · delete it, or move it out of this folder",
      "unknown-entry content/words/french.yaml · delete it, or move it out of this folder",
      "unknown-entry content/words/my-es.json · delete it, or move it out of this folder",
      "unknown-entry content/words/notes.txt · delete it, or move it out of this folder",
      "unknown-entry content/words/old · move its files into words/",
      "unknown-entry content/words/pt.yml.old · delete it, or move it out of this folder",
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
    for (const shown of ["my//content//", "my//content"]) {
      expect((await readFolder(root, shown)).files[0]?.file).toBe("my//content/articles/2017/a.md");
    }
    expect((await readFolder(root)).files[0]?.file).toBe(`${root}/articles/2017/a.md`);
    expect((await readFolder("no\\such\\folder")).problems[0]?.file).toBe("no/such/folder");
  });

  test("passes over drafts, and what systems and editors leave behind", async () => {
    write("drafts/half.md", "drafts/notes.txt");
    write(".DS_Store", "articles/.DS_Store", "articles/Thumbs.db", "articles/.gitkeep", "articles/.a.md.swp");
    expect(await read()).toEqual({ paths: [], problems: [] });
  });

  test.each([
    "drafts",
    "Thumbs.db",
    "articles/desktop.ini",
    "articles/.gitkeep",
    "articles/.#a.md",
    "articles/.a.md.swa",
    "articles/.a.md.swp",
    "drafts/2017/a.md",
  ])("passes over %s", (path) => {
    expect(isPassedOver(path)).toBe(true);
  });

  test.each([
    "articles/drafts/a.md",
    "articles/drafts",
    "drafts.md",
    "articles/my.gitkeep",
    "articles/.gitkeep.md",
    "articles/.a.md.swq",
    "articles/Thumbs.db.md",
    "articles/a.md",
  ])("does not pass over %s", (path) => {
    expect(isPassedOver(path)).toBe(false);
  });

  test("refuses everything but markdown among the records, and says what to do", async () => {
    write(
      "articles/A Report.MD",
      "articles/b.markdown",
      "articles/c.11tydata.js",
      "articles/d.json",
      "articles/e",
    );
    write(
      "articles/f.md.bak",
      "events/deeper/g.md",
      "pages/h.html",
      "articles/v1.2.txt",
      "articles/کیمپ.txt",
    );
    expect(await read()).toEqual({
      paths: [],
      problems: [
        "not-a-record content/articles/A Report.MD · rename it: a-report.md",
        "not-a-record content/articles/b.markdown · rename it: b.md",
        "not-a-record content/articles/c.11tydata.js · delete it, or move it out of this folder",
        "not-a-record content/articles/d.json · delete it, or move it out of this folder",
        "not-a-record content/articles/e · delete it, or move it out of this folder",
        "not-a-record content/articles/f.md.bak · delete it, or move it out of this folder",
        "not-a-record content/articles/v1.2.txt · rename it: v1-2.md",
        "not-a-record content/articles/کیمپ.txt · rename it: <id>.md",
        "unknown-entry content/events/deeper · move its files into events/",
        "not-a-record content/pages/h.html · delete it, or move it out of this folder",
      ],
    });
  });

  test("refuses what it does not know at its top", async () => {
    write("tags.yml", "report.md", "notes.txt", "extra/x.md", "content.11tydata.js");
    write("Site.json", "tags.yml.bak", "report.md.bak", "Articles/x.md");
    expect(await read()).toEqual({
      paths: [],
      problems: [
        "unknown-entry content/Articles · the name that is read is articles",
        "unknown-entry content/Site.json · the name that is read is site.yaml",
        "unknown-entry content/content.11tydata.js · delete it, or move it out of this folder",
        "unknown-entry content/extra · delete it, or move it out of this folder",
        "unknown-entry content/notes.txt · delete it, or move it out of this folder",
        "unknown-entry content/report.md · records stand in articles/<year>/",
        "unknown-entry content/report.md.bak · delete it, or move it out of this folder",
        "unknown-entry content/tags.yml · the name that is read is tags.yaml",
        "unknown-entry content/tags.yml.bak · delete it, or move it out of this folder",
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
    write("articles/whole.md", "articles/1/2/3/4/5/6/7/c.md");
    writeFileSync(join(root, "articles/whole.md"), "x".repeat(1_000_000));
    writeFileSync(join(root, "permalinks.lock"), "x".repeat(1_000_001));
    const { problems } = await readFolder(root, "content");
    expect(problems[1]?.message.en).toContain("1.0 MB");
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
    write("articles/a.md/b.md", "articles/a.md.d/b.md");
    expect(await read()).toEqual({
      paths: ["articles/a.md.d/b.md"],
      problems: ["unknown-entry content/articles/a.md · rename the folder"],
    });
  });

  test("shows what is hidden in a name, and that nothing is told but what stops a build", async () => {
    write("articles/a\u202eb.txt");
    const { problems } = await readFolder(root, "content");
    expect(problems).toMatchObject([{ kind: "not-a-record", line: 1, column: 1, severity: "error" }]);
    expect(problems[0]?.message.en).toContain('"a[U+202E]b.txt"');
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
