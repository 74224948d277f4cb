/** The whole document around a page: head, masthead, strip, breadcrumb, footer. */
import type { ComponentChildren } from "preact";
import { renderToString } from "preact-render-to-string";
import { escapeCloser } from "./escape-closer.ts";
import type { Frame } from "./frame.ts";
import { Crumbs } from "./parts/crumbs.tsx";
import { Footer } from "./parts/footer.tsx";
import { Head, type HeadProps } from "./parts/head.tsx";
import { Masthead } from "./parts/masthead.tsx";
import { renderYears, Strip, type StripProps, YEARS } from "./parts/strip.tsx";

export interface PageProps extends HeadProps {
  /** Sets the page's grid: `home` and `wide` have no margin column. */
  readonly class: string;
  readonly strip?: StripProps;
  /** Home places its strip itself, among its children. */
  readonly placesStrip?: true;
  readonly children: ComponentChildren;
}

/** The document as it is written, with its doctype. */
export function renderPage(frame: Frame, props: PageProps): string {
  const { strip } = props;
  const page = escapeCloser(renderToString(<Document frame={frame} {...props} />));
  return `<!doctype html>\n${strip ? page.replace(YEARS, () => renderYears(frame, strip)) : page}\n`;
}

const Document = ({
  frame,
  class: name,
  children,
  strip,
  placesStrip,
  ...head
}: PageProps & { frame: Frame }) => (
  <html lang={frame.language.code} dir={frame.language.dir}>
    <Head frame={frame} {...head} />
    <body class={name}>
      <a class="skip" href="#main">
        {frame.words.skip}
      </a>
      <Masthead frame={frame} url={head.url} />
      {strip && !placesStrip && <Strip frame={frame} {...strip} />}
      {head.crumbs.length > 0 && <Crumbs frame={frame} crumbs={head.crumbs} />}
      <main id="main" class="page">
        {children}
      </main>
      <Footer frame={frame} />
    </body>
  </html>
);
