/** A page → the language that its text is in: what the letters and words show wins over what the page declares. */
import type { Document } from "domhandler";
import { listMeta } from "./date/meta.ts";
import { findArticles, textIn } from "./described.ts";
import { getElements, visibleTextOf } from "./dom.ts";
import { chooseFirst, type Evidence, type Finding } from "./evidence.ts";
import type { ReportPage } from "./page.ts";

/** Of the text that is judged, in UTF-16 units. */
const ENOUGH = 40_000;

/** A BCP 47 primary subtag. */
export function findLang(page: ReportPage): Finding<string> | undefined {
  const { document } = page;
  const declared = listDeclared(page);
  const detected = nearest(detectLang(proseOf(document)), declared);
  const evidence =
    detected === undefined
      ? declared
      : [{ value: detected, from: "the text's letters and words" }, ...declared];
  const agreed = declared.find(({ value }) => value === detected);
  return chooseFirst(agreed === undefined ? evidence : [agreed, ...evidence], (lang) => lang);
}

/** The text between a page's links: on a page in two languages, the report's own. */
function proseOf(document: Document): string {
  const prose = visibleTextOf(document, ENOUGH, ({ name }) =>
    /^(?:a|nav|header|footer|aside|button|h[1-6])$/.test(name),
  );
  return count(prose, /\p{L}/gu) >= 3 * FEWEST_LETTERS ? prose : visibleTextOf(document, ENOUGH);
}

/** Where letters and words cannot part two languages, what the page declares can. */
function nearest(detected: string | undefined, declared: readonly Evidence<string>[]): string | undefined {
  const relatives = RELATIVES[detected ?? ""]?.split(" ") ?? [];
  return declared.find(({ value }) => relatives.includes(value))?.value ?? detected;
}

const RELATIVES: Readonly<Record<string, string>> = {
  ar: "ug",
  bg: "mn tg",
  bn: "as",
  am: "ti",
  es: "gl an",
  fa: "az ku prs",
  he: "yi",
  hi: "mr ne sa bho mai kok sd",
  hr: "bs sr",
  id: "ms jv su",
  nl: "af fy",
  pt: "gl",
  ru: "be kk ky tt tg mn",
  tr: "az",
  ur: "pnb skr ks bal brh pa",
};

function listDeclared(page: ReportPage): Evidence<string>[] {
  const { document } = page;
  const root = getElements(document).find(({ name }) => name === "html");
  const metas = listMeta(document);
  const meta = (wanted: string) =>
    metas
      .filter(({ name }) => name.toLowerCase() === wanted)
      .map(({ content }) => ({ value: content, from: `meta ${wanted}` }));
  return [
    { value: root?.attribs.lang ?? root?.attribs["xml:lang"] ?? "", from: "the page's lang attribute" },
    ...findArticles(page).map((article) => ({
      value: textIn(article, "inLanguage") ?? "",
      from: "JSON-LD inLanguage",
    })),
    ...meta("og:locale"),
    ...meta("content-language"),
    ...meta("language"),
    ...meta("dc.language"),
  ].flatMap(({ value, from }) => {
    const primary = /^\s*([a-z]{2,3})(?:[-_]|\s*$|\s*,)/i.exec(value)?.[1]?.toLowerCase();
    return primary === undefined ? [] : [{ value: MODERN[primary] ?? primary, from }];
  });
}

const MODERN: Readonly<Record<string, string>> = { iw: "he", in: "id", ji: "yi", nb: "no", nn: "no" };

/** A script that one language of the press has to itself. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ["hi", /\p{Script=Devanagari}/gu],
  ["bn", /\p{Script=Bengali}/gu],
  ["pa", /\p{Script=Gurmukhi}/gu],
  ["gu", /\p{Script=Gujarati}/gu],
  ["ta", /\p{Script=Tamil}/gu],
  ["te", /\p{Script=Telugu}/gu],
  ["kn", /\p{Script=Kannada}/gu],
  ["ml", /\p{Script=Malayalam}/gu],
  ["si", /\p{Script=Sinhala}/gu],
  ["th", /\p{Script=Thai}/gu],
  ["el", /\p{Script=Greek}/gu],
  ["he", /\p{Script=Hebrew}/gu],
  ["ka", /\p{Script=Georgian}/gu],
  ["hy", /\p{Script=Armenian}/gu],
  ["ko", /\p{Script=Hangul}/gu],
  ["am", /\p{Script=Ethiopic}/gu],
];

const FEWEST_LETTERS = 80;

/** Undefined where the text is too short or its words belong to no known language. */
export function detectLang(text: string): string | undefined {
  const letters = count(text, /\p{L}/gu);
  if (letters < FEWEST_LETTERS) return undefined;
  for (const [lang, script] of SCRIPTS) if (count(text, script) > letters * 0.5) return lang;
  if (count(text, /[\u3040-\u30FF]/gu) > letters * 0.1) return "ja";
  if (count(text, /\p{Script=Han}/gu) > letters * 0.5) return "zh";
  if (count(text, /\p{Script=Arabic}/gu) > letters * 0.5) return detectArabicScript(text);
  if (count(text, /\p{Script=Cyrillic}/gu) > letters * 0.5) return detectCyrillic(text);
  return detectByWords(text);
}

