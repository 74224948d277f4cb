/** A name as a page writes it → the name that an outlet is known by. */
import { parseUrl } from "../archive/url.ts";
import type { Evidence } from "./evidence.ts";
import { cleanText, foldLine } from "./text.ts";

const LONGEST_NAME = 80;

/** Systems and networks that sign the pages of others. */
const NOT_OUTLETS =
  /^(?:wordpress(?:\.com)?|blogger|drupal|joomla!?|facebook|twitter|x|youtube|google|arc publishing|undefined|null|none|website|home|news|articles?|(?:press|news) releases?|statements?|archives?|admin|all rights reserved.*|powered by.*)$/i;

/** Nothing for what is no outlet's name. */
export function cleanEvidence({ value, from }: Evidence<string>): Evidence<string>[] {
  const name = cleanOutlet(value);
  const isName =
    name !== "" && name.length <= LONGEST_NAME && !NOT_OUTLETS.test(name) && !/^(?:https?:|@)/i.test(name);
  return isName ? [{ value: name, from }] : [];
}

/** Without the copyright's words, the company's form, and the slogan behind a bar. */
function cleanOutlet(text: string): string {
  const line = cleanText(text)
    .replace(/^(?:©|\(c\)|copyright)[\s©\d–-]*/i, "")
    .replace(/[,\s]*(?:\ball rights reserved\b.*|\bpowered by\b.*)$/i, "")
    .replace(/[,\s]+(?:ltd|inc|llc|plc|gmbh|pvt|\(pvt\)|limited)\.?(?:\s+(?:ltd|limited)\.?)?$/i, "")
    .replace(/[\s.,:;|–—-]+$/u, "")
    .replace(/(?<=\S{3})\s+\([^()]*\)$/u, "");
  const [name = "", ...slogan] = line.split(/\s+[|–—]\s+|\s+-\s+|\s*\|\s*|(?<=\S{3}):\s+/u);
  return slogan.length > 0 && name.length >= 2 ? name.trim() : line;
}

/** Without the parts that name a service or a device. */
export function hostName(url: string | undefined): string | undefined {
  const host = url === undefined ? undefined : parseUrl(url)?.hostname;
  return host?.replace(/^(?:www\d?|m|amp|mobile)\./, "") || undefined;
}

/** By which two ways to write an outlet's name are one. */
export function squeeze(name: string): string {
  return foldLine(name).replace(/^the /, "").replaceAll(" ", "");
}

/** Whether a host is named after the outlet: `The Example Herald` and exampleherald.com, or its initials. */
export function isLike(name: string, host: string | undefined): boolean {
  const letters = squeeze(name);
  const initials = foldLine(name)
    .split(" ")
    .map(([initial]) => initial)
    .join("");
  const labels = host?.split(/[.-]/).filter((label) => label.length > 2) ?? [];
  return labels.some(
    (label) =>
      letters.length > 2 &&
      (letters.includes(label) || label.includes(letters) || (initials.length > 2 && initials === label)),
  );
}
