import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { bundleSearchScript } from "../../src/assets/script.ts";
import { makeFolder, makeSharedFolder } from "./folders.ts";

const SOURCES = join(import.meta.dirname, "../../src/search");

/** A copy, so that someone who works on the sources meanwhile changes nothing here. */
const sources = makeSharedFolder();
const cache = makeSharedFolder();
let script: string;

beforeAll(async () => {
  cpSync(SOURCES, sources, { recursive: true });
  script = (await bundleSearchScript(cache, sources)).toString();
});

describe("the script of the search page", () => {
  test("is at most 12 KB as a host sends it", () => {
    expect(script.length).toBeGreaterThan(1000);
    expect(brotliCompressSync(script).length).toBeLessThanOrEqual(12 * 1024);
  });

  test("is one file: it imports nothing but the index's own script", () => {
    expect(script).not.toMatch(/^\s*import\b(?!\()|\brequire\(/m);
    expect(script.match(/\bimport\(/g)).toHaveLength(1);
  });

  test("makes no markup and no code of what it is given", () => {
    expect(script).not.toMatch(
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function/,
    );
  });

  test("asks no other host", () => {
    expect(script).not.toMatch(/https?:\/\//);
  });

  test("is the same, byte for byte, from sources in another place, without a cache", async () => {
    const elsewhere = makeFolder();
    cpSync(sources, elsewhere, { recursive: true });
    expect((await bundleSearchScript(makeFolder(), elsewhere)).toString()).toBe(script);
  });

  test("changes with any module that it is made of", async () => {
    const changed = makeFolder();
    cpSync(sources, changed, { recursive: true });
    const file = join(changed, "fold.ts");
    writeFileSync(
      file,
      readFileSync(file, "utf8").replace("export function fold", "console.info(1);\nexport function fold"),
    );
    const other = (await bundleSearchScript(cache, changed)).toString();
    expect(other).toContain("console.info(1)");
  });

  test("is not made from a source that has a mistake", async () => {
    const wrong = makeFolder();
    cpSync(sources, wrong, { recursive: true });
    writeFileSync(join(wrong, "client/main.ts"), "const = 1;");
    await expect(bundleSearchScript(cache, wrong)).rejects.toThrow("client/main.ts:1");
  });
});
