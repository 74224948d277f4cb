/** The map: where the places are that records and dossiers name, in frames with their lists, and how the numbers add up. */
import { drawMap, type FrameDrawing } from "../src/charts/map.ts";
import { MAP_SOURCE } from "../src/geography/outlines.ts";
import { collectionJsonLd } from "../src/outputs/json-ld.ts";
import { type MapView, type PlaceOnMap, type PlaceView, viewMap } from "../src/views/map.ts";
import { viewStrip } from "../src/views/strip.ts";
import { archiveUrl, eventsUrl, indexUrl, mapUrl } from "../src/views/urls.ts";
import type { Frame } from "./frame.ts";
import { ownText } from "./parts/crumbs.tsx";
import { Line } from "./parts/entry.tsx";
import { MapFrame, shortName } from "./parts/map-frame.tsx";
import { PageHead } from "./parts/page-head.tsx";
import { marksOf } from "./parts/text.tsx";
import { renderPage } from "./shell.tsx";

const UNIT = 5;

export function renderMap(frame: Frame): string {
  const { desk, language, words } = frame;
  const view = viewMap(desk);
  const drawings = drawMap(view.places);
  const nameOf = nameFrames(frame, drawings);
  const url = mapUrl(language);
  const lede = words.map.lede(view.places.length);
  const covered = desk.catalogue.listed.filter(({ places }) => places.length > 0);
  return renderPage(frame, {
    stylesheet: frame.assets.pageStyles.map,
    url,
    title: words.map.title,
    description: lede,
    class: "wide",
    crumbs: [{ name: ownText(language, words.map.title) }],
    strip: { view: { ...viewStrip(desk, covered), whole: true }, unit: UNIT, label: words.strip.onThisPage },
    jsonLd: collectionJsonLd(
      { url, name: words.map.title, description: lede, count: view.places.length, language },
      desk.settings,
    ),
    children: (
      <>
        <PageHead title={words.map.title} lede={lede} />
        <div class="body">
          {drawings.map((drawing) => (
            <Plate frame={frame} drawing={drawing} nameOf={nameOf} />
          ))}
          <OffMap frame={frame} view={view} />
          <Sums frame={frame} view={view} />
          <section class="sec">
            <h2>{words.map.reading}</h2>
            <div class="notes">
              <p>{words.map.boundaries(MAP_SOURCE.name, MAP_SOURCE.version, MAP_SOURCE.atlas)}</p>
              <p>{words.map.points}</p>
            </div>
          </section>
        </div>
      </>
    ),
  });
}

/** What each frame is called: a part of the world by its name, a close-up by its largest place. */
function nameFrames(frame: Frame, drawings: readonly FrameDrawing<PlaceOnMap>[]): (id: string) => string {
  const { frames, around }: { frames: Readonly<Record<string, string>>; around: (place: string) => string } =
    frame.words.map;
  const names = new Map(
    drawings.map(({ id, marks }): [string, string] => [
      id,
      frames[id] ?? around(shortName(marks[0]?.place.name.text ?? "")),
    ]),
  );
  return (id) => names.get(id) ?? id;
}

interface PlateProps {
  readonly frame: Frame;
  readonly drawing: FrameDrawing<PlaceOnMap>;
  readonly nameOf: (id: string) => string;
}

const Plate = ({ frame, drawing, nameOf }: PlateProps) => {
  const { id, marks, boxes } = drawing;
  return (
    <section class="plate" id={id}>
      <h2>{nameOf(id)}</h2>
      <div class="ground">
        <a class="skip" href={`#places-${id}`}>
          {frame.words.map.skip}
        </a>
        <MapFrame frame={frame} drawing={drawing} nameOf={nameOf} />
      </div>
      <ul class="kt kt-page" id={`places-${id}`}>
        {boxes.map((box) => (
          <li>
            <a href={`#${box.id}`}>{nameOf(box.id)}</a> <span>{frame.words.map.ownMap(box.places)}</span>
          </li>
        ))}
        {marks.map(({ place }) => (
          <PlaceLine frame={frame} place={place} />
        ))}
      </ul>
    </section>
  );
};

const PlaceLine = ({ frame, place }: { frame: Frame; place: PlaceView }) => {
  const url = place.url ?? place.dossiers[0]?.url;
  return (
    <li>
      <a href={frame.link(url ?? "")} {...marksOf(frame, place.name)}>
        {place.name.text}
      </a>{" "}
      <span>{frame.words.map.counts(place.count, place.dossiers.length)}</span>
    </li>
  );
};

/** What the map cannot show: places without coordinates, records without a place. */
const OffMap = ({ frame, view }: { frame: Frame; view: MapView }) => {
  const { words, link, language } = frame;
  const { unlocated, namelessLines, nameless } = view;
  return (
    <>
      {unlocated.length > 0 && (
        <section class="sec">
          <h2>{words.map.unlocated}</h2>
          <ul class="kt kt-page">
            {unlocated.map((place) => (
              <PlaceLine frame={frame} place={place} />
            ))}
          </ul>
        </section>
      )}
      {namelessLines.length > 0 && (
        <section class="sec">
          <h2>{words.map.nameless}</h2>
          <div>
            <ol class="lines">
              {namelessLines.map((line) => (
                <Line frame={frame} line={line} />
              ))}
            </ol>
            {nameless > namelessLines.length && (
              <p class="small gap">
                <a href={link(archiveUrl(language))}>
                  {words.map.newestNameless(namelessLines.length, nameless)}
                </a>
              </p>
            )}
          </div>
        </section>
      )}
    </>
  );
};

/** Every listed record is on the map, off it, or without a place; a record counts at each of its places. */
const Sums = ({ frame, view }: { frame: Frame; view: MapView }) => {
  const { words, link, language } = frame;
  return (
    <section class="sec">
      <h2>{words.map.sums}</h2>
      <ul class="notes">
        <li>{words.map.onMap(view)}</li>
        {view.offMap > 0 && <li>{words.map.offMap(view.offMap)}</li>}
        <li>{words.map.withoutPlace(view.nameless)}</li>
        {view.withdrawn > 0 && <li>{words.map.withdrawn(view.withdrawn)}</li>}
        <li>
          {words.map.dossiersOnMap(view.dossiersOnMap, view.dossiers)}{" "}
          <a href={link(eventsUrl(language))}>{words.dossiers}</a>
        </li>
      </ul>
      <p class="more">
        <a href={link(indexUrl(language, "places"))}>{words.map.byName}</a>
      </p>
    </section>
  );
};
