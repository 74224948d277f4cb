/**
 * The press: Eleventy writes the sheets that the edition lists, and copies what stands beside them. Wiring only.
 * Content lies outside the input folder, so that nothing in it can be executed or choose where it is written.
 */
import { hash } from "node:crypto";
import { mkdirSync } from "node:fs";
import { Eleventy, type UserConfig } from "@11ty/eleventy";
import type { PrintedEdition } from "./src/build.ts";
import { outputPath } from "./src/output-path.ts";
import type { Sheet } from "./src/sheet.ts";

/** Stays empty: the only template is the one below. */
const INPUT = ".cache/input";

/** Of UTF-8, for one unit of a JavaScript text. */
const MOST_BYTES = 3;

/** Hears of each sheet before it is rendered, and may hold the press up. */
type Listener = (sheet: Sheet) => Promise<unknown>;

/** Hex sums of SHA-256 by the path of each file. */
export type Sums = Map<string, string>;

/** Prints an edition into a folder. Returns the sums of the sheets that were written. */
export async function print(edition: PrintedEdition, folder: string, listen: Listener): Promise<Sums> {
  mkdirSync(INPUT, { recursive: true });
  const sums: Sums = new Map();
  const eleventy = new Eleventy(INPUT, folder, {
    quietMode: true,
    config: (press) => wirePress(press, edition, listen, sums),
  });
  eleventy.disableLogger();
  await eleventy.write();
  return sums;
}

function wirePress(press: UserConfig, { sheets, copied }: PrintedEdition, listen: Listener, sums: Sums): void {
  const byUrl = new Map(sheets.map((sheet) => [sheet.url, sheet]));
  const encode = openEncoder();
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
    render: ({ sheet }: Page) => sheet.url,
  });
  // Eleventy keeps what templates render until all are; what a transform gives is written before the next one is asked.
  press.addTransform("sheet", async (url: string) => {
    const sheet = byUrl.get(url);
    if (sheet === undefined) throw new Error(`no sheet has the address ${url}`);
    await listen(sheet);
    const bytes = encode(sheet.render());
    sums.set(outputPath(url), hash("sha256", bytes));
    return bytes;
  });
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
