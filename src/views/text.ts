/** Words with the language and direction they are in, so that a page can mark what is not its own. */
import { findLanguage } from "../archive/language.ts";

export interface Text {
  readonly text: string;
  /** BCP 47; absent where it is not known. */
  readonly lang?: string;
  readonly dir: "ltr" | "rtl";
}

export function textIn(lang: string, text: string): Text {
  return { text, lang, dir: findLanguage(lang).dir };
}

/** A text whose language is not recorded: only its direction can be read off, by its first letter. */
export function textOf(text: string): Text {
  const letter = /\p{L}/u.exec(text)?.[0] ?? "a";
  const isRtl = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(letter);
  return { text, dir: isRtl ? "rtl" : "ltr" };
}
