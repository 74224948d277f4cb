/**
 * The press: Eleventy writes the sheets that the edition lists, and copies what stands beside them. Wiring only.
 * Content lies outside the input folder, so that nothing in it can be executed or choose where it is written.
 */
import { mkdirSync } from "node:fs";
import { Eleventy, type UserConfig } from "@11ty/eleventy";
import { composeArchive } from "./src/build.ts";
import type { Sheet } from "./src/sheet.ts";

/** Stays empty: the only template is the one below. */
const INPUT = ".cache/input";

export default async function wirePress(press: UserConfig) {
  mkdirSync(INPUT, { recursive: true });
  const edition = await composeArchive(process.env, new Date(), (step) => press.emit("archive.step", step));
  await press.emit("archive.edition", edition);

  press.setUseGitIgnore(false);
  press.setTemplateFormats(["11ty.js"]);
  press.addPassthroughCopy({ ...edition.copied });
  press.addCollection("sheets", () => edition.sheets);
  press.addTemplate("press.11ty.js", {
    data: {
      pagination: { data: "collections.sheets", size: 1, alias: "sheet" },
      permalink: ({ sheet }: Page) => sheet.url,
      eleventyExcludeFromCollections: true,
    },
    async render({ sheet }: Page) {
      await press.emit("archive.sheet", sheet);
      // Eleventy keeps every text until all are rendered; as bytes it lets go of the pieces it was put together from.
      return Buffer.from(sheet.render());
    },
  });

  return { dir: { input: INPUT } };
}

/** Prints one edition into a folder; `listen` may hear what the wiring above emits. Returns how many sheets were written. */
export async function print(folder: string, listen: (press: UserConfig) => void): Promise<number> {
  const eleventy = new Eleventy(undefined, folder, {
    configPath: ".eleventy.ts",
    quietMode: true,
    config: listen,
  });
  eleventy.disableLogger();
  const [, pages] = await eleventy.write();
  return pages.length;
}

interface Page {
  readonly sheet: Sheet;
}
