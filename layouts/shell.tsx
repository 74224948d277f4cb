/** The whole document around a page: head, masthead, strip, breadcrumb, footer. */
import type { ComponentChildren } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Frame } from "./frame.ts";
import { Crumbs } from "./parts/crumbs.tsx";
import { Footer } from "./parts/footer.tsx";
import { Head, type HeadProps } from "./parts/head.tsx";
import { Masthead } from "./parts/masthead.tsx";
import { Strip, type StripProps } from "./parts/strip.tsx";

export interface PageProps extends HeadProps {
  /** Sets the page's grid: `home` and `wide` have no margin column. */
  readonly class: string;
  /** Home places its strip itself. */
  readonly strip?: StripProps;
  readonly children: ComponentChildren;
}

/** The document as it is written, with its doctype. */
export function renderPage(frame: Frame, props: PageProps): string {
  return `<!doctype html>\n${escapeCloser(renderToString(<Document frame={frame} {...props} />))}\n`;
}

/** The renderer leaves ">" in text as it is; here it is escaped as markdown and feeds have it, for careless parsers. */
export function escapeCloser(markup: string): string {
  let escaped = "";
  let kept = 0;
  let closer = markup.indexOf(">");
  for (let tag = findTag(markup, 0); closer !== -1; closer = markup.indexOf(">", closer + 1)) {
    if (tag !== -1 && tag < closer) {
      closer = endOfTag(markup, tag);
      if (closer === -1) break;
      tag = findTag(markup, closer + 1);
    } else {
      escaped += `${markup.slice(kept, closer)}&gt;`;
      kept = closer + 1;
    }
  }
  return kept === 0 ? markup : escaped + markup.slice(kept);
}

/** What stands after the "<" of a tag, an end tag or the doctype. */
const TAG_BEGIN = /[a-z/!]/i;

function findTag(markup: string, from: number): number {
  let tag = markup.indexOf("<", from);
  while (tag !== -1 && !TAG_BEGIN.test(markup.charAt(tag + 1))) tag = markup.indexOf("<", tag + 1);
  return tag;
}

/** The ">" that is in no attribute's value. */
function endOfTag(markup: string, tag: number): number {
  let end = markup.indexOf(">", tag);
  let quote = markup.indexOf('"', tag);
  while (quote !== -1 && quote < end) {
    const closing = markup.indexOf('"', quote + 1);
    if (closing === -1) return -1;
    if (closing > end) end = markup.indexOf(">", closing);
    quote = markup.indexOf('"', closing + 1);
  }
  return end;
}

const Document = ({ frame, class: name, children, strip, ...head }: PageProps & { frame: Frame }) => (
  <html lang={frame.language.code} dir={frame.language.dir}>
    <Head frame={frame} {...head} />
    <body class={name}>
      <a class="skip" href="#main">
        {frame.words.skip}
      </a>
      <Masthead frame={frame} url={head.url} />
      {strip && <Strip frame={frame} {...strip} />}
      {head.crumbs.length > 0 && <Crumbs frame={frame} crumbs={head.crumbs} />}
      <main id="main" class="page">
        {children}
      </main>
      <Footer frame={frame} />
    </body>
  </html>
);
