/** A text that never says whose words or whose report it repeats. */
import type { Problem } from "../archive/problem.ts";
import { isBlank } from "./characters.ts";
import { type Document, textAt, toProblem } from "./document.ts";
import { tell } from "./messages/index.ts";
import { shorten } from "./quote.ts";
import type { WrittenText } from "./warn-record.ts";

/** At the first line that says anything; in languages without a row nothing is judged. */
export function warnAttribution(document: Document, { body, bodyLine, lang }: WrittenText): Problem[] {
  const attributes = ATTRIBUTIONS[lang?.split("-")[0] ?? ""];
  if (attributes === undefined || isBlank(body) || attributes.test(body)) return [];
  const lines = body.split("\n");
  const line = bodyLine + lines.findIndex((text) => !isBlank(text));
  const publisher = textAt(document, ["source", "publisher"])?.trim();
  const name = publisher === undefined || isBlank(publisher) ? undefined : shorten(publisher);
  return [
    toProblem(document.file, { line, column: 1 }, [], {
      kind: "no-attribution",
      message: tell((words) => words.noAttribution),
      hint: tell((words) => words.sayWhoSaidIt(name)),
      severity: "warning",
    }),
  ];
}

/** By language: the verbs and phrases that name a speaker or a report, in the forms that reports use. */
const ATTRIBUTIONS: Readonly<Record<string, RegExp>> = {
  en: words([
    "according to|attributed to|in the words of|by its own account|citing|cited|cites",
    "sa(?:id|ys|ying)|stat(?:ed|es|ing)|told|tells|report(?:s|ed|ing|edly)?|wr(?:ote|ites|iting)",
    "claim(?:s|ed|ing)?|alleg(?:es|ed|ing|edly|ation|ations)|accus(?:ed|es|ing)|charged that|maintain(?:s|ed)",
    "announc(?:ed|es|ing)|declar(?:ed|es|ing)|added that|noted that|point(?:ed|s) out|argu(?:ed|es|ing)",
    "urg(?:ed|es|ing)|demand(?:s|ed|ing)?|call(?:ed|s|ing) (?:for|on|upon)|appeal(?:s|ed|ing) (?:for|to)",
    "quot(?:ed|es|ing)|describ(?:ed|es|ing)|warn(?:s|ed|ing)|den(?:ied|ies|ying)|condemn(?:s|ed|ing)|blam(?:ed|es)",
    "explain(?:s|ed)|confirm(?:s|ed)|insist(?:s|ed)|contend(?:s|ed)|assert(?:s|ed)|testif(?:ied|ies)|found that|held that",
  ]),
  ur: new RegExp(
    [
      "کہا|کہنا|کہتے|کہتی|کہ(?:ا|ہ) گیا|بتایا|بتاتے|بتاتی|بتائی|کے مطابق|بقول|کے الفاظ میں|حوالے سے|حوالہ",
      "الزام|مطالبہ|مطالبے|بیان|دعوی|دعویٰ|اعلان|اپیل|خبر دی|خبر میں|رپورٹ|لکھا|لکھتے|لکھتی|تحریر",
      "مؤقف|موقف|زور دیا|تردید|تصدیق|مذمت|خبردار|انتباہ|وضاحت|نقل کیا|شائع|اظہار",
    ].join("|"),
    "u",
  ),
};

function words(alternatives: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${alternatives.join("|")})\\b`, "i");
}
