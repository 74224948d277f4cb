/** An archive of any size for measurements: made-up words as often as words are in prose, the same each time. */
import type { Archive } from "../../src/archive/archive.ts";
import { type Article, KINDS } from "../../src/archive/article.ts";
import type { AuthorityEntry } from "../../src/archive/authority.ts";
import { FUNCTION_WORDS } from "../../src/search/function-words.ts";
import { aDate, anArchive, anArticle, anEntry } from "../support/builders.ts";

const BODY_WORDS = 400;
/** One in so many records has an Urdu translation. */
const TRANSLATED = 5;
const FIRST_DAY = Date.UTC(1986, 0, 1);
const DAYS = 14_600;

export function generateArchive(count: number): Archive {
  const chance = new Chance(1);
  const latin = makeWords(50_000, LATIN, chance);
  const arabic = makeWords(20_000, ARABIC, chance);
  const authorities = {
    people: makeEntries(600, 2, latin, chance),
    places: makeEntries(120, 1, latin, chance),
    organisations: makeEntries(200, 3, latin, chance),
    publishers: makeEntries(300, 2, latin, chance),
    tags: makeEntries(60, 2, latin, chance),
  };
  const articles = Array.from({ length: count }, (_, number) => {
    const pick = (entries: readonly AuthorityEntry[], most: number, form: "id" | "name" = "name") => [
      ...new Set(Array.from({ length: most }, () => entries[chance.zipf(entries.length)]?.[form] ?? "")),
    ];
    const english = makeText(latin, chance);
    const [publisher = ""] = pick(authorities.publishers, 1);
    return anArticle({
      ...english,
      id: `${dayOf(number, count)}-report-${number}`,
      date: aDate(dayOf(number, count)),
      kind: KINDS[chance.below(KINDS.length)] ?? "report",
      lang: "en",
      people: pick(authorities.people, 3),
      places: pick(authorities.places, 2),
      organisations: pick(authorities.organisations, 2),
      tags: pick(authorities.tags, 4, "id"),
      source: { publisher, lang: number % 7 === 0 ? "ur" : "en" },
      translations: number % TRANSLATED === 0 ? [{ lang: "ur", ...makeText(arabic, chance) }] : [],
    });
  });
  return anArchive({ articles, authorities });
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

/** Every third word stands in the text already, as in prose: of 400 words, about 205 are different. */
const REPEATED = 0.33;

function makeText(
  words: readonly string[],
  chance: Chance,
): Pick<Article, "title" | "summary"> & { body: string } {
  const said: string[] = [];
  const say = (length: number) =>
    Array.from({ length }, () => {
      const repeats = said.length > 0 && chance.below(1000) < 1000 * REPEATED;
      const word = (repeats ? said[chance.below(said.length)] : words[chance.zipf(words.length)]) ?? "";
      said.push(word);
      return word;
    }).join(" ");
  const title = capital(say(9));
  const summary = `${capital(say(20))}.`;
  const paragraphs = Array.from({ length: 4 }, () => `<p>${say(BODY_WORDS / 4)}.</p>`);
  return { title, summary, body: paragraphs.join("\n") };
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
