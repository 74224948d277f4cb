/** The reports of one event to stories: a report by itself, or those that bear one agency's name within a few days. */
import type { Article } from "../archive/article.ts";
import { measureGap } from "./date-gap.ts";

export interface Story {
  /** As records write it; there where several reports bear its name. */
  readonly agency?: string;
  /** The agency's own first, then oldest first. Never empty. */
  readonly articles: readonly Article[];
}

/** Days after the first report that bears an agency's name; what comes later is another story. */
const NEAR_DAYS = 3;

/**
 * Of what records state alone: `source.agency`, and the name of the outlet. That two texts are alike is not looked at. A
 * report whose day is not known or not certain stands by itself. `articles` oldest first; stories by their oldest report.
 */
export function groupSyndicated(articles: readonly Article[]): Story[] {
  const credited = new Set(articles.flatMap(({ source }) => namedAgency(source.agency) ?? []));
  const open = new Map<string, Article[]>();
  const runs: { readonly agency?: string; readonly articles: Article[] }[] = [];
  for (const article of articles) {
    const { agency, publisher } = article.source;
    const name = namedAgency(agency) ?? (credited.has(publisher) ? publisher : undefined);
    const run = name === undefined ? undefined : open.get(name);
    if (run?.[0] && isNear(run[0], article)) {
      run.push(article);
      continue;
    }
    const begun = [article];
    runs.push({ ...(name !== undefined && { agency: name }), articles: begun });
    if (name !== undefined) open.set(name, begun);
  }
  const place = new Map(articles.map((article, index) => [article, index]));
  const first = (story: Story) => Math.min(...story.articles.map((article) => place.get(article) ?? 0));
  return runs.flatMap(toStories).sort((a, b) => first(a) - first(b));
}

/** Whether the agency published the report itself. */
export function isOwnReport({ source }: Article, agency: string): boolean {
  return source.publisher === agency;
}

/** Reports that are all the outlet's own are no syndication. */
function toStories({
  agency,
  articles,
}: {
  readonly agency?: string;
  readonly articles: Article[];
}): Story[] {
  const own = articles.filter((article) => agency !== undefined && isOwnReport(article, agency));
  if (agency === undefined || articles.length === 1 || own.length === articles.length) {
    return articles.map((article) => ({ articles: [article] }));
  }
  return [{ agency, articles: [...own, ...articles.filter((article) => !own.includes(article))] }];
}

/** A name begins with a capital, or with a letter of a script that has none; "agencies" names nobody. */
export function namedAgency(agency: string | undefined): string | undefined {
  return agency === undefined || /^\p{Ll}/u.test(agency) ? undefined : agency;
}

function isNear(first: Article, later: Article): boolean {
  const gap = measureGap(first.date, later.date);
  return gap?.unit === "day" && gap.count <= NEAR_DAYS;
}
