/** What `npm run check` says around the problems: counts, refusals, and the changes that it made. */

import type { MessageLanguage } from "../archive/problem.ts";
import type { ChangedPart } from "../mend/change.ts";
import { markDirection } from "../read/messages/direction.ts";
import { countOf } from "./count.ts";

export interface CheckWords {
  /** Before the message of a warning. */
  readonly warning: string;
  /** Before a value that no caret can point at. */
  readonly here: string;
  /** `3 problems and 1 warning in 2 files`; never of none. */
  counted(errors: number, warnings: number, files: number): string;
  readonly noProblems: string;
  content(records: number, translations: number, dossiers: number): string;
  changed(changes: number, files: number): string;
  readonly nothingToFix: string;
  part(part: Exclude<ChangedPart, "value">): string;
  /** Without its opening `--`: an option, what it may be, what was written. */
  badOption(option: string, allowed: readonly string[], written: string): string;
  unknownOption(option: string): string;
  optionWithoutValue(option: string, allowed: readonly string[]): string;
  optionWithValue(option: string): string;
  notContent(file: string, folder: string): string;
  readonly usage: string;
}

const USAGE = "npm run check [-- FILE…] [--format text|json|github] [--lang en|ur] [--strict] [--fix]";

const english: CheckWords = {
  warning: "warning: ",
  here: "here:",
  counted: (errors, warnings, files) =>
    `${[...(errors > 0 ? [countOf(errors, "problem")] : []), ...(warnings > 0 ? [countOf(warnings, "warning")] : [])].join(" and ")} in ${countOf(files, "file")}`,
  noProblems: "no problems",
  content: (records, translations, dossiers) =>
    [countOf(records, "record"), countOf(translations, "translation"), countOf(dossiers, "dossier")].join(
      ", ",
    ),
  changed: (changes, files) => `${countOf(changes, "change")} in ${countOf(files, "file")}`,
  nothingToFix: "nothing to fix",
  part: (part) =>
    ({
      line: "spaces at the end",
      "line-ends": "line ends",
      "byte-order-mark": "byte order mark",
      "last-line": "end of the last line",
    })[part],
  badOption: (option, allowed, written) => `--${option} is ${allowed.join(", ")}, not ${written}`,
  unknownOption: (option) => `${option} is no option of this command`,
  optionWithoutValue: (option, allowed) => `--${option} needs one of ${allowed.join(", ")} behind it`,
  optionWithValue: (option) => `--${option} stands alone, without a value`,
  notContent: (file, folder) => `${file} is no file of the content folder, ${folder}`,
  usage: `usage: ${USAGE}`,
};

const urdu: CheckWords = {
  warning: "تنبیہ: ",
  here: "یہاں:",
  counted: (errors, warnings, files) =>
    `${inFiles(files)} ${[...(errors > 0 ? [errors === 1 ? "1 غلطی" : `${errors} غلطیاں`] : []), ...(warnings > 0 ? [warnings === 1 ? "1 تنبیہ" : `${warnings} تنبیہات`] : [])].join(" اور ")}`,
  noProblems: "کوئی غلطی نہیں",
  content: (records, translations, dossiers) =>
    [
      records === 1 ? "1 اندراج" : `${records} اندراجات`,
      translations === 1 ? "1 ترجمہ" : `${translations} تراجم`,
      dossiers === 1 ? "1 واقعہ" : `${dossiers} واقعات`,
    ].join("، "),
  changed: (changes, files) => `${inFiles(files)} ${changes === 1 ? "1 تبدیلی" : `${changes} تبدیلیاں`}`,
  nothingToFix: "درست کرنے کو کچھ نہیں",
  part: (part) =>
    ({
      line: "سطر کے آخر کی خالی جگہ",
      "line-ends": "سطروں کے اختتام",
      "byte-order-mark": "بائٹوں کی ترتیب کا نشان",
      "last-line": "آخری سطر کا اختتام",
    })[part],
  badOption: (option, allowed, written) =>
    markDirection(`--${option} کے ساتھ ${allowed.join("، ")} میں سے ایک لکھیں، ${written} نہیں`),
  unknownOption: (option) => markDirection(`${option} اس کمانڈ کا کوئی اختیار نہیں`),
  optionWithoutValue: (option, allowed) =>
    markDirection(`--${option} کے بعد ${allowed.join("، ")} میں سے ایک لکھیں`),
  optionWithValue: (option) => markDirection(`--${option} اکیلا لکھا جاتا ہے، اس کے ساتھ کچھ نہیں`),
  notContent: (file, folder) => markDirection(`${file} مواد کے فولڈر ${folder} کی کوئی فائل نہیں`),
  usage: `طریقہ:\n${USAGE}`,
};

export const CHECK_WORDS: Readonly<Record<MessageLanguage, CheckWords>> = { en: english, ur: urdu };

function inFiles(files: number): string {
  return files === 1 ? "1 فائل میں" : `${files} فائلوں میں`;
}
