/** HTML to what in it could act: elements, attributes and addresses that no page of ours has. */
import type { Document, Element } from "domhandler";
import { parseUrl } from "../../src/archive/url.ts";
import { findAll, findOne, parseHtml } from "../support/dom.ts";

type Allowed = Readonly<Record<string, string>>;

/** What markdown may become: names of elements, each with its attributes. */
const PROSE: Allowed = {
  a: "href rel title",
  blockquote: "",
  br: "",
  code: "class",
  em: "",
  h2: "id",
  h3: "id",
  h4: "id",
  h5: "id",
  h6: "id",
  hr: "",
  li: "",
  ol: "start",
  p: "",
  pre: "",
  s: "",
  strong: "",
  table: "",
  tbody: "",
  td: "",
  th: "",
  thead: "",
  tr: "",
  ul: "",
};

/** On any element of a page. */
const EVERYWHERE =
  "class id lang dir hidden role tabindex aria-current aria-describedby aria-hidden aria-label aria-labelledby";
const PLACED = "x y x1 y1 x2 y2 dx dy r cx cy d width height transform";

const PAGE: Allowed = {
  ...PROSE,
  a: "href hreflang rel title data-originalurl data-versiondate data-versionurl",
  abbr: "title",
  aside: "",
  b: "",
  bdi: "",
  body: "",
  button: "type",
  caption: "",
  circle: PLACED,
  col: "",
  colgroup: "",
  dd: "",
  defs: "",
  desc: "",
  details: "open",
  div: "",
  dl: "",
  dt: "",
  footer: "",
  form: "action",
  g: PLACED,
  h1: "",
  head: "",
  header: "",
  html: "",
  i: "",
  input: "autocomplete enterkeyhint maxlength name spellcheck type",
  label: "for",
  line: PLACED,
  link: "as crossorigin href hreflang rel title type",
  main: "",
  meta: "charset content http-equiv name property",
  nav: "",
  option: "value",
  path: PLACED,
  pattern: `${PLACED} patternUnits`,
  rect: PLACED,
  script: "src type",
  search: "",
  section: "",
  select: "",
  small: "",
  span: "data-c data-k",
  summary: "",
  svg: "overflow preserveAspectRatio viewBox width height",
  td: "colspan rowspan",
  text: PLACED,
  tfoot: "",
  th: "colspan rowspan scope",
  time: "datetime",
  title: "",
  use: `${PLACED} href`,
  wbr: "",
};

const ADDRESSES = ["href", "src", "action", "formaction", "xlink:href"];
const SCHEMES = ["http:", "https:", "mailto:"];
/** Kinds of script that hold values, and run nothing. */
const VALUES = ["application/ld+json", "application/json"];

/** What feeds put around a text. */
const FEED: Allowed = { ...PROSE, div: "dir lang" };

/** Of a text's own HTML, which stands within elements of a page, and may not close them. */
export function findProseFaults(html: string): string[] {
  return findFragmentFaults(html, PROSE);
}

export function findFeedFaults(html: string): string[] {
  return findFragmentFaults(html, FEED);
}

export function findPageFaults(html: string): string[] {
  const page = parseHtml(html);
  return [
    ...findAll("*", page).flatMap((element) => findElementFaults(element, PAGE, EVERYWHERE)),
    ...findScriptFaults(page),
    ...findAll("meta[http-equiv]", page).flatMap(findOrderFaults),
  ];
}

/** Undefined where the address is one that a reader may follow. */
export function findAddressFault(address: string): string | undefined {
  if (/^(?:#|\/(?![/\\]))/.test(address)) return undefined;
  const scheme = parseUrl(address)?.protocol;
  return scheme !== undefined && SCHEMES.includes(scheme) && /^[a-z]+:/.test(address.toLowerCase())
    ? undefined
    : `an address ${JSON.stringify(address)}`;
}

function findFragmentFaults(html: string, allowed: Allowed): string[] {
  const page = parseHtml(`<!doctype html><title>t</title><main><div>${html}</div><hr></main>`);
  const isClosed = findOne("main", page).children.length === 2 && findAll("html > *", page).length === 2;
  const faults = findAll("main > div *", page).flatMap((element) => findElementFaults(element, allowed, ""));
  return isClosed ? faults : [...faults, "it closes an element that it did not open"];
}

function findElementFaults({ name, attribs }: Element, allowed: Allowed, everywhere: string): string[] {
  const own = Object.hasOwn(allowed, name) ? allowed[name] : undefined;
  if (own === undefined) return [`an element <${name}>`];
  const names = `${own} ${everywhere}`.split(" ");
  return Object.entries(attribs).flatMap(([attribute, value]) => {
    if (!names.includes(attribute)) return [`an attribute ${attribute} of <${name}>`];
    const fault = ADDRESSES.includes(attribute) ? findAddressFault(value) : undefined;
    return fault === undefined ? [] : [fault];
  });
}

function findScriptFaults(page: Document): string[] {
  return findAll("script", page).flatMap(({ attribs, children }) => {
    const [text] = children;
    const written = text && "data" in text ? text.data : "";
    if (attribs.src?.startsWith("/assets/") && written === "") return [];
    if (!VALUES.includes(attribs.type ?? "")) return ["a script that runs"];
    return isJson(written) ? [] : ["a script whose values cannot be read"];
  });
}

/** What a page may tell a browser to do by itself. */
function findOrderFaults({ attribs }: Element): readonly string[] | string {
  const { content = "", "http-equiv": order = "" } = attribs;
  if (order === "Content-Security-Policy") return [];
  const to = order === "refresh" ? /^0; url=(.+)$/.exec(content)?.[1] : undefined;
  if (to === undefined) return [`an order ${JSON.stringify(order)}`];
  return findAddressFault(to) ?? [];
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
