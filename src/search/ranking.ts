/** How much each thing counts in the order of results: the `ranking` option of Pagefind's script. */
export const RANKING = {
  /** A record with a translation is long for that alone: its length is hardly held against it. */
  pageLength: 0.2,
};
