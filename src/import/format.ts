/** An export's name and first characters to its format. */

export const FORMATS = ["csv", "csl-json", "ris", "bibtex", "feed", "wordpress"] as const;
export type Format = (typeof FORMATS)[number];

/** What the file says of itself comes before its name, but for tables, which have no mark. Undefined where it is none of them. */
export function detectFormat(name: string, text: string): Format | undefined {
  const extension = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  if (/^(?:csv|tsv|tab)$/.test(extension)) return "csv";
  return sniff(text) ?? BY_EXTENSION[extension];
}

const BY_EXTENSION: Readonly<Record<string, Format>> = {
  json: "csl-json",
  ris: "ris",
  bib: "bibtex",
  bibtex: "bibtex",
  rss: "feed",
  atom: "feed",
  rdf: "feed",
  wxr: "wordpress",
};

function sniff(text: string): Format | undefined {
  const start = text.slice(0, 20_000).trimStart();
  if (/^(?:<!doctype html|<html)/i.test(start)) return undefined;
  if (start.startsWith("<")) return start.includes("wordpress.org/export/") ? "wordpress" : "feed";
  if (/^[[{]/.test(start)) return /"https?:\/\/jsonfeed\.org\/version/.test(start) ? "feed" : "csl-json";
  if (/^TY {0,2}- /m.test(start)) return "ris";
  if (/^\s*@[a-z]+\s*[{(]/im.test(start)) return "bibtex";
  return /[,;\t|]/.test(start.split(/[\r\n]/, 1)[0] ?? "") ? "csv" : undefined;
}
