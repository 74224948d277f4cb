/** An archive of any size for measurements: made-up words as often as words are in prose, the same each time. */
import type { Archive } from "../../src/archive/archive.ts";
import { type Article, KINDS } from "../../src/archive/article.ts";
import type { AuthorityEntry } from "../../src/archive/authority.ts";
import { FUNCTION_WORDS } from "../../src/search/function-words.ts";
import { anArchive, anArticle, anEntry, anEvent } from "../support/builders.ts";

/**
 * Words in a title, a summary and a body of the archive that the code was written for; of a body the shortest, every
 * tenth of them, the longest. The measurement prints that archive's shape beside this one's.
 */
const TITLE_WORDS = 10;
const SUMMARY_WORDS = 22;
const BODY_WORDS = [88, 116, 120, 123, 125, 127, 129, 131, 134, 138, 205];

/**
 * As many words as that archive would have at ten thousand records, and some more: its 4,000 English words at 242
 * records grow with the root of the text's length, its 800 Urdu words at twenty texts a little faster.
 */
const ENGLISH_WORDS = 30_000;
const URDU_WORDS = 10_000;

/** One record in so many has an Urdu translation, a headline of its own, an agency, a byline. */
const TRANSLATED = 12;
const HEADLINED = 3;
const SYNDICATED = 5;
const SIGNED = 8;
/** One dossier to so many records, and all but one of them in it. */
const IN_ONE_DOSSIER = 4;

const FIRST_DAY = Date.UTC(1986, 0, 1);
const DAYS = 14_600;

/** `bodyWords` makes all bodies as long as that. */
export function generateArchive(count: number, bodyWords?: number): Archive {
  const chance = new Chance(1);
  const latin = makeWords(ENGLISH_WORDS, LATIN, chance);
  const arabic = makeWords(URDU_WORDS, ARABIC, chance);
  const authorities = {
    people: makeEntries(600, 2, latin, chance),
    places: makeEntries(120, 1, latin, chance),
    organisations: makeEntries(200, 3, latin, chance),
    publishers: makeEntries(300, 2, latin, chance),
    tags: makeEntries(60, 2, latin, chance),
  };
  const events = Array.from({ length: Math.ceil(count / IN_ONE_DOSSIER) }, (_, number) => {
    const { title, summary } = makeText(latin, chance, 0);
    const translated = makeText(arabic, chance, 0);
    const date = dayOf(number * IN_ONE_DOSSIER, count);
    return anEvent({ id: `${date}-event-${number}`, date, title, summary, translations: { ur: translated } });
  });
  const articles = Array.from({ length: count }, (_, number) => {
    const pick = (entries: readonly AuthorityEntry[], most: number, form: "id" | "name" = "name") => [
      ...new Set(Array.from({ length: most }, () => entries[chance.zipf(entries.length)]?.[form] ?? "")),
    ];
    const makeOne = (words: readonly string[]) => makeText(words, chance, bodyWords ?? pickLength(chance));
    const isOneIn = (many: number) => number % many === 0;
    const [publisher = "", agency = ""] = pick(authorities.publishers, 2);
    const [author = ""] = pick(authorities.people, 1);
    const english = makeOne(latin);
    const headline = isOneIn(HEADLINED) ? makeOne(latin).title : english.title;
    return anArticle({
      ...english,
      id: `${dayOf(number, count)}-report-${number}`,
      date: dayOf(number, count),
      eventDate: dayOf(number - 1, count),
      kind: KINDS[chance.below(KINDS.length)] ?? "report",
      lang: "en",
      people: pick(authorities.people, 3),
      places: pick(authorities.places, 2),
      organisations: pick(authorities.organisations, 2),
      tags: pick(authorities.tags, 3, "id"),
      source: {
        publisher,
        lang: number % 7 === 0 ? "ur" : "en",
        headline: { state: "given", text: headline },
        ...(isOneIn(SYNDICATED) && { agency }),
        ...(isOneIn(SIGNED) && { author }),
      },
      ...(!isOneIn(IN_ONE_DOSSIER) && { event: events[Math.floor(number / IN_ONE_DOSSIER)]?.id ?? "" }),
      translations: isOneIn(TRANSLATED) ? [{ lang: "ur", ...makeOne(arabic) }] : [],
    });
  });
  return anArchive({ articles, authorities, events });
}

