/** How a value stands in a message, and how a text is written in YAML. */
import { showHidden } from "./characters.ts";

/** Characters of a value that a message shows; the contributor sees the rest in the file. */
const SHOWN = 80;

/** In quotation marks, shortened, with nothing hidden: fit for a terminal. */
export function quote(value: string): string {
  return `"${shorten(value)}"`;
}

export function shorten(value: string, length = SHOWN): string {
  const characters = Array.from(value.slice(0, 2 * length + 2));
  const short = characters.length > length || value.length > 2 * length + 2;
  return showHidden(short ? `${characters.slice(0, length).join("")}…` : value);
}

/** Whether a message or a hint may show the text as it is: nothing hidden, and not endless. */
export function isShowable(text: string): boolean {
  return text.length <= 600 && showHidden(text) === text;
}

/** A YAML scalar that reads back as the text; plain where that is safe, also between the brackets of a list. */
export function writeYaml(text: string): string {
  const plain =
    /^[\p{L}\p{N}][^\n]*$/u.test(text) && !/: |\s#|[,[\]{}]|[:\s]$/.test(text) && !/^(?:null|~)$/i.test(text);
  if (plain) return text;
  return text.includes('"') && !/['\\\n]/.test(text) ? `'${text}'` : JSON.stringify(text);
}
