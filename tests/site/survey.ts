/** Reads every page of a built site once, into what the whole-site tests ask about. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { attributesOf, type Document, type Element, findAll, parseHtml, textOf } from "../support/dom.ts";

/** An address that a page holds, as written, and what holds it: `a`, `link rel=canonical`, `img`. */
export interface PageLink {
  readonly holder: string;
  readonly address: string;
}

export interface PageSurvey {
  /** Below the site's root, decoded: `/ur/2016/`. */
  readonly url: string;
  readonly lang: string;
  readonly dir: string;
  readonly title: string;
  readonly description: string;
  readonly canonical: string;
  readonly robots: string;
  /** Address by hreflang. */
  readonly alternates: Readonly<Record<string, string>>;
  /** Content by property: `og:title`. */
  readonly openGraph: Readonly<Record<string, string>>;
  readonly headings: readonly string[];
  readonly mains: number;
  /** Text of each JSON-LD block. */
  readonly structuredData: readonly string[];
  /** Addresses or first words of the scripts that a browser would run. */
  readonly scripts: readonly string[];
  readonly links: readonly PageLink[];
  readonly ids: readonly string[];
  /** Addresses of records, one a list item of the main part; what stands in nav or aside is no entry. */
  readonly entries: readonly string[];
}

export interface SiteSurvey {
  /** Paths of all files below the site's root, with "/" and no slash in front, sorted; without the editor's. */
  readonly files: readonly string[];
  readonly pages: readonly PageSurvey[];
  /** Paths of the browser editor's files. It is for those who write the archive, and no page of it. */
  readonly editor: readonly string[];
}

/** The one exception from what holds for every page: see editor.test.ts. */
const isEditor = (file: string) => file.startsWith("admin/");

export function surveySite(folder: string): SiteSurvey {
  const all = listFiles(folder);
  const files = all.filter((file) => !isEditor(file));
  const pages = files
    .filter((file) => file.endsWith(".html"))
    .map((file) => surveyPage(fileUrl(file), readFileSync(join(folder, file), "utf8")));
  return { files, pages, editor: all.filter(isEditor) };
}

export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
}

export function surveyPage(url: string, html: string): PageSurvey {
  const page = parseHtml(html);
  const root = findAll("html", page)[0];
  const meta = (selector: string) => attributesOf(selector, "content", page)[0] ?? "";
  return {
    url,
    lang: root?.attribs.lang ?? "",
    dir: root?.attribs.dir ?? "",
    title: findAll("head > title", page).map(textOf).join("\n"),
    description: meta('head > meta[name="description"]'),
    canonical: attributesOf('head > link[rel="canonical"]', "href", page).join("\n"),
    robots: meta('head > meta[name="robots"]'),
    alternates: Object.fromEntries(
      findAll('head > link[rel="alternate"][hreflang]', page).map(({ attribs }) => [
        attribs.hreflang ?? "",
        attribs.href ?? "",
      ]),
    ),
    openGraph: Object.fromEntries(
      findAll('head > meta[property^="og:"]', page).map(({ attribs }) => [
        attribs.property ?? "",
        attribs.content ?? "",
      ]),
    ),
    headings: findAll("h1", page).map(textOf),
    mains: findAll("main", page).length,
    structuredData: findAll('script[type="application/ld+json"]', page).map(textOf),
    scripts: findAll('script:not([type="application/ld+json"], [type="application/json"])', page).map(
      (script) => script.attribs.src ?? textOf(script).slice(0, 60),
    ),
    links: findLinks(page),
    ids: attributesOf("[id]", "id", page),
    entries: findEntries(page),
  };
}

function findLinks(page: Document): PageLink[] {
  return findAll("[href], [src], [srcset], [action], [poster]", page).flatMap((element) => {
    const { attribs } = element;
    const rel = attribs.rel !== undefined && element.name === "link" ? ` rel=${attribs.rel}` : "";
    const sources = (attribs.srcset ?? "").split(",").flatMap((part) => part.trim().split(/\s+/)[0] || []);
    return [attribs.href, attribs.src, attribs.action, attribs.poster, ...sources]
      .filter((address) => address !== undefined)
      .map((address) => ({ holder: element.name + rel, address }));
  });
}

function findEntries(page: Document): string[] {
  const links = findAll("main a[href]", page).filter((link) => !isInside(link, ["nav", "aside"]));
  const byItem = new Map<Element, string>();
  for (const link of links) {
    const record = /\/articles\/[^/]+\/$/.exec(link.attribs.href ?? "");
    const item = closest(link, ["li"]);
    if (record && item && !byItem.has(item)) byItem.set(item, link.attribs.href ?? "");
  }
  return [...byItem.values()];
}

function isInside(element: Element, names: readonly string[]): boolean {
  return closest(element, names) !== undefined;
}

function closest(element: Element, names: readonly string[]): Element | undefined {
  for (let up = element.parent; up !== null; up = up.parent) {
    if ("name" in up && names.includes(up.name)) return up as Element;
  }
  return undefined;
}

function fileUrl(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, "$1")}`;
}
