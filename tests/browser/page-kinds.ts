/** One page of each kind of the real site, as the browser tests visit them. */
import { recordIds, translatedIds } from "../site/records.ts";

export interface PageVisit {
  readonly kind: string;
  readonly language: "en" | "ur";
  /** Below the site's root. */
  readonly path: string;
}

const TRANSLATED = "2017-12-24-mqm-seeks-us-help-business-standard";

/** English addresses; the Urdu ones stand below `/ur`. */
export const KINDS: Readonly<Record<string, string>> = {
  home: "/",
  "a record in both languages": `/articles/${TRANSLATED}/`,
  "a record without Urdu words": `/articles/${firstUntranslated()}/`,
  archive: "/archive/",
  search: "/search/",
  "a year": "/2016/",
  "a month": "/2022/09/",
  "a day": "/2017/12/24/",
  tags: "/tags/",
  "a tag": "/tags/diaspora-protests/",
  people: "/people/",
  "a person": "/people/altaf-hussain/",
  places: "/places/",
  "a place": "/places/karachi-pakistan/",
  organisations: "/organisations/",
  "an organisation": "/organisations/muttahida-qaumi-movement/",
  publishers: "/publishers/",
  "a publisher": "/publishers/ani/",
  "kinds of reports": "/kinds/",
  "a kind": "/kinds/protest/",
  events: "/events/",
  "an event": "/events/2022-01-26-chief-minister-house-sit-in/",
  "on this day": "/on-this-day/",
  "an anniversary": "/on-this-day/05-12/",
  coverage: "/coverage/",
  map: "/map/",
  "the data": "/data/",
  "what records lack": "/coverage/without-exact-date/",
  corrections: "/corrections/",
  about: "/about/",
  "the editorial policy": "/editorial-policy/",
  "how to contribute": "/contribute/",
  "not found": "/404.html",
};

/** Kinds that have the layout, and so the stylesheet and fonts, of another one in the list. */
const ALIKE = new Set([
  "places",
  "organisations",
  "publishers",
  "a place",
  "an organisation",
  "a publisher",
  "what records lack",
  "corrections",
  "the editorial policy",
  "how to contribute",
]);

/** One kind a layout. */
export const LAYOUTS: readonly string[] = Object.keys(KINDS).filter((kind) => !ALIKE.has(kind));

/** Each kind in each language, or those of the kinds that are named. */
export function listVisits(kinds: readonly string[] = Object.keys(KINDS)): PageVisit[] {
  return kinds.flatMap((kind) => {
    const path = KINDS[kind];
    if (path === undefined) throw new Error(`no page of the kind ${kind}`);
    return [
      { kind, language: "en" as const, path },
      { kind, language: "ur" as const, path: `/ur${path}` },
    ];
  });
}

function firstUntranslated(): string {
  const translated = new Set(translatedIds("ur"));
  return recordIds().find((id) => !translated.has(id)) ?? "none";
}
