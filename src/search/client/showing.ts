/** A record that was found → what its result shows: in the page's language where it can, and where the words were found. */
import type { HitText, SearchHit } from "../hit.ts";
import { type Excerpt, findExcerpt, type Marker, markText, type Piece } from "./marks.ts";
import type { SearchPage } from "./page.ts";

/** Pieces in one language. */
export interface ShownText {
  readonly lang?: string;
  readonly dir: "ltr" | "rtl";
  readonly pieces: readonly Piece[];
}

export interface ShownResult {
  readonly url: string;
  readonly title: ShownText;
  /** As `datetime` has it, and as the page says it. */
  readonly datetime: string;
  readonly date: string;
  readonly outlet: OneText;
  /** Code of the report's language where it is not the title's. */
  readonly reportLanguage?: string;
  readonly kind?: string;
  readonly excerpt: ShownText;
}

export function showHit(hit: SearchHit, page: SearchPage, marker: Marker): ShownResult {
  const line = hit.lines[page.lang];
  const title = chooseTitle(hit, page.lang);
  const { reportLanguage, kind } = hit;
  return {
    url: `${page.articles}${hit.id}/`,
    title: { ...placeOf(title), pieces: markText(title.text, marker) },
    datetime: hit.date,
    date: line?.date ?? hit.date,
    outlet: line?.outlet ?? { text: "", dir: page.dir },
    ...(reportLanguage !== undefined && reportLanguage !== title.lang && { reportLanguage }),
    ...(kind !== undefined && { kind }),
    excerpt: chooseExcerpt(hit, page.lang, marker),
  };
}

/** Not marked. */
export interface OneText {
  readonly text: string;
  readonly lang?: string;
  readonly dir: "ltr" | "rtl";
}

/** As the lists have it: the title in the page's language, else the headline in it, else the record's own title. */
function chooseTitle({ texts, headline }: SearchHit, lang: string): OneText {
  const own = texts.find((text) => isIn(text, lang));
  if (own === undefined && headline?.lang !== undefined && isIn(headline, lang)) return headline;
  const { title, lang: code, dir } = own ?? texts[0] ?? NO_TEXT;
  return { text: title, lang: code, dir };
}

/**
 * The stretch with most of the words, in whatever language; of equal ones that of the page's language, of the summary.
 * Where the words stand in no text (names, tags, dates have them), the summary.
 */
function chooseExcerpt({ texts, headline }: SearchHit, lang: string, marker: Marker): ShownText {
  const inOrder = [...texts].sort((a, b) => Number(isIn(b, lang)) - Number(isIn(a, lang)));
  const stretches: OneText[] = [
    ...inOrder.map(({ summary, lang: code, dir }) => ({ text: summary, lang: code, dir })),
    ...inOrder.map(({ body, lang: code, dir }) => ({ text: body, lang: code, dir })),
    ...(headline ? [headline] : []),
  ];
  const ofPage = (text: OneText) => (isIn(text, lang) ? HALF : 0);
  let best: { text: OneText; excerpt: Excerpt; worth: number } | undefined;
  for (const text of stretches) {
    const excerpt = findExcerpt(text.text, marker);
    const worth = excerpt.found + (excerpt.found > 0 ? ofPage(text) : 0);
    if (best === undefined || worth > best.worth) best = { text, excerpt, worth };
  }
  return best ? { ...placeOf(best.text), pieces: best.excerpt.pieces } : { dir: "ltr", pieces: [] };
}

/** A text in the page's language is worth more than another one with as many words, and less than one with more. */
const HALF = 0.5;

const NO_TEXT: HitText = { lang: "und", dir: "ltr", title: "", summary: "", body: "" };

function placeOf({ lang, dir }: OneText): Pick<ShownText, "lang" | "dir"> {
  return { dir, ...(lang !== undefined && { lang }) };
}

function isIn({ lang }: { readonly lang?: string }, code: string): boolean {
  return lang === code || lang?.startsWith(`${code}-`) === true;
}
