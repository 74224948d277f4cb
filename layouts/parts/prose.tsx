/** The one place where markup made from markdown is put into a page. */
import type { Html } from "../../src/archive/html.ts";
import type { Marks } from "./text.tsx";

export const Prose = ({
  html,
  marks,
  class: name = "prose",
}: {
  html: Html;
  marks: Marks;
  class?: string;
}) => <div class={name} {...marks} dangerouslySetInnerHTML={{ __html: html }} />;
