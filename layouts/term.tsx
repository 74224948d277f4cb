/** The page of a term or a kind: who or what it is, and its records, oldest first. */
import type { ComponentChild } from "preact";
import type { Article } from "../src/archive/article.ts";
import type { KindGroup, Term } from "../src/indexes/by-term.ts";
import type { ListPage } from "../src/indexes/pages.ts";
import { collectionJsonLd } from "../src/outputs/json-ld.ts";
import { viewSpans } from "../src/views/spans.ts";
import { viewStrip } from "../src/views/strip.ts";
import { type ListFacts, type TermView, viewKindPage, viewTermPage } from "../src/views/term-pages.ts";
import { FEED_INDEXES } from "../src/views/terms.ts";
import { type IndexName, indexUrl, listFiles, listPageUrl, termUrl } from "../src/views/urls.ts";
import type { Frame } from "./frame.ts";
import { Company } from "./parts/company.tsx";
import { ownText } from "./parts/crumbs.tsx";
import { Files } from "./parts/files.tsx";
import { EntryGroups } from "./parts/groups.tsx";
import { KindMark } from "./parts/kind.tsx";
import { KindTable, Spans } from "./parts/lists.tsx";
import { Locator } from "./parts/locator.tsx";
import { TermFacts } from "./parts/term-facts.tsx";
import { Headline, marksOf } from "./parts/text.tsx";
import { listTitle } from "./parts/titles.ts";
import { renderPage } from "./shell.tsx";

const UNIT = 4;

export function renderTerm(
  frame: Frame,
  term: Term,
  pages: readonly ListPage<Article>[],
  page: ListPage<Article>,
): string {
  const view = viewTermPage(frame.desk, term, page.entries);
  const list = termUrl(frame.language, term.index, term.slug);
  return renderList(frame, {
    index: term.index,
    list,
    pages,
    page,
    articles: term.articles,
    view,
    name: view.name.text,
    heading: (
      <h1 {...marksOf(frame, view.name)}>
        <Headline text={view.name.text} />
      </h1>
    ),
    description: view.description && <Description frame={frame} description={view.description} />,
    facts: (
      <>
        <Locator frame={frame} name={view.name.text} place={term.entry} />
        <TermFacts frame={frame} view={view} {...(FEED_INDEXES.includes(term.index) && { feed: list })} />
        {view.company && <Company frame={frame} company={view.company} />}
      </>
    ),
    ...(FEED_INDEXES.includes(term.index) && { feed: list }),
  });
}

export function renderKind(
  frame: Frame,
  group: KindGroup,
  pages: readonly ListPage<Article>[],
  page: ListPage<Article>,
): string {
  const view = viewKindPage(frame.desk, group, page.entries);
  const name = frame.words.kinds[group.kind];
  return renderList(frame, {
    index: "kinds",
    list: termUrl(frame.language, "kinds", group.kind),
    pages,
    page,
    articles: group.articles,
    view: { ...view, kinds: [] },
    name,
    heading: (
      <h1>
        <KindMark frame={frame} kind={group.kind} />
      </h1>
    ),
  });
}

interface ListPageProps {
  readonly index: IndexName;
  /** Site path of the list's first page. */
  readonly list: string;
  readonly pages: readonly ListPage<Article>[];
  readonly page: ListPage<Article>;
  readonly articles: readonly Article[];
  readonly view: ListFacts;
  readonly name: string;
  readonly heading: ComponentChild;
  readonly description?: ComponentChild;
  readonly facts?: ComponentChild;
  readonly feed?: string;
}

function renderList(frame: Frame, list: ListPageProps): string {
  const { desk, language, words } = frame;
  const { view, page, pages } = list;
  const url = listPageUrl(list.list, page.number);
  const lede = words.lists.termLede(view.count, view.outlets, view.first, view.last);
  const indexName = words.indexes[list.index];
  const title = listTitle(frame, list.name, page.number);
  return renderPage(frame, {
    ...(list.index === "places" && { stylesheet: frame.assets.pageStyles.map }),
    url,
    title: title + words.comma + indexName,
    description: `${list.name}: ${lede}`,
    class: "term",
    crumbs: [
      { name: ownText(language, indexName), url: indexUrl(language, list.index) },
      { name: ownText(language, list.name) },
    ],
    strip: { view: viewStrip(desk, list.articles), unit: UNIT, label: list.name },
    files: listFiles(language, list.list),
    ...(list.feed && { feed: { url: list.feed, title: `${list.name} · ${frame.siteTitle}` } }),
    jsonLd: collectionJsonLd(
      { url, name: title, description: lede, count: view.count, language },
      desk.settings,
    ),
    children: (
      <>
        <header class="head">
          {list.heading}
          <p class="stand">
            {list.description}
            {lede}
          </p>
        </header>
        <div class="body">
          <EntryGroups
            frame={frame}
            groups={view.groups.map(({ year, ...group }) => ({ ...group, name: year }))}
          />
          <Spans frame={frame} spans={viewSpans(list.list, pages, page.number)} />
          <Files frame={frame} files={listFiles(language, list.list)} />
        </div>
        {(view.kinds.length > 0 || list.facts) && (
          <div class="margin">
            <KindTable frame={frame} kinds={view.kinds} />
            {list.facts}
          </div>
        )}
      </>
    ),
  });
}

const Description = ({
  frame,
  description,
}: {
  frame: Frame;
  description: NonNullable<TermView["description"]>;
}) => (
  <>
    <span {...marksOf(frame, description)}>{description.text}</span>{" "}
  </>
);
