/** The formats in which records can be taken home, as files beside the pages that show them. */

export interface FileFormat {
  /** Behind the name of the file. */
  readonly extension: string;
  readonly type: string;
  /** The format's own name, the same in every language. */
  readonly name: string;
}

export const FILE_FORMATS = [
  { extension: "bib", type: "application/x-bibtex", name: "BibLaTeX" },
  { extension: "ris", type: "application/x-research-info-systems", name: "RIS" },
  { extension: "csl.json", type: "application/vnd.citationstyles.csl+json", name: "CSL-JSON" },
  { extension: "json", type: "application/json", name: "JSON" },
] as const satisfies readonly FileFormat[];
