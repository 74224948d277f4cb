/** Dossiers to what came before and after each: the next events in time, those that share a name, reports of no event. */
import type { Article } from "../archive/article.ts";
import type { Dossier } from "./by-event.ts";
import { groupBy } from "./group.ts";
import { findKindred, type KindredDossier, type Sides } from "./kindred.ts";
import { findNearbyReports } from "./nearby-reports.ts";
import { findNeighbours, type Neighbours } from "./neighbours.ts";

export interface Surroundings extends Neighbours<Dossier> {
  readonly kindred: Sides<KindredDossier>;
  readonly reports: Sides<Article>;
}

export const NO_SURROUNDINGS: Surroundings = {
  kindred: { before: [], after: [] },
  reports: { before: [], after: [] },
};

/** `dossiers` by when their events began, `listed` oldest first. */
export function findSurroundings(
  dossiers: readonly Dossier[],
  listed: readonly Article[],
): Map<Dossier, Surroundings> {
  const neighbours = findNeighbours(dossiers);
  const kindred = findKindred(dossiers);
  const loose = listed.filter(({ event }) => event === undefined);
  const byPerson = groupBy(loose, ({ people }) => [...new Set(people)]);
  return new Map(
    dossiers.map((dossier) => [
      dossier,
      {
        ...neighbours.get(dossier),
        kindred: kindred.get(dossier) ?? NO_SURROUNDINGS.kindred,
        reports: findNearbyReports(dossier, byPerson),
      },
    ]),
  );
}
