/** Days of the year to the reports published on them, whatever the year: "on this day". */
import type { Article } from "../archive/article.ts";
import { compare } from "../archive/problem.ts";

export interface Anniversary {
  /** `01-27`: month and day. */
  readonly monthDay: string;
  readonly month: number;
  readonly day: number;
  /** Oldest first; only reports whose day is known. */
  readonly articles: readonly Article[];
}

/** In the order of the calendar; a day without reports is absent. */
export function groupByAnniversary(articles: readonly Article[]): Anniversary[] {
  const groups = new Map<string, { month: number; day: number; articles: Article[] }>();
  for (const article of articles) {
    const { month, day } = article.date;
    if (month === undefined || day === undefined) continue;
    const monthDay = `${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
    const group = groups.get(monthDay);
    if (group) group.articles.push(article);
    else groups.set(monthDay, { month, day, articles: [article] });
  }
  return [...groups]
    .map(([monthDay, group]) => ({ monthDay, ...group }))
    .sort((a, b) => compare(a.monthDay, b.monthDay));
}
