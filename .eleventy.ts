/**
 * The press: Eleventy writes the sheets that the edition lists, and copies what stands beside them. Wiring only.
 * Content lies outside the input folder, so that nothing in it can be executed or choose where it is written.
 */
import { mkdirSync } from "node:fs";
import { Eleventy, type UserConfig } from "@11ty/eleventy";
import type { PrintedEdition } from "./src/build.ts";
import type { Sheet } from "./src/sheet.ts";

/** Stays empty: the only template is the one below. */
const INPUT = ".cache/input";

/** Hears of each sheet before it is rendered, and may hold the press up. */
type Listener = (sheet: Sheet) => Promise<unknown>;

/** Prints an edition into a folder. Returns how many sheets were written. */
export async function print(edition: PrintedEdition, folder: string, listen: Listener): Promise<number> {
  mkdirSync(INPUT, { recursive: true });
  const eleventy = new Eleventy(INPUT, folder, {
    quietMode: true,
    config: (press) => wirePress(press, edition, listen),
  });
  eleventy.disableLogger();
  const [, pages] = await eleventy.write();
  return pages.length;
}

function wirePress(press: UserConfig, { sheets, copied }: PrintedEdition, listen: Listener): void {
  press.setUseGitIgnore(false);
  press.setTemplateFormats(["11ty.js"]);
  press.addPassthroughCopy({ ...copied });
  press.addCollection("sheets", () => sheets);
  press.addTemplate("press.11ty.js", {
    data: {
      pagination: { data: "collections.sheets", size: 1, alias: "sheet" },
      permalink: ({ sheet }: Page) => sheet.url,
      eleventyExcludeFromCollections: true,
    },
    async render({ sheet }: Page) {
      await listen(sheet);
      // Eleventy keeps every text until all are rendered; as bytes it lets go of the pieces it was put together from.
      return Buffer.from(sheet.render());
    },
  });
}

interface Page {
  readonly sheet: Sheet;
}
