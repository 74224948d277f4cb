/**
 * A record to the few that are closest to it: by names that both bear, rare ones counting most, and by time. Nothing
 * is left to chance: equal scores go by date, then by id.
 */
import { type Article, compareArticles } from "../archive/article.ts";
import { type DateGap, type DaySpan, daySpan, daysBetween, measureGap } from "./date-gap.ts";
import { groupBy } from "./group.ts";
import { countLeading } from "./leading.ts";

/** The indexes whose names make two records related, with what one shared name of each weighs. */
const WEIGHTS = { people: 1, tags: 1, organisations: 0.8, places: 0.6 } as const;
export type SharedIndex = keyof typeof WEIGHTS;
const SHARED_INDEXES = Object.keys(WEIGHTS) as readonly SharedIndex[];

export interface Related {
  readonly article: Article;
  /** How many names of each index both records bear. */
  readonly shared: Readonly<Record<SharedIndex, number>>;
  /** From the record to this one; absent where a date is doubtful. */
  readonly gap?: DateGap;
}

export interface Kin {
  /** Of the same event: the nearest in time, oldest first. */
  readonly sameEvent: readonly Related[];
  /** Of no or another event: the closest first. */
  readonly others: readonly Related[];
}

/** Records of each sort that a record is shown with. */
const SHOWN = 5;
/** A name is followed to this many records before and after: what is further away in time is not close. */
const REACH = 10;
/** Where 1 is a name that nobody else bears and 0 one that all do: one common name alone relates nothing. */
const LEAST = 0.7;
/** A record of the same day counts half as much again; one this many days away a quarter. */
const NEARNESS = 0.5;
const NEAR_DAYS = 30;

/** What is looked up of a record time and again. */
interface Profile {
  readonly article: Article;
  /** Each name once, with the index it stands in. */
  readonly marks: ReadonlySet<string>;
  readonly days: DaySpan;
}

interface Scored {
  readonly profile: Profile;
  readonly score: number;
}

/** `listed` oldest first. For each record it looks at a bounded number of others, however large the archive is. */
export function makeKinFinder(listed: readonly Article[]): (article: Article) => Kin {
  const profiles = new Map(listed.map((article) => [article, profileOf(article)]));
  const bearers = groupBy(profiles.values(), ({ marks }) => [...marks]);
  const weights = new Map(
    [...bearers].map(([mark, { length }]) => [mark, weigh(mark, length, listed.length)]),
  );
  const ofEvent = groupBy(profiles.values(), ({ article: { event } }) =>
    event === undefined ? [] : [event],
  );
  return (article) => {
    const own = profiles.get(article);
    if (own === undefined) return { sameEvent: [], others: [] };
    const near = new Set([...own.marks].flatMap((mark) => nearIn(bearers.get(mark) ?? [], own)));
    const siblings = article.event === undefined ? [] : (ofEvent.get(article.event) ?? []);
    return {
      sameEvent: nearest(own, nearIn(siblings, own)).map((other) => relate(own, other)),
      others: closest(own, near, weights).map((other) => relate(own, other)),
    };
  };
}

function profileOf(article: Article): Profile {
  const marks = SHARED_INDEXES.flatMap((index) => article[index].map((name) => `${index} ${name}`));
  return { article, marks: new Set(marks), days: daySpan(article.date) };
}

function indexOf(mark: string): SharedIndex {
  return mark.slice(0, mark.indexOf(" ")) as SharedIndex;
}

function weigh(mark: string, bearers: number, all: number): number {
  return all < 2 ? 0 : WEIGHTS[indexOf(mark)] * (1 - Math.log(bearers) / Math.log(all));
}

/** The members around the record's own place; `list` has the archive's order and the record itself. */
function nearIn(list: readonly Profile[], { article }: Profile): readonly Profile[] {
  if (list.length <= 2 * REACH + 1) return list;
  const place = countLeading(list, (other) => compareArticles(other.article, article) < 0);
  return list.slice(Math.max(0, place - REACH), place + REACH + 1);
}

function nearest(own: Profile, siblings: readonly Profile[]): Profile[] {
  return siblings
    .filter((other) => other !== own)
    .map((profile) => ({ profile, score: -daysBetween(own.days, profile.days) }))
    .sort(byScore)
    .slice(0, SHOWN)
    .map(({ profile }) => profile)
    .sort((a, b) => compareArticles(a.article, b.article));
}

function closest(own: Profile, near: Iterable<Profile>, weights: ReadonlyMap<string, number>): Profile[] {
  const { event } = own.article;
  return [...near]
    .filter((other) => other !== own && (event === undefined || other.article.event !== event))
    .map((profile) => ({ profile, score: score(own, profile, weights) }))
    .filter(({ score: height }) => height > 0)
    .sort(byScore)
    .slice(0, SHOWN)
    .map(({ profile }) => profile);
}

function byScore(a: Scored, b: Scored): number {
  return b.score - a.score || compareArticles(a.profile.article, b.profile.article);
}

/** 0 where too little is in common. */
function score(own: Profile, other: Profile, weights: ReadonlyMap<string, number>): number {
  let common = 0;
  for (const mark of own.marks) if (other.marks.has(mark)) common += weights.get(mark) ?? 0;
  if (common < LEAST) return 0;
  return common * (1 + NEARNESS / (1 + daysBetween(own.days, other.days) / NEAR_DAYS));
}

function relate(own: Profile, { article, marks }: Profile): Related {
  const shared: Record<SharedIndex, number> = { people: 0, tags: 0, organisations: 0, places: 0 };
  for (const mark of own.marks) if (marks.has(mark)) shared[indexOf(mark)] += 1;
  const gap = measureGap(own.article.date, article.date);
  return { article, shared, ...(gap && { gap }) };
}
