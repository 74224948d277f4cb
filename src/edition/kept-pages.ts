/** The pages that keep an old address answering: where it leads to now, or that nothing is listed there any more. */
import type { Frame } from "../../layouts/frame.ts";
import { renderEmptied, renderMoved } from "../../layouts/kept.tsx";
import type { PageLanguage } from "../archive/language.ts";
import { type Move, viewMoves } from "../views/moves.ts";
import { homeUrl } from "../views/urls.ts";

/** In no sitemap and no list. */
export interface KeptPage {
  readonly url: string;
  readonly render: () => string;
}

export interface Kept {
  readonly moves: readonly Move[];
  readonly pages: readonly KeptPage[];
}

export interface PublicAddresses {
  /** Of all pages, moved ones too, without the prefix of a language. */
  readonly pages: readonly string[];
  /** Homes of the languages that have one. */
  readonly languages: readonly string[];
}

interface Addressed {
  readonly url: string;
}

/** `pages` are those that stand; `published` is every address that was, without the prefix of a language. */
export function composeKept(
  frames: readonly Frame[],
  pages: readonly Addressed[],
  published: readonly string[],
): Kept {
  const urls = new Set(pages.map(({ url }) => url));
  // Where a page stands, nothing was moved away.
  const moves = frames.map(({ desk }) => viewMoves(desk).filter(({ from }) => !urls.has(from)));
  const taken = new Set([...urls, ...moves.flat().map(({ from }) => from)]);
  const kept = frames.flatMap((frame, index) => [
    ...(moves[index] ?? []).map((move) => ({ url: move.from, render: () => renderMoved(frame, move) })),
    ...emptiedPages(frame, published, taken),
  ]);
  return { moves: moves.flat(), pages: kept };
}

/** All languages have the same addresses below their prefix: the first one's stand for all. */
export function listAddresses(
  pages: readonly Addressed[],
  moves: readonly Move[],
  [, ...others]: readonly PageLanguage[],
): PublicAddresses {
  const urls = [...pages.map(({ url }) => url), ...moves.map(({ from }) => from)];
  const languages = others.map(homeUrl);
  return { pages: urls.filter((url) => !languages.some((home) => url.startsWith(home))), languages };
}

function emptiedPages(frame: Frame, published: readonly string[], taken: ReadonlySet<string>): KeptPage[] {
  const { prefix } = frame.language;
  const addresses = [...new Set(published)].map((address) => `${prefix}${address}`);
  return addresses
    .filter((url) => !taken.has(url))
    .map((url) => ({
      url,
      render: () => renderEmptied(frame, url, findAbove(url, taken) ?? homeUrl(frame.language)),
    }));
}

/** The nearest page that the address lies below. */
function findAbove(url: string, taken: ReadonlySet<string>): string | undefined {
  const above = url.slice(0, url.lastIndexOf("/", url.length - 2) + 1);
  if (above === "" || taken.has(above)) return above || undefined;
  return findAbove(above, taken);
}
