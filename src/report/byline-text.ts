/** A byline as it is printed → the names in it. */
import { cleanText } from "./text.ts";

/** Words before the names, in the languages of the press. */
const LEADS = [
  "written by|reported by|reporting by|compiled by|story by|report by|posted by|submitted by|published by|text by|words by|article by|by",
  "autor(?:in|es|a)?|author|authors|writer|reporter|redaktion|verfasser",
  "von|par|por|di|door|av|af|od|przez|yazan|oleh|texte de|texto|testo di|a cura di|kirjoittaja",
  "автор|текст|от",
  "بقلم|كتب|كتبت|نوشته|نویسنده|تحریر|رپورٹر?|مصنف|از|تحریر و تحقیق",
  "(?:نمائندہ|نامہ نگار)(?=\\s*[:：])",
  "द्वारा|लेखक|रिपोर्ट|संवाददाता",
].join("|");
const LEAD = new RegExp(`^(?:(?:${LEADS})\\s*[:：]|(?:${LEADS})(?=\\s))\\s*`, "iu");
const STATED_LEAD =
  /(?:^|[\s(,|•·–—-])(?:(?:(?:written|posted|submitted|published|reported|reporting|compiled|story|words|text)\s+)?by|(?:autor(?:in)?|author|reporter|автор|بقلم|تحریر|رپورٹر?|مصنف|लेखक)\s*[:：])\s+(?=\p{L})|^(?:von|par|por)\s+(?=\p{L})|[(|•·–—-]\s*(?:von|par|por)\s+(?=\p{L})/iu;

/** Where the names end: dates, places, roles, times, other lines. */
const ENDS = [
  /\s*[|•·]\s(?!\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}$).*$/u,
  /\s+[–—-]\s.*$/u,
  /\s*\((?!\p{Lu}[^\s()]*\)\s+\p{Lu})[^)]*\)?\s*$/u,
  /[,;]?\s*\b(?:published|posted|updated|last updated|on|at)\b[:\s]+(?=.{0,20}\d).*$/iu,
  /[.,;]\s*(?:publié|mis à jour|publicado|actualizado|veröffentlicht|stand|pubblicato|aktualisiert|updated|published|editing by|additional reporting|edited by)(?!\p{L}).*$/iu,
  /,?\s+(?:in|from|à|aus)\s+\p{Lu}[\p{L} .'-]{2,40}$/u,
  /[,\s]+\S+@\S+.*$/u,
  /[,\s]*\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s+\d.*$/iu,
  /[,\s]*\b\p{L}{3,12}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+(?:19|20)\d\d.*$/u,
  /[,\s]+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d{1,2}$/iu,
  /[,\s]*\d{1,4}[./-]\d{1,2}[./-]\d{1,4}.*$/u,
  /[,\s]*\d{1,2}:\d\d.*$/u,
  /\s+\d+\s+(?:sec|min|hour|day|week|month|year)\w*\s+ago.*$/iu,
  /(?<=\p{L}\s+\p{L}+)[\s,]+(?:last updated|published|updated|posted)\b.*$/iu,
  /\s*@\w+.*$/u,
];

