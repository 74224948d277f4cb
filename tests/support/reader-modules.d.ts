/** The readers of other people that exports are held against; none of them ships types. */
declare module "bibtex-parse" {
  export function entries(text: string): Readonly<Record<string, string>>[];
}
declare module "@citation-js/core" {
  export class Cite {
    constructor(data: unknown, options?: { readonly forceType?: string });
    readonly data: Readonly<Record<string, unknown>>[];
    format(name: "bibliography", options: object): string;
  }
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-csl";
declare module "@customcommander/ris" {
  const ris: { read(text: string): Readonly<Record<string, readonly unknown[]>>[] | null };
  export default ris;
}
declare module "astrocite-ris" {
  export function parse(text: string): Readonly<Record<string, unknown>>[];
}
