/** The addresses that the register knows by more than their text, each without the prefix of a language. */
import type { PageLanguage } from "../archive/language.ts";
import { articleUrl, eventUrl, housePageUrl } from "../views/urls.ts";

/** A page has the same address in every language but for this. */
const NO_PREFIX: PageLanguage = { code: "", dir: "ltr", name: "", prefix: "" };

export const recordAddress = (id: string): string => articleUrl(NO_PREFIX, id);
export const dossierAddress = (id: string): string => eventUrl(NO_PREFIX, id);
export const houseAddress = (name: string): string => housePageUrl(NO_PREFIX, name);

/** The id behind an address that `make` makes; undefined where it makes no such address. */
export function idOf(address: string, make: (id: string) => string): string | undefined {
  const start = make("").replace(/\/+$/, "/");
  const id = address.startsWith(start) ? address.slice(start.length, -1) : "";
  return id !== "" && make(id) === address && !id.includes("/") ? id : undefined;
}