/** Titles that stand behind a name after a comma. */
const ROLE =
  /^(?:[\p{L}'’&.-]+\s+){0,6}(?:editor(?:[\s-](?:in[\s-]chief|at[\s-]large))?|reporter|correspondent|writer|columnist|journalist|contributor|author|producer|analyst|photographer|redakteur(?:in)?|reporterin|journaliste|redactora?|envoyée?s? (?:spéciale?|spéciaux|spéciales))$/iu;
/** The same behind a name without a comma, each word with a capital: `Jane Roe Senior Foreign Correspondent`. */
const TRAILING_ROLE =
  /(?<=\S\s+\S+)\s+(?:(?:Senior|Chief|Staff|Special|Political|Foreign|Deputy|Associate|Managing|Contributing|National|Diplomatic|Crime)\s+(?:\p{Lu}[\p{L}&-]+\s+){0,3})?(?:Correspondent|Reporter|Writer|Editor|Columnist|Journalist|Contributor|Envoyée?s? spécia(?:le?s?|ux))$/u;
const RANK =
  /^(?:senior|chief|staff|special|political|foreign|deputy|associate|managing|contributing|assistant|our|the)\s/i;
/** Degrees and honours. */
const DEGREE = /^(?:m\.?[abds]\.?|m\.?sc\.?|mph|ph\.? ?d\.?|rn|esq\.?|jr\.?|sr\.?|obe|mbe|cbe)$/i;

const NOT_NAMES =
  /^(?:admin(?:istrator)?|root|author|unknown|anonymous|null|undefined|none|n\/a|follow|share|email|print|comments?|read more|view all|more|about|home|login|subscribe|facebook|twitter|published|updated|posted)$/iu;
const LONGEST_NAME = 80;

/** Without lead words, roles, dates and addresses; nothing where what is left is no name. */
export function readByline(text: string): string[] {
  let line = cleanText(text).slice(0, 400);
  for (let round = 0; round < 3 && LEAD.test(line); round += 1) line = line.replace(LEAD, "");
  for (const end of ENDS) line = line.replace(end, "");
  return splitNames(line).flatMap((name) => {
    const bare = name
      .replace(LEAD, "")
      .replace(RANK.test(name) ? /$/ : TRAILING_ROLE, "")
      .replace(/^[\s"“”'.,:;|/–—-]+|[\s"“”,:;|/–—-]+$/gu, "")
      .replace(/(?<=\p{Ll}{2})\.$/u, "");
    return isName(bare) ? [bare] : [];
  });
}

/** The part of a line that follows "by", where a line has other things before it. */
export function readStatedByline(text: string): string[] {
  const line = cleanText(text).slice(0, 400);
  const lead = STATED_LEAD.exec(line);
  return lead === null ? [] : readByline(line.slice(lead.index + lead[0].length));
}

function splitNames(line: string): string[] {
  // "Family, Given" is one name; two or more whole names are more than one word each.
  const [, family, given] = FAMILY_FIRST.exec(line) ?? [];
  if (family !== undefined && given !== undefined && !AGENCY.test(given)) {
    return ROLE.test(given) ? [family] : [`${given} ${family}`];
  }
  const parts = line.split(BETWEEN).filter((part) => part !== "");
  const people = parts.filter((part) => !(isRole(part) || DEGREE.test(part) || NOT_PERSON.test(part)));
  if (people.length === 0) return parts.slice(0, 1);
  const whole = people.filter((part) => /\p{L}\.?\s+\S*\p{L}/u.test(part));
  // Beside whole names, a word alone is the place or the agency that a report came from.
  return whole.length > 0 && whole[0] === people[0] ? whole : people;
}

const BETWEEN =
  /\s*[;،]\s*|\s+(?:and|und|et|y|e|och|og|en|i|và|اور|و|और|&|with|avec|mit|con)\s+|\s*,\s*(?:and\s+)?|\s*&\s*|\s+[/|]\s+/iu;
const FAMILY_FIRST =
  /^(\p{L}[\p{L}'’-]+), (\p{L}[\p{L}.'’-]+(?:\s(?:de|van|von|den|der|di|da|\p{Lu}\.?))*)$/u;
const AGENCY = /^(?:\p{Lu}{2,6}|Reuters|Bloomberg|Xinhua|Agencies|Agency)$/u;
const NOT_PERSON =
  /^(?:special (?:to|for)\b.*|others|agencies|et al\.?|(?:the )?associated press|news agencies)$/i;

/** Longer ones may begin with a name, which stays: see TRAILING_ROLE. */
function isRole(part: string): boolean {
  return ROLE.test(part) && (part.split(/\s+/).length <= 3 || !TRAILING_ROLE.test(part) || RANK.test(part));
}

function isName(text: string): boolean {
  if (text.length < 2 || text.length > LONGEST_NAME || NOT_NAMES.test(text)) return false;
  if (/https?:|www\.|[@<>{}[\]=]|\d{3}/i.test(text)) return false;
  return /\p{L}/u.test(text) && text.split(/\s+/).length <= 7;
}
