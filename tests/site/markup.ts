/** The rules that our pages' markup must keep: html-validate's recommended ones, with what we decided otherwise. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type ConfigData, HtmlValidate, StaticConfigLoader } from "html-validate";

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

/** Of the pages whose file belongs; throws where there are too few for this to be the site. */
export function findSiteMarkupFaults(
  { folder, survey }: RealSite,
  belongs: (file: string) => boolean,
): string[] {
  const files = survey.files.filter((file) => file.endsWith(".html") && belongs(file));
  if (files.length < 200) throw new Error(`only ${files.length} pages`);
  return files.flatMap((file) => findMarkupFaults(readFileSync(join(folder, file), "utf8"), file));
}
