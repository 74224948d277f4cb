/** When a record was added and changed since, each with what the forge shows of it; nothing where that is not known. */
import type { ChangeView } from "../../src/views/history.ts";
import type { RecordView } from "../../src/views/record.ts";
import type { Frame } from "../frame.ts";
import { ForgeLink } from "./forge-link.tsx";
import { Fact } from "./lists.tsx";
import { Time } from "./time.tsx";

export const HistoryFacts = ({ frame, view: { history } }: { frame: Frame; view: RecordView }) => {
  if (history === undefined) return null;
  const { words } = frame;
  const { added, changed, changes, all } = history;
  return (
    <>
      <Fact name={words.history.added}>
        <ChangeTime frame={frame} change={added} />
      </Fact>
      {changed && (
        <Fact name={words.history.changed}>
          <ChangeTime frame={frame} change={changed} />
          {changes > 1 && (
            <>
              {words.comma}
              <ForgeLink href={all}>{words.history.changes(changes)}</ForgeLink>
            </>
          )}
        </Fact>
      )}
    </>
  );
};

const ChangeTime = ({ frame, change: { date, difference } }: { frame: Frame; change: ChangeView }) => (
  <ForgeLink href={difference}>
    <Time frame={frame} date={date} />
  </ForgeLink>
);
