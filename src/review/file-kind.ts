/** A file of a built site to what sort of thing it is to a reader, and to its name without the hash of its bytes. */

/** In the order of the summary. */
export const FILE_KINDS = ["record", "dates", "terms", "dossiers", "page", "feed", "file", "asset"] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** `path` is below the site's folder, with "/" and no slash before it. */
export function findFileKind(path: string): FileKind {
  const name = withoutLanguage(path);
  if (/^(?:assets|search\/index|admin(?!\/index\.html$))\//.test(name)) return "asset";
  if (/(?:^|\/)(?:feed\.(?:xml|json)|feed\/\d+\.(?:xml|json)|feeds\.opml)$/.test(name)) return "feed";
  if (!name.endsWith(".html")) return "file";
  if (RECORD_PAGE.test(name)) return "record";
  if (/^(?:\d{4}|archive|on-this-day)\//.test(name)) return "dates";
  if (/^(?:tags|people|places|organisations|publishers|kinds)\//.test(name)) return "terms";
  return name.startsWith("events/") ? "dossiers" : "page";
}

/** The record that a path of a built site is the page of. */
export function recordIdOf(path: string): string | undefined {
  return RECORD_PAGE.exec(withoutLanguage(path))?.[1];
}

/** The record that a file of the content folder is the text of, in whatever language. */
export function recordIdOfSource(file: string): string | undefined {
  return /(?:^|\/)articles\/(?:[^/]+\/)*([^/.]+)(?:\.[a-z]{2,3})?\.md$/.exec(file)?.[1];
}

/** `site.0123456789.css` is `site.*.css`: the same asset with other bytes is a change, not one more and one less. */
export function steadyName(text: string): string {
  return text.replace(HASHED_NAME, "$1.*");
}

/** The address that a reader types, as a path: a folder's page goes by the folder. */
export function addressOf(path: string): string {
  return `/${path.replace(/(^|\/)index\.html$/, "$1")}`;
}

const RECORD_PAGE = /^articles\/([^/]+)\/index\.html$/;
const HASHED_NAME = /(\b(?:assets|admin)\/[A-Za-z0-9_-]+?)[.-][0-9a-f]{8,64}(?=[./])/g;

function withoutLanguage(path: string): string {
  return path.replace(/^[a-z]{2,3}\//, "");
}
