/** All terms of one index, as a printed index: by letter, each with its span and its count. */
import type { TermIndex } from "../src/archive/authority.ts";
import { collectionJsonLd } from "../src/outputs/json-ld.ts";
import { viewStrip } from "../src/views/strip.ts";
import { type IndexLine, type IndexSection, viewIndex } from "../src/views/term-pages.ts";
import { indexUrl, mapUrl } from "../src/views/urls.ts";
import type { Frame } from "./frame.ts";
import { ownText } from "./parts/crumbs.tsx";
import { marksOf } from "./parts/text.tsx";
import { renderPage } from "./shell.tsx";

const UNIT = 5;

export function renderTermIndex(frame: Frame, index: TermIndex): string {
  const { desk, language, words } = frame;
  const sections = viewIndex(desk, index);
  const count = desk.catalogue.terms[index].length;
  const url = indexUrl(language, index);
  const name = words.indexes[index];
  const lede = words.lists.ledes[index](count);
  const covered = index === "publishers" || index === "tags" ? desk.catalogue.listed : named(frame, index);
  return renderPage(frame, {
    url,
    title: name,
    description: lede,
    class: "wide",
    crumbs: [{ name: ownText(language, name) }],
    strip: {
      view: { ...viewStrip(desk, covered), whole: true },
      unit: UNIT,
      label: words.strip.onThisPage,
    },
    jsonLd: collectionJsonLd({ url, name, description: lede, count, language }, desk.settings),
    children: (
      <>
        <header class="head">
          <h1>{name}</h1>
          <p class="stand">{lede}</p>
          {index === "places" && (
            <p class="more">
              <a href={frame.link(mapUrl(language))}>{words.map.allPlaces}</a>
            </p>
          )}
          <Letters frame={frame} sections={sections} />
        </header>
        <div class="body index">
          {sections.map((section) => (
            <section>
              <h2 id={letterId(section.letter)}>{section.letter}</h2>
              <ul>
                {section.lines.map((line) => (
                  <Line frame={frame} line={line} />
                ))}
              </ul>
            </section>
          ))}
        </div>
      </>
    ),
  });
}

const Letters = ({ frame, sections }: { frame: Frame; sections: readonly IndexSection[] }) =>
  sections.length < 2 ? null : (
    <nav class="az" aria-label={frame.words.lists.letters}>
      {sections.map(({ letter }) => (
        <a href={`#${encodeURIComponent(letterId(letter))}`}>{letter}</a>
      ))}
    </nav>
  );

const Line = ({ frame, line }: { frame: Frame; line: IndexLine }) => (
  <li>
    <a href={frame.link(line.url)} {...marksOf(frame, line.name)}>
      {line.name.text}
    </a>{" "}
    <span>
      {line.first === line.last ? line.first : `${line.first}–${shortYear(line.first, line.last)}`}
      {frame.words.comma}
      <b>{line.count}</b>
    </span>
    {line.description && <small {...marksOf(frame, line.description)}>{line.description.text}</small>}
  </li>
);

function named({ desk }: Frame, index: TermIndex) {
  return desk.catalogue.listed.filter((article) => index === "publishers" || article[index].length > 0);
}

/** "2012–22", as printed indexes have it; in full across a century. */
function shortYear(first: number, last: number): string {
  const isSameCentury = Math.floor(first / 100) === Math.floor(last / 100);
  return isSameCentury ? String(last % 100).padStart(2, "0") : String(last);
}

function letterId(letter: string): string {
  return letter === "#" ? "other" : `l-${letter}`;
}
