/** What the reports of one event say on one point, each in the name of who says it. Field names are the front-matter keys. */

export interface Claim {
  /** What the accounts are about: how many people took part. */
  readonly point: string;
  /** At least two. */
  readonly accounts: readonly Account[];
  /** By language code. */
  readonly translations: Readonly<Record<string, { readonly point?: string }>>;
}

export interface Account {
  /** Id of a record of the dossier. */
  readonly record: string;
  /** In our own words. */
  readonly says: string;
  /** Who says so in the report; absent where the outlet itself does. */
  readonly by?: string;
  /** By language code. */
  readonly translations: Readonly<Record<string, { readonly says?: string; readonly by?: string }>>;
}
