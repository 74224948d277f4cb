/** `npm run import` by the real command, always into a content folder of the test's own. */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseImportCall } from "../../src/cli/import-call.ts";
import { readImportFile } from "../../src/cli/import-files.ts";
import { Refusal } from "../../src/cli/refusal.ts";
import { isError, readArchive } from "../../src/reading.ts";
import {
  commandEnvironment,
  killGroup,
  makeContent,
  makeFolder,
  PROJECT,
  readTree,
} from "../support/site.ts";

const HEADER = "title,date,summary,publisher,url,tags,body,title_ur,summary_ur,body_ur";
const COMMAND = ["src/run.mjs", "import"];

/** Rows that lack nothing, every other one with a translation. */
function aTable(rows: number): string {
  const lines = Array.from({ length: rows }, (_, index) => {
    const said = `The Herald reported that ferry ${index} runs again.`;
    const own = `Ferry number ${index} runs,2017-12-${10 + (index % 20)},${said},The Herald,https://n.example.org/${index},ferry,${said}`;
    return `${own},${index % 2 === 0 ? `کشتی ${index},ہیرالڈ کے مطابق کشتی چلتی ہے۔,ہیرالڈ کے مطابق کشتی چلتی ہے۔` : ",,"}`;
  });
  return `\uFEFF${[HEADER, ...lines].join("\r\n")}\r\n`;
}

function writeExport(name: string, bytes: string | Uint8Array): string {
  const file = join(makeFolder(), name);
  writeFileSync(file, bytes);
  return file;
}

function runImport(content: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...COMMAND, ...args], {
    cwd: PROJECT,
    encoding: "utf8",
    timeout: 120_000,
    env: commandEnvironment({ ARCHIVE_CONTENT: content }),
  });
  return { status, stdout, stderr };
}

function listRecords(content: string): string[] {
  const folder = join(content, "articles");
  return existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".md"))
    : [];
}

