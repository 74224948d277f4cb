/** Where in its part of the world a place lies, as a small map beside its records. */

import type { AuthorityEntry } from "../../src/archive/authority.ts";
import { drawLocator } from "../../src/charts/locator.ts";
import { mapUrl } from "../../src/views/urls.ts";
import type { Frame } from "../frame.ts";

interface LocatorProps {
  readonly frame: Frame;
  readonly name: string;
  readonly place: AuthorityEntry | undefined;
}

/** Nothing for what has no coordinates. */
export const Locator = ({ frame, name, place }: LocatorProps) => {
  if (place?.lat === undefined || place.lon === undefined) return null;
  const { words, language, link } = frame;
  const { id, width, height, outline, x, y } = drawLocator({ ...place, lat: place.lat, lon: place.lon });
  const { land, boundaries } = outline();
  return (
    <figure class="locator">
      <svg
        class="map"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={words.map.located(name, words.map.frames[id])}
      >
        <path class="land" d={land} />
        {boundaries && <path class="line" d={boundaries} />}
        <circle class="far" cx={x} cy={y} r="11" />
        <circle cx={x} cy={y} r="4.5" />
      </svg>
      <figcaption>
        <a href={link(mapUrl(language))}>{words.map.allPlaces}</a>
      </figcaption>
    </figure>
  );
};
