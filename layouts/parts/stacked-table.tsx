/** A table whose rows become blocks on a phone. Roles are said, since a browser would forget the table with its layout. */
import type { ComponentChildren } from "preact";
import type { Marks } from "./text.tsx";

interface StackedTableProps {
  /** Id of the heading that names it. */
  readonly label: string;
  readonly class: string;
  readonly columns: readonly string[];
  readonly children: ComponentChildren;
}

export const StackedTable = ({ label, class: name, columns, children }: StackedTableProps) => (
  <table class={`sbs ${name}`} role="table" aria-labelledby={label}>
    <thead role="rowgroup">
      <tr role="row">
        {columns.map((column) => (
          <th scope="col" role="columnheader">
            {column}
          </th>
        ))}
      </tr>
    </thead>
    {children}
  </table>
);

export const RowGroup = ({ class: name, children }: { class?: string; children: ComponentChildren }) => (
  <tbody role="rowgroup" {...(name !== undefined && { class: name })}>
    {children}
  </tbody>
);

export const Row = ({ children }: { children: ComponentChildren }) => <tr role="row">{children}</tr>;

interface RowHeadProps {
  /** Of a row, or of a whole group of rows. */
  readonly scope: "row" | "rowgroup";
  readonly rowspan?: number;
  readonly colspan?: number;
  readonly marks?: Marks;
  readonly children: ComponentChildren;
}

export const RowHead = ({ scope, rowspan, colspan, marks, children }: RowHeadProps) => (
  <th
    scope={scope}
    role="rowheader"
    {...(rowspan !== undefined && { rowspan })}
    {...(colspan !== undefined && { colspan })}
    {...marks}
  >
    {children}
  </th>
);

interface CellProps {
  readonly class?: string;
  /** The name of its column, shown before it where there are no columns. */
  readonly column?: string;
  readonly marks?: Marks;
  readonly children: ComponentChildren;
}

export const Cell = ({ class: name, column, marks, children }: CellProps) => (
  <td
    role="cell"
    {...(name !== undefined && { class: name })}
    {...(column !== undefined && { "data-column": column })}
    {...marks}
  >
    {children}
  </td>
);
