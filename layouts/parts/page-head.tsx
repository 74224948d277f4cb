/** What a page is, and what it holds in a sentence. */
import type { ComponentChild } from "preact";

export const PageHead = ({ title, lede }: { title: ComponentChild; lede: ComponentChild }) => (
  <header class="head">
    <h1>{title}</h1>
    <p class="stand">{lede}</p>
  </header>
);
