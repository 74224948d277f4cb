/** A page's `meta` elements → what they say of its dates. */
import type { Document } from "domhandler";
import { getElements, isElement } from "../dom.ts";
import type { Clue, Clues } from "./clue.ts";
import type { Reading } from "./mention.ts";
import { readStamp } from "./stamp.ts";

export interface MetaEntry {
  /** As written: of `property`, `name`, `itemprop` or `http-equiv`. */
  readonly name: string;
  readonly content: string;
}

/** In document order, those with content; microdata in the text is read with the text. */
export function listMeta(document: Document): MetaEntry[] {
  return getElements(document)
    .filter(({ name }) => name === "meta")
    .flatMap(({ attribs, parent }) => {
      if (attribs.itemprop !== undefined && !(parent !== null && isElement(parent) && parent.name === "head"))
        return [];
      const content = (attribs.content ?? attribs.value ?? "").trim();
      const names = [attribs.property, attribs.name, attribs.itemprop, attribs["http-equiv"]];
      const name = names.find((one) => one !== undefined && one !== "");
      return name === undefined || content === "" ? [] : [{ name, content }];
    });
}

/** Names as they are once case, dots, colons and dashes are gone. */
const STATED =
  /^(?:(?:og)?(?:article)?(?:original)?publi(?:shed|cation)(?:time|date|datetime|at|on)?|(?:item)?datepublished|(?:article|og)+published|(?:first|original)?pub(?:lish|lication)?date(?:time)?|(?:parsely|bt|cxense|vr|nl|dc)?pubdate|sailthrudate|cxenseparse(?:recs)?publishtime|vrpublishedtime|bloggerpublished|rnewsdatepublished|mediatorpublishedtime|citation(?:publication|online)?date|dc(?:terms)?(?:date)?(?:issued|published)|prismpublicationdate|shareaholicarticlepublishedtime|displaydate|article(?:publi(?:shed|cation)|original|release|pub)?date(?:original|published)?|(?:date|time)(?:of)?publi(?:shed|cation|sh)|publishtime|publishedat|dateonline|eprintsdate|news(?:publication)?date|nodecreated|articlecreated|ogregdate|regdate|firstpublished(?:date|at)?|issuedate|issued|releasedate|postdate|ptime|weibo(?:article|webpage)?create(?:d)?at)$/;
const LIKELY =
  /^(?:date|dcdate|dctermsdate|dc(?:terms)?(?:date)?created|datecreated|created(?:at|date|on|time)?|creation(?:date)?|creationtime|createdate|timestamp|datum|fecha|data|dato|datetime|time|pagedate|articletimestamp|ogdate|videoreleasedate|uploaddate|bookreleasedate|cre(?:ated)?|wtcgdate|gendate|docdate|contentdate|itemdate|msdate|pdate|dcdatex?)$/;
const CHANGED =
  /^(?:(?:og|article)*(?:modified|updated)(?:time|date|at|on)?|lastmod(?:ified)?(?:date|time)?|datemodified|date(?:last)?updated|last_?updated?(?:date)?|revised|revision(?:date)?|dc(?:terms)?(?:date)?modified|dcdatelastmodified|modificationdate|modifieddate|ogupdatedtime|parselymodified|bloggerupdated|datelastmodified|moddate)$/;
const LOOSE =
  /(?:publi[sc]|pub_?date|posted|issued).*(?:date|time)|(?:date|time).*(?:publi[sc]|posted|issued)/;
const NOT_OURS = /expir|unpubl|event|birth|valid|avail|start|end_?date|copyright|revisit|cache|refresh/;

/** A page has some dozens of them. */
const MOST_ENTRIES = 400;

/** A name that only ends in `date` counts little; what else it may be the date of cannot be told. */
export function findMetaClues(entries: readonly MetaEntry[], reading: Reading): Clues {
  const published: Clue[] = [];
  const updated: Clue[] = [];
  const seen = new Set<string>();
  for (const { name, content } of entries.slice(0, MOST_ENTRIES)) {
    const plain = name.toLowerCase().replace(/[^a-z]/g, "");
    const changed = CHANGED.test(plain);
    const again = seen.has(plain) ? 0.5 : 1;
    seen.add(plain);
    const trust = again * (changed ? 6 : trustIn(plain));
    const stamp = trust === 0 ? undefined : readStamp(content, reading);
    if (stamp !== undefined)
      (changed ? updated : published).push({ ...stamp, source: "meta", from: `meta ${name}`, trust });
  }
  return { published, updated };
}

function trustIn(name: string): number {
  if (STATED.test(name)) return 10;
  if (LIKELY.test(name)) return 6.5;
  if (NOT_OURS.test(name)) return 0;
  if (LOOSE.test(name)) return 7;
  return /date$/.test(name) && !/update/.test(name) ? 4 : 0;
}
