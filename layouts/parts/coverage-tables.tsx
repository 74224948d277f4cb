/** The tables of coverage: each row a name, a bar as long as its count, and the count. */
import type { ComponentChild } from "preact";
import type { CoverageView, ShareRow } from "../../src/views/coverage.ts";
import type { Frame } from "../frame.ts";
import { languageName } from "./entry.tsx";
import { KindMark } from "./kind.tsx";
import { type Marks, marksOf } from "./text.tsx";

type View = Pick<
  CoverageView,
  "total" | "outlets" | "otherOutlets" | "languages" | "kinds" | "types" | "years"
>;

interface TableProps {
  readonly frame: Frame;
  readonly view: View;
}

/** Two columns where there is room: what the reports are, and when they were published. */
export const CoverageTables = ({ frame, view }: TableProps) => {
  const { by } = frame.words.coverage;
  const { words } = frame;
  return (
    <div class="cov">
      <div>
        <BarTable frame={frame} title={by.outlets} total={view.total}>
          {view.outlets.map((row) => (
            <BarRow
              frame={frame}
              row={row}
              name={row.name?.text}
              {...(row.name && { marks: marksOf(frame, row.name) })}
            />
          ))}
          {view.otherOutlets && (
            <BarRow
              frame={frame}
              row={view.otherOutlets}
              name={words.coverage.otherOutlets(view.otherOutlets.outlets)}
            />
          )}
        </BarTable>
        <BarTable frame={frame} title={by.languages} total={view.total}>
          {view.languages.map((row) => (
            <BarRow frame={frame} row={row} name={row.name && languageName(words, row.name)} />
          ))}
        </BarTable>
      </div>
      <div>
        <BarTable frame={frame} title={by.kinds} total={view.total}>
          {view.kinds.map((row) => (
            <BarRow frame={frame} row={row} name={row.name && <KindMark frame={frame} kind={row.name} />} />
          ))}
        </BarTable>
        <BarTable frame={frame} title={by.types} total={view.total}>
          {view.types.map((row) => (
            <BarRow frame={frame} row={row} name={row.name && words.sourceTypes[row.name]} />
          ))}
        </BarTable>
      </div>
      <div>
        <YearTable frame={frame} view={view} />
      </div>
    </div>
  );
};

const YearTable = ({ frame, view }: TableProps) => (
  <BarTable frame={frame} title={frame.words.coverage.by.years} total={view.total}>
    {view.years.map((row) =>
      row.state === "filled" ? (
        <BarRow frame={frame} row={row} name={row.name} />
      ) : (
        <tr class="nil">
          <th scope="row">{row.first === row.last ? row.first : `${row.first}–${row.last}`}</th>
          <td>0</td>
        </tr>
      ),
    )}
  </BarTable>
);

export const BarTable = ({
  frame,
  title,
  total,
  heading: Heading = "h2",
  children,
}: {
  frame: Frame;
  title: string;
  total: number;
  heading?: "h2" | "h3";
  children: ComponentChild;
}) => (
  <table class="bars">
    <caption>
      <Heading class="sh">{title}</Heading>
    </caption>
    <tbody>{children}</tbody>
    <tfoot>
      <tr>
        <th scope="row">{frame.words.dates.total}</th>
        <td>{total}</td>
      </tr>
    </tfoot>
  </table>
);

/** A record that does not say has no name, and a row that is not one thing has no bar. */
export const BarRow = ({
  frame,
  row,
  name,
  marks = {},
}: {
  frame: Frame;
  row: Pick<ShareRow<unknown>, "url" | "count" | "share">;
  name: ComponentChild;
  marks?: Marks;
}) => {
  const label = name ?? frame.words.coverage.notStated;
  return (
    <tr>
      <th scope="row">
        {row.url === undefined ? (
          <span {...marks}>{label}</span>
        ) : (
          <a href={frame.link(row.url)} {...marks}>
            {label}
          </a>
        )}
        {row.share !== undefined && (
          <svg width={`${row.share}%`} height="5" aria-hidden="true">
            <rect width="100%" height="100%" />
          </svg>
        )}
      </th>
      <td>{row.count}</td>
    </tr>
  );
};
