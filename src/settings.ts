/** What `content/site.yaml` and the environment say, as one typed value that is passed on as an argument. */
import { findLanguage, type PageLanguage } from "./archive/language.ts";
import { type Problem, sortProblems } from "./archive/problem.ts";
import { type Document, problemAt, problemOfMissing, textAt } from "./read/document.ts";
import type { ContentFile } from "./read/folder.ts";
import { quote } from "./read/quote.ts";
import { parseSite, type SiteFields } from "./read/site.ts";

/** A text of the house in each page language, by code. */
export type Localized = Readonly<Record<string, string>>;

export interface Settings {
  /** The page languages; the first stands at the root of the site, the others under their code. Never empty. */
  readonly languages: readonly [PageLanguage, ...PageLanguage[]];
  readonly title: Localized;
  /** What the archive is about, in the words that home opens with; no full stop. */
  readonly subject: Localized;
  /** One sentence for people who meet the archive elsewhere: descriptions, feeds. */
  readonly description: Localized;
  /** Origin without a slash at its end: `https://archive.example`. */
  readonly origin: string;
  /** "" or a path that starts with a slash and does not end with one; every link stands below it. */
  readonly basePath: string;
  /** Address of the forge's repository, where there is one. */
  readonly repository?: string;
  /** `mailto:` or https address for corrections. */
  readonly contact?: string;
  /** Names of the house's pages, in the order the footer lists them. */
  readonly pages: readonly string[];
  /** Ids of the dossiers that home shows first; the largest ones where it is absent. */
  readonly featured: readonly string[];
  /** Name and address of the licence of the records' text. */
  readonly licence?: { readonly name: string; readonly url: string };
  /** The build's clock, from SOURCE_DATE_EPOCH where it is set. Only what must say "now" uses it. */
  readonly builtAt: Date;
}

/** Where settings come from: `content/site.yaml`, and the environment, which comes before it. */
export interface ParsedSettings {
  /** Undefined where a problem was found. */
  readonly settings: Settings | undefined;
  readonly problems: readonly Problem[];
}

/**
 * `siteYaml` is undefined where there is no such file. SITE_URL stands for `url:`, SOURCE_DATE_EPOCH for `now`
 * (reproducible-builds.org/specs/source-date-epoch, in seconds). What is wrong with those has their name as its file.
 */
export function parseSettings(
  siteYaml: ContentFile | undefined,
  environment: Readonly<Record<string, string | undefined>>,
  now: Date,
): ParsedSettings {
  const clock = parseClock(environment.SOURCE_DATE_EPOCH, now);
  if (siteYaml === undefined) {
    const message = "there is no site.yaml in the content folder, which says what the archive is";
    return {
      settings: undefined,
      problems: sortProblems([
        problem("site.yaml", "no-site-file", message, "copy the one of the README, and fill it in"),
        ...clock.problems,
      ]),
    };
  }
  const { document, fields, problems } = parseSite(siteYaml);
  const site = findSiteAddress(environment.SITE_URL, document);
  const found = sortProblems([...problems, ...site.problems, ...clock.problems]);
  if (fields === undefined || site.address === undefined || clock.date === undefined) {
    return { settings: undefined, problems: found };
  }
  return { settings: toSettings(fields, site.address, clock.date), problems: found };
}

function toSettings(
  fields: SiteFields,
  { origin, basePath }: SiteAddress,
  builtAt: Date,
): Settings | undefined {
  const [first, ...others] = fields.languages;
  if (first === undefined) return undefined;
  const { title, subject, description, repository, contact, pages = [], featured = [], licence } = fields;
  return {
    languages: [
      { ...findLanguage(first), prefix: "" },
      ...others.map((code) => ({ ...findLanguage(code), prefix: `/${code}` })),
    ],
    title,
    subject,
    description,
    origin,
    basePath,
    ...(repository !== undefined && { repository }),
    ...(contact !== undefined && { contact }),
    pages,
    featured,
    ...(licence !== undefined && { licence }),
    builtAt,
  };
}

interface SiteAddress {
  readonly origin: string;
  readonly basePath: string;
}

function findSiteAddress(
  siteUrl: string | undefined,
  document: Document | undefined,
): { readonly address: SiteAddress | undefined; readonly problems: readonly Problem[] } {
  if (siteUrl !== undefined && siteUrl !== "") {
    const parsed = parseSiteAddress(siteUrl.trim());
    if (typeof parsed !== "string") return { address: parsed, problems: [] };
    const message = `${quote(siteUrl)} ${parsed}`;
    return { address: undefined, problems: [problem("SITE_URL", "bad-site-url", message, SITE_URL_HINT)] };
  }
  if (document?.value === undefined) return { address: undefined, problems: [] };
  const url = textAt(document, ["url"]);
  if (url === undefined) {
    const missing = {
      kind: "missing-key",
      message: `"url" is missing, and SITE_URL is not set`,
      hint: `add: url: ${EXAMPLE}`,
    };
    return {
      address: undefined,
      problems: document.fields.has("url") ? [] : [problemOfMissing(document, ["url"], missing)],
    };
  }
  const parsed = parseSiteAddress(url.trim());
  if (typeof parsed !== "string") return { address: parsed, problems: [] };
  const finding = { kind: "bad-site-url", message: `${quote(url)} ${parsed}`, hint: `as in url: ${EXAMPLE}` };
  return { address: undefined, problems: [problemAt(document, ["url"], finding)] };
}

const EXAMPLE = "https://archive.example";
const SITE_URL_HINT = `set it to the address that the site will stand at, as in SITE_URL=${EXAMPLE}/path`;

/** The address in two, or what is wrong with it. Slashes at its end do not count. */
function parseSiteAddress(text: string): SiteAddress | string {
  if (!/^https?:\/\/[^/\\]/i.test(text))
    return "is not a whole address: it must start with https:// or http://";
  if (!URL.canParse(text)) return "is not a web address";
  const { origin, pathname, search, hash, username, password } = new URL(text);
  if (username !== "" || password !== "") return "holds a user name or a password";
  if (search !== "" || hash !== "" || /[?#]/.test(text))
    return "holds a ? or a #, and only a path may follow the host";
  const basePath = pathname.replace(/\/+$/, "");
  if (!/^(?:\/[A-Za-z0-9._~-]+)*$/.test(basePath)) {
    return "has a path with other signs than letters, digits, hyphens, dots and single slashes";
  }
  return { origin, basePath };
}

function parseClock(
  epoch: string | undefined,
  now: Date,
): { readonly date: Date | undefined; readonly problems: readonly Problem[] } {
  if (epoch === undefined || epoch === "") return { date: now, problems: [] };
  // The end of the year 9999, which is as far as the formats that print it go.
  if (/^\d{1,12}$/.test(epoch) && Number(epoch) <= 253_402_300_799) {
    return { date: new Date(Number(epoch) * 1000), problems: [] };
  }
  const message = `${quote(epoch)} is not a number of seconds since 1970`;
  const hint = "set it as in SOURCE_DATE_EPOCH=1767225600, or leave it out";
  return { date: undefined, problems: [problem("SOURCE_DATE_EPOCH", "bad-epoch", message, hint)] };
}

function problem(file: string, kind: string, message: string, hint: string): Problem {
  return { kind, file, line: 1, column: 1, message, hint, severity: "error" };
}
