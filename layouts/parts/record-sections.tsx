/** What follows a record's text: note, corrections, filing, ways to mend it, addresses. */
import type { ComponentChild } from "preact";
import { correctionUrl, editUrl } from "../../src/views/forge.ts";
import type { RecordView } from "../../src/views/record.ts";
import type { TermLink } from "../../src/views/terms.ts";
import { absoluteUrl, correctionsUrl } from "../../src/views/urls.ts";
import type { Frame } from "../frame.ts";
import { Joined, marksOf } from "./text.tsx";
import { Time } from "./time.tsx";

interface SectionProps {
  readonly frame: Frame;
  readonly view: RecordView;
}

export const Note = ({ frame, view: { notes } }: SectionProps) =>
  notes === undefined ? null : (
    <Section id="note" title={frame.words.record.note}>
      <p class="small" {...marksOf(frame, notes)}>
        {notes.text}
      </p>
    </Section>
  );

export const Corrections = ({ frame, view: { corrections } }: SectionProps) =>
  corrections.length === 0 ? null : (
    <Section id="corrections" title={frame.words.record.corrections}>
      <ol class="small">
        {corrections.map(({ anchor, date, note }) => (
          <li id={anchor}>
            <Time frame={frame} date={date} />: <span {...marksOf(frame, note)}>{note.text}</span>
          </li>
        ))}
      </ol>
      <p class="small">
        <a href={frame.link(correctionsUrl(frame.language))}>{frame.words.corrections.all}</a>
      </p>
    </Section>
  );

export const FiledUnder = ({ frame, view }: SectionProps) => {
  const { indexes } = frame.words;
  const rows: [string, readonly TermLink[]][] = [
    [indexes.tags, view.tags],
    [indexes.people, view.people],
    [indexes.organisations, view.organisations],
    [indexes.places, view.places],
  ];
  return (
    <Section id="filed" title={frame.words.record.filedUnder}>
      <dl class="filed">
        {rows
          .filter(([, links]) => links.length > 0)
          .map(([name, links]) => (
            <div>
              <dt>{name}</dt>
              <dd>
                <Joined frame={frame}>
                  {links.map((link) => (
                    <a href={frame.link(link.url)} {...marksOf(frame, link.name)}>
                      {link.name.text}
                    </a>
                  ))}
                </Joined>
              </dd>
            </div>
          ))}
      </dl>
    </Section>
  );
};

/** The ways there are; nothing where the archive names neither its repository nor an address. Not on paper. */
export const Mend = ({ frame, view }: SectionProps) => {
  const { settings } = frame.desk;
  const { correct, correctionOf, edit } = frame.words.record;
  const address = absoluteUrl(settings, view.url);
  const links = [
    { name: correct, href: correctionUrl(settings, { subject: correctionOf(view.id), address }) },
    { name: edit, href: editUrl(settings, view.path) },
  ].flatMap(({ name, href }) => (href === undefined ? [] : { name, href }));
  return links.length === 0 ? null : (
    <p class="fmt">
      {links.map(({ name, href }) => (
        <>
          <a href={href} rel="nofollow">
            {name}
          </a>{" "}
        </>
      ))}
    </p>
  );
};

/** On paper only: links said once, in full. */
export const Addresses = ({ frame, view }: SectionProps) => (
  <section class="sec onpaper" aria-hidden="true">
    <h2>{frame.words.record.addresses}</h2>
    <ol class="small">
      {view.source.original && (
        <li>
          {frame.words.record.original}:{" "}
          <span class="id" dir="ltr">
            {view.source.original.href}
          </span>
        </li>
      )}
      <li>
        {frame.words.record.thisRecord}:{" "}
        <span class="id" dir="ltr">
          {pageAddress(frame, view)}
        </span>
      </li>
    </ol>
  </section>
);

const Section = ({ id, title, children }: { id: string; title: string; children: ComponentChild }) => (
  <section class="sec" id={id}>
    <h2>{title}</h2>
    {children}
  </section>
);

function pageAddress({ desk }: Frame, view: RecordView): string {
  return absoluteUrl(desk.settings, view.canonical);
}
