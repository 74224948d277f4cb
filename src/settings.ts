/** What `content/site.yaml` and the environment say, as one typed value that is passed on as an argument. */

import { findLanguage, type PageLanguage } from "./archive/language.ts";
import { type Problem, sortProblems, type Told } from "./archive/problem.ts";
import { parseUrl } from "./archive/url.ts";
import { type Document, problemAt, problemOfMissing, textAt } from "./read/document.ts";
import type { ContentFile } from "./read/folder.ts";
import { type Messages, tell, tellLine } from "./read/messages/index.ts";
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
  /** Whether the site holds the browser editor. */
  readonly admin: boolean;
  /** Whether pages have pictures for other sites to show beside a link. */
  readonly cards: boolean;
  /** Until which day, as YYYY-MM-DD, /.well-known/security.txt may be relied on. */
  readonly security?: { readonly expires: string };
  /** Name and address of the licence of the records' text. */
  readonly licence?: { readonly name: string; readonly url: string };
  /** The commit that the content is of; absent where it is not known, or where the content is not what was committed. */
  readonly version?: string;
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
    const message = tell((words) => words.noSiteFile);
    const hint = tell((words) => words.copySiteFile);
    return {
      settings: undefined,
      problems: sortProblems([problem("site.yaml", "no-site-file", message, hint), ...clock.problems]),
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
  const {
    title,
    subject,
    description,
    repository,
    contact,
    pages = [],
    featured = [],
    admin,
    cards,
    security,
    licence,
  } = fields;
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
    admin: admin !== "false",
    cards: cards !== "false",
    ...(security !== undefined && { security }),
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
    if (typeof parsed !== "function") return { address: parsed, problems: [] };
    const message = tell((words) => parsed(words, quote(siteUrl)));
    const hint = tell((words) => words.setSiteUrl(`SITE_URL=${EXAMPLE}/path`));
    return { address: undefined, problems: [problem("SITE_URL", "bad-site-url", message, hint)] };
  }
  if (document?.value === undefined) return { address: undefined, problems: [] };
  const url = textAt(document, ["url"]);
  if (url === undefined) {
    const missing = {
      kind: "missing-key",
      message: tell((words) => words.noSiteAddress),
      hint: tellLine("add", `url: ${EXAMPLE}`),
    };
    return {
      address: undefined,
      problems: document.fields.has("url") ? [] : [problemOfMissing(document, ["url"], missing)],
    };
  }
  const parsed = parseSiteAddress(url.trim());
  if (typeof parsed !== "function") return { address: parsed, problems: [] };
  const finding = {
    kind: "bad-site-url",
    message: tell((words) => parsed(words, quote(url))),
    hint: tell((words) => words.asIn(`url: ${EXAMPLE}`)),
  };
  return { address: undefined, problems: [problemAt(document, ["url"], finding)] };
}

const EXAMPLE = "https://archive.example";

/** What is wrong with an address, said of it. */
type Say = (words: Messages, address: string) => string;

/** The address in two, or what is wrong with it. Slashes at its end do not count. */
function parseSiteAddress(text: string): SiteAddress | Say {
  if (!/^https?:\/\/[^/\\]/i.test(text)) return (words, address) => words.notAWholeAddress(address);
  const url = parseUrl(text);
  if (url === undefined) return (words, address) => words.notAnAddress(address);
  const { origin, pathname, search, hash, username, password } = url;
  if (username !== "" || password !== "") return (words, address) => words.siteAddressHoldsUser(address);
  if (search !== "" || hash !== "" || /[?#]/.test(text))
    return (words, address) => words.siteAddressHoldsQuery(address);
  const basePath = pathname.replace(/\/+$/, "");
  if (!/^(?:\/[A-Za-z0-9._~-]+)*$/.test(basePath)) {
    return (words, address) => words.siteAddressHasSigns(address);
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
  const message = tell((words) => words.notSeconds(quote(epoch)));
  const hint = tell((words) => words.setEpoch("SOURCE_DATE_EPOCH=1767225600"));
  return { date: undefined, problems: [problem("SOURCE_DATE_EPOCH", "bad-epoch", message, hint)] };
}

function problem(file: string, kind: string, message: Told, hint: Told): Problem {
  return { kind, file, line: 1, column: 1, message, hint, severity: "error" };
}
