import { spawn } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { writeZip } from "../../src/fixity/zip-file.ts";
import { aSite, writeTo } from "../fixity/copies.ts";
import { serveFolder } from "../support/server.ts";
import { commandEnvironment, makeFolder } from "../support/site.ts";

/** Beside this process, which may be serving what is verified. */
function verify(...args: string[]): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, ["src/run.mjs", "verify", ...args], {
    env: commandEnvironment({}),
    timeout: 60_000,
  });
  let [stdout, stderr] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  return new Promise((resolve) => child.once("close", (code) => resolve({ code, stdout, stderr })));
}

/** Nobody listens there any more. */
async function closedHost(): Promise<string> {
  const { url, close } = await serveFolder(makeFolder());
  await close();
  return url;
}

test("a site that agrees ends with 0 and one line; one that does not ends with 1 and names each file", async () => {
  const folder = writeTo(join(makeFolder(), "site"), aSite());
  expect(await verify(folder)).toEqual({
    code: 0,
    stdout: `${folder}: all 6 files agree with manifest-sha256.txt\n`,
    stderr: "",
  });
  writeFileSync(join(folder, "index.html"), "changed");
  writeFileSync(join(folder, "a\u001b[2J.html"), "");
  rmSync(join(folder, "empty.txt"));
  const { code, stdout } = await verify(folder);
  expect([code, stdout.trimEnd().split("\n")]).toEqual([
    1,
    [
      "extra     a[U+001B][2J.html",
      "missing   empty.txt",
      "altered   index.html",
      `${folder}: 1 missing, 1 altered, 1 extra; 4 of 6 files agree with manifest-sha256.txt`,
    ],
  ]);
});

test("other programs are told the same in JSON", async () => {
  const folder = writeTo(join(makeFolder(), "site"), aSite());
  rmSync(join(folder, "empty.txt"));
  const { code, stdout } = await verify(folder, "--json");
  expect([code, JSON.parse(stdout)]).toEqual([
    1,
    {
      place: folder,
      kind: "site",
      agrees: false,
      listed: 6,
      intact: 5,
      findings: [{ kind: "missing", path: "empty.txt" }],
    },
  ]);
});

test("a zip is held to the sum that lies beside it, too", async () => {
  const file = join(makeFolder(), "archive.zip");
  const entries = [...aSite()].map(([path, bytes]) => ({
    path,
    from: { text: new TextDecoder().decode(bytes) },
  }));
  const sum = await writeZip(file, entries, { year: 2026, month: 1, day: 1 });
  writeFileSync(`${file}.sha256`, `${sum}  archive.zip\n`);
  expect((await verify(file)).code).toBe(0);
  writeFileSync(`${file}.sha256`, `${"0".repeat(64)}  archive.zip\n`);
  const { code, stdout } = await verify(file);
  expect([code, stdout]).toEqual([
    1,
    expect.stringMatching(/^altered {3}archive\.zip {2}is not the file whose sum/),
  ]);
});

test("a published site is fetched and compared", async () => {
  const folder = writeTo(join(makeFolder(), "site"), aSite());
  const server = await serveFolder(folder, "/some/path");
  onTestFinished(() => server.close());
  expect(await verify(server.url)).toMatchObject({ code: 0, stderr: "" });
  writeFileSync(join(folder, "large.bin"), "short");
  const { code, stdout } = await verify(server.url);
  expect([code, stdout.split("\n")[0]]).toEqual([1, "altered   large.bin"]);
});

test.each([
  ["nothing to compare with", () => makeFolder(), "has no manifest-sha256.txt"],
  ["a file that is no zip", () => "package.json", "cannot be unpacked"],
  ["a host that does not answer", closedHost, "nobody answers there"],
])("%s ends with 2 and plain words", async (_, place, why) => {
  const { code, stdout, stderr } = await verify(await place());
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(why);
  expect(stderr).not.toMatch(/^\s+at /m);
});
