/** Where the page stands, from home down. */
import type { Text } from "../../src/views/text.ts";
import { homeUrl } from "../../src/views/urls.ts";
import type { Frame } from "../frame.ts";
import { marksOf } from "./text.tsx";

export interface Crumb {
  readonly name: Text;
  /** Absent for the page itself. */
  readonly url?: string;
}

export const Crumbs = ({ frame, crumbs }: { frame: Frame; crumbs: readonly Crumb[] }) => (
  <nav class="crumbs" aria-label={frame.words.youAreHere}>
    <ol>
      {[homeCrumb(frame), ...crumbs].map(({ name, url }) =>
        url === undefined ? (
          <li aria-current="page" {...marksOf(frame, name)}>
            {name.text}
          </li>
        ) : (
          <li>
            <a href={frame.link(url)} {...marksOf(frame, name)}>
              {name.text}
            </a>
          </li>
        ),
      )}
    </ol>
  </nav>
);

export function homeCrumb({ words, language }: Frame): Crumb {
  return { name: ownText(language, words.home), url: homeUrl(language) };
}

/** Words of the interface, which are in the page's language. */
export function ownText(language: Frame["language"], text: string | number): Text {
  return { text: String(text), lang: language.code, dir: language.dir };
}
