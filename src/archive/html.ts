/** Markup that may stand in a page as it is. Only `read/markdown.ts` makes it; only one component places it. */
export type Html = string & { readonly __brand: "html" };
