/** The pictures that other sites show beside a link, and what pages say of them. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { articleText, buildSite, makeContent, SITE_YAML } from "../support/site.ts";
import { ADDRESS_WITH_PATH, ORIGIN, type RealSite, realSite } from "./real-site.ts";
import { recordIds, translatedIds } from "./records.ts";
import { listFiles } from "./survey.ts";

/** As much as a chat program loads without asking. */
const LARGEST = 60_000;

let site: RealSite;
let cards: readonly string[];

beforeAll(async () => {
  site = await realSite();
  cards = site.survey.files.filter((file) => file.endsWith("card.png"));
});

describe("the site", () => {
  test("has a card for each record, for each of its translations, and for other pages in both languages", () => {
    const ids = recordIds().map((id) => `articles/${id}/card.png`);
    const urdu = translatedIds("ur").map((id) => `ur/articles/${id}/card.png`);
    expect(cards).toEqual([...ids, ...urdu, "card.png", "ur/card.png"].sort());
  });

  test("has no card that is not 1200 × 630 or that is large", () => {
    const wrong = cards.filter((file) => {
      const png = readFileSync(join(site.folder, file));
      return png.readUInt32BE(16) !== 1200 || png.readUInt32BE(20) !== 630 || png.length > LARGEST;
    });
    expect(wrong).toEqual([]);
  });
});

describe("a page", () => {
  test("names a card that is there, its size, and what it says", () => {
    const wrong = site.survey.pages.filter(({ openGraph }) => {
      const image = openGraph["og:image"] ?? "";
      return (
        !image.startsWith(`${ORIGIN}/`) ||
        !cards.includes(image.slice(ORIGIN.length + 1)) ||
        openGraph["og:image:width"] !== "1200" ||
        openGraph["og:image:height"] !== "630" ||
        openGraph["og:image:type"] !== "image/png" ||
        !openGraph["og:image:alt"]
      );
    });
    expect(wrong.map(({ url }) => url)).toEqual([]);
  });

  test("of a record names the record's own, in the page's language where it is there", () => {
    const translated = new Set(translatedIds("ur"));
    const wrong = site.survey.pages.filter(({ url, openGraph }) => {
      const [, prefix, id = ""] = /^(\/ur)?\/articles\/([^/]+)\/$/.exec(url) ?? [];
      const own = prefix && translated.has(id) ? prefix : "";
      return id !== "" && openGraph["og:image"] !== `${ORIGIN}${own}/articles/${id}/card.png`;
    });
    expect(wrong.map(({ url }) => url)).toEqual([]);
  });

  test("names its card below the site's path", async () => {
    const { survey } = await realSite(ADDRESS_WITH_PATH);
    const images = survey.pages.map(({ openGraph }) => openGraph["og:image"] ?? "");
    expect(images.filter((image) => !image.startsWith(`${ADDRESS_WITH_PATH}/`))).toEqual([]);
  });
});

test("`cards: false` in site.yaml leaves them out, and what pages say of them", async () => {
  const files = { "site.yaml": `${SITE_YAML}cards: false\n`, "articles/a.md": articleText() };
  const { code, output, stderr } = await buildSite({ content: makeContent(files) });
  expect(code, stderr).toBe(0);
  expect(existsSync(join(output, "articles/a/index.html"))).toBe(true);
  expect(listFiles(output).filter((file) => file.endsWith("card.png"))).toEqual([]);
  expect(readFileSync(join(output, "articles/a/index.html"), "utf8")).not.toMatch(/og:image|twitter:/);
});
