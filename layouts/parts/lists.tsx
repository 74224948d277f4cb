/** What stands around a list: the ways to its neighbours, its further pages, and what its records have in common. */
import type { ComponentChild } from "preact";
import type { Article } from "../../src/archive/article.ts";
import type { ListPage } from "../../src/indexes/pages.ts";
import type { CountedKind, CountedName } from "../../src/views/facts.ts";
import { type SpanLink, viewSpans } from "../../src/views/spans.ts";
import type { Frame } from "../frame.ts";
import { KindLink } from "./kind.tsx";
import { marksOf } from "./text.tsx";

export interface PagerLink {
  readonly url: string;
  readonly lead: ComponentChild;
  readonly name: ComponentChild;
  readonly tail?: ComponentChild;
}

interface PagerProps {
  readonly frame: Frame;
  readonly label: string;
  readonly earlier?: PagerLink | undefined;
  readonly later?: PagerLink | undefined;
}

/** Earlier at the start, later at the end: time runs the reader's way. */
export const Pager = ({ frame, label, earlier, later }: PagerProps) =>
  earlier === undefined && later === undefined ? null : (
    <nav class="pager" aria-label={label}>
      {earlier && <PagerEnd frame={frame} rel="prev" link={earlier} />}
      {later && <PagerEnd frame={frame} rel="next" link={later} />}
    </nav>
  );

const PagerEnd = ({ frame, rel, link }: { frame: Frame; rel: "prev" | "next"; link: PagerLink }) => (
  <a rel={rel} href={frame.link(link.url)}>
    <span>{link.lead}</span> <b>{link.name}</b> {link.tail !== undefined && <span>{link.tail}</span>}
  </a>
);

interface SpansProps {
  readonly frame: Frame;
  readonly spans: readonly SpanLink[];
  /** Says how many a page has, where it is not records that it lists. */
  readonly countOf?: (count: number) => string;
}

export const Spans = ({ frame, spans, countOf = frame.words.records }: SpansProps) =>
  spans.length === 0 ? null : (
    <nav class="spans" aria-label={frame.words.lists.pages}>
      <ol>
        {spans.map((span) => (
          <li>
            {span.current ? (
              <span aria-current="page">
                <SpanName span={span} countOf={countOf} />
              </span>
            ) : (
              <a href={frame.link(span.url)}>
                <SpanName span={span} countOf={countOf} />
              </a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );

const SpanName = ({ span, countOf }: { span: SpanLink; countOf: (count: number) => string }) => (
  <>
    <b>{span.first === span.last ? span.first : `${span.first}–${span.last}`}</b> {countOf(span.count)}
  </>
);

interface ListEndProps extends PagerProps {
  /** Site path of the list's first page. */
  readonly list: string;
  readonly pages: readonly ListPage<Article>[];
  readonly page: ListPage<Article>;
}

/** After a list: its further pages, then the lists before and after it in time. */
export const ListEnd = ({ list, pages, page, ...pager }: ListEndProps) => (
  <>
    <Spans frame={pager.frame} spans={viewSpans(list, pages, page.number)} />
    <Pager {...pager} />
  </>
);

export const KindTable = ({ frame, kinds }: { frame: Frame; kinds: readonly CountedKind[] }) =>
  kinds.length === 0 ? null : (
    <>
      <h2 id="kinds">{frame.words.dates.kindsOfReport}</h2>
      <KindList frame={frame} kinds={kinds} />
    </>
  );

export const KindList = ({ frame, kinds }: { frame: Frame; kinds: readonly CountedKind[] }) => (
  <ul class="kt">
    {kinds.map(({ kind, url, count }) => (
      <li>
        <KindLink frame={frame} kind={kind} url={url} /> <span>{count}</span>
      </li>
    ))}
  </ul>
);

/** Names one under the other; a count of one is not said. */
export const CountedNames = ({ frame, names }: { frame: Frame; names: readonly CountedName[] }) => (
  <>
    {names.map(({ name, url, count }, index) => (
      <>
        {index > 0 && <br />}
        <a href={frame.link(url)} {...marksOf(frame, name)}>
          {name.text}
        </a>
        {count > 1 && (
          <>
            {" "}
            <span class="n">{count}</span>
          </>
        )}
      </>
    ))}
  </>
);

/** A row of a definition list. */
export const Fact = ({
  name,
  lead = false,
  children,
}: {
  name: string;
  lead?: boolean;
  children: ComponentChild;
}) => (
  <div {...(lead && { class: "lead" })}>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

export const FeedFact = ({ frame, url, what }: { frame: Frame; url: string; what: string }) => (
  <Fact name={frame.words.dates.follow}>
    <a href={frame.link(url)}>{what}</a>
  </Fact>
);
