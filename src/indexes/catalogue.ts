/** The archive with all its groupings, made once a build; every page is drawn from it. */
import type { Archive } from "../archive/archive.ts";
import type { Article } from "../archive/article.ts";
import { TERM_INDEXES, type TermIndex } from "../archive/authority.ts";
import type { PartialDate } from "../archive/partial-date.ts";
import { type Amendment, listAmendments } from "./amendments.ts";
import { type Anniversary, groupByAnniversary, listMonthDay } from "./anniversaries.ts";
import { groupByYear, type Year } from "./by-date.ts";
import { type Dossier, groupByEvent, groupByEventYear } from "./by-event.ts";
import { groupByKind, groupByTerm, type KindGroup, type Term, type Terms } from "./by-term.ts";
import { countMonths, type Density } from "./density.ts";
import { findNeighbours, type Neighbours } from "./neighbours.ts";
import { type Kin, makeKinFinder } from "./related.ts";
import { findSurroundings, type Surroundings } from "./surroundings.ts";

export interface Catalogue {
  readonly archive: Archive;
  /** All records, oldest first, the withdrawn ones too: their address and their place in time stay. */
  readonly articles: readonly Article[];
  /** The records that are not withdrawn: what everything but the lists of dates is made of. */
  readonly listed: readonly Article[];
  readonly years: readonly Year[];
  /** Of all records, withdrawn ones too. */
  readonly density: Density;
  readonly terms: Terms;
  /** A term by the name that articles write. */
  readonly termByName: Readonly<Record<TermIndex, ReadonlyMap<string, Term>>>;
  readonly kinds: readonly KindGroup[];
  readonly dossiers: readonly Dossier[];
  readonly dossierById: ReadonlyMap<string, Dossier>;
  readonly dossiersByYear: ReadonlyMap<number, readonly Dossier[]>;
  readonly surroundings: ReadonlyMap<Dossier, Surroundings>;
  readonly anniversaries: readonly Anniversary[];
  /** The day of the year that a date falls on; undefined where its day is not known or nothing stands on it. */
  readonly findAnniversary: (date: Pick<PartialDate, "month" | "day">) => Anniversary | undefined;
  /** All that was corrected or withdrawn, oldest first. */
  readonly amendments: readonly Amendment[];
  readonly neighbours: ReadonlyMap<Article, Neighbours<Article>>;
  /** The listed records that are closest to one; none of a withdrawn record. */
  readonly findKin: (article: Article) => Kin;
}

export function catalogueArchive(archive: Archive): Catalogue {
  const { articles } = archive;
  const listed = articles.filter((article) => article.withdrawn === undefined);
  const terms = groupByTerm(listed, archive.authorities);
  const dossiers = groupByEvent(archive.events, articles);
  const anniversaries = groupByAnniversary(listed, dossiers);
  const byMonthDay = new Map(anniversaries.map((one) => [one.monthDay, one]));
  return {
    archive,
    articles,
    listed,
    years: groupByYear(articles),
    density: countMonths(articles),
    terms,
    termByName: mapTerms(terms),
    kinds: groupByKind(listed),
    dossiers,
    dossierById: new Map(dossiers.map((dossier) => [dossier.event.id, dossier])),
    dossiersByYear: groupByEventYear(dossiers),
    surroundings: findSurroundings(dossiers, listed),
    anniversaries,
    findAnniversary: (date) => byMonthDay.get(listMonthDay(date)[0] ?? ""),
    amendments: listAmendments(articles),
    neighbours: findNeighbours(listed),
    findKin: makeKinFinder(listed),
  };
}

function mapTerms(terms: Terms): Catalogue["termByName"] {
  const maps = TERM_INDEXES.map(
    (index) => [index, new Map(terms[index].map((term) => [term.name, term]))] as const,
  );
  return Object.fromEntries(maps) as unknown as Catalogue["termByName"];
}
