/** Where one thing stands on the site, whole: in its first language, and in each. */
import type { PageLanguage } from "../archive/language.ts";
import type { Settings } from "../settings.ts";
import { absoluteUrl } from "../views/urls.ts";

export interface Addresses {
  /** Its page in the site's first language. */
  readonly url: string;
  /** Its page in each of the site's languages, by code. */
  readonly pages: Readonly<Record<string, string>>;
}

export function addressesOf(settings: Settings, urlIn: (language: PageLanguage) => string): Addresses {
  const { languages } = settings;
  return {
    url: absoluteUrl(settings, urlIn(languages[0])),
    pages: Object.fromEntries(
      languages.map((language) => [language.code, absoluteUrl(settings, urlIn(language))]),
    ),
  };
}
