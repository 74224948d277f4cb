/** Words to the consonants that are heard in them, to tell a spelling of a word from another word. */

/**
 * Whether two folded words are one name or loan word, as the ear has it: in two spellings of the Latin script, or in the
 * Latin and the Arabic script. Meant for two words that stand at the same place of two forms of one name.
 */
export function soundAlike(a: string, b: string): boolean {
  if (!isLatin(a) && !isLatin(b)) return false;
  const consonants = consonantsOf(a);
  if (consonants.length < 2 || consonants !== consonantsOf(b)) return false;
  return isLatin(a) !== isLatin(b) || isRespelling(a, b);
}

/** Short words differ by one letter where they are different words. */
const SHORTEST_RESPELLED = 4;
const MOST_EDITS = 3;

function isRespelling(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < SHORTEST_RESPELLED) return false;
  return firstSound(a) === firstSound(b) && countEdits(a, b) <= MOST_EDITS;
}

function isLatin(word: string): boolean {
  return /^[a-z]+$/.test(word);
}

function firstSound(word: string): string {
  return word.replace(/^[cq]/, "k").charAt(0);
}

/** `h`, `w` and `y` are written in one spelling and left out in another; half vowels are vowels in the other script. */
function consonantsOf(word: string): string {
  const sounds = isLatin(word)
    ? soundsOfLatin(word)
    : Array.from(word, (letter) => ARABIC[letter] ?? "").join("");
  return sounds.replace(/(.)\1+/g, "$1");
}

function soundsOfLatin(word: string): string {
  return word
    .replace(/ph/g, "f")
    .replace(/ch/g, "č")
    .replace(/[cq]/g, "k")
    .replace(/x/g, "ks")
    .replace(/z/g, "s")
    .replace(/v/g, "")
    .replace(/[aeiouhwy]/g, "");
}

/** By what is heard in Urdu; a letter that is not in it is a vowel, or as good as one. */
const ARABIC: Readonly<Record<string, string>> = Object.fromEntries(
  "ب:b پ:p تٹط:t ثسصشذزضظژ:s ج:j چ:č خکق:k دڈ:d رڑ:r غگ:g ف:f ل:l م:m ن:n".split(" ").flatMap((row) => {
    const [letters = "", sound = ""] = row.split(":");
    return Array.from(letters, (letter) => [letter, sound]);
  }),
);

/** Letters to put in, take out or change. */
function countEdits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
