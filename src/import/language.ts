/** How exports name a language to its tag. */
import { canonicalTag, findLanguageCode } from "../read/language-tag.ts";
import { quote } from "../read/quote.ts";

/** `Urdu`, `en_GB`, and the names that LaTeX has; a name that is not known gives a note in place of a code. */
export function readLanguage(text = ""): { readonly code?: string; readonly note?: string } {
  const written = text.trim();
  if (written === "") return {};
  const code =
    findLanguageCode(written) ?? BABEL[written.toLowerCase()] ?? canonicalTag(written.replaceAll("_", "-"));
  return code === undefined
    ? { note: `the language ${quote(text)} is not known, and was left out` }
    : { code };
}

/** Names that LaTeX's babel has for the same language. */
const BABEL: Readonly<Record<string, string>> = {
  british: "en-GB",
  ukenglish: "en-GB",
  american: "en-US",
  usenglish: "en-US",
  ngerman: "de",
};
