/**
 * A phrase of the interface as content writes it: text with names in braces, and forms to choose from by a number or a word.
 * The notation is what translators know as ICU MessageFormat (unicode-org.github.io/icu/userguide/format_parse/messages),
 * without its formats of numbers and dates, and without its apostrophes: an apostrophe is one.
 *
 *     {count, plural, =0 {no record} one {# record} other {# records}} of {place}
 */

export type Phrase = readonly Part[];

type Part =
  | { readonly kind: "text"; readonly text: string }
  /** Stands for a value. */
  | { readonly kind: "value"; readonly name: string }
  /** `#`: the number that the form around it was chosen by. */
  | { readonly kind: "number"; readonly name: string }
  | Choice;

interface Choice {
  readonly kind: "plural" | "select";
  readonly name: string;
  /** By the word before each: `=0`, a category of Unicode's plural rules, a word. Always has `other`. */
  readonly forms: ReadonlyMap<string, Phrase>;
}

/** Why a text is no phrase. */
export type PhraseFault =
  | { readonly kind: "open" | "closed" | "notation" }
  | { readonly kind: "no-other"; readonly name: string }
  | { readonly kind: "unknown-form"; readonly form: string };

export type ParsedPhrase =
  | { readonly ok: true; readonly phrase: Phrase; readonly names: readonly string[] }
  | { readonly ok: false; readonly fault: PhraseFault };

export type PhraseValues = Readonly<Record<string, string | number>>;

/** Of Unicode's rules for plurals; a language uses some of them. */
export const PLURAL_FORMS: readonly string[] = ["zero", "one", "two", "few", "many", "other"];

/** More than any sentence needs. */
const DEEPEST = 6;

/** `names` are those in braces, in the order in which they come first. */
export function parsePhrase(text: string): ParsedPhrase {
  const reader = new PhraseReader(text);
  try {
    const phrase = reader.readWhole();
    return { ok: true, phrase, names: [...reader.names] };
  } catch (error) {
    if (error instanceof Fault) return { ok: false, fault: error.fault };
    throw error;
  }
}

/** The phrase with its values. `rules` are those of its language. Throws where a value is missing. */
export function sayPhrase(phrase: Phrase, values: PhraseValues, rules: Intl.PluralRules): string {
  return phrase.map((part) => sayPart(part, values, rules)).join("");
}

function sayPart(part: Part, values: PhraseValues, rules: Intl.PluralRules): string {
  if (part.kind === "text") return part.text;
  const value = values[part.name];
  if (value === undefined) throw new Error(`A phrase asks for ${part.name}, which it is not given`);
  if (part.kind === "value" || part.kind === "number") return String(value);
  const { forms } = part;
  const form =
    part.kind === "select"
      ? forms.get(String(value))
      : (forms.get(`=${value}`) ?? forms.get(rules.select(Number(value))));
  return sayPhrase(form ?? forms.get("other") ?? [], values, rules);
}

class Fault extends Error {
  readonly fault: PhraseFault;

  constructor(fault: PhraseFault) {
    super(fault.kind);
    this.fault = fault;
  }
}

class PhraseReader {
  readonly names = new Set<string>();
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  readWhole(): Phrase {
    const phrase = this.#readParts(0, undefined);
    if (this.#at < this.#text.length) throw new Fault({ kind: "closed" });
    return phrase;
  }

  /** Up to the brace that closes the form, or the end. `counted`: what "#" stands for. */
  #readParts(depth: number, counted: string | undefined): Phrase {
    if (depth > DEEPEST) throw new Fault({ kind: "notation" });
    const parts: Part[] = [];
    while (this.#at < this.#text.length && this.#text[this.#at] !== "}") {
      if (this.#take("{")) parts.push(this.#readBraces(depth));
      else if (counted !== undefined && this.#take("#")) parts.push({ kind: "number", name: counted });
      else parts.push({ kind: "text", text: this.#match(counted === undefined ? /[^{}]+/y : /[^{}#]+/y) });
    }
    return parts;
  }

  #readBraces(depth: number): Part {
    const name = this.#match(/\s*[A-Za-z]+\s*/y).trim();
    this.names.add(name);
    if (this.#take("}")) return { kind: "value", name };
    const kind = this.#match(/,\s*(?:plural|select)\s*,\s*/y).includes("plural") ? "plural" : "select";
    const forms = new Map<string, Phrase>();
    while (!this.#take("}")) {
      const form = this.#readFormName(kind, forms);
      forms.set(form, this.#readParts(depth + 1, kind === "plural" ? name : undefined));
      if (!this.#take("}")) throw new Fault({ kind: "open" });
      this.#match(/\s*/y);
    }
    if (!forms.has("other")) throw new Fault({ kind: "no-other", name });
    return { kind, name, forms };
  }

  #readFormName(kind: Choice["kind"], forms: ReadonlyMap<string, Phrase>): string {
    const form = this.#match(/(?:=\d+|[A-Za-z0-9-]+)\s*\{/y)
      .slice(0, -1)
      .trim();
    const isKnown =
      kind === "select" ? !form.startsWith("=") : /^=/.test(form) || PLURAL_FORMS.includes(form);
    if (!isKnown || forms.has(form)) throw new Fault({ kind: "unknown-form", form });
    return form;
  }

  #take(sign: string): boolean {
    if (this.#text[this.#at] !== sign) return false;
    this.#at += 1;
    return true;
  }

  /** What the sticky pattern finds here; a fault where it is not there. */
  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    if (found === undefined)
      throw new Fault({ kind: this.#text.indexOf("}", this.#at) === -1 ? "open" : "notation" });
    this.#at += found.length;
    return found;
  }
}
