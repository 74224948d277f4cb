/** A page → the address that it says it lives at. */
import { parseUrl } from "../archive/url.ts";
import { listMeta } from "./date/meta.ts";
import { findArticles, textIn } from "./described.ts";
import { getElements } from "./dom.ts";
import { chooseFirst, type Finding } from "./evidence.ts";
import { isObject } from "./json-ld.ts";
import type { ReportPage } from "./page.ts";

/** Whole http(s) addresses; the site's home is no report's address unless the page is the home. */
export function findUrl(page: ReportPage): Finding<string> | undefined {
  const { document, url } = page;
  const links = getElements(document)
    .filter(({ name, attribs }) => name === "link" && /(?:^|\s)canonical(?:\s|$)/i.test(attribs.rel ?? ""))
    .map(({ attribs }) => ({ value: attribs.href ?? "", from: "the canonical link" }));
  const metas = listMeta(document)
    .filter(({ name }) => /^og:url$/i.test(name))
    .map(({ content }) => ({ value: content, from: "meta og:url" }));
  const described = findArticles(page)
    .slice(0, 1)
    .flatMap((article) => {
      const main = article.mainEntityOfPage;
      return [
        isObject(main) ? textIn(main, "@id") : textIn(article, "mainEntityOfPage"),
        textIn(article, "url"),
      ];
    })
    .map((value) => ({ value: value ?? "", from: "JSON-LD url" }));
  const said = [...links, ...metas, ...described].flatMap(({ value, from }) => {
    const address = resolveAddress(value, url);
    return address === undefined ? [] : [{ value: address, from }];
  });
  const fetched = url === undefined ? [] : [{ value: url, from: "the address" }];
  return chooseFirst([...said, ...fetched], foldAddress);
}

function resolveAddress(value: string, base: string | undefined): string | undefined {
  const text = value.trim();
  const address = text === "" ? undefined : parseUrl(text, base);
  if (address === undefined || !/^https?:$/.test(address.protocol) || address.username !== "")
    return undefined;
  const isHome = address.pathname === "/" && address.search === "";
  if (isHome && (base === undefined || new URL(base).pathname !== "/")) return undefined;
  address.hash = "";
  return address.href;
}

function foldAddress(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/i, "").replace(/[/?#]+$/, "");
}
