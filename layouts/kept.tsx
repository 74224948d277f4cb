/** The pages that keep an old address: where its record went, or that nothing is listed there any more. */
import type { ComponentChildren } from "preact";
import type { Move } from "../src/views/moves.ts";
import { viewStrip } from "../src/views/strip.ts";
import { archiveUrl, searchUrl } from "../src/views/urls.ts";
import type { Frame } from "./frame.ts";
import { ownText } from "./parts/crumbs.tsx";
import type { HeadProps } from "./parts/head.tsx";
import { PageHead } from "./parts/page-head.tsx";
import { Phrase } from "./parts/text.tsx";
import { renderPage } from "./shell.tsx";

const UNIT = 4;

/** Leads on at once; who has switched that off follows the link. */
export function renderMoved(frame: Frame, { from, to, canonical, title }: Move): string {
  const { words, link } = frame;
  return renderKept(frame, {
    url: from,
    canonical,
    refresh: to,
    title: words.kept.moved,
    description: words.kept.movedLede,
    children: (
      <p>
        <a href={link(to)}>{title ? <Phrase frame={frame} text={title} /> : words.record.withdrawnEntry}</a>
      </p>
    ),
  });
}

/** `up` is the nearest page above it. */
export function renderEmptied(frame: Frame, url: string, up: string): string {
  const { words, link, language } = frame;
  return renderKept(frame, {
    url,
    title: words.kept.emptied,
    description: words.kept.emptiedLede,
    children: (
      <ul>
        <li>
          <a href={link(up)}>{words.kept.up}</a>
        </li>
        <li>
          <a href={link(searchUrl(language))}>{words.search.title}</a>
        </li>
        <li>
          <a href={link(archiveUrl(language))}>{words.archive}</a>
        </li>
      </ul>
    ),
  });
}

type Kept = Pick<HeadProps, "url" | "canonical" | "refresh" | "description"> & {
  readonly title: string;
  readonly children: ComponentChildren;
};

function renderKept(frame: Frame, { children, ...page }: Kept): string {
  return renderPage(frame, {
    ...page,
    noindex: true,
    class: "house",
    crumbs: [{ name: ownText(frame.language, page.title) }],
    strip: { view: viewStrip(frame.desk, []), unit: UNIT, label: "" },
    children: (
      <>
        <PageHead title={page.title} lede={page.description} />
        <div class="body">
          <div class="prose">{children}</div>
        </div>
      </>
    ),
  });
}
