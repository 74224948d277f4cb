import { createHash } from "node:crypto";
import { cpSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { makeAssets } from "../../src/assets/asset-folder.ts";
import type { Assets } from "../../src/assets/assets.ts";
import { LATIN, URDU } from "../../src/assets/characters.ts";
import { makeFolder, makeSharedFolder } from "./folders.ts";
import { listCharacters, openFont, shapeText } from "./fonts.ts";

const SOURCES = join(import.meta.dirname, "../../layouts/assets");
const CONTENT = join(import.meta.dirname, "../../content");
const LANGUAGES = [
  { code: "en", name: "English" },
  { code: "ur", name: "اردو" },
  { code: "tr", name: "Türkçe" },
  { code: "hi", name: "हिन्दी" },
];

const texts = readdirSync(CONTENT, { recursive: true, encoding: "utf8", withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"));

/** A copy, so that someone who works on the styles meanwhile changes nothing here. */
const sourceFolder = makeSharedFolder();
const cacheFolder = makeSharedFolder();
const options = { cacheFolder, sourceFolder, languages: LANGUAGES };
let assets: Assets;

beforeAll(async () => {
  cpSync(SOURCES, sourceFolder, { recursive: true });
  assets = await makeAssets(texts, options);
});

function copyStyles(): string {
  const folder = makeFolder();
  cpSync(sourceFolder, folder, { recursive: true });
  return folder;
}

function readAsset(address: string, { folder } = assets): Buffer {
  return readFileSync(join(folder, basename(address)));
}

/** Name and SHA-256 of every file of the folder. */
function listFiles(folder: string): [string, string][] {
  return readdirSync(folder)
    .sort()
    .map((name) => [
      name,
      createHash("sha256")
        .update(readFileSync(join(folder, name)))
        .digest("hex"),
    ]);
}

/** The file that the stylesheet names for a face that is not preloaded. */
function findAsset(name: RegExp): string {
  return readdirSync(assets.folder).find((file) => name.test(file)) ?? "";
}

describe("the fonts", () => {
  test("are within their budgets with all that the archive says", () => {
    expect(readAsset(assets.fonts.latin ?? "").length).toBeLessThanOrEqual(30_000);
    expect(readAsset(assets.fonts.nastaliq ?? "").length).toBeLessThanOrEqual(115_000);
  });

  test("hold every letter of the archive that is in Latin or Arabic script, and the space in both", async () => {
    const latin = listCharacters(await openFont(readAsset(assets.fonts.latin ?? "")));
    const extended = listCharacters(await openFont(readAsset(findAsset(/^source-serif-ext\..*woff2$/))));
    const nastaliq = listCharacters(await openFont(readAsset(assets.fonts.nastaliq ?? "")));
    const said = [...new Set(texts.join(""))];
    const held = new Set([...latin, ...extended, ...nastaliq]);
    const letters = said.filter((character) => /[\p{L}\p{N}\p{P}\p{Sc}]/u.test(character));
    expect(
      letters.filter((letter) => !held.has(letter) && !/\p{Script=Deva}|\p{Script=Guru}/u.test(letter)),
    ).toEqual([]);
    expect(latin).toContain(" ");
    expect(nastaliq).toContain(" ");
    expect(said).toContain("ں");
  });

  test("hold their own set, but for what the font was never drawn with", async () => {
    const nastaliq = await openFont(readAsset(assets.fonts.nastaliq ?? ""));
    const held = new Set(listCharacters(nastaliq));
    expect([...URDU.always].filter((character) => !held.has(character))).toEqual(["\u200f"]);
    const latin = new Set(listCharacters(await openFont(readAsset(assets.fonts.latin ?? ""))));
    const basic = [...LATIN.always].filter((character) => /[\u0020-\u00ff\u2010-\u201f]/.test(character));
    expect(basic.filter((character) => !latin.has(character))).toEqual([
      "‐",
      "‑",
      "‒",
      "―",
      "‖",
      "‗",
      "‛",
      "‟",
    ]);
  });

  test("hold nothing outside the range under which a page asks for them", async () => {
    const css = readAsset(assets.stylesheet).toString();
    const faces = [...css.matchAll(/@font-face\{[^}]*url\(([\w.-]+)\)[^}]*unicode-range:([^;}]+)/g)];
    expect(faces).toHaveLength(3);
    for (const [, file = "", range = ""] of faces) {
      const spans = range.split(",").map(parseRange);
      const outside = listCharacters(await openFont(readAsset(file))).filter((character) => {
        const point = character.codePointAt(0) ?? 0;
        return !spans.some(([first, last]) => point >= first && point <= last);
      });
      expect([file, outside.filter((character) => !/[ \u00a0AB]/.test(character))]).toEqual([file, []]);
    }
  });

  test("set figures in columns: lining ones of one width, without being asked", async () => {
    const face = await openFont(readAsset(assets.fonts.latin ?? ""));
    const figures = shapeText(face, "0123456789");
    expect(new Set(figures.map(({ advance }) => advance)).size).toBe(1);
    const heights = figures.map(({ extents }) => extents?.yBearing ?? 0);
    expect(Math.max(...heights) - Math.min(...heights)).toBeLessThan(30);
    expect(figures.every(({ extents }) => (extents?.yBearing ?? 0) + (extents?.height ?? 0) > -30)).toBe(
      true,
    );
  });

  test("kern and join Latin letters", async () => {
    const face = await openFont(readAsset(assets.fonts.latin ?? ""));
    expect(face.getTableFeatureTags("GSUB")).toContain("liga");
    const width = (text: string) => shapeText(face, text).reduce((sum, { advance }) => sum + advance, 0);
    expect(width("AV")).toBeLessThan(width("A") + width("V"));
  });

  test("vary in weight from 400 to 700 and in nothing else", async () => {
    const axes = (await openFont(readAsset(assets.fonts.latin ?? ""))).getAxisInfos();
    expect(axes).toMatchObject({ wght: { min: 400, default: 400, max: 700 } });
    expect(Object.keys(axes)).toEqual(["wght"]);
  });

  test("join Urdu letters on a slope, as the whole font does", async () => {
    const face = await openFont(readAsset(assets.fonts.nastaliq ?? ""));
    const alone = shapeText(face, "ن").map(({ glyph }) => glyph);
    const joined = shapeText(face, "نستعلیق");
    expect(joined.map(({ glyph }) => glyph)).not.toContain(0);
    expect(joined.map(({ glyph }) => glyph)).not.toContain(alone[0]);
    expect(face.getTableFeatureTags("GPOS")).toEqual(expect.arrayContaining(["curs", "mark", "mkmk"]));
  });

  test("come with their licences", () => {
    for (const name of ["source-serif.OFL.txt", "nastaliq.OFL.txt"]) {
      expect(readAsset(name).toString()).toContain("SIL OPEN FONT LICENSE");
    }
  });
});

describe("the folder", () => {
  test("holds the files that the addresses and the stylesheet name, under the hash of their content", () => {
    const css = readAsset(assets.stylesheet).toString();
    const { stylesheet, icon, searchScript, pageStyles, fonts } = assets;
    const addresses = [stylesheet, icon, searchScript, ...Object.values(pageStyles), ...Object.values(fonts)];
    const named = addresses.map((address) => {
      expect(address).toMatch(/^\/assets\/[\w.-]+\.[0-9a-f]{10}\.(css|js|svg|woff2)$/);
      return basename(address);
    });
    const fetched = [...css.matchAll(/url\(([^)]*)\)/g)]
      .map(([, url = ""]) => url)
      .filter((url) => !url.startsWith("#"));
    expect(readdirSync(assets.folder)).toEqual(expect.arrayContaining([...named, ...fetched]));
  });

  test("holds an icon of at most 500 bytes that is drawn for light and for dark", () => {
    const icon = readAsset(assets.icon);
    expect(icon.length).toBeLessThanOrEqual(500);
    expect(icon.toString()).toMatch(/^<svg [^>]*xmlns=.*prefers-color-scheme:dark/);
  });

  test("is the same, byte for byte, when it is made again from nothing in another place", async () => {
    const again = await makeAssets([...texts].reverse(), { ...options, cacheFolder: makeFolder() });
    expect(listFiles(again.folder)).toEqual(listFiles(assets.folder));
    expect({ ...again, folder: "" }).toEqual({ ...assets, folder: "" });
  });

  test("is mended where files of it or of the cache are damaged or gone", async () => {
    const before = listFiles(assets.folder);
    const fonts = readdirSync(join(cacheFolder, "fonts"));
    truncateSync(
      join(cacheFolder, "fonts", fonts.find((name) => /^source-serif-ext-/.test(name)) ?? ""),
      100,
    );
    rmSync(join(cacheFolder, "fonts", fonts.find((name) => /^wordmark-/.test(name)) ?? ""));
    writeFileSync(join(assets.folder, basename(assets.stylesheet)), "a{}");
    rmSync(join(assets.folder, basename(assets.icon)));
    writeFileSync(join(assets.folder, "stray.txt"), "");
    const again = await makeAssets(texts, options);
    expect(again).toEqual(assets);
    expect(listFiles(assets.folder)).toEqual(before);
  });

  test("is whole for each of several builds that make it at once", async () => {
    const before = listFiles(assets.folder);
    rmSync(assets.folder, { recursive: true });
    const made = await Promise.all(Array.from({ length: 4 }, () => makeAssets(texts, options)));
    for (const each of made) expect(each).toEqual(assets);
    expect(listFiles(assets.folder)).toEqual(before);
  });

  test("changes its name with the stylesheet, and the fonts keep theirs", async () => {
    const changed = copyStyles();
    writeFileSync(join(changed, "print.css"), ".added { color: red }");
    const other = await makeAssets(texts, { ...options, sourceFolder: changed });
    expect(other.folder).not.toBe(assets.folder);
    expect(other.stylesheet).not.toBe(assets.stylesheet);
    expect(other.fonts).toEqual(assets.fonts);
    expect(readAsset(other.stylesheet, other).toString()).toMatch(/\.added\{color:red\}$/);
  });

  test("is not made from a stylesheet that has problems", async () => {
    const changed = copyStyles();
    writeFileSync(join(changed, "print.css"), ".a {\n  margin-left: 1px }");
    await expect(makeAssets(texts, { ...options, sourceFolder: changed })).rejects.toThrow(
      "layouts/assets/print.css:2:3  margin-left",
    );
  });
});

