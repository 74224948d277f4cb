import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { verifyCopy } from "../../src/fixity/verify.ts";
import { openZip } from "../../src/fixity/zip-copy.ts";
import { sumOf, unpack, writeTo } from "../fixity/copies.ts";
import { goodContent } from "../support/cases.ts";
import { commandEnvironment } from "../support/site.ts";

/** One bag for all tests: it builds a site. */
let folder = "";
let unpacked = "";

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "bag-test-"));
  writeTo(join(folder, "content"), new Map(goodContent().map(({ path, bytes }) => [path, bytes])));
  writeTo(folder, new Map([["content/drafts/later.md", Buffer.from("not yet")]]));
  const { status, stderr } = bag(["--output", join(folder, "bag.zip")]);
  expect([status, stderr]).toEqual([0, expect.stringContaining("files written")]);
  unpacked = writeTo(join(folder, "unpacked"), await unpack(join(folder, "bag.zip")));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function bag(args: readonly string[], environment: NodeJS.ProcessEnv = {}) {
  return spawnSync(process.execPath, ["src/run.mjs", "bag", ...args], {
    encoding: "utf8",
    timeout: 120_000,
    env: commandEnvironment({
      ARCHIVE_CONTENT: join(folder, "content"),
      SOURCE_DATE_EPOCH: "1774742400",
      ...environment,
    }),
  });
}

describe("the bag", () => {
  test("agrees with its manifests, and its own sum lies beside it", async () => {
    const zip = await openZip(join(folder, "bag.zip"));
    expect(await verifyCopy(zip)).toMatchObject({ kind: "bag", findings: [] });
    await zip.close();
    const sum = sumOf(readFileSync(join(folder, "bag.zip")));
    expect(readFileSync(join(folder, "bag.zip.sha256"), "utf8")).toBe(`${sum}  bag.zip\n`);
  });

  test("holds the content without drafts, the data and the site, each as it is", () => {
    expect(readdirSync(join(unpacked, "data")).sort()).toEqual(["content", "data", "site"]);
    for (const { path, bytes } of goodContent())
      expect(Buffer.from(bytes).equals(readFileSync(join(unpacked, "data/content", path)))).toBe(true);
    expect(existsSync(join(unpacked, "data/content/drafts"))).toBe(false);
    const schema = ["data/site/data", "data/data"].map((way) =>
      readFileSync(join(unpacked, way, "record.schema.json")),
    );
    expect(schema[0]?.equals(schema[1] ?? Buffer.alloc(0))).toBe(true);
  });

  test("is dated by the clock that is given, and says where it comes from", () => {
    expect(readFileSync(join(unpacked, "bag-info.txt"), "utf8")).toMatch(
      /^Source-Organization: An archive\nExternal-Description: One sentence\.\nBagging-Date: 2026-03-29\nExternal-Identifier: https:\/\/archive\.example\/\n/,
    );
  });

  test("is the same from the site that it holds, in another zone", () => {
    const site = join(unpacked, "data/site");
    const again = join(folder, "again", "bag.zip");
    const { status, stderr } = bag(["--site", site, "--output", again], { TZ: "Pacific/Apia" });
    expect([status, stderr]).toEqual([0, ""]);
    expect(sumOf(readFileSync(again))).toBe(sumOf(readFileSync(join(folder, "bag.zip"))));
  });

  test("leaves nothing beside it", () => {
    expect(readdirSync(folder).filter((name) => name.startsWith("."))).toEqual([]);
  });

  test.runIf(spawnSync("sha256sum", ["--version"]).status === 0)("agrees with sha256sum", () => {
    for (const name of ["manifest-sha256.txt", "tagmanifest-sha256.txt"]) {
      const run = spawnSync("sha256sum", ["--strict", "--quiet", "-c", name], {
        cwd: unpacked,
        encoding: "utf8",
      });
      expect(run).toMatchObject({ status: 0, stdout: "" });
    }
  });
});

describe("no bag", () => {
  const output = () => join(folder, "none.zip");
  const expectRefused = ({ status, stdout, stderr }: ReturnType<typeof bag>, why: string) => {
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(why);
    expect(existsSync(output())).toBe(false);
  };

  test("is made of a site that does not agree with its manifest", () => {
    const site = join(unpacked, "data/site");
    const home = readFileSync(join(site, "index.html"));
    writeFileSync(join(site, "index.html"), "changed");
    expectRefused(
      bag(["--site", site, "--output", output()]),
      'does not agree with its manifest ("index.html")',
    );
    writeFileSync(join(site, "index.html"), home);
  });

  test("is made of a site that other content was built into", () => {
    const path = join(folder, "content/articles/2016/good.md");
    const text = readFileSync(path, "utf8");
    writeFileSync(path, `${text}\nOne sentence more.\n`);
    expectRefused(
      bag(["--site", join(unpacked, "data/site"), "--output", output()]),
      "was built from other content",
    );
    writeFileSync(path, text);
  });
});
