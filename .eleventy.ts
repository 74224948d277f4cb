/**
 * The press: Eleventy writes the sheets that the edition lists, and copies what stands beside them. Wiring only.
 * Content lies outside the input folder, so that nothing in it can be executed or choose where it is written.
 */
import { hash } from "node:crypto";
import { mkdirSync } from "node:fs";
import { Eleventy, type UserConfig } from "@11ty/eleventy";
import { outputPath } from "./src/output-path.ts";
import type { Sheet } from "./src/sheet.ts";

/** Stays empty: the only template is the one below. */
const INPUT = ".cache/input";

/** Of UTF-8, for one unit of a JavaScript text. */
const MOST_BYTES = 3;

/** Hears of each sheet before it is rendered, and may hold the press up. */
export type Listener = (sheet: Sheet) => Promise<unknown>;

/** Hex sums of SHA-256 by the path of each file. */
export type Sums = Map<string, string>;

/**
 * Prints sheets into a folder, batch after batch: Eleventy keeps something of each page until it has written all that it
 * was given. A batch is asked for when the one before it is written. Returns the sums of what was written.
 */
export async function print(
  batches: Iterable<readonly Sheet[]>,
  folder: string,
  listen: Listener,
): Promise<Sums> {
  const sums: Sums = new Map();
  let sheets: ReadonlyMap<string, Sheet> = new Map();
  const encode = openEncoder();
  const press = openPress(folder, (config) => {
    config.addCollection("sheets", () => [...sheets.values()]);
    config.addTemplate("press.11ty.js", {
      data: {
        pagination: { data: "collections.sheets", size: 1, alias: "sheet" },
        permalink: ({ sheet }: Page) => sheet.url,
        eleventyExcludeFromCollections: true,
      },
      render: ({ sheet }: Page) => sheet.url,
    });
    // Eleventy keeps what templates render until all are; what a transform gives is written before the next one is asked.
    config.addTransform("sheet", async (url) => {
      const sheet = sheets.get(url);
      if (sheet === undefined) throw new Error(`no sheet has the address ${url}`);
      await listen(sheet);
      const bytes = encode(sheet.render());
      sums.set(outputPath(url), hash("sha256", bytes));
      return bytes;
    });
  });
  for (const batch of batches) {
    sheets = new Map(batch.map((sheet) => [sheet.url, sheet]));
    await press.write();
  }
  return sums;
}

/** `copied`: folder to the path below `folder` that it is copied to. */
export async function copy(copied: Readonly<Record<string, string>>, folder: string): Promise<void> {
  await openPress(folder, (config) => config.addPassthroughCopy({ ...copied })).write();
}

function openPress(folder: string, wire: (config: UserConfig) => void): Eleventy {
  mkdirSync(INPUT, { recursive: true });
  const press = new Eleventy(INPUT, folder, {
    quietMode: true,
    config: (config) => {
      config.setUseGitIgnore(false);
      config.setTemplateFormats(["11ty.js"]);
      wire(config);
    },
  });
  press.disableLogger();
  return press;
}

/** Texts to UTF-8, all in the same place: what it gave last is gone when it is called again. */
function openEncoder(): (text: string) => Buffer {
  let place = Buffer.alloc(0);
  return (text) => {
    const most = text.length * MOST_BYTES;
    if (place.length < most) place = Buffer.allocUnsafeSlow(most);
    return place.subarray(0, place.write(text));
  };
}

interface Page {
  readonly sheet: Sheet;
}
