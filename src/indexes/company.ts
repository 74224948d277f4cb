/** People and organisations to who is named with them: in the same records, how often. */
import type { TermIndex } from "../archive/authority.ts";
import { namesIn, type Term } from "./by-term.ts";
import { type Count, tally } from "./tally.ts";

/** The indexes of those who can be in company. */
export const COMPANY_INDEXES = ["people", "organisations"] as const satisfies readonly TermIndex[];
export type CompanyIndex = (typeof COMPANY_INDEXES)[number];

/** Names as articles write them, most shared records first, then by name; the term itself is not among them. */
export type Company = Readonly<Record<CompanyIndex, readonly Count[]>>;

export function keepsCompany(index: TermIndex): index is CompanyIndex {
  return (COMPANY_INDEXES as readonly TermIndex[]).includes(index);
}

/** Linear in the names that the term's records bear. */
export function findCompany(term: Term): Company {
  const [people, organisations] = COMPANY_INDEXES.map((index) => {
    const names = term.articles.flatMap((article) => namesIn(article, index));
    return tally(index === term.index ? names.filter((name) => name !== term.name) : names);
  });
  return { people: people ?? [], organisations: organisations ?? [] };
}
