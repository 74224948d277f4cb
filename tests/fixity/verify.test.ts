import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Copy } from "../../src/fixity/copy.ts";
import { openFolder } from "../../src/fixity/folder-copy.ts";
import { MANIFEST } from "../../src/fixity/manifest.ts";
import { verifyCopy } from "../../src/fixity/verify.ts";
import { makeFolder } from "../support/site.ts";
import { aBag, aSite, type Files, filesOf, inMemory, numbersFrom, sumOf, writeTo } from "./copies.ts";

const KINDS = [
  ["site", aSite],
  ["bag", aBag],
] as const;

async function verifyFolder(folder: string) {
  return verifyCopy(await openFolder(folder));
}

/** Kind and path of each finding. */
async function findingsIn(folder: string): Promise<string[]> {
  const verdict = await verifyFolder(folder);
  return (verdict?.findings ?? []).map(({ kind, path }) => `${kind} ${path}`);
}

// biome-ignore lint/correctness/useYield: as a disk does that refuses before the first byte.
function* refused(): Generator<Uint8Array> {
  throw Object.assign(new Error("refused"), { code: "EACCES" });
}

function flip(bytes: Uint8Array, bit: number): Uint8Array {
  const changed = Uint8Array.from(bytes);
  changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return changed;
}

describe.each(KINDS)("a %s", (kind, make) => {
  const files = make();
  const paths = [...files.keys()];

  test("as it was made agrees in all files", async () => {
    const folder = writeTo(makeFolder(), files);
    const verdict = await verifyFolder(folder);
    expect(verdict).toMatchObject({ kind, findings: [] });
    expect(verdict?.intact).toBe(verdict?.listed);
    expect(verdict?.listed).toBe(files.size - 1);
  });

  test("with one of 100 random bits changed is found out 100 times, and the file is named", async () => {
    const folder = writeTo(makeFolder(), files);
    const random = numbersFrom(20_171_224);
    const filled = paths.filter((path) => files.get(path)?.length !== 0);
    let found = 0;
    for (let turn = 0; turn < 100; turn++) {
      const path = filled[random(filled.length)] ?? "";
      const bytes = files.get(path) ?? new Uint8Array();
      writeFileSync(join(folder, path), flip(bytes, random(bytes.length * 8)));
      const findings = await findingsIn(folder);
      if (findings.length > 0) found++;
      if (!path.endsWith(MANIFEST) || path.startsWith("data/")) expect(findings).toContain(`altered ${path}`);
      writeFileSync(join(folder, path), bytes);
    }
    expect(found).toBe(100);
    expect(await findingsIn(folder)).toEqual([]);
  });

  test("without one of its files is found out 100 of 100 times, and the file is named", async () => {
    const folder = writeTo(makeFolder(), files);
    const random = numbersFrom(7);
    for (let turn = 0; turn < 100; turn++) {
      const path = paths[random(paths.length)] ?? "";
      renameSync(join(folder, path), `${folder}.gone`);
      // A site without its manifest can be compared with nothing, which is said in another way.
      if (kind === "site" && path === MANIFEST) expect(await verifyFolder(folder)).toBeUndefined();
      else expect(await findingsIn(folder)).toContain(`missing ${path}`);
      renameSync(`${folder}.gone`, join(folder, path));
    }
  });

  test("with a file more is found out 100 of 100 times, and the file is named", async () => {
    const folder = writeTo(makeFolder(), files);
    const random = numbersFrom(11);
    const folders = ["", ...paths.map((path) => path.split("/").slice(0, -1).join("/"))];
    for (let turn = 0; turn < 100; turn++) {
      const path = join(folders[random(folders.length)] ?? "", `${random(10_000)}.html`);
      writeFileSync(join(folder, path), "");
      expect(await findingsIn(folder)).toEqual([`extra ${path}`]);
      rmSync(join(folder, path));
    }
  });
});

test("no bit of a manifest can be changed unseen", async () => {
  const small = aSite(filesOf({ "a.html": "a", "b/c.css": "c", "é.txt": "" }));
  for (const files of [small, aBag(filesOf({ "100%": "a", "b/c.css": "c" }))]) {
    const manifests = [...files.keys()].filter((path) => path.endsWith("manifest-sha256.txt"));
    for (const path of manifests) {
      const bytes = files.get(path) ?? new Uint8Array();
      for (let bit = 0; bit < bytes.length * 8; bit++) {
        const changed: Files = new Map([...files, [path, flip(bytes, bit)]]);
        const verdict = await verifyCopy(inMemory(changed));
        if (verdict?.findings.length === 0) expect.fail(`${path}, bit ${bit}`);
      }
    }
  }
});

