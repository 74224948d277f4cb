/** How much each thing counts in the order of results: the `ranking` option of Pagefind's script. */

/** A record with a translation is long, and is not to be held back for it. */
export const RANKING = { pageLength: 0.2 };
