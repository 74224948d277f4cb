/** The numbers of a chart as a table, folded until somebody asks for it: a row a year or a kind, a column a month. */
import type { ComponentChild } from "preact";
import type { Frame } from "../frame.ts";

export interface NumbersRow {
  readonly head: ComponentChild;
  /** January to December. */
  readonly months: readonly number[];
  readonly unknown: number;
  readonly total: number;
}

interface NumbersProps {
  readonly frame: Frame;
  readonly caption: string;
  /** What the rows are. */
  readonly corner: string;
  readonly rows: readonly NumbersRow[];
}

export const Numbers = ({ frame, caption, corner, rows }: NumbersProps) => (
  <details class="nums">
    <summary>{frame.words.timeline.numbers}</summary>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key */}
    <section tabIndex={0} aria-label={frame.words.timeline.numbers}>
      <table>
        <caption>{caption}</caption>
        <NumbersHead frame={frame} corner={corner} />
        <tbody>
          {rows.map((row) => (
            <tr>
              <th scope="row">{row.head}</th>
              {[...row.months, row.unknown, row.total].map((count) => (
                <td>{count > 0 && count}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  </details>
);

const NumbersHead = ({ frame: { words }, corner }: { frame: Frame; corner: string }) => (
  <thead>
    <tr>
      <th scope="col">{corner}</th>
      {words.monthsShort.map((short, index) => (
        <th scope="col">
          <abbr title={words.months[index]}>{short}</abbr>
        </th>
      ))}
      <th scope="col">{words.dates.monthUnknownShort}</th>
      <th scope="col">{words.dates.total}</th>
    </tr>
  </thead>
);
