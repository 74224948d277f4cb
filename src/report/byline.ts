/** A page → its byline: who wrote the report, as the page names them. */
import type { Element } from "domhandler";
import { listBylineTexts } from "./byline-place.ts";
import { readByline } from "./byline-text.ts";
import { listMeta } from "./date/meta.ts";
import { findArticles, namesIn } from "./described.ts";
import { getElements, visibleTextOf } from "./dom.ts";
import { chooseFirst, type Evidence, type Finding } from "./evidence.ts";
import { isOutlet } from "./headline.ts";
import type { ReportPage } from "./page.ts";
import { foldLine } from "./text.ts";

/** Several names are joined by commas. A byline that only repeats the outlet's name is none. */
export function findAuthor(page: ReportPage, outlets: readonly string[]): Finding<string> | undefined {
  const evidence = [
    ...listDescribed(page),
    ...listMetas(page),
    ...listMicrodata(page),
    ...listBylineTexts(page.document),
    ...listScripted(page),
  ].flatMap(({ value, from }) => {
    const names = value
      .filter((text) => !isOutlet(text, outlets))
      .flatMap(readByline)
      .map((name) => dropOutlet(name, outlets))
      .filter((name) => !isOutlet(name, outlets))
      .filter((name, index, all) => all.findIndex((other) => foldLine(other) === foldLine(name)) === index);
    return names.length === 0 ? [] : [{ value: names.slice(0, MOST_NAMES).join(", "), from }];
  });
  const finding = chooseFirst(evidence, foldLine);
  return finding && preferCase(finding, evidence);
}

/** `Jane Roe Example Herald`, where markup had put the outlet on a line of its own. */
function dropOutlet(name: string, outlets: readonly string[]): string {
  const words = name.split(" ");
  for (let length = 2; length < words.length; length += 1) {
    if (isOutlet(words.slice(length).join(" "), outlets)) return words.slice(0, length).join(" ");
  }
  return name;
}

const MOST_NAMES = 8;

type Names = Evidence<readonly string[]>;

function listDescribed(page: ReportPage): Names[] {
  const { jsonLd } = page;
  const [article] = findArticles(page);
  if (article === undefined) return [];
  return ["author", "creator"].map((key) => ({
    value: namesIn(article[key], jsonLd),
    from: `JSON-LD ${key}`,
  }));
}

const METAS = [
  "citation_author",
  "parsely-author",
  "sailthru.author",
  "article:author_name",
  "author",
  "article:author",
  "og:article:author",
  "dc.creator",
  "dcterms.creator",
  "byl",
  "byline",
  "creator",
  "authors",
  "article_author",
  "article.author",
  "search.byline",
  "cxenseparse:author",
  "news_authors",
  "twitter:data1",
];

function listMetas({ document }: ReportPage): Names[] {
  const metas = listMeta(document);
  const label = metas.find(({ name }) => name.toLowerCase() === "twitter:label1")?.content ?? "";
  return METAS.filter((wanted) => wanted !== "twitter:data1" || /written by|author|by/i.test(label)).map(
    (wanted) => ({
      value: metas
        .filter(({ name, content }) => name.toLowerCase() === wanted && !/^(?:https?:|@|\/)/i.test(content))
        .map(({ content }) => content),
      from: `meta ${wanted}`,
    }),
  );
}

function listMicrodata({ document }: ReportPage): Names[] {
  const authors = getElements(document)
    .filter(({ attribs }) => /(?:^|\s)(?:author|creator)(?:\s|$)/.test(attribs.itemprop ?? ""))
    .slice(0, MOST_NAMES);
  return [{ value: authors.map(nameOf), from: "microdata author" }];
}

function nameOf(element: Element): string {
  const name = getElements(element).find(({ attribs }) =>
    /(?:^|\s)name(?:\s|$)/.test(attribs.itemprop ?? ""),
  );
  return (name ?? element).attribs.content ?? visibleTextOf(name ?? element, 300);
}

/** Pages that a script draws have the byline in its figures, near the headline's. */
function listScripted({ html }: ReportPage): Names[] {
  const match = /"(?:byline|authorName|author_name|bylineText)"\s*:\s*"((?:[^"\\]|\\.){3,120})"/.exec(
    html.slice(0, 2_000_000),
  );
  return match?.[1] === undefined ? [] : [{ value: [readJsonText(match[1])], from: "a script of the page" }];
}

function readJsonText(text: string): string {
  try {
    return String(JSON.parse(`"${text}"`));
  } catch {
    return text;
  }
}

/** Names in capitals stay so unless the page writes them in another way elsewhere. */
function preferCase(finding: Finding<string>, evidence: readonly Evidence<string>[]): Finding<string> {
  if (finding.value !== finding.value.toUpperCase()) return finding;
  const mixed = evidence.find(
    ({ value }) => foldLine(value) === foldLine(finding.value) && value !== value.toUpperCase(),
  );
  return mixed === undefined ? finding : { ...finding, value: mixed.value };
}