/** Letters that only one of the languages of this script writes, then its commonest words. */
function detectArabicScript(text: string): string {
  const all = count(text, /\p{Script=Arabic}/gu);
  if (count(text, /[ٻڀٺٿڃڄڇڊڍڏڙڦڳڱڻ]/gu) > all * 0.01) return "sd";
  if (count(text, /[ټډړږښځڅڼۍې]/gu) > all * 0.01) return "ps";
  if (count(text, /[ێۆڵڕە]/gu) > all * 0.03) return "ckb";
  if (count(text, /[ٹڈڑںےھ]/gu) > all * 0.01) return "ur";
  const persian = count(text, /[پچژگ]|(?<!\p{L})(?:است|این|که|می|را|شد|برای)(?!\p{L})/gu);
  return persian > all * 0.02 ? "fa" : "ar";
}

function detectCyrillic(text: string): string {
  const all = count(text, /\p{Script=Cyrillic}/gu);
  if (count(text, /[іїєґ]/giu) > all * 0.02) return count(text, /ў/giu) > 0 ? "be" : "uk";
  if (count(text, /[јљњћђџ]/giu) > all * 0.01) return count(text, /[ѓќѕ]/giu) > 0 ? "mk" : "sr";
  return count(text, /[ыэё]/giu) > all * 0.005 ? "ru" : "bg";
}

/** Short words that a text of the language is full of. */
const WORDS: Readonly<Record<string, string>> = {
  en: "the of and to in that is was for on with he it as by at from his have this said are not were been they who will their has",
  de: "der die das und ist nicht von zu mit den ein eine auf für im dem sich des auch als bei nach wird sind hat wurde einen über",
  fr: "le la les des et est une dans pour que qui sur par au avec pas plus ce il du en sont été cette aux ses ont mais",
  es: "el la los las de que y en un una por con para se del es al como más su pero sus ha fue este son también según",
  it: "il la di che è e un una per con non del della sono nel si da al gli dei più anche alla ha come delle questo",
  pt: "o a os as de que e em um uma para com não do da no na se por mais ao dos das foi como ele ela também são à",
  nl: "de het een van en in is dat op te zijn met voor niet aan er ook als bij naar door heeft werd nog maar wordt",
  sv: "och att det som en på är av för med till den har inte om ett men var sig från han hon vid kan så nu",
  da: "og at det som en på er af for med til den har ikke om et men var sig fra han hun ved kan så blev efter",
  no: "og at det som en på er av for med til den har ikke om et men var seg fra han hun ved kan så ble etter",
  fi: "ja on ei se että oli hän mutta myös kun ovat joka sen niin kuin tai mukaan ole sekä jo vain",
  pl: "i w na z się nie to że do jest o jak po za od ale przez dla przy są oraz tym który będzie jego",
  cs: "a v na se je že s do o to z pro by k ale ve jsou po při které jako který byl také však",
  sk: "a v na sa je že s do o to z pre by k ale vo sú po pri ktoré ako ktorý bol tiež však",
  hu: "a az és hogy nem is egy van meg volt azt ez már csak de el még szerint lesz minden után",
  ro: "și de a în la cu pe că din nu este care pentru o un mai fost prin sau fi sunt lui după să",
  tr: "ve bir bu için de da ile çok olarak daha olan gibi kadar sonra ne en ki ise oldu dedi var",
  id: "yang dan di dari dengan untuk pada tidak ini itu dalam akan oleh juga adalah telah mereka kata bahwa kepada",
  vi: "và của là có trong cho được với các không một người những này đã khi để từ đến",
  hr: "i u je na se da su za od s o a ne koji kao što će bi te iz koja samo nije",
  sl: "in je v na se da so za z ne bi ki pa od tudi kot še po pri bo ter lahko",
  ca: "el la els les de que i en un una per amb no del és al com més seva també dels ha va aquest",
  lt: "ir į kad su tai iš yra ne bet apie kaip po už buvo jis jau taip metų ar tik",
  lv: "un ir ar no par kā arī bet to tas ka uz pēc tika gada vai jau ko nav",
  et: "ja on ei et see oli ka kui aga mis ta oma välja ning või selle nii pärast juba",
};

function detectByWords(text: string): string | undefined {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const shares = Object.entries(WORDS).map(([lang, list]) => {
    const known = new Set(list.split(" "));
    return { lang, share: words.filter((word) => known.has(word)).length / Math.max(1, words.length) };
  });
  shares.sort((a, b) => b.share - a.share || (a.lang < b.lang ? -1 : 1));
  const [best, second] = shares;
  if (best === undefined || best.share < 0.12 || words.length < 15) return undefined;
  return best.share > (second?.share ?? 0) * 1.15 ? best.lang : undefined;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