describe("npm run import", () => {
  test("shows what it would write, writes it when told to, and finds it written after that", async () => {
    const content = makeContent({});
    const table = aTable(10);
    const file = writeExport("list.csv", table);
    const before = readTree(content);
    const dry = runImport(content, file);
    expect(dry).toMatchObject({ status: 0, stderr: "" });
    expect(dry.stdout).toContain(
      "10 rows: 10 ready, 0 drafts, 0 duplicates, 0 refused\nNothing was written.",
    );
    expect(readTree(content)).toEqual(before);

    expect(runImport(content, file, "--write")).toMatchObject({ status: 0, stderr: "" });
    const { archive, problems } = await readArchive({ ARCHIVE_CONTENT: content }, new Date(0));
    expect(problems).toEqual([]);
    expect(archive.articles).toHaveLength(10);
    expect(archive.articles.flatMap(({ translations }) => translations)).toHaveLength(5);
    expect(readFileSync(file, "utf8")).toBe(table);

    const written = readTree(content);
    const again = runImport(content, file, "--write", "--json");
    expect(JSON.parse(again.stdout)).toMatchObject({
      rows: 10,
      states: { ready: 0, duplicate: 10 },
      written: true,
    });
    expect(readTree(content)).toEqual(written);
  });

  test("writes drafts that no page shows, reports every row, and exits 1 where one is refused", async () => {
    const content = makeContent({});
    const file = writeExport(
      "list.ris",
      "TY  - NEWS\nTI  - A\nUR  - https://n.example.org/a\nER  - \nstray\n",
    );
    const report = join(makeFolder(), "report.csv");
    const { status, stdout } = runImport(content, file, "--write", "--report", report);
    expect(status).toBe(1);
    expect(stdout).toContain("2 rows: 0 ready, 1 draft, 0 duplicates, 1 refused");
    expect(readFileSync(report, "utf8").trim().split("\r\n")).toHaveLength(3);
    expect(readdirSync(join(content, "drafts"))).toEqual(["a.md"]);
    const { archive, problems } = await readArchive({ ARCHIVE_CONTENT: content }, new Date(0));
    expect([archive.articles, problems.filter(isError)]).toEqual([[], []]);
  });

  test("goes on where it was killed, and leaves whole files only", async () => {
    const file = writeExport("list.csv", aTable(60));
    const whole = makeContent({});
    expect(runImport(whole, file, "--write").status).toBe(0);
    const expected = readTree(whole);
    for (const share of [0.02, 0.6]) {
      const content = makeContent({});
      await killWhenWritten(content, file, Math.ceil(share * 60));
      const begun = [...readTree(content)].filter(([path]) => path.endsWith(".md"));
      expect(begun.filter(([path, hash]) => expected.get(path) !== hash)).toEqual([]);
      expect(runImport(content, file, "--write").status).toBe(0);
      expect(readTree(content)).toEqual(expected);
    }
  });

  test("says in one line why it cannot read a file", () => {
    const { status, stdout, stderr } = runImport(makeContent({}), writeExport("list.csv", "title,date\n"));
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toMatch(/^\S+list\.csv: the table holds its header only.*\n$/);
  });

  test("takes no file that is empty, or too large to be a list of reports", async () => {
    const file = writeExport("list.csv", "");
    expect(await readImportFile(file)).toBe("the file is empty");
    truncateSync(file, 200_000_001);
    expect(await readImportFile(file)).toContain("200 MB is the limit");
    await expect(readImportFile(`${file}x`)).rejects.toThrow(Refusal);
  });

  test.each([
    [[]],
    [["a.csv", "b.csv"]],
    [["a.csv", "--format", "xls"]],
    [["a.csv", "--map"]],
    [["a.csv", "--nonsense"]],
  ])("refuses the call %j and shows the right one", (args) => {
    expect(() => parseImportCall(args)).toThrow(/\nusage: npm run import -- FILE/);
  });

  test("puts its report over no file but an earlier report", () => {
    const content = makeContent({});
    const file = writeExport("list.csv", aTable(1));
    for (const taken of [file, writeExport("mine.txt", "my own")]) {
      const before = readFileSync(taken, "utf8");
      const { status, stdout, stderr } = runImport(content, file, "--write", "--report", taken);
      expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
      expect(stderr).toMatch(/^".*" is there, and is no report of an import: name another file\n$/);
      expect(readFileSync(taken, "utf8")).toBe(before);
    }
    expect(listRecords(content)).toEqual([]);
  });

  test("adds nothing to content that has problems: a record that cannot be read may be the duplicate", () => {
    const content = makeContent({ "articles/2016/bad.md": "---\ntitle: x\n---\n" });
    const { status, stderr } = runImport(content, writeExport("list.csv", aTable(1)), "--write");
    expect(status).toBe(1);
    expect(stderr).toContain("articles/2016/bad.md");
    expect(listRecords(content)).toEqual(["2016/bad.md"]);
  });

  test("gives a table and a mapping to fill in, over no other file", () => {
    const content = makeContent({});
    const file = join(makeFolder(), "new.csv");
    expect(runImport(content, "--template", file)).toMatchObject({ status: 0, stderr: "" });
    expect(readFileSync(file, "utf8")).toMatch(/^\uFEFFtitle,date,.*,title_ur,summary_ur,body_ur\r\n$/);
    const mapped = writeExport(
      "theirs.csv",
      "Headline,Published on,Newspaper,Link\nA ferry,05/06/2017,The Herald,https://n.example.org/a\n",
    );
    const { stdout } = runImport(content, mapped, "--map", file.replace(/csv$/, "map.yaml"));
    expect(stdout).toContain("2017-06-05  A ferry");
    expect(runImport(content, "--template", file).status).toBe(2);
  });
});

/** Kills the run as soon as that many records stand in the folder; it may have ended by then. */
async function killWhenWritten(content: string, file: string, records: number): Promise<void> {
  const child = spawn(process.execPath, [...COMMAND, file, "--write"], {
    cwd: PROJECT,
    env: commandEnvironment({ ARCHIVE_CONTENT: content }),
    stdio: "ignore",
    detached: true,
  });
  const end = new Promise((resolve) => child.once("close", resolve));
  let isOver = false;
  void end.then(() => {
    isOver = true;
  });
  const killer = setTimeout(() => killGroup(child.pid), 120_000);
  while (!isOver && listRecords(content).length < records)
    await new Promise((resolve) => setTimeout(resolve, 5));
  killGroup(child.pid);
  await end;
  clearTimeout(killer);
}
