/** The interface's words in a language that content gives, and the outline that they must keep to. */

/** What the interface asks for at a place; examples are what it says in English. */
export type Outline =
  /** May hold these names in braces; `forms`: and choose between forms by their values (see `phrase.ts`). */
  | {
      readonly kind: "text";
      readonly names: readonly string[];
      readonly forms: boolean;
      readonly example?: string;
    }
  /** As many texts as there are examples. */
  | { readonly kind: "list"; readonly examples: readonly string[] }
  /** A text for each plural form that its language has; "other" must be there. */
  | {
      readonly kind: "counted";
      readonly names: readonly string[];
      readonly examples: Readonly<Record<string, string>>;
    }
  /** Texts by any codes, none of which must be there. */
  | { readonly kind: "codes" }
  | { readonly kind: "map"; readonly keys: Readonly<Record<string, Outline>> };

/** As written in `words/<code>.yaml`. */
export interface WordTree {
  readonly [key: string]: string | readonly string[] | WordTree;
}

/** What the interface has, and what it asks of others. */
export interface InterfaceWords {
  /** Languages that need no file. */
  readonly codes: readonly string[];
  readonly outline: Outline;
}
