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
  { code: "pa", dir: "ltr", name: "ਪੰਜਾਬੀ", locale: "pa_IN" },
  { code: "sd", dir: "rtl", name: "سنڌي", locale: "sd_PK" },
  { code: "ps", dir: "rtl", name: "پښتو", locale: "ps_AF" },
  { code: "fa", dir: "rtl", name: "فارسی", locale: "fa_IR" },
  { code: "ar", dir: "rtl", name: "العربية", locale: "ar_EG" },
  { code: "bn", dir: "ltr", name: "বাংলা", locale: "bn_BD" },
  { code: "de", dir: "ltr", name: "Deutsch", locale: "de_DE", alphabet: LATIN },
  { code: "fr", dir: "ltr", name: "Français", locale: "fr_FR", alphabet: LATIN },
  { code: "es", dir: "ltr", name: "Español", locale: "es_ES", alphabet: LATIN },
  { code: "tr", dir: "ltr", name: "Türkçe", locale: "tr_TR", alphabet: LATIN },
];

const BY_CODE = new Map(ROWS.map((row) => [row.code, row]));

/** Scripts that run right to left, as a BCP 47 script subtag names them. */
const RTL_SCRIPTS = new Set(["Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm"]);

/**
 * The row of a BCP 47 tag: by its script subtag where there is one, else by its language.
 * Of a language without a row, Unicode's data say how it is written; one that they do not know is written left to right,
 * and is named by its tag.
 */
export function findLanguage(tag: string): Language {
  const [primary = tag, ...subtags] = tag.split("-");
  const row = BY_CODE.get(primary.toLowerCase());
  const script = subtags.find((subtag) => /^[a-z]{4}$/i.test(subtag));
  if (script !== undefined) {
    const proper = script[0]?.toUpperCase() + script.slice(1).toLowerCase();
    return { code: tag, dir: directionOf(proper), name: row?.name ?? tag };
  }
  if (row !== undefined) return { ...row, code: tag };
  const described = DESCRIBED.get(tag) ?? describeLanguage(tag);
  DESCRIBED.set(tag, described);
  return described;
}

/** By tag: pages ask for each of their texts. */
const DESCRIBED = new Map<string, Language>();

/** Whether the archive describes the language itself; any two letters may be the code of some language. */
export function hasRow(code: string): boolean {
  return BY_CODE.has(code);
}

/** From the likely subtags and names of Unicode's CLDR, which Node brings. */
function describeLanguage(tag: string): Language {
  const locale = readLocale(tag);
  const likely = locale?.maximize();
  // "und", of no known language, would become English.
  if (likely?.script === undefined || likely.language !== locale?.language)
    return { code: tag, dir: "ltr", name: tag };
  const { language, script, region } = likely;
  return {
    code: tag,
    dir: directionOf(script),
    name: nameInItself(tag),
    ...(region !== undefined && { locale: `${language}_${region}` }),
    ...(script === "Latn" && { alphabet: LATIN }),
  };
}

function readLocale(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag);
  } catch {
    return undefined;
  }
}

/** With a capital, as it stands by itself in a language switch. */
function nameInItself(tag: string): string {
  const [first = "", ...rest] = new Intl.DisplayNames([tag], { type: "language" }).of(tag) ?? tag;
  return first.toLocaleUpperCase(tag) + rest.join("");
}

function directionOf(script: string): Language["dir"] {
  return RTL_SCRIPTS.has(script) ? "rtl" : "ltr";
}
