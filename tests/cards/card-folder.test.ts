import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { CARD_HEIGHT, CARD_WIDTH } from "../../src/cards/card.ts";
import { makeCardFolder } from "../../src/cards/card-folder.ts";
import { openTypefaces } from "../../src/cards/typefaces.ts";
import { textIn } from "../../src/views/text.ts";
import { makeSharedFolder } from "../assets/folders.ts";
import { aCard, anUrduCard, CACHE } from "./cards.ts";

/** As much as a chat program loads without asking. */
const LARGEST = 60_000;

const cache = makeSharedFolder();
const english = aCard({ url: "/articles/a/card.png" });
const urdu = anUrduCard({ url: "/ur/articles/a/card.png" });
const pictures = join(cache, "cards/pictures");

beforeAll(async () => {
  await openTypefaces(CACHE);
  cpSync(join(CACHE, "fonts"), join(cache, "fonts"), { recursive: true });
});

describe("the folder of cards", () => {
  test("holds a PNG of 1200 × 630 at each address, and nothing else", async () => {
    const { folder, drawn } = await makeCardFolder([english, urdu], cache);
    expect(drawn).toBe(2);
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
      /\./.test(path),
    );
    expect(files.map((path) => `/${path.replaceAll("\\", "/")}`).sort()).toEqual([english.url, urdu.url]);
    for (const { url } of [english, urdu]) {
      const png = readFileSync(join(folder, url));
      expect(png.subarray(0, 8)).toEqual(Buffer.from("\x89PNG\r\n\x1a\n", "latin1"));
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([CARD_WIDTH, CARD_HEIGHT]);
      expect(png.length).toBeLessThanOrEqual(LARGEST);
    }
  });

  test("is made of what was drawn before; only a card that changed is drawn", async () => {
    await makeCardFolder([english, urdu], cache);
    const before = await makeCardFolder([english, urdu], cache);
    expect(before.drawn).toBe(0);
    const changed = { ...urdu, headline: textIn("ur", "جہاز پھر چل پڑا") };
    const after = await makeCardFolder([english, changed], cache);
    expect(after.drawn).toBe(1);
    expect(after.folder).not.toBe(before.folder);
  });

  test("leaves out what is no longer a card", async () => {
    await makeCardFolder([english, urdu], cache);
    const { folder } = await makeCardFolder([english], cache);
    expect(existsSync(join(folder, urdu.url))).toBe(false);
  });

  test("has the same bytes when all is drawn anew, and mends what was damaged", async () => {
    const { folder } = await makeCardFolder([english], cache);
    const bytes = readFileSync(join(folder, english.url));
    writeFileSync(join(folder, english.url), "damaged");
    for (const name of readdirSync(pictures)) writeFileSync(join(pictures, name), "damaged too");
    const { drawn } = await makeCardFolder([english], cache);
    expect(drawn).toBe(1);
    expect(readFileSync(join(folder, english.url)).equals(bytes)).toBe(true);
  });
});
