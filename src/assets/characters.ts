/**
 * Which characters a face holds. Each has a set that is always there, so that a new record rarely changes a font
 * file, and takes from the archive's own text only what lies in its blocks.
 */

export interface Repertoire {
  /** Held whatever the archive says. */
  readonly always: string;
  /** First and last code points of the blocks from which the archive's own characters are added. */
  readonly blocks: readonly (readonly [number, number])[];
}

/** Unique and in code point order, whatever the order and the size of the texts. */
export function collectCharacters(texts: Iterable<string>, { always, blocks }: Repertoire): string {
  const found = new Set(codePoints(always));
  for (const text of texts) {
    for (const point of codePoints(text)) {
      if (blocks.some(([first, last]) => point >= first && point <= last)) found.add(point);
    }
  }
  return String.fromCodePoint(...[...found].sort((a, b) => a - b));
}

export const LATIN: Repertoire = {
  always:
    span(0x20, 0x7e) + // Basic Latin
    span(0xa0, 0xff) + // Latin-1
    "ıŒœʻʼˆ˚˜" +
    span(0x2000, 0x206f) + // General Punctuation
    "€™↑↓−∕",
  blocks: [],
};

export const LATIN_EXTENDED: Repertoire = {
  always:
    span(0x100, 0x17f) + // Latin Extended-A
    "ʾʿ" +
    "\u0300\u0301\u0303\u0304\u0308\u0323" +
    "ḌḍḎḏḠḡḤḥḪḫḶḷṄṅṆṇṚṛṢṣṬṭṮṯẒẓẔẕẞ" + // ISO 15919, ALA-LC
    "₨₹",
  blocks: [
    [0x180, 0x2ff],
    [0x300, 0x36f],
    [0x1d00, 0x1dbf],
    [0x1e00, 0x1eff],
    [0x20a0, 0x20cf],
    [0x2c60, 0x2c7f],
    [0xa720, 0xa7ff],
  ],
};

export const URDU: Repertoire = {
  always:
    " \u00a0\u200c\u200d\u200e\u200f" +
    "آأؤئءابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہۂۃھیےۓ" +
    "ةىيكه" + // as Arabic phrases and Arabic keyboards write them
    "\u064b\u064d\u064e\u064f\u0650\u0651\u0652\u0654\u0670" + // zabar to hamza above, and khari zabar
    "۰۱۲۳۴۵۶۷۸۹" +
    "٠١٢٣٤٥٦٧٨٩" +
    "،؛؟۔٪٫٬ـ",
  blocks: [
    [0x600, 0x6ff],
    [0x750, 0x77f],
    [0x8a0, 0x8ff],
    [0xfb50, 0xfdff],
    [0xfe70, 0xfefc],
  ],
};

function* codePoints(text: string): Generator<number> {
  for (const character of text) yield character.codePointAt(0) ?? 0;
}

function span(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, i) => first + i));
}