describe("a folder", () => {
  test("without a manifest is compared with nothing", async () => {
    expect(await verifyFolder(writeTo(makeFolder(), filesOf({ "index.html": "" })))).toBeUndefined();
  });

  test("has its symbolic links named and not followed", async () => {
    const folder = writeTo(makeFolder(), aSite());
    const elsewhere = writeTo(makeFolder(), aSite());
    rmSync(join(folder, "index.html"));
    rmSync(join(folder, "assets"), { recursive: true });
    symlinkSync(join(elsewhere, "index.html"), join(folder, "index.html"));
    symlinkSync(join(elsewhere, "assets"), join(folder, "assets"));
    symlinkSync("nowhere", join(folder, "more"));
    const verdict = await verifyFolder(folder);
    const link = "is a symbolic link, which is not followed";
    expect(verdict?.findings).toEqual([
      { kind: "unread", path: "assets", why: link },
      { kind: "unread", path: "assets/site.css", why: `lies in assets, which ${link}` },
      { kind: "unread", path: "index.html", why: link },
      { kind: "unread", path: "more", why: link },
    ]);
  });

  test("has a folder named that stands where a file was", async () => {
    const folder = writeTo(makeFolder(), aSite());
    rmSync(join(folder, "index.html"));
    mkdirSync(join(folder, "index.html"));
    expect(await findingsIn(folder)).toEqual(["missing index.html"]);
  });

  test("has what cannot be read named", async () => {
    const copy: Copy = {
      ...inMemory(aSite(filesOf({ "a.html": "a", "b.html": "b" }))),
      open: async (path) =>
        path === "a.html" ? { state: "open", pieces: refused() } : inMemory(aSite()).open(path),
    };
    const manifest = aSite(filesOf({ "a.html": "a" })).get(MANIFEST) ?? new Uint8Array();
    expect((await verifyCopy(copy, { manifest }))?.findings).toEqual([
      { kind: "unread", path: "a.html", why: "cannot be read: permission denied" },
      { kind: "extra", path: "b.html" },
    ]);
  });

  test("is never left by what its manifest says", async () => {
    const folder = writeTo(makeFolder(), aSite());
    const secret = join(folder, "..", "secret.txt");
    const lines = ["../secret.txt", secret].map((path) => `${sumOf("")}  ${path}\n`).join("");
    writeFileSync(join(folder, MANIFEST), readFileSync(join(folder, MANIFEST), "utf8") + lines);
    const verdict = await verifyFolder(folder);
    expect(verdict?.findings.map(({ kind, line }) => [kind, line])).toEqual([
      ["manifest", 7],
      ["manifest", 8],
    ]);
  });

  test("is compared with a manifest from elsewhere where one is given", async () => {
    const changed = aSite(filesOf({ "index.html": "forged" }));
    const trusted = aSite(filesOf({ "index.html": "true" })).get(MANIFEST) ?? new Uint8Array();
    const copy = inMemory(changed);
    expect((await verifyCopy(copy))?.findings).toEqual([]);
    expect((await verifyCopy(copy, { manifest: trusted }))?.findings).toEqual([
      { kind: "altered", path: "index.html" },
    ]);
  });
});

describe("a bag", () => {
  test("whose manifest of the payload lists a paper is told so", async () => {
    const files = aBag();
    const paper = "manifest-sha256.txt";
    const text = new TextDecoder().decode(files.get(paper));
    files.set(paper, new TextEncoder().encode(`${text}${sumOf("")}  bagit.txt\n`));
    const verdict = await verifyCopy(inMemory(files));
    expect(verdict?.findings).toContainEqual({
      kind: "manifest",
      path: paper,
      why: "lists bagit.txt, which the other one is for",
    });
  });

  test("that does not say in which script its papers are is told so", async () => {
    const files = aBag();
    files.set("bagit.txt", new TextEncoder().encode("BagIt-Version: 1.0\n"));
    const verdict = await verifyCopy(inMemory(files));
    expect(verdict?.findings.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      "altered bagit.txt",
      "manifest bagit.txt",
    ]);
  });
});
