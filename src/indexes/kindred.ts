/** A dossier to the earlier and later ones that share its place or somebody whom its reports name. */
import type { Dossier } from "./by-event.ts";
import { groupBy } from "./group.ts";

/** What two dossiers share. */
export interface KindredDossier {
  readonly dossier: Dossier;
  /** Whom reports of both name, in the order of their first report. */
  readonly people: readonly string[];
  /** Where both happened. */
  readonly place?: string;
}

export interface Sides<T> {
  /** Both oldest first. */
  readonly before: readonly T[];
  readonly after: readonly T[];
}

/** Dossiers on either side, the nearest ones. */
const SHOWN = 4;
/** A name in a larger part of the dossiers than this, and in more than so many, tells nothing of two of them. */
const COMMON_SHARE = 0.2;
const COMMON_COUNT = 5;

/** `dossiers` by when their events began. Linear: of each name, the nearest few are looked at. */
export function findKindred(dossiers: readonly Dossier[]): Map<Dossier, Sides<KindredDossier>> {
  const most = Math.max(COMMON_COUNT, dossiers.length * COMMON_SHARE);
  const rare = [...groupBy(dossiers, listNames)].filter(([, bearers]) => bearers.length <= most);
  const names = groupBy(
    rare.flatMap(([name, bearers]) => bearers.map((bearer) => ({ name, bearer }))),
    (one) => [one.bearer],
  );
  const sets = new Map(
    dossiers.map((dossier) => [dossier, new Set((names.get(dossier) ?? []).map(({ name }) => name))]),
  );
  const near = findNear(rare.map(([, bearers]) => bearers));
  const order = new Map(dossiers.map((dossier, index) => [dossier, index]));
  const position = (dossier: Dossier) => order.get(dossier) ?? 0;
  return new Map(
    dossiers.map((dossier) => {
      const sorted = [...(near.get(dossier) ?? [])].sort((a, b) => position(a) - position(b));
      const at = position(dossier);
      const relate = (other: Dossier) => share(other, listNames(dossier), sets.get(dossier), sets.get(other));
      const before = sorted.filter((other) => position(other) < at).slice(-SHOWN);
      const after = sorted.filter((other) => position(other) > at).slice(0, SHOWN);
      return [dossier, { before: before.map(relate), after: after.map(relate) }];
    }),
  );
}

/** Each dossier's nearest in any of the lists that it stands in. */
function findNear(lists: readonly (readonly Dossier[])[]): Map<Dossier, Set<Dossier>> {
  const near = new Map<Dossier, Set<Dossier>>();
  for (const list of lists) {
    list.forEach((dossier, index) => {
      const others = near.get(dossier) ?? new Set();
      near.set(dossier, others);
      for (const other of list.slice(Math.max(0, index - SHOWN), index + SHOWN + 1)) {
        if (other !== dossier) others.add(other);
      }
    });
  }
  return near;
}

const PERSON = "person ";
const PLACE = "place ";

/** The place of the event, and the people of its reports; each once. */
function listNames({ event, articles }: Dossier): string[] {
  const people = new Set(articles.flatMap((article) => article.people));
  return [
    ...(event.place === undefined ? [] : [PLACE + event.place]),
    ...[...people].map((name) => PERSON + name),
  ];
}

function share(
  dossier: Dossier,
  names: readonly string[],
  own: ReadonlySet<string> = new Set(),
  theirs: ReadonlySet<string> = new Set(),
): KindredDossier {
  const shared = names.filter((name) => own.has(name) && theirs.has(name));
  const [place] = shared.flatMap((name) => (name.startsWith(PLACE) ? [name.slice(PLACE.length)] : []));
  return {
    dossier,
    people: shared.flatMap((name) => (name.startsWith(PERSON) ? [name.slice(PERSON.length)] : [])),
    ...(place !== undefined && { place }),
  };
}
