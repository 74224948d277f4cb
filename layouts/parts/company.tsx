/** Who is named together with a person or an organisation, in how many records. */
import type { Companion, CompanyList, CompanyView } from "../../src/views/company.ts";
import type { Frame } from "../frame.ts";
import { marksOf } from "./text.tsx";

export const Company = ({ frame, company }: { frame: Frame; company: CompanyView }) => {
  const { words } = frame;
  if (company.length === 0) return null;
  return (
    <section class="company">
      <h2>{words.company.title}</h2>
      {company.map((list) => (
        <List frame={frame} list={list} />
      ))}
      <p>{words.company.note}</p>
    </section>
  );
};

const List = ({ frame, list: { index, open, folded, left } }: { frame: Frame; list: CompanyList }) => {
  const { company, indexes } = frame.words;
  return (
    <>
      <h3>{indexes[index]}</h3>
      <Companions frame={frame} companions={open} />
      {folded.length > 0 && (
        <details>
          <summary>{company.more(folded.length + left)}</summary>
          <Companions frame={frame} companions={folded} />
          {left > 0 && <p>{company.rest(left)}</p>}
        </details>
      )}
    </>
  );
};

const Companions = ({ frame, companions }: { frame: Frame; companions: readonly Companion[] }) => (
  <ol class="kt">
    {companions.map(({ name, url, count, records }) => (
      <li>
        <a href={frame.link(url)} {...marksOf(frame, name)}>
          {name.text}
        </a>{" "}
        {records === undefined ? (
          <span>{count}</span>
        ) : (
          <a href={frame.link(records)} aria-label={frame.words.company.together(count, name.text)}>
            {count}
          </a>
        )}
      </li>
    ))}
  </ol>
);
