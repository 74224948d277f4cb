/** A dossier to JSON, without its text and its accounts, which its page has. */
import type { Dossier } from "../../indexes/by-event.ts";
import type { Settings } from "../../settings.ts";
import { absoluteUrl, apiTermUrl, eventUrl } from "../../views/urls.ts";
import { type Addresses, addressesOf } from "../addresses.ts";
import { textsByLanguage } from "../texts-by-language.ts";

export interface EventJson extends Addresses {
  readonly id: string;
  /** EDTF. */
  readonly date: string;
  readonly place?: string;
  /** By language code. */
  readonly titles: Readonly<Record<string, string>>;
  readonly summaries: Readonly<Record<string, string>>;
  /** Identifiers that it had before. */
  readonly aliases?: readonly string[];
  /** Of its records, without withdrawn ones. */
  readonly count: number;
  /** Where the API lists its records. */
  readonly json: string;
}

export function eventJson({ event, articles }: Dossier, settings: Settings): EventJson {
  const { id, date, place, title, summary, aliases, translations } = event;
  const inEach = textsByLanguage(settings.languages[0].code, { title, summary }, translations);
  return {
    id,
    date: date.edtf,
    ...(place !== undefined && { place }),
    titles: inEach("title"),
    summaries: inEach("summary"),
    ...(aliases.length > 0 && { aliases }),
    count: articles.length,
    ...addressesOf(settings, (language) => eventUrl(language, id)),
    json: absoluteUrl(settings, apiTermUrl("events", id)),
  };
}
