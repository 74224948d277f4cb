/** A source's address that will not lead a reader to the report, or leads there by a detour. */

import { type PartialDate, parsePartialDate } from "../archive/partial-date.ts";
import type { Problem, Told } from "../archive/problem.ts";
import { parseUrl } from "../archive/url.ts";
import { type Document, mendValue, problemAt, textAt, writeHint } from "./document.ts";
import { tell } from "./messages/index.ts";
import { quote, writeYaml } from "./quote.ts";

const PATH = ["source", "url"] as const;

/** An address that the schema refuses is left to it. */
export function warnAddress(document: Document): Problem[] {
  const address = textAt(document, PATH) ?? "";
  const url = /^https?:/i.test(address) ? parseUrl(address) : undefined;
  if (url === undefined) return [];
  const warn = (kind: string, message: Told, hint: Told | undefined) =>
    problemAt(document, PATH, { kind, message, hint, severity: "warning" });
  const copyAddress = tell((words) => words.copyAddress);
  if (isShortener(url))
    return [
      warn(
        "dead-looking-address",
        tell((words) => words.shortAddress(quote(address))),
        copyAddress,
      ),
    ];
  if (isHomePage(url))
    return [
      warn(
        "dead-looking-address",
        tell((words) => words.homePage(quote(address))),
        copyAddress,
      ),
    ];
  const cleaned = stripTail(address);
  const date = dateOf(document);
  const day = findOtherDay(url, date);
  return [
    ...(cleaned === address
      ? []
      : [
          warn(
            "tracked-address",
            tell((words) => words.trackedAddress(quote(address))),
            writeHint([mendValue(document, PATH, writeYaml(cleaned))]) ?? copyAddress,
          ),
        ]),
    ...(day === undefined || date === undefined
      ? []
      : [
          warn(
            "date-in-address",
            tell((words) => words.otherDayInAddress(day, quote(date.edtf))),
            tell((words) => words.mendOneOfTwoDates),
          ),
        ]),
  ];
}

/** They hide where they lead, and stop to lead there when their service ends. */
const SHORTENERS =
  /^(?:www\.)?(?:bit\.ly|t\.co|tinyurl\.com|goo\.gl|ow\.ly|is\.gd|buff\.ly|dlvr\.it|fb\.me|tiny\.cc|rb\.gy|cutt\.ly|shorturl\.at|ift\.tt|wp\.me|trib\.al)$/i;

function isShortener({ hostname }: URL): boolean {
  return SHORTENERS.test(hostname);
}

function isHomePage({ pathname, search, hash }: URL): boolean {
  return /^\/(?:index\.\w{3,5})?$/i.test(pathname) && search === "" && !/^#./.test(hash);
}

const COUNTER = /^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|igshid|mc_[ce]id)(?:=|$)/i;

/** Without what newsletters and networks add to an address to count its readers; the rest byte for byte. */
function stripTail(address: string): string {
  const [, before = "", query, fragment = ""] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(address) ?? [];
  if (query === undefined) return address;
  const kept = query.split("&").filter((part) => !COUNTER.test(part));
  if (kept.length === query.split("&").length) return address;
  return `${before}${kept.length === 0 ? "" : `?${kept.join("&")}`}${fragment}`;
}

const DAY = 86_400_000;
/** Days that an outlet's zones and a late edition account for. */
const NEAR = 2;

/** The day in a path like `/2017/12/24/`, where it is not the day of publication or near it. */
function findOtherDay({ pathname }: URL, date: PartialDate | undefined): string | undefined {
  const [, year = "", month = "", day = ""] = /\/(\d{4})\/(\d{2})\/(\d{2})(?:\/|$)/.exec(pathname) ?? [];
  const written = parsePartialDate(`${year}-${month}-${day}`);
  if (!written.ok || date?.day === undefined || date.uncertain || date.approximate) return undefined;
  const apart = Math.abs(toDay(written.value) - toDay(date)) / DAY;
  return apart > NEAR ? written.value.edtf : undefined;
}

function toDay({ year, month = 1, day = 1 }: PartialDate): number {
  return Date.UTC(year, month - 1, day);
}

function dateOf(document: Document): PartialDate | undefined {
  const parsed = parsePartialDate(textAt(document, ["date"])?.trim() ?? "");
  return parsed.ok ? parsed.value : undefined;
}
