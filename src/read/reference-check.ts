/** What records say of one another, of dossiers and of pages: one report twice, and names of what does not exist. */

import type { Problem } from "../archive/problem.ts";
import { parseUrl } from "../archive/url.ts";
import { type Document, mendValue, type Path, problemAt, textAt, textsAt, writeHint } from "./document.ts";
import { tell } from "./messages/index.ts";
import { findNearest } from "./nearest.ts";
import { quote } from "./quote.ts";
import { findPlace } from "./text.ts";

/** Two records of one `source.url`: both are named, neither is dropped. */
export function checkSourceAddresses(documents: readonly Document[]): Problem[] {
  const path = ["source", "url"];
  const byAddress = new Map<string, Document[]>();
  for (const document of documents) {
    const url = textAt(document, path);
    if (url === undefined || !parseUrl(url)) continue;
    const key = canonical(url);
    byAddress.set(key, [...(byAddress.get(key) ?? []), document]);
  }
  return [...byAddress.values()].flatMap((group) =>
    group.length === 1 ? [] : group.map((document) => describeTwin(document, path, group)),
  );
}

/** `event:` names a file of events/. */
export function checkEvents(documents: readonly Document[], ids: readonly string[]): Problem[] {
  const known = new Set(ids);
  return documents.flatMap((document) => {
    const id = textAt(document, ["event"]);
    return id === undefined || known.has(id) ? [] : [missingFile(document, ["event"], id, ids, "events")];
  });
}

/** `pages:` and `featured:` of site.yaml name files too. */
export function checkSiteLists(
  site: Document,
  pages: readonly string[],
  events: readonly string[],
): Problem[] {
  return [
    ...textsAt(site, ["pages"]).flatMap(({ path, text }) =>
      pages.includes(text) ? [] : [missingFile(site, path, text, pages, "pages")],
    ),
    ...textsAt(site, ["featured"]).flatMap(({ path, text }) =>
      events.includes(text) ? [] : [missingFile(site, path, text, events, "events")],
    ),
  ];
}

function missingFile(
  document: Document,
  path: Path,
  name: string,
  known: readonly string[],
  folder: string,
): Problem {
  const nearest = known.find((other) => other === name.trim().toLowerCase()) ?? findNearest(name, known, 4);
  const kind = folder === "events" ? "no-event" : "no-page";
  const message = tell((words) => words.noFile(quote(name), folder, quote(`${name}.md`)));
  const mended = nearest === undefined ? undefined : mendValue(document, path, nearest);
  const hint = writeHint([mended]) ?? tell((words) => words.addFileOrDelete(folder));
  return problemAt(document, path, { kind, message, hint });
}

function describeTwin(document: Document, path: Path, group: readonly Document[]): Problem {
  const others = group.flatMap((other) => {
    if (other === document) return [];
    const start = other.fields.get(path.join("\u0000"))?.value.start ?? 0;
    return [`${other.file}:${findPlace(other.source, start).line}`];
  });
  const address = quote(textAt(document, path) ?? "");
  const message = tell((words) => words.sourceTwice(address, others));
  const hint = tell((words) => words.keepOneRecord);
  return problemAt(document, path, { kind: "source-twice", message, hint });
}

/** Of addresses that lead to one page: the scheme, a fragment, and a slash at the end do not part them. */
function canonical(address: string): string {
  const { host, pathname, search } = new URL(address);
  return `${host}${pathname.replace(/\/+$/, "")}${search}`;
}
