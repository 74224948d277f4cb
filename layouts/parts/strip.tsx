/** The density strip: one link a year, that holds its own drawing and its label. */
import { renderToString } from "preact-render-to-string";
import { drawYear } from "../../src/charts/strip.ts";
import type { StripView, StripYear } from "../../src/views/strip.ts";
import { archiveUrl } from "../../src/views/urls.ts";
import { escapeCloser } from "../escape-closer.ts";
import type { Frame } from "../frame.ts";

export interface StripProps {
  readonly view: StripView;
  /** Pixels a record. */
  readonly unit: number;
  /** What the blocks in the accent colour are. */
  readonly label: string;
}

/** Stands for the list's items, which are put in last: they are a third of a page, and need no more care. */
export const YEARS = "<!--years-->";

export const Strip = ({ frame, view, label }: StripProps & { frame: Frame }) => {
  const { words, language } = frame;
  const first = view.years[0]?.year;
  const last = view.years.at(-1)?.year;
  if (first === undefined || last === undefined) return null;
  const hasYearOnly = view.years.some((year) => year.yearOnly.total > 0);
  const isCovering = view.years.some((year) => year.covered > 0);
  return (
    <nav class={view.whole ? "strip all" : "strip"} aria-label={words.strip.label}>
      <ol dangerouslySetInnerHTML={{ __html: YEARS }} />
      <p class="key">
        <span class="key-txt">{words.strip.key}</span> {isCovering && <span class="key-on">{label}</span>}{" "}
        {hasYearOnly && <span class="key-yr">{words.strip.yearOnly}</span>}{" "}
        {!view.whole && (
          <a class="key-all" href={frame.link(archiveUrl(language))}>
            {words.strip.all(first, last)}
          </a>
        )}
      </p>
    </nav>
  );
};

/** Years that a page does not cover are the same objects on all pages, and look the same: they are drawn once. */
const drawn = new WeakMap<Frame, Map<string, Map<StripYear, string>>>();

/** The items of the list. */
export function renderYears(frame: Frame, { view, unit, label }: StripProps): string {
  const kept = findDrawn(frame, `${unit} ${view.whole}`);
  const years = view.years.map((year, index) => {
    const known = kept.get(year);
    if (known !== undefined) return known;
    const props = { frame, year, unit, label, isFirst: index === 0, whole: view.whole };
    const markup = escapeCloser(renderToString(<YearItem {...props} />));
    if (year.covered === 0) kept.set(year, markup);
    return markup;
  });
  return years.join("");
}

function findDrawn(frame: Frame, look: string): Map<StripYear, string> {
  const looks = drawn.get(frame) ?? new Map<string, Map<StripYear, string>>();
  drawn.set(frame, looks);
  const kept = looks.get(look) ?? new Map<StripYear, string>();
  looks.set(look, kept);
  return kept;
}

interface YearProps {
  readonly frame: Frame;
  readonly year: StripYear;
  readonly unit: number;
  readonly label: string;
  readonly isFirst: boolean;
  readonly whole: boolean;
}

const YearItem = (props: YearProps) => (
  <li class={yearClass(props.year, props.isFirst, props.whole)}>
    <YearBlock {...props} />
  </li>
);

const YearBlock = ({ frame, year, unit, label, isFirst, whole }: YearProps) => {
  const drawing = drawYear(year, unit);
  const isCurrent = year.covered > 0 && !whole;
  const content = (
    <>
      {drawing.height > 0 && (
        <svg
          viewBox={`0 0 12 ${drawing.height}`}
          height={drawing.height}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          {drawing.paths.map((path) => (
            <path {...(path.class && { class: path.class })} d={path.d} />
          ))}
        </svg>
      )}
      <YearLabel year={year.year} isFull={isFirst || year.year % 10 === 0} />
      <span class="vh">{countLabel(frame, year, isCurrent ? label : undefined)}</span>
    </>
  );
  return year.url === undefined ? (
    <span>{content}</span>
  ) : (
    <a href={frame.link(year.url)} {...(isCurrent && { "aria-current": "true" as const })}>
      {content}
    </a>
  );
};

const YearLabel = ({ year, isFull }: { year: number; isFull: boolean }) => {
  const digits = String(year);
  return isFull ? (
    <b>{digits}</b>
  ) : (
    <b>
      <span class="vh">{digits.slice(0, -2)}</span>
      {digits.slice(-2)}
    </b>
  );
};

function countLabel({ words }: Frame, year: StripYear, label: string | undefined): string {
  const total = year.total === 0 ? words.strip.none : words.records(year.total);
  return words.comma + total + (label ? words.comma + words.strip.covered(year.covered, label) : "");
}

function yearClass({ year, far }: StripYear, isFirst: boolean, whole: boolean): string | undefined {
  const names = [
    far && !whole ? "far" : "",
    isFirst || year % 10 === 0 ? "dec" : "",
    isFirst ? `c${year % 10}` : "",
  ].filter((name) => name !== "");
  return names.length === 0 ? undefined : names.join(" ");
}
