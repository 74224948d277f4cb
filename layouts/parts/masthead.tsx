/** Name of the archive, its sections, and the same page in the other languages. */
import type { PageLanguage } from "../../src/archive/language.ts";
import { archiveUrl, eventsUrl, homeUrl, indexUrl, searchUrl } from "../../src/views/urls.ts";
import type { Frame } from "../frame.ts";
import { SearchBox } from "./search-box.tsx";

export const Masthead = ({ frame, url }: { frame: Frame; url: string }) => (
  <header class="mast">
    <p class="name">
      <a href={frame.link(homeUrl(frame.language))}>{frame.siteTitle}</a>
    </p>
    <nav aria-label={frame.words.sections}>
      <ul>
        {sections(frame).map((section) => (
          <li>
            <a
              href={frame.link(section.url)}
              {...(url.startsWith(section.url) && {
                "aria-current": url === section.url ? ("page" as const) : ("true" as const),
              })}
            >
              {section.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
    {hasOwnSearch(frame, url) || <SearchBox frame={frame} />}
    <p class="tongue">
      {frame.desk.settings.languages
        .filter((language) => language !== frame.language)
        .map((language) => (
          <LanguageLink
            frame={frame}
            language={language}
            url={switchLanguage(url, frame.language, language)}
          />
        ))}
    </p>
  </header>
);

/** Home and the search page have a field of their own, in a better place. */
function hasOwnSearch({ language }: Frame, url: string): boolean {
  return url === homeUrl(language) || url === searchUrl(language);
}

const LanguageLink = ({ frame, language, url }: { frame: Frame; language: PageLanguage; url: string }) => {
  const wordmark = frame.assets.wordmarks[language.code];
  return (
    <a href={frame.link(url)} hreflang={language.code} lang={language.code}>
      {wordmark ? (
        <>
          <svg class="mark" viewBox={wordmark.viewBox} aria-hidden="true">
            <path d={wordmark.path} />
          </svg>
          <span class="vh">{language.name}</span>
        </>
      ) : (
        language.name
      )}
    </a>
  );
};

/** The address of the same page in another language: every page exists in all of them. */
export function switchLanguage(url: string, from: PageLanguage, to: PageLanguage): string {
  return to.prefix + url.slice(from.prefix.length);
}

function sections({ language, words }: Frame): { url: string; name: string }[] {
  return [
    { url: archiveUrl(language), name: words.archive },
    { url: eventsUrl(language), name: words.dossiers },
    { url: indexUrl(language, "tags"), name: words.indexes.tags },
    { url: indexUrl(language, "people"), name: words.indexes.people },
    { url: indexUrl(language, "places"), name: words.indexes.places },
    // Last, since it is seen only where there is no room for the field.
    { url: searchUrl(language), name: words.search.title },
  ];
}
