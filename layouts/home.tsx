/** Home: what this archive is, the strip, the newest reports, the ways in. */
import { webSiteJsonLd } from "../src/outputs/json-ld.ts";
import { type HomeView, newestArticles, viewHome, type WayIn } from "../src/views/home.ts";
import { viewStrip } from "../src/views/strip.ts";
import { archiveUrl, eventsUrl, homeUrl, indexUrl, mapUrl } from "../src/views/urls.ts";
import { type Frame, localize } from "./frame.ts";
import { Entries, LineLink } from "./parts/entry.tsx";
import { SearchBox } from "./parts/search-box.tsx";
import { Strip } from "./parts/strip.tsx";
import { Headline, marksOf, Phrase } from "./parts/text.tsx";
import { EventTime } from "./parts/time.tsx";
import { renderPage } from "./shell.tsx";

const UNIT = 7;

export function renderHome(frame: Frame): string {
  const { desk, language, words } = frame;
  const view = viewHome(desk);
  const { settings } = desk;
  const description = localize(desk, settings.description);
  const lede = words.homePage.lede(
    localize(desk, settings.subject),
    view.count,
    view.outlets,
    view.first,
    view.last,
  );
  const strip = {
    view: { ...viewStrip(desk, newestArticles(desk)), whole: true },
    unit: UNIT,
    label: words.strip.newest,
  };
  return renderPage(frame, {
    url: homeUrl(language),
    description: `${lede} ${description}`,
    class: "home",
    crumbs: [],
    strip,
    placesStrip: true,
    feed: { url: homeUrl(language), title: frame.siteTitle },
    jsonLd: webSiteJsonLd(language, settings),
    children: (
      <>
        <header class="head">
          <h1 class="lede">{lede}</h1>
          <p class="stand">{description}</p>
        </header>
        <SearchBox frame={frame} isLarge />
        <div class="full big">
          <Strip frame={frame} {...strip} />
        </div>
        <section class="body" aria-labelledby="newest">
          <h2 class="sh" id="newest">
            {words.homePage.newest}
          </h2>
          <Entries frame={frame} entries={view.newest} level={3} />
          <p class="more">
            <a href={frame.link(archiveUrl(language))}>{words.homePage.wholeArchive(view.count)}</a>
          </p>
        </section>
        <div class="margin side">
          <OnThisDay frame={frame} view={view.onThisDay} />
          <Dossiers frame={frame} view={view} />
        </div>
        <div class="full ways">
          {view.waysIn.map((way) => (
            <Way frame={frame} way={way} />
          ))}
        </div>
      </>
    ),
  });
}

const OnThisDay = ({ frame, view }: { frame: Frame; view: HomeView["onThisDay"] }) =>
  view === undefined ? null : (
    <section aria-labelledby="on-this-day">
      <h2 class="sh" id="on-this-day">
        {frame.words.homePage.onThisDay(frame.words.day(view.day, view.month))}
      </h2>
      <ol class="mini">
        {view.lines.map((line) => (
          <li>
            <span>
              {line.date.year} · <Phrase frame={frame} text={line.outlet} />
            </span>
            <LineLink frame={frame} line={line} />
          </li>
        ))}
      </ol>
      <p class="more">
        <a href={frame.link(view.url)}>
          {frame.words.anniversaries.all(frame.words.day(view.day, view.month))}
        </a>
      </p>
    </section>
  );

const Dossiers = ({ frame, view }: { frame: Frame; view: HomeView }) =>
  view.dossiers.length === 0 ? null : (
    <section aria-labelledby="dossiers">
      <h2 class="sh" id="dossiers">
        {frame.words.dossiers}
      </h2>
      <ol class="mini">
        {view.dossiers.map(({ url, title, date, count }) => (
          <li>
            <span>
              <EventTime frame={frame} date={date} /> · {frame.words.records(count)}
            </span>
            <a href={frame.link(url)} {...marksOf(frame, title)}>
              <Headline text={title.text} />
            </a>
          </li>
        ))}
      </ol>
      <p class="more">
        <a href={frame.link(eventsUrl(frame.language))}>
          {frame.words.homePage.allDossiers(view.dossierCount)}
        </a>
      </p>
    </section>
  );

const Way = ({ frame, way }: { frame: Frame; way: WayIn }) => {
  const name = frame.words.indexes[way.index];
  return way.links.length === 0 ? null : (
    <section aria-labelledby={way.index}>
      <h2 class="sh" id={way.index}>
        {name}
      </h2>
      <ol>
        {way.links.map((link) => (
          <li>
            <a href={frame.link(link.url)} {...marksOf(frame, link.name)}>
              {link.name.text}
            </a>{" "}
            <span>{link.count}</span>
          </li>
        ))}
      </ol>
      <p class="more">
        <a href={frame.link(indexUrl(frame.language, way.index))}>
          {frame.words.homePage.all(way.total)}
          <span class="vh"> {name}</span>
        </a>
        {way.index === "places" && (
          <>
            {" · "}
            <a href={frame.link(mapUrl(frame.language))}>{frame.words.map.title}</a>
          </>
        )}
      </p>
    </section>
  );
};
