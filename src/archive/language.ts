/** The languages that a page or a text can be in: one row a language, and nothing else tests for a code. */

/** How a language is written. `code` is a BCP 47 primary subtag. */
export interface Language {
  readonly code: string;
  readonly dir: "ltr" | "rtl";
  /** The language's name in itself, as a language switch shows it. */
  readonly name: string;
  /** With a territory, as Open Graph wants it: `en_GB`. */
  readonly locale?: string;
  /** Its letters in the order of its dictionaries, for printed indexes; variants of a letter share a group. */
  readonly alphabet?: readonly string[];
}

/** A language that the site's own pages are written in. `prefix` is "" for the first one, else "/" and its code. */
export interface PageLanguage extends Language {
  readonly prefix: string;
}

/** Each group begins with the letter that stands as its heading. */
const LATIN = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const URDU = "اآأ ب پ ت ٹ ث ج چ ح خ د ڈ ذ ر ڑ ز ژ س ش ص ض ط ظ ع غ ف ق کك گ ل م ن ں وؤ ہۂۃ ھ ء یئي ے".split(
  " ",
);

const ROWS: readonly Language[] = [
  { code: "en", dir: "ltr", name: "English", locale: "en_GB", alphabet: LATIN },
  { code: "ur", dir: "rtl", name: "اردو", locale: "ur_PK", alphabet: URDU },
  { code: "hi", dir: "ltr", name: "हिन्दी", locale: "hi_IN" },
  { code: "pa", dir: "ltr", name: "ਪੰਜਾਬੀ" },
  { code: "sd", dir: "rtl", name: "سنڌي" },
  { code: "ps", dir: "rtl", name: "پښتو" },
  { code: "fa", dir: "rtl", name: "فارسی" },
  { code: "ar", dir: "rtl", name: "العربية" },
  { code: "bn", dir: "ltr", name: "বাংলা" },
  { code: "de", dir: "ltr", name: "Deutsch" },
  { code: "fr", dir: "ltr", name: "Français" },
  { code: "es", dir: "ltr", name: "Español" },
  { code: "tr", dir: "ltr", name: "Türkçe" },
];

const BY_CODE = new Map(ROWS.map((row) => [row.code, row]));

/** Scripts that run right to left, as a BCP 47 script subtag names them. */
const RTL_SCRIPTS = new Set(["Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm"]);

/**
 * The row of a BCP 47 tag: by its script subtag where there is one, else by its language.
 * An unknown language is written left to right and is named by its tag.
 */
export function findLanguage(tag: string): Language {
  const [primary = tag, ...subtags] = tag.split("-");
  const row = BY_CODE.get(primary.toLowerCase());
  const script = subtags.find((subtag) => /^[a-z]{4}$/i.test(subtag));
  if (script !== undefined) {
    const proper = script[0]?.toUpperCase() + script.slice(1).toLowerCase();
    return { code: tag, dir: RTL_SCRIPTS.has(proper) ? "rtl" : "ltr", name: row?.name ?? tag };
  }
  return row === undefined ? { code: tag, dir: "ltr", name: tag } : { ...row, code: tag };
}
