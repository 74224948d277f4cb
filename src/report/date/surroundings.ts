/** The elements round a date → whether they mark it as a date of publication, and whether the report stands elsewhere. */
import type { Element } from "domhandler";
import { getElements, isElement } from "../dom.ts";
import type { Place } from "./layout.ts";
import {
  ABOUT,
  CHANGED,
  COMMENTS,
  DATED,
  EVENT,
  FRAME,
  ICON,
  OTHERS,
  OWN,
  PUBLISHED,
} from "./markup-words.ts";

export interface Surroundings {
  /** 0 none, 1 a line about the report (`meta`, `byline`), 2 a date, 3 a date of publication. */
  readonly mark: 0 | 1 | 2 | 3;
  /** Marked as the last change. */
  readonly changed: boolean;
  /** In what is not the report: a list of others, comments, menus; `page` for what frames every page of a site. */
  readonly outside?: "comments" | "others" | "page";
  /** A date of something that takes place, or of a picture. */
  readonly event: boolean;
}

const HIGHEST = 40;
/** A class says something of a date that it directly holds, and less of one that lies deeper in. */
const NEAR = 4;

/** `own` are the elements round the headline: whatever they are called, the report stands in them. */
export function readSurroundings(place: Place | undefined, own: ReadonlySet<Place>): Surroundings {
  let mark: Surroundings["mark"] = 0;
  let changed = false;
  let event = false;
  let outside: Surroundings["outside"];
  let level = 0;
  for (let at = place; at !== undefined && level < HIGHEST; at = at.parent) {
    const { element } = at;
    const words = namesOf(element);
    if (level < NEAR && at.end - at.start < 600) {
      const found = markOf(words, element, level);
      if (found > mark) mark = found;
      if (level < 3 && mark < 3 && CHANGED.test(words)) changed = true;
      if (EVENT.test(words) || element.name === "figcaption") event = true;
    }
    if (!own.has(at))
      outside = outsideOf(element, words) ?? (isOtherArticle(element, words, own) ? "others" : outside);
    level += 1;
  }
  return { mark, changed, event, ...(outside === undefined ? {} : { outside }) };
}

const names = new WeakMap<Element, string>();

/** What a page's authors call an element, in lower case, words in camel case parted by dashes. */
export function namesOf(element: Element): string {
  const known = names.get(element);
  if (known !== undefined) return known;
  const {
    class: classes = "",
    id = "",
    itemprop = "",
    rel = "",
    property = "",
    title = "",
  } = element.attribs;
  const described = `${classes.slice(0, 200)} ${id.slice(0, 80)} ${itemprop.slice(0, 80)} ${rel.slice(0, 40)} ${property.slice(0, 80)} ${element.attribs["data-testid"]?.slice(0, 60) ?? ""} ${/^[a-z ]+$/i.test(title) ? title.slice(0, 40) : ""}`;
  const words = described
    .replace(ICON, (icon) => (/calendar|clock|time/i.test(icon) ? " date " : " "))
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .replaceAll("_", "-")
    .toLowerCase();
  names.set(element, words);
  return words;
}

/** A report of its own, with a headline that leads to it; where the headline stands in an article, any other article. */
function isOtherArticle(element: Element, words: string, own: ReadonlySet<Place>): boolean {
  if (own.size === 0) return false;
  const article = element.name === "article";
  if (!article && !/(?:^|\s)(?:hentry|post|teaser|card|news-item|post-item)(?:\s|$)/.test(words))
    return false;
  const known = others.get(element);
  if (known !== undefined) return known;
  const inArticle = [...own].some((place) => place.element.name === "article");
  const other = (article && inArticle) || getElements(element).slice(0, 60).some(isLinkedHeading);
  others.set(element, other);
  return other;
}

const others = new WeakMap<Element, boolean>();

function isLinkedHeading({ name, children, parent }: Element): boolean {
  if (!/^h[1-5]$/.test(name)) return false;
  const inner = children.some((child) => isElement(child) && child.attribs.href !== undefined);
  return inner || (parent !== null && isElement(parent) && parent.attribs.href !== undefined);
}

function markOf(words: string, { name }: Element, level: number): Surroundings["mark"] {
  if (PUBLISHED.test(words)) return level < 3 ? 3 : 2;
  if (DATED.test(words) || name === "time") return 2;
  return ABOUT.test(words) || name === "header" ? 1 : 0;
}

function outsideOf({ name }: Element, words: string): Surroundings["outside"] {
  if (name === "body" || name === "html" || name === "main") return undefined;
  if (COMMENTS.test(words)) return "comments";
  if (name === "nav" || name === "aside") return "others";
  if (OWN.test(words)) return undefined;
  if (OTHERS.test(words)) return "others";
  if (name === "footer" || FRAME.test(words)) return "page";
  return undefined;
}
