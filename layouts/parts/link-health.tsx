/** Coverage: how many of the sources still answer, and which reports are lost. */
import type { LinksView } from "../../src/views/link-health.ts";
import type { Frame } from "../frame.ts";
import { BarRow, BarTable } from "./coverage-tables.tsx";
import { LineLink } from "./entry.tsx";
import { Phrase } from "./text.tsx";
import { formatDate, Time } from "./time.tsx";

export const LinkHealth = ({ frame, view }: { frame: Frame; view: LinksView }) => {
  const { links } = frame.words;
  const { total, checked, newest, rows, lost, more } = view;
  return (
    <section class="block">
      <h2 class="sh" id="links">
        {links.title}
      </h2>
      <p class="small">{links.lede(checked, total, formatDate(frame.words, newest))}</p>
      <div class="cov">
        <div>
          <BarTable frame={frame} title={links.states} total={total} heading="h3">
            {rows.map((row) => (
              <BarRow frame={frame} row={row} name={row.state ? links.state[row.state] : links.notAsked} />
            ))}
          </BarTable>
        </div>
        <section>
          <h3 class="sh">{links.lost}</h3>
          {lost.length === 0 ? (
            <p>{links.noneLost}</p>
          ) : (
            <ol class="mini">
              {lost.map(({ line, hasCopy }) => (
                <li>
                  <span>
                    <Time frame={frame} date={line.date} /> · <Phrase frame={frame} text={line.outlet} /> ·{" "}
                    {hasCopy ? links.copyKept : links.noCopy}
                  </span>
                  <LineLink frame={frame} line={line} />
                </li>
              ))}
            </ol>
          )}
          {more > 0 && <p class="small">{links.more(more)}</p>}
        </section>
      </div>
    </section>
  );
};
