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

/** A tag with its attributes, or a ">" that belongs to no tag. */
const TAG_OR_CLOSER = /(<[a-z/!](?:"[^"]*"|[^">])*>)|>/gi;

/** The renderer leaves ">" in text as it is; here it is escaped as markdown and feeds have it, for careless parsers. */
function escapeCloser(markup: string): string {
  return markup.replace(TAG_OR_CLOSER, (_, tag: string | undefined) => tag ?? "&gt;");
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
