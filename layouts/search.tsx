/** Search: the field, the filters and the results, which its script brings to life, and the lists that need none. */
import type { JSX } from "preact";
import { serializeJson } from "../src/outputs/json.ts";
import type { SearchPage } from "../src/search/client/page.ts";
import { LONGEST_QUERY, SORTS } from "../src/search/client/state.ts";
import { countLanguages } from "../src/views/facts.ts";
import { viewWaysIn, type WayIn } from "../src/views/search.ts";
import { viewStrip } from "../src/views/strip.ts";
import { articleUrl, searchIndexUrl, searchNamesUrl, searchUrl } from "../src/views/urls.ts";
import type { Frame } from "./frame.ts";
import { ownText } from "./parts/crumbs.tsx";
import { languageName } from "./parts/entry.tsx";
import { renderPage } from "./shell.tsx";
import { listMembers } from "./words/list-members.ts";

const UNIT = 4;

export function renderSearch(frame: Frame): string {
  const { desk, language, words, assets } = frame;
  const { search } = words;
  const languages = desk.settings.languages.map(({ code }) => languageName(words, code));
  const lede = search.lede(desk.catalogue.listed.length, listMembers(languages, words.comma, words.and));
  return renderPage(frame, {
    url: searchUrl(language),
    title: search.title,
    description: lede,
    class: "search",
    crumbs: [{ name: ownText(language, search.title) }],
    strip: { view: viewStrip(desk, []), unit: UNIT, label: "" },
    stylesheet: assets.pageStyles.search,
    script: assets.searchScript,
    children: (
      <>
        <header class="head">
          <h1>{search.title}</h1>
          <p class="stand">{lede}</p>
          <SearchForm frame={frame} />
          <p id="without-script" class="gap">
            {search.withoutScript}
          </p>
        </header>
        <section id="filters" class="margin" aria-label={search.filters} hidden />
        <div class="body">
          <ul id="chips" class="chips" hidden />
          <section id="results" aria-label={search.title}>
            <Bar frame={frame} />
            <div id="notes" />
            <ol id="hits" class="es" />
            <div id="more" />
          </section>
          <p id="said" class="vh" role="status" />
          <Ways frame={frame} />
        </div>
        <script
          id="search-page"
          type="application/json"
          dangerouslySetInnerHTML={{ __html: serializeJson(describePage(frame)) }}
        />
      </>
    ),
  });
}

/** Hidden until the script is there: without it, nothing would come of it. */
const SearchForm = ({ frame }: { frame: Frame }) => {
  const { search } = frame.words;
  return (
    <search>
      <form id="search-form" class="find" action={frame.link(searchUrl(frame.language))} hidden>
        <label for="q">{search.field}</label>
        <div>
          <input
            type="search"
            id="q"
            name="q"
            maxLength={LONGEST_QUERY}
            autocomplete="off"
            spellcheck={false}
            enterkeyhint="search"
            aria-describedby="search-hint"
          />
          <button type="submit">{search.submit}</button>
        </div>
        <p id="search-hint">
          {search.hint} {search.privacy}
        </p>
      </form>
    </search>
  );
};

const Bar = ({ frame: { words } }: { frame: Frame }): JSX.Element => (
  <div id="bar" hidden>
    <p id="count" />
    <label id="order">
      {words.search.sort}{" "}
      <select id="sort">
        {SORTS.map((sort) => (
          <option value={sort}>{words.search.phrases.sorts[sort]}</option>
        ))}
      </select>
    </label>
  </div>
);

const Ways = ({ frame }: { frame: Frame }) => (
  <section id="ways" aria-labelledby="ways-in">
    <h2 class="sh" id="ways-in">
      {frame.words.search.waysIn}
    </h2>
    <ul class="kt kt-page">
      {viewWaysIn(frame.desk).map((way) => (
        <li>
          <a href={frame.link(way.url)}>{nameOf(way, frame)}</a> <span>{way.count}</span>
        </li>
      ))}
    </ul>
  </section>
);

function nameOf({ of }: WayIn, { words }: Frame): string {
  if (of === "archive") return words.years;
  return of === "dossiers" ? words.dossiers : words.indexes[of];
}

function describePage(frame: Frame): SearchPage {
  const { desk, language, words, link } = frame;
  const { years, listed } = desk.catalogue;
  const languages = Object.fromEntries(
    countLanguages(listed).map(({ lang }) => [lang, languageName(words, lang)]),
  );
  return {
    lang: language.code,
    dir: language.dir,
    articles: link(articleUrl(language, "").slice(0, -1)),
    index: link(searchIndexUrl),
    names: link(searchNamesUrl(language)),
    years: years.map(({ year }) => year),
    kinds: words.kinds,
    languages,
    inLanguages: Object.fromEntries(
      Object.entries(languages).map(([lang, name]) => [lang, words.inLanguage(name)]),
    ),
    comma: words.comma,
    phrases: words.search.phrases,
  };
}
