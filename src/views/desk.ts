/** What every view of one language is drawn from. */
import type { PageLanguage } from "../archive/language.ts";
import type { Catalogue } from "../indexes/catalogue.ts";
import type { Settings } from "../settings.ts";
import { type Text, textIn } from "./text.ts";

export interface Desk {
  readonly catalogue: Catalogue;
  readonly settings: Settings;
  /** The language of the pages that are being made. */
  readonly language: PageLanguage;
}

/** The language that names in front matter and authority files are written in: the site's first. */
export function namingLanguage(desk: Desk): PageLanguage {
  return desk.settings.languages[0];
}

/** What content says in the page's language where it does, else its words in the naming language. */
export function translatedText(desk: Desk, translation: string | undefined, text: string): Text {
  return translation ? textIn(desk.language.code, translation) : textIn(namingLanguage(desk).code, text);
}
