/** Words on a page, marked where they are in another language or direction than the page. */
import type { ComponentChild, JSX } from "preact";
import type { Text } from "../../src/views/text.ts";
import type { Frame } from "../frame.ts";

export interface Marks {
  readonly lang?: string;
  readonly dir?: "ltr" | "rtl";
}

/** The attributes an element needs to hold the text; none where it is in the page's own language. */
export function marksOf(frame: Frame, { lang, dir }: Text): Marks {
  if (lang === frame.language.code || (lang === undefined && dir === frame.language.dir)) return {};
  return { ...(lang !== undefined && { lang }), ...(dir !== frame.language.dir && { dir }) };
}

/** A name or phrase within a line. */
export const Phrase = ({ frame, text }: { frame: Frame; text: Text }): JSX.Element | string => {
  const marks = marksOf(frame, text);
  return marks.lang === undefined && marks.dir === undefined ? text.text : <bdi {...marks}>{text.text}</bdi>;
};

/** A headline; abbreviations with a hyphen ("ABC-D") are kept on one line. */
export const Headline = ({ text }: { text: string }) => (
  <>
    {text
      .split(/(\b[A-Z]{2,}-[A-Z][A-Za-z]{0,9}\b)/)
      .map((piece, index) => (index % 2 === 1 ? <span class="nb">{piece}</span> : piece))}
  </>
);

/** Members of one list, with the language's comma between them. */
export const Joined = ({ frame, children }: { frame: Frame; children: ComponentChild[] }) => (
  <>
    {children.map((child, index) => (
      <>
        {index > 0 && frame.words.comma}
        {child}
      </>
    ))}
  </>
);
