/** The rules that our pages' markup must keep: html-validate's recommended ones, with what we decided otherwise. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type ConfigData, HtmlValidate, StaticConfigLoader } from "html-validate";

import { groupBy } from "../../src/indexes/group.ts";
import type { RealSite } from "./real-site.ts";

/** Each with its reason; everything else of the two presets holds. */
const OVERRIDES = {
  // preact writes `<br/>`, which the HTML standard allows on void elements and in SVG.
  "void-style": "off",
  // The lower-case doctype is as good, and one byte sequence for all pages is what compresses.
  "doctype-style": ["error", { style: "lowercase" }],
  // Every file comes from our own host, under a name that holds its hash.
  "require-sri": ["error", { target: "crossorigin" }],
  // A headline is as long as the newspaper made it.
  "long-title": "off",
  // The year table is laid out as a grid on a phone, which takes its roles away; the attributes give them back.
  "no-redundant-role": "off",
} satisfies ConfigData["rules"];

/** Resolves its rules once: the loaders of the package do so for each page, which is a quarter of the work. */
class OneConfiguration extends StaticConfigLoader {
  #resolved: ReturnType<StaticConfigLoader["getConfigFor"]> | undefined;

  override getConfigFor(handle: string) {
    this.#resolved ??= super.getConfigFor(handle);
    return this.#resolved;
  }
}

const validator = new HtmlValidate(
  new OneConfiguration({
    extends: ["html-validate:recommended", "html-validate:document"],
    rules: OVERRIDES,
  }),
);

/** One line a fault: where, the rule, what is wrong. */
export function findMarkupFaults(html: string, name: string): string[] {
  const report = validator.validateStringSync(html, name);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${name}:${line}:${column} ${ruleId} ${message}`),
  );
}

/** Of each kind of page; those of one kind have one layout, and differ in what the records have. */
const MOST_OF_A_KIND = process.env.EVERY_PAGE === "1" ? Number.POSITIVE_INFINITY : 25;

/**
 * Of the pages whose file belongs, of each kind the largest, the smallest, and others spread evenly; with EVERY_PAGE=1
 * of all. Throws where there are too few for this to be the site.
 */
export function findSiteMarkupFaults(
  { folder, survey }: RealSite,
  belongs: (file: string) => boolean,
): string[] {
  const pages = survey.files
    .filter((file) => file.endsWith(".html") && belongs(file))
    .map((file) => ({ file, html: readFileSync(join(folder, file), "utf8") }));
  if (pages.length < 200) throw new Error(`only ${pages.length} pages`);
  const kinds = [...groupBy(pages, ({ file }) => [kindOf(file)]).values()];
  const chosen = kinds.flatMap((kind) => spread(kind.sort((a, b) => a.html.length - b.html.length)));
  return chosen.flatMap(({ file, html }) => findMarkupFaults(html, file));
}

/** "ur/articles/some-id/index.html" → "ur/articles/…"; years, months and days by their digits. */
function kindOf(file: string): string {
  return file.replace(/\d/g, "0").replace(/^((?:ur\/)?(?!ur\/)[a-z-]+\/)[^/]+\/(?:page\/.*)?/, "$1…/");
}

/** The first, the last, and as many between as are wanted in all. */
function spread<T>(all: readonly T[]): readonly T[] {
  if (all.length <= MOST_OF_A_KIND) return all;
  const step = (all.length - 1) / (MOST_OF_A_KIND - 1);
  return Array.from({ length: MOST_OF_A_KIND }, (_, n) => all[Math.round(n * step)] as T);
}
