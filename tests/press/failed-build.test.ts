import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { MANIFEST } from "../../src/fixity/manifest.ts";
import {
  articleText,
  buildSite,
  copyProject,
  makeContent,
  makeFolder,
  QUICK_SITE_YAML,
  readTree,
  writeFiles,
} from "../support/site.ts";

const FERRY = "articles/2017/2017-12-24-ferry.md";

/** Bytes, and when and as what each entry was made: a folder that was written again with the same bytes differs. */
function footprint(folder: string) {
  const entries = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  const traces = ["", ...entries].map((path) => {
    const { mtimeNs, ino } = statSync(join(folder, path), { bigint: true });
    return `${path} ${mtimeNs} ${ino}`;
  });
  return { bytes: [...readTree(folder)], traces };
}

/** Answers what takes the change back. */
function changeSheet(project: string, atNotFound: string): () => void {
  const file = join(project, "src/sheet.ts");
  const code = readFileSync(file, "utf8");
  const changed = code.replace(
    "this.render = render;",
    `this.render = url === "/404.html" ? () => { ${atNotFound}; return ""; } : render;`,
  );
  expect(changed).not.toBe(code);
  writeFileSync(file, changed);
  return () => writeFileSync(file, code);
}

describe("a build that fails", () => {
  it("lists the problems of every file and leaves the last output as it was", async () => {
    const content = makeContent({ [FERRY]: articleText() });
    const first = await buildSite({ content });
    expect(first).toMatchObject({ code: 0, stderr: "" });
    const before = footprint(first.output);

    writeFiles(content, {
      "articles/2018/2018-01-01-pier.md": articleText({ date: "24-12-2017" }),
      "articles/2018/2018-01-02-quay.md": articleText({ sumary: "A slip of the finger." }),
      "articles/2018/notes.txt": "not a record",
    });
    const second = await buildSite({ content, output: first.output });

    expect(second.code).toBe(1);
    for (const name of ["2018-01-01-pier.md:3:7", "2018-01-02-quay.md", "notes.txt"])
      expect(second.stderr).toContain(name);
    expect(second.stderr).not.toMatch(/^\s+at /m);
    expect(footprint(first.output)).toEqual(before);
    expect(readdirSync(dirname(first.output))).toEqual(["site"]);
  });

  describe("by its code", () => {
    let [project, content, output] = ["", "", ""];
    let before: ReturnType<typeof footprint>;

    beforeAll(async () => {
      const folder = makeFolder();
      project = copyProject();
      [content, output] = [join(folder, "content"), join(folder, "public", "site")];
      writeFiles(content, { "site.yaml": QUICK_SITE_YAML, [FERRY]: articleText() });
      expect(await buildSite({ content, project, output })).toMatchObject({ code: 0, stderr: "" });
      before = footprint(output);
    });

    it("says so in one line, without a stack, and leaves the last output as it was", async () => {
      const mend = changeSheet(project, "throw new Error('no such tide')");
      appendFileSync(join(content, FERRY), "\nAnd again.\n");
      const { code, stderr } = await buildSite({ content, project, output });
      mend();

      expect(code).toBe(70);
      expect(stderr).toContain("a mistake in the generator, not in your content: no such tide");
      expect(stderr).toContain("while writing /404.html");
      expect(stderr).not.toMatch(/^\s+at /m);
      expect(footprint(output)).toEqual(before);
      expect(readdirSync(dirname(output))).toEqual(["site"]);
    });

    it("because it was killed leaves the last output as it was, and the next build clears what it left", async () => {
      const mend = changeSheet(project, "process.kill(process.pid, 'SIGKILL')");
      expect((await buildSite({ content, project, output })).code).toBe(null);
      expect(footprint(output)).toEqual(before);

      mend();
      expect((await buildSite({ content, project, output })).code).toBe(0);
      expect(readdirSync(dirname(output))).toEqual(["site"]);
    });
  });

  it("because its output holds somebody's work says so in one line", async () => {
    const content = makeContent({ [FERRY]: articleText() });
    const { code, stderr } = await buildSite({ content, output: dirname(content) });
    expect(code).toBe(2);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(existsSync(join(content, FERRY))).toBe(true);
  });
});

describe("a build that succeeds", () => {
  it("leaves no page of a record that is gone", async () => {
    const content = makeContent({
      [FERRY]: articleText(),
      "articles/2018/2018-01-01-pier.md": articleText({
        title: "Pier opens",
        source: "{ publisher: Harbour News, url: https://news.example/pier }",
      }),
    });
    const { output } = await buildSite({ content });
    expect(existsSync(join(output, "articles/2018-01-01-pier/index.html"))).toBe(true);
    rmSync(join(content, "articles/2018"), { recursive: true });
    expect((await buildSite({ content, output })).code).toBe(0);
    expect(existsSync(join(output, "articles/2018-01-01-pier"))).toBe(false);
    expect(existsSync(join(output, "articles/2017-12-24-ferry/index.html"))).toBe(true);
  });

  it("prints plain lines where no terminal listens, with the number of files that were written", async () => {
    const { stdout, output } = await buildSite({ content: makeContent({ [FERRY]: articleText() }) });
    for (const control of ["\r", "\u001b"]) expect(stdout).not.toContain(control);
    const files = [...readTree(output).keys()];
    expect(stdout).toContain(`\n${files.length} files written in `);
    expect(stdout).toMatch(/\nhistory left out: .+ \(.+\)\n/);
  });

  it("leaves a manifest of every file but itself", async () => {
    const { output } = await buildSite({ content: makeContent({ [FERRY]: articleText() }) });
    const listed = readFileSync(join(output, MANIFEST), "utf8").trimEnd().split("\n");
    const sums = [...readTree(output)]
      .filter(([path]) => path !== MANIFEST)
      .map(([path, sum]) => `${sum}  ${path}`);
    expect([...listed].sort()).toEqual(sums.sort());
  });

  it("writes an address in another script under its own name", async () => {
    const content = makeContent({ [FERRY]: articleText({ tags: "[ferry]", people: "[نواز خان]" }) });
    const { output, code } = await buildSite({ content });
    expect(code).toBe(0);
    expect([...readTree(output).keys()]).toContain("people/نواز-خان/index.html".normalize("NFC"));
  });
});
