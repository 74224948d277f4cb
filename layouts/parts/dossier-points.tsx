/** Where the reports of a dossier differ: a table, each point a group of rows, each account a row in somebody's name. */
import type { AccountView, PointView } from "../../src/views/claims.ts";
import type { Frame } from "../frame.ts";
import { Cell, Row, RowGroup, RowHead, StackedTable } from "./stacked-table.tsx";
import { marksOf, Phrase } from "./text.tsx";
import { Time } from "./time.tsx";

export const Points = ({ frame, points }: { frame: Frame; points: readonly PointView[] }) => {
  const { dossier } = frame.words;
  return points.length === 0 ? null : (
    <section class="side" aria-labelledby="differ">
      <h2 id="differ">{dossier.differ}</h2>
      <p class="small">{dossier.differNote}</p>
      <StackedTable
        label="differ"
        class="pts"
        columns={[dossier.point, dossier.says, dossier.by, dossier.inReport]}
      >
        {points.map((point) => (
          <Point frame={frame} point={point} />
        ))}
      </StackedTable>
    </section>
  );
};

const Point = ({ frame, point: { point, accounts } }: { frame: Frame; point: PointView }) => (
  <RowGroup>
    {accounts.map((account, index) => (
      <Row>
        {index === 0 && (
          <RowHead scope="rowgroup" rowspan={accounts.length} marks={marksOf(frame, point)}>
            {point.text}
          </RowHead>
        )}
        <Account frame={frame} account={account} />
      </Row>
    ))}
  </RowGroup>
);

const Account = ({ frame, account: { account, report } }: { frame: Frame; account: AccountView }) => {
  const { words } = frame;
  return (
    <>
      {account ? (
        <Cell marks={marksOf(frame, account.says)}>{account.says.text}</Cell>
      ) : (
        <Cell class="nil">{words.dossier.withdrawn}</Cell>
      )}
      <Cell {...(account && { column: words.dossier.by })}>
        {account && (account.by ? <Phrase frame={frame} text={account.by} /> : words.dossier.outletItself)}
      </Cell>
      <Cell>
        <a href={frame.link(report.url)}>
          <Phrase frame={frame} text={report.outlet} />
          {words.comma}
          <Time frame={frame} date={report.date} />
        </a>
      </Cell>
    </>
  );
};
