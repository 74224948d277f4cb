/** Whether a text is a language tag as BCP 47 (RFC 5646) has them. */

const SHAPE =
  /^[a-z]{2,3}(?:-[a-z]{3}){0,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*(?:-x(?:-[a-z\d]{1,8})+)?$/i;

/** Well formed; extensions, which no record needs, are left out. */
export function isLanguageTag(text: string): boolean {
  if (!SHAPE.test(text)) return false;
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

/** The code of a language that a contributor wrote in words. */
export function findLanguageCode(text: string): string | undefined {
  return CODES[text.trim().toLowerCase()];
}

const CODES: Readonly<Record<string, string>> = {
  english: "en",
  urdu: "ur",
  اردو: "ur",
  hindi: "hi",
  हिन्दी: "hi",
  punjabi: "pa",
  sindhi: "sd",
  pashto: "ps",
  persian: "fa",
  farsi: "fa",
  arabic: "ar",
  bengali: "bn",
  bangla: "bn",
  german: "de",
  french: "fr",
  spanish: "es",
  turkish: "tr",
};
