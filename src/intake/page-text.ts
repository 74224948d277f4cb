/** Text from a page that nobody here wrote to text that may stand in a record. */
import { findHiddenCharacters } from "../read/characters.ts";

/** On one line, without what cannot be seen; undefined where nothing is left, or far more than any field has. */
export function cleanPageText(text: string, most = 500): string | undefined {
  const flat = text.normalize("NFC").replace(/[\s\u0085]+/gu, " ");
  const hidden = new Set(findHiddenCharacters(flat).map(({ index }) => index));
  const shown = flat.replace(/[\s\S]/gu, (character, index: number) => (hidden.has(index) ? "" : character));
  const clean = shown.replace(/ +/g, " ").trim();
  return clean === "" || Array.from(clean).length > most ? undefined : clean;
}
