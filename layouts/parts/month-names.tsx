/** The months' names across a drawing: short ones, or a letter where a month is narrow. */
import type { Frame } from "../frame.ts";

/** For eyes only: each mark says its month itself. The style sheet shows one of the two names. */
export const MonthNames = ({
  frame: { words },
  places,
  unknown,
  y,
}: {
  frame: Frame;
  /** Middles of the twelve months, in percent. */
  places: readonly number[];
  /** Middle of the place of what carries no month. */
  unknown?: number | undefined;
  y: number;
}) => (
  <svg class="months" overflow="visible" aria-hidden="true">
    {places.map((place, index) => (
      <>
        <text class="short" x={`${place}%`} y={y}>
          {words.monthsShort[index]}
        </text>
        <text class="narrow" x={`${place}%`} y={y}>
          {words.monthsNarrow[index]}
        </text>
      </>
    ))}
    {unknown !== undefined && (
      <text x={`${unknown}%`} y={y}>
        ?
      </text>
    )}
  </svg>
);
