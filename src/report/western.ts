/** Bytes of the old Western encoding, windows-1252, to their text. */

/** Some versions of Node.js take windows-1252 for ISO 8859-1, in which no quotation marks and dashes are. */
export function decodeWestern(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString("latin1")
    .replace(/[\x80-\x9f]/g, (character) => WESTERN[character.charCodeAt(0) - 0x80] ?? character);
}

/** The labels that browsers read so: encoding.spec.whatwg.org, "Names and labels". */
export function isWestern(label: string): boolean {
  return /^(?:windows-1252|x-cp1252|cp1252|iso-?8859-?1|iso_8859-1|latin-?1|l1|us-ascii|ascii|ansi_x3\.4-1968)$/i.test(
    label,
  );
}

/** From 0x80 to 0x9F; a blank stands where the encoding has no character. */
const WESTERN = [..."€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ"];
