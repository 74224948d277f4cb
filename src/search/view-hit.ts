/** A record → what a result shows of it. */
import { type Article, publishedHeadline } from "../archive/article.ts";
import { calendarPart } from "../archive/partial-date.ts";
import { nameText } from "../views/terms.ts";
import { textIn, textOf } from "../views/text.ts";
import type { HitLine, HitText, SearchHit } from "./hit.ts";
import { plainText } from "./plain-text.ts";
import type { Tongue } from "./tongue.ts";

export function viewHit(article: Article, tongues: readonly Tongue[]): SearchHit {
  const texts = [article, ...article.translations].map(
    ({ lang, title, summary, body }): HitText => ({
      lang,
      dir: textIn(lang, title).dir,
      title,
      summary,
      body: plainText(body),
    }),
  );
  const headline = publishedHeadline(article);
  const isTitle = texts.some(({ title }) => title === headline);
  const { lang } = article.source;
  return {
    id: article.id,
    date: calendarPart(article.date),
    ...(article.kind && { kind: article.kind }),
    ...(lang && { reportLanguage: lang }),
    texts,
    ...(headline !== undefined && !isTitle && { headline: lang ? textIn(lang, headline) : textOf(headline) }),
    lines: Object.fromEntries(
      tongues.map((tongue) => [tongue.desk.language.code, viewLine(article, tongue)]),
    ),
  };
}

function viewLine({ date, source }: Article, tongue: Tongue): HitLine {
  return { date: tongue.date(date), outlet: nameText(tongue.desk, "publishers", source.publisher) };
}
