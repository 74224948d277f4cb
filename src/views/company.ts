/** Who is named together with a person or an organisation, as counted links. */

import type { Term } from "../indexes/by-term.ts";
import { COMPANY_INDEXES, type CompanyIndex, findCompany } from "../indexes/company.ts";
import type { Desk } from "./desk.ts";
import type { CountedName } from "./facts.ts";
import { viewNames } from "./terms.ts";
import { searchForUrl } from "./urls.ts";

/** What the search page calls a filter by a name of the index. */
const FILTERS: Readonly<Record<CompanyIndex, string>> = { people: "person", organisations: "organisation" };

/** Names that stand open, those that are folded away, and how many are left out. */
const OPEN = 12;
const FOLDED = 88;

export interface Companion extends CountedName {
  /** A search for the records that name both; absent for two of one index, which search takes for either. */
  readonly records?: string;
}

export interface CompanyList {
  readonly index: CompanyIndex;
  /** Most shared records first. */
  readonly open: readonly Companion[];
  readonly folded: readonly Companion[];
  readonly left: number;
}

/** Without the lists that would be empty. */
export type CompanyView = readonly CompanyList[];

export function viewCompany(desk: Desk, term: Term, own: CompanyIndex): CompanyView {
  const company = findCompany(term);
  return COMPANY_INDEXES.flatMap((index) => {
    const names = company[index];
    if (names.length === 0) return [];
    const companions = names.slice(0, OPEN + FOLDED).flatMap(({ name, count }) => {
      const [link] = viewNames(desk, index, [name]);
      const slug = desk.catalogue.termByName[index].get(name)?.slug;
      if (link === undefined || slug === undefined) return [];
      const filters = { [FILTERS[own]]: term.slug, [FILTERS[index]]: slug };
      const records = index === own ? undefined : searchForUrl(desk.language, filters);
      return [{ ...link, count, ...(records && { records }) }];
    });
    // One name more takes no more room than the line that would fold it away.
    const open = companions.length === OPEN + 1 ? OPEN + 1 : OPEN;
    return [
      {
        index,
        open: companions.slice(0, open),
        folded: companions.slice(open),
        left: names.length - companions.length,
      },
    ];
  });
}
