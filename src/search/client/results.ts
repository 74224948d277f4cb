/** Results that were found → the list of them, as the other pages have their lists. */
import { make } from "./dom.ts";
import type { Piece } from "./marks.ts";
import type { SearchPage } from "./page.ts";
import type { OneText, ShownResult, ShownText } from "./showing.ts";

export function drawResult(shown: ShownResult, page: SearchPage): HTMLLIElement {
  const { url, title, datetime, date, outlet, reportLanguage, kind, excerpt } = shown;
  const inLanguage = reportLanguage && page.inLanguages[reportLanguage];
  return make(
    "li",
    { class: "e" },
    make(
      "h2",
      { class: "hl" },
      make("a", { href: url, ...marksOf(title, page) }, ...drawPieces(title.pieces)),
    ),
    make(
      "p",
      { class: "dl" },
      make("time", { datetime }, date),
      " ",
      make(
        "span",
        {},
        make("bdi", marksOf(outlet, page), outlet.text),
        inLanguage ? make("span", {}, page.comma + inLanguage) : undefined,
      ),
    ),
    drawExcerpt(excerpt, page),
    kind === undefined
      ? undefined
      : make(
          "ul",
          { class: "t" },
          make("li", {}, make("span", { class: "k", "data-k": kind }, page.kinds[kind] ?? kind)),
        ),
  );
}

function drawExcerpt(excerpt: ShownText, page: SearchPage): HTMLElement {
  return make("p", { class: "s", ...marksOf(excerpt, page) }, ...drawPieces(excerpt.pieces));
}

function drawPieces(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, isMarked }) => (isMarked ? make("mark", {}, text) : text));
}

/** As `marksOf` of the layouts: only what differs from the page. */
export function marksOf(
  { lang, dir }: Pick<OneText, "lang" | "dir">,
  page: SearchPage,
): { lang?: string; dir?: string } {
  if (lang === page.lang || (lang === undefined && dir === page.dir)) return {};
  return { ...(lang !== undefined && { lang }), ...(dir !== page.dir && { dir }) };
}
