/** What an authority file knows of a name, beside its records. */
import type { TermView } from "../../src/views/term-pages.ts";
import { atomUrl } from "../../src/views/urls.ts";
import type { Frame } from "../frame.ts";
import { languageName } from "./entry.tsx";
import { CountedNames, Fact, FeedFact } from "./lists.tsx";
import { Phrase } from "./text.tsx";

/** `feed`: the list whose feed is offered. */
export const TermFacts = ({ frame, view, feed }: { frame: Frame; view: TermView; feed?: string }) => {
  const { words } = frame;
  return (
    <dl class="facts">
      {view.original && (
        <Fact name={words.lists.originalName}>
          <Phrase frame={frame} text={view.original} />
        </Fact>
      )}
      {view.abbreviation && (
        <Fact name={words.lists.abbreviation}>
          <bdi>{view.abbreviation}</bdi>
        </Fact>
      )}
      {view.aliases.length > 0 && (
        <Fact name={words.lists.aliases}>
          {view.aliases.map((alias, index) => (
            <>
              {index > 0 && <br />}
              <Phrase frame={frame} text={alias} />
            </>
          ))}
        </Fact>
      )}
      {view.kind && <Fact name={words.record.kind}>{words.publisherKinds[view.kind] ?? view.kind}</Fact>}
      {view.country && (
        <Fact name={words.lists.country}>{words.countries[view.country] ?? view.country}</Fact>
      )}
      {view.website && (
        <Fact name={words.lists.website}>
          <a href={view.website.href} rel="external" dir="ltr">
            {view.website.host}
          </a>
        </Fact>
      )}
      {view.langs.length > 0 && (
        <Fact name={words.lists.languages}>
          {view.langs.map((lang) => languageName(words, lang)).join(words.comma)}
        </Fact>
      )}
      {view.oftenWith.length > 0 && (
        <Fact name={view.index === "tags" ? words.lists.oftenWith : words.lists.alsoNamed}>
          <CountedNames frame={frame} names={view.oftenWith} />
        </Fact>
      )}
      {feed && <FeedFact frame={frame} url={atomUrl(feed)} what={words.lists.feedOfThis} />}
    </dl>
  );
};
