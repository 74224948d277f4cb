/** What an entry says in the site's first language, and in its translations, by language code. */

type Texts<Field extends string> = { readonly [key in Field]?: string | undefined };

/** Gives one field of all of them; a language in which it is not said is left out. */
export function textsByLanguage<Field extends string>(
  first: string,
  own: Texts<Field>,
  translations: Readonly<Record<string, Texts<Field>>>,
): (field: Field) => Record<string, string> {
  const texts = Object.entries<Texts<Field>>({ [first]: own, ...translations });
  return (field) =>
    Object.fromEntries(texts.flatMap(([code, text]) => (text[field] ? [[code, text[field]]] : [])));
}
