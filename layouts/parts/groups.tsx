/** Entries under the heading of their year or day, which leads to that page of the archive. */
import type { EntryView } from "../../src/views/entry.ts";
import type { Frame } from "../frame.ts";
import { Entries } from "./entry.tsx";

export interface EntryGroup {
  readonly name: string | number;
  /** Site path. */
  readonly url: string;
  readonly entries: readonly EntryView[];
}

interface GroupsProps {
  readonly frame: Frame;
  readonly groups: readonly EntryGroup[];
  /** Where the headings or the page say the day already. */
  readonly omitDate?: boolean;
}

export const EntryGroups = ({ frame, groups, omitDate = false }: GroupsProps) => (
  <>
    {groups.map(({ name, url, entries }) => (
      <section class="day">
        <h2>
          <a href={frame.link(url)}>{name}</a>
        </h2>
        <Entries frame={frame} entries={entries} level={3} omitDate={omitDate} />
      </section>
    ))}
  </>
);