/** Between two tenths of the lengths all are as likely. */
function pickLength(chance: Chance): number {
  const tenth = chance.below(BODY_WORDS.length - 1);
  const [least = 0, most = 0] = BODY_WORDS.slice(tenth);
  return least + chance.below(most - least + 1);
}

function dayOf(number: number, count: number): string {
  const day = Math.floor((number / count) * DAYS);
  return new Date(FIRST_DAY + day * 86_400_000).toISOString().slice(0, 10);
}

function makeEntries(
  count: number,
  words: number,
  latin: readonly string[],
  chance: Chance,
): AuthorityEntry[] {
  const names = new Set<string>();
  while (names.size < count) {
    names.add(Array.from({ length: words }, () => capital(latin[1000 + chance.below(5000)] ?? "")).join(" "));
  }
  return [...names].map((name) =>
    anEntry({ name, aliases: [`The ${name}`], translations: { ur: { name: writeInUrdu(name) } } }),
  );
}

/** Names sound the same in both languages. */
function writeInUrdu(name: string): string {
  return name.toLowerCase().replace(/ch|[a-z]/g, (letter) => URDU_LETTERS[letter] ?? "");
}

const URDU_LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  "bب chچ dد fف gگ kک lل mم nن pپ rر sس tت vو aا eی iی oو uو"
    .split(" ")
    .map((pair) => [pair.slice(0, -1), pair.slice(-1)]),
);

/** So many words of a text are one of its own again, beside the function words: of 128, about 90 are different. */
const REPEATED = 0.2;
const FUNCTIONS: ReadonlySet<string> = new Set(FUNCTION_WORDS);

function makeText(
  words: readonly string[],
  chance: Chance,
  bodyWords: number,
): Pick<Article, "title" | "summary"> & { body: string } {
  const said: string[] = [];
  const say = (length: number) =>
    Array.from({ length }, () => {
      const repeats = said.length > 0 && chance.below(1000) < 1000 * REPEATED;
      const word = (repeats ? said[chance.below(said.length)] : words[chance.zipf(words.length)]) ?? "";
      if (!FUNCTIONS.has(word)) said.push(word);
      return word;
    }).join(" ");
  const title = capital(say(TITLE_WORDS));
  const summary = `${capital(say(SUMMARY_WORDS))}.`;
  const lengths = [0, 1, 2].map((third) => Math.floor((bodyWords + third) / 3));
  return { title, summary, body: lengths.map((length) => `<p>${say(length)}.</p>`).join("\n") };
}

interface Letters {
  readonly consonants: readonly string[];
  readonly vowels: readonly string[];
  readonly script: RegExp;
}

const LATIN: Letters = {
  consonants: ["b", "ch", "d", "f", "g", "k", "l", "m", "n", "p", "r", "s", "st", "t", "v"],
  vowels: ["a", "e", "i", "o", "u"],
  script: /^[a-z]/,
};
const ARABIC: Letters = {
  consonants: [..."بپتٹجچدڈرزسشفکگلمن"],
  vowels: ["ا", "و", "ی", "ے", ""],
  script: /^[^a-z]/,
};

/** Different words, the most frequent first: the function words of the language, then short ones. */
function makeWords(count: number, { consonants, vowels, script }: Letters, chance: Chance): string[] {
  const pick = (letters: readonly string[]) => letters[chance.below(letters.length)] ?? "";
  const words = new Set(FUNCTION_WORDS.filter((word) => script.test(word)));
  while (words.size < count) {
    const syllables = 1 + chance.below(2) + Math.floor(Math.log10(words.size) / 2);
    const syllable = () => pick(consonants) + pick(vowels);
    words.add(Array.from({ length: syllables }, syllable).join("") + pick(consonants));
  }
  return [...words];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A linear congruential generator: no chance at all. */
class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  below(limit: number): number {
    this.#state = (Math.imul(this.#state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((this.#state / 2 ** 32) * limit);
  }

  /** Small numbers as much more often than large ones as the words of a language. */
  zipf(limit: number): number {
    return Math.min(limit - 1, Math.floor(limit ** (this.below(1 << 20) / (1 << 20))) - 1);
  }
}
