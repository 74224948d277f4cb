/** Text of any script → the plain form in which words and digits are compared, character for character. */

/** Where the ten digits of a script begin: Arabic, Urdu and Persian, Devanagari, Bengali, …, Thai, full width. */
const ZEROS = [
  0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50, 0xff10,
];

const LETTERS: Readonly<Record<string, string>> = {
  ı: "i",
  ł: "l",
  ø: "o",
  đ: "d",
  ß: "s",
  æ: "a",
  œ: "o",
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ٱ: "ا",
  ى: "ي",
  ی: "ي",
  ئ: "ي",
  ک: "ك",
  ہ: "ه",
  ة: "ه",
  ۃ: "ه",
  "／": "/",
  "．": ".",
  "：": ":",
  "،": ",",
  "，": ",",
  "、": ",",
  "‒": "-",
  "–": "-",
  "—": "-",
  "−": "-",
  "‐": "-",
  "‑": "-",
  "’": "'",
  "‘": "'",
  ʼ: "'",
  "´": "'",
};

const folded = new Map<string, string>();

/** As long as the text's normal form C: lower case, without accents, Western digits, plain blanks and dashes. */
export function foldText(text: string): string {
  const lower = text.normalize("NFC").replaceAll("İ", "i").toLowerCase();
  return lower.replace(/[^\n\x20-\x7e]/g, foldCharacter).replace(TWO_WORD_MONTH, "$1_$2");
}

/** Levantine month names have two words, كانون الأول; tied together they are one. */
const TWO_WORD_MONTH = /(كانون|تشرين) (ال(?:اول|ثاني))/g;

function foldCharacter(character: string): string {
  let plain = folded.get(character);
  if (plain === undefined) {
    plain = plainForm(character);
    folded.set(character, plain);
  }
  return plain;
}

function plainForm(character: string): string {
  const code = character.charCodeAt(0);
  const zero = ZEROS.find((start) => code >= start && code < start + 10);
  if (zero !== undefined) return String(code - zero);
  if (/[\s\p{Cf}\p{Cc}]/u.test(character)) return " ";
  return LETTERS[character] ?? withoutAccent(character);
}

function withoutAccent(character: string): string {
  const base = character.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
  return base.length === 1 ? base : character;
}
