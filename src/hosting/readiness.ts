/** What a site still lacks before it is published, in the words of whoever publishes it. */
import type { Settings } from "../settings.ts";

/** `breaks`: the published site would be wrong. `lacks`: it works, and readers miss something. */
export interface Lack {
  readonly weight: "breaks" | "lacks";
  /** The key of site.yaml, or the variable of the environment. */
  readonly field: string;
  readonly message: string;
  /** A line to paste, or what to do. */
  readonly hint: string;
}

export interface Readiness {
  readonly settings: Settings;
  /** Whether SITE_URL says where the site will stand. */
  readonly addressIsGiven: boolean;
  /** Whether the content has a register of what was published. */
  readonly isRegistered: boolean;
  /** The day on which it is asked, as YYYY-MM-DD. */
  readonly today: string;
}

/** What breaks stands first. */
export function findLacks(readiness: Readiness): Lack[] {
  const { settings } = readiness;
  const found = [
    ...checkAddress(readiness),
    ...checkSecurity(readiness),
    ...(settings.contact === undefined ? [NO_CONTACT] : []),
    ...checkRepository(settings),
    ...(settings.licence === undefined ? [NO_LICENCE] : []),
    ...(readiness.isRegistered ? [] : [NO_REGISTER]),
  ];
  return [...found.filter(isBreaking), ...found.filter((lack) => !isBreaking(lack))];
}

export function isBreaking({ weight }: Lack): boolean {
  return weight === "breaks";
}

/** Names that lead nowhere (RFC 2606, RFC 6761, RFC 6762), and addresses of one machine or one house. */
const UNREACHABLE =
  /(?:^|\.)(?:example|test|invalid|localhost|local)$|^(?:.+\.)?example\.(?:com|net|org)$|^(?:127|10|192\.168)\.[\d.]+$|^\[/;

function checkAddress({ settings: { origin, basePath }, addressIsGiven }: Readiness): Lack[] {
  const field = addressIsGiven ? "SITE_URL" : "url";
  const hint = addressIsGiven ? "set: SITE_URL=https://YOUR-HOST" : "write: url: https://YOUR-HOST";
  const address = `"${origin}${basePath}"`;
  if (UNREACHABLE.test(new URL(origin).hostname)) {
    const message = `${address} is an address that no reader can reach, and every feed, citation and canonical link would have it`;
    return [{ weight: "breaks", field, message, hint }];
  }
  if (origin.startsWith("http:")) {
    const message = `${address} has no https, so that what readers get can be read and altered on its way`;
    return [{ weight: "lacks", field, message, hint }];
  }
  return [];
}

/** Months after which a new security.txt ends, and days before its end to speak of it: RFC 9116 wants less than a year. */
const LASTS = 11;
const SOON = 30;
const YEAR = 366;

function checkSecurity({ settings, today }: Readiness): Lack[] {
  const { contact, security, basePath } = settings;
  const field = "security";
  const hint = `write: security: { expires: ${addMonths(today, LASTS)} }`;
  if (basePath !== "") {
    if (security === undefined) return [];
    const message = "security.txt counts at the root of a host only, and this site stands below a path";
    return [
      { weight: "lacks", field, message, hint: "delete it; whoever has the host's root may say it there" },
    ];
  }
  if (security === undefined) {
    const message =
      "there is no /.well-known/security.txt: whoever finds a weakness is not told where to report it";
    return [{ weight: "lacks", field, message, hint }];
  }
  if (contact === undefined) {
    const message = "/.well-known/security.txt is left out, since contact is not set";
    return [{ weight: "lacks", field, message, hint: NO_CONTACT.hint }];
  }
  const left = countDays(today, security.expires);
  if (left <= 0) {
    const message = `security.txt has ended on ${security.expires}, and may not be relied on any more`;
    return [{ weight: "breaks", field, message, hint }];
  }
  if (left > SOON && left <= YEAR) return [];
  const message =
    left > YEAR
      ? `security.txt ends on ${security.expires}: for more than a year nobody vouches for a contact`
      : `security.txt ends on ${security.expires}, in ${left} days`;
  return [{ weight: "lacks", field, message, hint }];
}

const NO_CONTACT: Lack = {
  weight: "lacks",
  field: "contact",
  message: "readers are given no address to write to",
  hint: "write: contact: mailto:YOU@YOUR-HOST",
};

const NO_LICENCE: Lack = {
  weight: "lacks",
  field: "licence",
  message: "nothing says what others may do with the records",
  hint: "write: licence: { name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/ }",
};

const NO_REGISTER: Lack = {
  weight: "lacks",
  field: "permalinks.lock",
  message: "nothing notices when a published address vanishes",
  hint: "run: npm run accept",
};

function checkRepository({ repository, admin }: Settings): Lack[] {
  if (repository !== undefined) return [];
  const editor = admin
    ? ", and the editor at /admin/ has nothing to write to (admin: false leaves it out)"
    : "";
  const message = `pages cannot offer to edit a record, to report an error or to show its history${editor}`;
  const hint = "write: repository: https://github.com/YOU/YOUR-REPOSITORY";
  return [{ weight: "lacks", field: "repository", message, hint }];
}

function addMonths(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  // The 31st of a shorter month would be in the next one.
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, 28))).toISOString().slice(0, 10);
}

function countDays(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
