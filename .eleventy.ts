/**
 * The press: Eleventy writes the sheets that the edition lists, and copies what stands beside them. Wiring only.
 * Content lies outside the input folder, so that nothing in it can be executed or choose where it is written.
 */
import { mkdirSync } from "node:fs";
import { Eleventy, type UserConfig } from "@11ty/eleventy";
import type { Sheet } from "./src/sheet.ts";
import { SheetBatch, type Sums } from "./src/sheet-batch.ts";

/** Stays empty: the only template is the one below. */
const INPUT = ".cache/input";

/**
 * Prints sheets into a folder, batch after batch: Eleventy keeps something of each page until it has written all that it
 * was given. A batch is asked for when the one before it is written. `listen` hears of each sheet before it is rendered, and
 * may hold the press up. Returns the sums of what was written.
 */
export async function print(
  batches: Iterable<readonly Sheet[]>,
  folder: string,
  listen: (sheet: Sheet) => Promise<unknown>,
): Promise<Sums> {
  const batch = new SheetBatch();
  const press = openPress(folder, (config) => {
    config.addCollection("sheets", () => batch.list());
    config.addTemplate("press.11ty.js", {
      data: {
        pagination: { data: "collections.sheets", size: 1, alias: "sheet" },
        permalink: ({ sheet }: { sheet: Sheet }) => sheet.url,
        eleventyExcludeFromCollections: true,
      },
      render: ({ sheet }: { sheet: Sheet }) => sheet.url,
    });
    // Eleventy keeps what templates render until all are; what a transform gives is written before the next one is asked.
    config.addTransform("sheet", async (url) => {
      const sheet = batch.find(url);
      await listen(sheet);
      return batch.render(sheet);
    });
  });
  for (const sheets of batches) {
    batch.replace(sheets);
    await press.write();
  }
  return batch.sums;
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
