/** When the newest record was published, the house's pages, the rest of the indexes, the feeds. */

import { textIn } from "../../src/views/text.ts";
import {
  atomUrl,
  correctionsUrl,
  coverageUrl,
  dataUrl,
  homeUrl,
  indexUrl,
  jsonFeedUrl,
  mapUrl,
  onThisDayUrl,
  opmlUrl,
} from "../../src/views/urls.ts";
import type { Frame } from "../frame.ts";
import { marksOf } from "./text.tsx";
import { Time } from "./time.tsx";

export const Footer = ({ frame }: { frame: Frame }) => {
  const { words, language, newest, link } = frame;
  return (
    <footer class="foot">
      {newest && (
        <p>
          {words.newestPublished}{" "}
          <a href={link(newest.url)}>
            <Time frame={frame} date={newest.date} />
          </a>
        </p>
      )}
      <ul>
        {frame.housePages.map(({ url, title }) => (
          <li>
            <a href={link(url)} {...marksOf(frame, title)}>
              {title.text}
            </a>
          </li>
        ))}
        <li>
          <a href={link(indexUrl(language, "publishers"))}>{words.indexes.publishers}</a>
        </li>
        <li>
          <a href={link(indexUrl(language, "organisations"))}>{words.indexes.organisations}</a>
        </li>
        <li>
          <a href={link(indexUrl(language, "kinds"))}>{words.indexes.kinds}</a>
        </li>
        <li>
          <a href={link(mapUrl(language))}>{words.map.title}</a>
        </li>
        <li>
          <a href={link(onThisDayUrl(language))}>{words.onThisDay}</a>
        </li>
        <li>
          <a href={link(coverageUrl(language))}>{words.coverage.title}</a>
        </li>
        <li>
          <a href={link(correctionsUrl(language))}>{words.corrections.title}</a>
        </li>
        <li>
          <a href={link(dataUrl(language))}>{words.data.title}</a>
        </li>
        <li>
          <FormatLink frame={frame} url={atomUrl(homeUrl(language))} name="Atom" />
        </li>
        <li>
          <FormatLink frame={frame} url={jsonFeedUrl(homeUrl(language))} name="JSON Feed" />
        </li>
        <li>
          <FormatLink frame={frame} url={opmlUrl(language)} name="OPML" />
        </li>
      </ul>
      <p>{words.footnote}</p>
    </footer>
  );
};

/** Names of formats are Latin everywhere. */
const FormatLink = ({ frame, url, name }: { frame: Frame; url: string; name: string }) => (
  <a href={frame.link(url)} {...marksOf(frame, textIn("en", name))}>
    {name}
  </a>
);
