import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { collectCharacters, LATIN, LATIN_EXTENDED, URDU } from "../../src/assets/characters.ts";

const WORDS = join(import.meta.dirname, "../../layouts/words");

test("a face holds its own set without any text", () => {
  expect(new Set(collectCharacters([], URDU))).toEqual(new Set(URDU.always));
});

test("a face takes from the text what lies in its blocks, and leaves the rest", () => {
  const more = collectCharacters(["صلى الله عليه وسلم ﷺ", "Ω हिन्दी ñ"], URDU);
  expect([...more].filter((character) => !URDU.always.includes(character))).toEqual(["ﷺ"]);
});

test("characters beyond the basic plane are taken whole", () => {
  const all = { always: "", blocks: [[0x1ee00, 0x1eeff]] as const };
  expect(collectCharacters(["a\u{1ee01}b"], all)).toBe("\u{1ee01}");
});

test("the order and the pieces of the text change nothing", () => {
  const text = fc.string({ unit: fc.constantFrom(..."اآﷺؐṉắ₤ʰ ab\u{10ffff}") });
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      for (const repertoire of [LATIN, LATIN_EXTENDED, URDU]) {
        const together = collectCharacters(texts, repertoire);
        expect(collectCharacters([...texts].reverse(), repertoire)).toBe(together);
        expect(collectCharacters([texts.join("")], repertoire)).toBe(together);
        expect(collectCharacters(new Set(texts.join("")), repertoire)).toBe(together);
      }
    }),
  );
});

test("the words of the interface need nothing that the archive would have to bring", () => {
  const words = readdirSync(WORDS).map((file) => readFileSync(join(WORDS, file), "utf8"));
  expect(words.join("")).toMatch(/\p{Script=Arabic}/u);
  expect(collectCharacters(words, URDU)).toBe(collectCharacters([], URDU));
  expect(collectCharacters(words, LATIN_EXTENDED)).toBe(collectCharacters([], LATIN_EXTENDED));
});
