/** The rules that our pages' markup must keep: html-validate's recommended ones, with what we decided otherwise. */
import { HtmlValidate, StaticConfigLoader } from "html-validate";

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
  // `list-style: none` takes the list's role away in Safari; the attribute gives it back.
  "no-redundant-role": "off",
} as const;

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ["html-validate:recommended", "html-validate:document"],
    rules: OVERRIDES as unknown as Record<string, "off">,
  }),
);

/** One line a fault: where, the rule, what is wrong. */
export function findMarkupFaults(html: string, name: string): string[] {
  const report = validator.validateStringSync(html, name);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${name}:${line}:${column} ${ruleId} ${message}`),
  );
}
