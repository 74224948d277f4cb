import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ZipFile } from "yazl";
import { verifyCopy } from "../../src/fixity/verify.ts";
import { openZip } from "../../src/fixity/zip-copy.ts";
import { writeZip } from "../../src/fixity/zip-file.ts";
import { makeFolder } from "../support/site.ts";
import { aBag, aSite, type Files, sumOf } from "./copies.ts";

const DATE = { year: 2026, month: 3, day: 29 };

async function zipOf(files: Files, root = "archive/"): Promise<{ file: string; sum: string }> {
  const file = join(makeFolder(), "archive.zip");
  const entries = [...files].map(([path, bytes]) => ({
    path: root + path,
    from: { text: new TextDecoder().decode(bytes) },
  }));
  return { file, sum: await writeZip(file, entries, DATE) };
}

async function verifyZip(file: string) {
  const copy = await openZip(file);
  try {
    return await verifyCopy(copy);
  } finally {
    await copy.close();
  }
}

/** As another program might make one: entries as they are named, and with whatever type. */
async function foreignZip(
  entries: readonly { path: string; bytes: Uint8Array; mode?: number }[],
): Promise<string> {
  const zip = new ZipFile();
  for (const { path, bytes, mode } of entries) zip.addBuffer(Buffer.from(bytes), path, mode ? { mode } : {});
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer);
  const file = join(makeFolder(), "foreign.zip");
  writeFileSync(file, Buffer.concat(chunks));
  return file;
}

describe("a zip", () => {
  test.each([
    ["site", aSite(), "archive/"],
    ["bag", aBag(), "archive/"],
    ["site", aSite(), ""],
  ])("of a %s agrees, with and without a folder of its own", async (kind, files, root) => {
    expect(await verifyZip((await zipOf(files, root)).file)).toMatchObject({ kind, findings: [] });
  });

  test("is the same twice, and its sum is the one of its bytes", async () => {
    const [first, second] = [await zipOf(aSite()), await zipOf(aSite())];
    expect(first.sum).toBe(second.sum);
    expect(first.sum).toBe(sumOf(readFileSync(first.file)));
  });

  test("bears the date that it was given, in any zone", async () => {
    const bytes = readFileSync((await zipOf(aSite())).file);
    const entry = bytes.indexOf("PK\u0001\u0002", 0, "latin1");
    expect(bytes.readUInt16LE(entry + 12)).toBe(12 << 11);
    expect(bytes.readUInt16LE(entry + 14)).toBe(((DATE.year - 1980) << 9) | (DATE.month << 5) | DATE.day);
  });

  test("has each difference named as a folder has", async () => {
    const files = aSite();
    files.set("index.html", new TextEncoder().encode("other"));
    files.set("more.html", new Uint8Array());
    files.delete("empty.txt");
    expect((await verifyZip((await zipOf(files)).file))?.findings).toEqual([
      { kind: "missing", path: "empty.txt" },
      { kind: "altered", path: "index.html" },
      { kind: "extra", path: "more.html" },
    ]);
  });

  test("has entries named that are no plain files below its folder", async () => {
    const entries = [...aSite()].map(([path, bytes]) => ({ path: `archive/${path}`, bytes }));
    const outside = Buffer.from("outside");
    const file = await foreignZip([
      ...entries,
      { path: "archive/link", bytes: Buffer.from("index.html"), mode: 0o120777 },
      { path: "archive/index.html", bytes: outside },
      { path: "beside.txt", bytes: outside },
      { path: "archive/aa/evil.txt", bytes: outside },
    ]);
    // The library that makes it refuses such a name; the same length keeps the zip whole.
    writeFileSync(
      file,
      Buffer.from(readFileSync(file).toString("latin1").replaceAll("/aa/evil", "/../evil"), "latin1"),
    );
    expect((await verifyZip(file))?.findings).toEqual([
      { kind: "extra", path: "../evil.txt", why: "leads out of the folder it is unpacked into" },
      { kind: "extra", path: "beside.txt", why: "lies beside the folder archive/" },
      {
        kind: "unread",
        path: "index.html",
        why: "stands in the zip twice, and nobody can say which one counts",
      },
      { kind: "extra", path: "link", why: "is a symbolic link, which is not followed" },
    ]);
  });

  test("that is damaged inside has the file named", async () => {
    const { file } = await zipOf(aSite());
    const bytes = readFileSync(file);
    const start = bytes.indexOf("large.bin") + "large.bin".length;
    for (let at = start + 40; at < start + 80; at++) bytes[at] = (bytes[at] ?? 0) ^ 0xff;
    writeFileSync(file, bytes);
    const [finding] = (await verifyZip(file))?.findings ?? [];
    expect(finding?.path).toBe("large.bin");
    expect(["unread", "altered"]).toContain(finding?.kind);
  });

  test("that is none is refused in plain words", async () => {
    const file = join(makeFolder(), "x.zip");
    writeFileSync(file, "not a zip");
    await expect(openZip(file)).rejects.toThrow(/^cannot be unpacked: /);
  });
});
