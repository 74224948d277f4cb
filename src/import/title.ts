/** A report's headline to the fields that it can fill: a record's title is in a language of the archive, a headline in its own. */
import { findLanguage } from "../archive/language.ts";

/** `lang` is what the export says of the report's language. In another language than the record's, it is no title. */
export function splitTitle(
  headline: string,
  lang: string | undefined,
  codes: readonly string[],
): { readonly title?: string; readonly headline?: string } {
  const [own = "en"] = codes;
  const isOwn = lang === undefined || lang.split("-")[0] === own;
  return isOwn && directionOf(headline) === findLanguage(own).dir ? { title: headline } : { headline };
}

/** Of its first letter. */
function directionOf(text: string): "ltr" | "rtl" {
  const letter = /\p{L}/u.exec(text)?.[0] ?? "";
  return /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}]/u.test(letter) ? "rtl" : "ltr";
}
