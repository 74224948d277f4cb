/** A page's text and the attributes of its elements → every date in them, each at its place. */
import type { Layout, Place } from "./layout.ts";
import type { Mention, Reading } from "./mention.ts";
import { readStamp, type Stamp } from "./stamp.ts";
import { namesOf } from "./surroundings.ts";

/** A date at one place of the page. */
export interface Spot extends Stamp {
  readonly start: number;
  readonly end: number;
  readonly place: Place | undefined;
  /** What an attribute adds to the trust in it; 0 for text. */
  readonly worth: number;
  readonly from: string;
  /** Said by the markup: `itemprop="dateModified"`. */
  readonly changed: boolean;
}

export function findSpots(layout: Layout, mentions: readonly Mention[], reading: Reading): Spot[] {
  const written = mentions.map((mention) => ({
    ...mention,
    place: layout.placeAt(mention.start),
    worth: 0,
    from: "visible text",
    changed: false,
  }));
  const marked: Spot[] = [];
  for (const place of layout.places) {
    if (marked.length < MOST_MARKED) marked.push(...readAttributes(place, layout, reading));
  }
  return [...written, ...marked].sort((a, b) => a.start - b.start || b.worth - a.worth);
}

const MOST_MARKED = 600;

const TIMED_DATA =
  /^data-(?:utime|time(?:stamp)?|date(?:time)?|date-?time|unix(?:time)?|epoch|livestamp|seconds|(?:post|publish|publication|pub|created|article|entry)[-_]?(?:date|time|at|ed)?(?:[-_]?(?:date|time))?|published(?:[-_]?(?:at|date|time))?|shorttime|original-date|local-time|ts|moment|content-published-date)$/;

function readAttributes(place: Place, layout: Layout, reading: Reading): Spot[] {
  const { name, attribs } = place.element;
  const spots: Spot[] = [];
  const add = (value: string | undefined, worth: number, from: string, changed = false) => {
    const stamp = value === undefined || value.length < 6 ? undefined : readStamp(value, reading);
    if (stamp === undefined || stamp.edtf.length < 7) return;
    spots.push({
      ...stamp,
      start: place.start,
      end: Math.max(place.start, place.end),
      place,
      worth,
      from,
      changed,
    });
  };
  const property = attribs.itemprop ?? attribs.property;
  if (property !== undefined && /dat(?:e|um)|publi|issued|created|pub_?date/i.test(property)) {
    const worth = propertyWorth(property);
    const value =
      attribs.content ?? attribs.datetime ?? attribs.title ?? layout.text.slice(place.start, place.end);
    if (worth > 0)
      add(value.slice(0, 100), worth, `itemprop ${property}`.slice(0, 60), /modif|update/i.test(property));
  } else if (attribs.datetime !== undefined) {
    add(attribs.datetime, attribs.pubdate === undefined ? 2 : 4.5, `${name} datetime`);
  } else if (
    attribs.title !== undefined &&
    /\d{4}|\d \d\d/.test(attribs.title) &&
    attribs.title.length < 60
  ) {
    const worth = /publi|dtstamp/.test(namesOf(place.element)) ? 4 : 1;
    if (name !== "a" && name !== "img" && worth > 0) add(attribs.title, worth, `${name} title`);
  }
  for (const key of Object.keys(attribs).slice(0, 30)) {
    if (key.startsWith("data-") && TIMED_DATA.test(key))
      add(attribs[key], /publi|pub/.test(key) ? 3 : 1.5, key);
  }
  return spots;
}

function propertyWorth(property: string): number {
  if (
    /datePublished|(?:dc|dct|dcterms|schema|rnews|sioc|content)?:?(?:issued|datePublished)$|published/i.test(
      property,
    )
  )
    return 5;
  if (/(?:date(?:Created|Posted)|uploadDate)|:created|:date$|^date$|pub_?date/i.test(property)) return 4;
  return /dateModified|:modified|update/i.test(property) ? 4 : 0;
}
