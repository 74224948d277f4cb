/** One frame of the map: its land, the boxes of its insets, a mark a place with its name where there is room. */
import type { Box, FrameDrawing, Mark } from "../../src/charts/map.ts";
import { type Label, type Lettering, labelFrame } from "../../src/charts/map-labels.ts";
import type { PlaceOnMap } from "../../src/views/map.ts";
import type { Frame } from "../frame.ts";
import { marksOf } from "./text.tsx";

interface MapFrameProps {
  readonly frame: Frame;
  readonly drawing: FrameDrawing<PlaceOnMap>;
  /** What a frame is called. */
  readonly nameOf: (id: string) => string;
}

/** The name that is drawn stands in the title already. (Written out, the linter takes the element for a control.) */
const UNSPOKEN = { "aria-hidden": "true" } as const;
/** As large as a phone shows the units of a frame; Nastaliq is narrow and tall. */
const LETTERING: Readonly<Record<"ltr" | "rtl", Lettering>> = {
  ltr: { width: 14.5, height: 30 },
  rtl: { width: 14, height: 64 },
};

export const MapFrame = ({ frame, drawing, nameOf }: MapFrameProps) => {
  const { words, language } = frame;
  const { id, width, height, outline, marks, elsewhere, boxes } = drawing;
  const { land, boundaries } = outline();
  const labels = labelFrame(
    drawing,
    (box) => nameOf(box.id),
    (place) => shortName(place.name.text) + countBeside(place),
    LETTERING[language.dir],
  );
  return (
    <svg class="map" viewBox={`0 0 ${width} ${height}`}>
      <title>{words.map.mapOf(nameOf(id))}</title>
      <path class="land" d={land} />
      {boundaries && <path class="line" d={boundaries} />}
      {elsewhere.map(({ x, y, radius }) => (
        <circle class="far" cx={x} cy={y} r={radius} />
      ))}
      {boxes.map((box, index) => (
        <InsetBox frame={frame} box={box} name={nameOf(box.id)} label={labels.boxes[index]} />
      ))}
      {marks.map((mark, index) => (
        <PlaceMark frame={frame} mark={mark} label={labels.marks[index]} />
      ))}
    </svg>
  );
};

interface InsetBoxProps {
  readonly frame: Frame;
  readonly box: Box;
  readonly name: string;
  readonly label: Label | undefined;
}

const InsetBox = ({ frame, box: { id, x, y, width, height }, name, label }: InsetBoxProps) => (
  <a href={`#${id}`}>
    <title>{frame.words.map.larger(name)}</title>
    <rect x={x} y={y} width={width} height={height} />
    {label && (
      <g {...UNSPOKEN}>
        <Name frame={frame} label={label} />
      </g>
    )}
  </a>
);

interface PlaceMarkProps {
  readonly frame: Frame;
  readonly mark: Mark<PlaceOnMap>;
  readonly label: Label | undefined;
}

const PlaceMark = ({ frame, mark, label }: PlaceMarkProps) => {
  const { place, x, y, radius, diamond, reach } = mark;
  const { words, link } = frame;
  return (
    <a href={link(place.url)} {...marksOf(frame, place.name)}>
      <title>{words.map.mark(place.name.text, place.count, place.dossiers.length)}</title>
      {reach > Math.max(radius, diamond) && <circle class="hit" cx={x} cy={y} r={reach} />}
      {radius > 0 && <circle cx={x} cy={y} r={radius} />}
      {diamond > 0 && (
        <path d={`M${x - diamond} ${y}l${diamond}-${diamond} ${diamond} ${diamond}-${diamond} ${diamond}z`} />
      )}
      {label && (
        <g {...UNSPOKEN}>
          <Name frame={frame} label={label} tail={countBeside(place)} />
        </g>
      )}
    </a>
  );
};

interface NameProps {
  readonly frame: Frame;
  readonly label: Label;
  /** What stands at the end of the label in a second voice. */
  readonly tail?: string;
}

const Name = ({ frame, label, tail = "" }: NameProps) => (
  <text x={label.x} y={label.y} class={anchorClass(frame, label)}>
    {label.text.slice(0, label.text.length - tail.length)}
    {tail && <tspan>{tail}</tspan>}
  </text>
);

/** A single record is not said. */
function countBeside({ count }: PlaceOnMap): string {
  return count > 1 ? ` ${count}` : "";
}

/** "Start" is where the reader starts, and the map does not turn with the page. */
function anchorClass({ language }: Frame, { side }: Label): string {
  if (side === "above" || side === "below") return side;
  return (side === "right") === (language.dir === "ltr") ? "start" : "end";
}

/** "Place, Country": the map itself says the rest. */
export function shortName(name: string): string {
  return name.split(/[,،]/)[0] ?? name;
}