describe("the wordmarks", () => {
  test("are drawn for the names that are not in Latin script, where the font has their letters", () => {
    expect(Object.keys(assets.wordmarks)).toEqual(["ur"]);
  });

  test("are small paths of whole numbers inside their frame", () => {
    const { viewBox = "", path = "" } = assets.wordmarks.ur ?? {};
    expect(path.length).toBeLessThanOrEqual(1200);
    expect(path).toMatch(/^(?:M-?\d+[ -]\d+(?:[lq]-?\d+(?:[ -]\d+)+)+Z)+$/);
    const [x = 0, y = 0, width = 0, height = 0] = viewBox.split(" ").map(Number);
    for (const [, mx, my] of path.matchAll(/M(-?\d+) ?(-?\d+)/g)) {
      expect(Number(mx)).toBeGreaterThanOrEqual(x);
      expect(Number(mx)).toBeLessThanOrEqual(x + width);
      expect(Number(my)).toBeGreaterThanOrEqual(y);
      expect(Number(my)).toBeLessThanOrEqual(y + height);
    }
    // four letters, none of which joins the next: four contours, wider than high
    expect(path.match(/Z/g)).toHaveLength(4);
    expect(width).toBeGreaterThan(height);
  });
});

function parseRange(range: string): [number, number] {
  const [first = "", last = first] = range.replace("U+", "").split("-");
  return [Number.parseInt(first.replaceAll("?", "0"), 16), Number.parseInt(last.replaceAll("?", "f"), 16)];
}
