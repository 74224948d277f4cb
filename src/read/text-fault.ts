/** What is wrong with a text, a name or a list of names. */
import { slugify } from "../archive/authority.ts";
import { findHiddenCharacters, isBlank, nameCharacter } from "./characters.ts";
import { quote } from "./quote.ts";

/** What an issue of ours says beside its message. */
export interface FaultDetail {
  readonly kind: string;
  /** YAML to put in place of the value: several where it is not certain which. */
  readonly mended?: readonly string[] | undefined;
  readonly advice?: string | undefined;
  /** A line below `mended`. */
  readonly also?: string | undefined;
}

export interface Fault extends FaultDetail {
  readonly message: string;
  /** Below the value that is checked. */
  readonly path?: readonly number[];
}

/** Bytes; a folder's name may have 255, and a slug becomes one. */
const LONGEST_SLUG = 200;

export function findNameFault(text: string): Fault | undefined {
  const fault = findTextFault(text, 120, false);
  if (fault) return fault;
  const [hidden] = findHiddenCharacters(text.trim(), "name");
  if (hidden) {
    const message = `${quote(text)} holds ${nameCharacter(hidden.codePoint)}, which nobody can see in a name`;
    return { kind: "hidden-character", message, advice: "delete it" };
  }
  if (/[/\\]|\.\./.test(text)) {
    const message = `${quote(text)} holds "/", "\\" or "..", which a name may not`;
    return { kind: "bad-name", message, advice: "write the name in words" };
  }
  const slugged = slugify(text);
  if (slugged === "") {
    const message = `${quote(text)} has neither a letter nor a digit to make an address of`;
    return { kind: "empty-slug", message, advice: "write it in words" };
  }
  if (Buffer.byteLength(slugged) <= LONGEST_SLUG) return undefined;
  return {
    kind: "too-long",
    message: `${quote(text)} is too long for an address`,
    advice: "write a shorter name",
  };
}

/** `most` is in characters; `lines`: whether it may have several. */
export function findTextFault(text: string, most: number, lines: boolean): Fault | undefined {
  if (isBlank(text))
    return {
      kind: "blank",
      message: `${quote(text)} is blank`,
      advice: "write the text, or delete the field",
    };
  if (!lines && /[\n\t]/.test(text.trim())) {
    const message = `${quote(text.trim())} goes over several lines, or holds a tab`;
    return { kind: "several-lines", message, advice: "write it on one line" };
  }
  const length = Array.from(text.slice(0, 4 * most)).length;
  if (length <= most) return undefined;
  return {
    kind: "too-long",
    message: `${quote(text.slice(0, 60))}… has ${text.length} characters, and ${most} is the limit`.replace(
      "……",
      "…",
    ),
    advice: "say the rest in the text below the front matter",
  };
}

export function findListFaults(list: readonly string[], least: number, most: number): Fault[] {
  const faults: Fault[] = list.flatMap((text, index) =>
    list.indexOf(text) === index
      ? []
      : [
          {
            kind: "twice-in-list",
            message: `${quote(text)} stands twice in this list`,
            path: [index],
            advice: "delete one",
          },
        ],
  );
  if (list.length < least) {
    faults.push({
      kind: "empty-list",
      message: "the list is empty, and needs at least one",
      advice: "as in [relief]",
    });
  }
  if (list.length > most) {
    faults.push({
      kind: "long-list",
      message: `the list has ${list.length}, and ${most} is the limit`,
      advice: "keep the ones that matter",
    });
  }
  return faults;
}
