/** The response headers of every address of the site, as one list that all hosts' files are written from. */
import type { Settings } from "../settings.ts";
import { ASSET_FOLDER, EDITOR_FILES, EDITOR_URL, searchIndexUrl, searchUrl } from "../views/urls.ts";
import { FRAMES, PAGE_POLICY, SEARCH_POLICY } from "./policy.ts";

/** Where a rule holds, in site paths: one address, all that begin so, or all that end so. */
export type Place = { readonly at: string } | { readonly below: string } | { readonly named: string };

export type Headers = Readonly<Record<string, string>>;

export interface HeaderRule {
  readonly place: Place;
  readonly headers: Headers;
}

/** Caches may keep it for that long without asking; in seconds. */
const kept = (seconds: number) => ({ "Cache-Control": `public, max-age=${seconds}` });

const FOREVER = { "Cache-Control": "public, max-age=31536000, immutable" };

/** It is kept, but asked after each time: what it names by hash is gone with the next build. */
const ASKED_AFTER = { "Cache-Control": "no-cache" };

/** Pages of other sites may read it: it is public, and nobody is known here by a cookie. */
const OPEN = { "Access-Control-Allow-Origin": "*", "Cross-Origin-Resource-Policy": "cross-origin" };

/** Two years, as browsers' lists ask for. Nothing is said of the host's subdomains, which may be other people's. */
const HTTPS_ONLY = { "Strict-Transport-Security": "max-age=63072000" };

/** Abilities of a browser that no page here asks for. */
const UNUSED = [
  "accelerometer",
  "autoplay",
  "camera",
  "display-capture",
  "geolocation",
  "gyroscope",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "usb",
  "xr-spatial-tracking",
];

const EVERYWHERE = {
  "Content-Security-Policy": `${PAGE_POLICY}; ${FRAMES}`,
  "X-Content-Type-Options": "nosniff",
  // A reader's way through the archive is nobody's business, least of all the outlets' that it leads to.
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy": UNUSED.map((name) => `${name}=()`).join(", "),
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  ...kept(300),
};

/** What is read by programs, wherever it stands. */
const READ_BY_PROGRAMS = [".json", ".ndjson", ".csv", ".bib", ".ris", ".xml", ".opml", ".txt"];

/** Folders of the index whose files are named by their hash; the rest of it names them. */
const HASHED = ["fragment/", "index/", "filter/"].map((folder) => `${searchIndexUrl}${folder}`);

/**
 * In order: of the rules that hold for an address, the last one to name a header has it. `editorPolicy` is the
 * Content-Security-Policy of the editor's page, where the site has one.
 */
export function listRules(
  { languages, origin }: Pick<Settings, "languages" | "origin">,
  editorPolicy?: string,
): HeaderRule[] {
  const secure = origin.startsWith("https:") ? HTTPS_ONLY : {};
  return [
    { place: { below: "/" }, headers: { ...EVERYWHERE, ...secure } },
    ...languages.map((language) => ({
      place: { at: searchUrl(language) },
      headers: { "Content-Security-Policy": `${SEARCH_POLICY}; ${FRAMES}` },
    })),
    ...READ_BY_PROGRAMS.map((named) => ({ place: { named }, headers: { ...OPEN, ...kept(900) } })),
    // Other sites show it beside a link; some ask for it from their readers' browsers.
    {
      place: { named: "card.png" },
      headers: { ...kept(86_400), "Cross-Origin-Resource-Policy": "cross-origin" },
    },
    { place: { below: ASSET_FOLDER }, headers: FOREVER },
    // Licences of the fonts, which are not named by a hash.
    { place: { named: ".OFL.txt" }, headers: kept(86_400) },
    { place: { below: searchIndexUrl }, headers: ASKED_AFTER },
    ...HASHED.map((below) => ({ place: { below }, headers: FOREVER })),
    { place: { named: ".pf_meta" }, headers: FOREVER },
    ...(editorPolicy === undefined ? [] : editorRules(editorPolicy)),
  ];
}

function editorRules(policy: string): HeaderRule[] {
  return [
    { place: { below: EDITOR_URL }, headers: ASKED_AFTER },
    { place: { below: EDITOR_FILES }, headers: FOREVER },
    { place: { at: EDITOR_URL }, headers: { "Content-Security-Policy": `${policy}; ${FRAMES}` } },
  ];
}

/** What a host sends with a site path, such as `/search/`. */
export function headersAt(rules: readonly HeaderRule[], path: string): Headers {
  return Object.assign({}, ...rules.filter(({ place }) => isAt(place, path)).map(({ headers }) => headers));
}

function isAt(place: Place, path: string): boolean {
  if ("at" in place) return path === place.at;
  return "below" in place ? path.startsWith(place.below) : path.endsWith(place.named);
}
