/** What is cited to its citation in three styles, as pieces of text: plain, or marked as a title or as another language. */
import { isPerson, type Name, type Person, plainName, turnedName } from "./byline.ts";
import { type CitedRecord, type CitedReport, STYLE_LANGUAGE } from "./citation.ts";
import { formatApaDate, formatChicagoDate, formatMlaDate } from "./citation-date.ts";
import { type Text, textIn, textOf } from "./text.ts";

export interface Piece extends Text {
  readonly italic?: true;
}

/** Neither has a title for a whole that is read aloud: these are names of books of rules. */
export const STYLES = ["APA 7", "MLA 9", "Chicago 17"] as const;
export type Style = (typeof STYLES)[number];

export function citeReportIn(style: Style, report: CitedReport): Piece[] {
  return joinUp(REPORT[style](report));
}

export function citeRecordIn(style: Style, record: CitedRecord): Piece[] {
  return joinUp(RECORD[style](record));
}

/** The citation as it is copied. */
export function plainCitation(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join("");
}

type Part = string | Piece;

/** APA, 7th edition, 10.1, example 16, and 9.12 for what has no author: the title moves to its place. */
function apaReport(report: CitedReport): Part[] {
  const { names, publisher, date, part, url } = report;
  const title = report.supplied ? ["[", report.title, "]"] : [report.title];
  const meaning = report.translation ? [" [", report.translation, "]"] : [];
  const dated = ` (${formatApaDate(date)}). `;
  const start =
    names.length === 0
      ? [...title, ...meaning, ".", dated]
      : [...listApa(names), dated, ...title, ...meaning, ". "];
  const place = part === undefined ? "" : `, ${part.replace(/^pp?\. ?/, "")}`;
  return [...start, italic(publisher), `${place}.`, ...(url === undefined ? [] : [` ${url}`])];
}

/** MLA, 9th edition, 5.23 to 5.29 and 5.54: a title that was not given is a description, in plain type. */
function mlaReport(report: CitedReport): Part[] {
  const { names, publisher, date, part, url } = report;
  const meaning = report.translation ? [" [", ...quoted(report.translation, ""), "]."] : [];
  const title = report.supplied
    ? [report.title, "."]
    : report.translation
      ? [...quoted(report.title, ""), ...meaning]
      : quoted(report.title, ".");
  const rest = [formatMlaDate(date), part, url].filter((text) => text !== undefined);
  return [...sentence(listMla(names)), ...title, " ", italic(publisher), `, ${rest.join(", ")}.`];
}

/** Chicago, 17th edition, 14.191 to 14.200: an unsigned report stands under its newspaper. */
function chicagoReport(report: CitedReport): Part[] {
  const { names, publisher, date, part, url } = report;
  const title = report.supplied
    ? ["[", report.title, "]."]
    : report.translation
      ? [...quoted(report.title, ""), " [", report.translation, "]."]
      : quoted(report.title, ".");
  const when = [formatChicagoDate(date), part].filter((text) => text !== undefined).join(", ");
  const end = `${when}.${url === undefined ? "" : ` ${url}.`}`;
  if (names.length === 0) return [italic(publisher), ". ", ...title, ` ${end}`];
  return [...sentence(listChicago(names)), ...title, " ", italic(publisher), `, ${end}`];
}

const REPORT: Readonly<Record<Style, (report: CitedReport) => Part[]>> = {
  "APA 7": apaReport,
  "MLA 9": mlaReport,
  "Chicago 17": chicagoReport,
};

/** A record has no day of its own that it was published on, and the archive stands for its author. */
const RECORD: Readonly<Record<Style, (record: CitedRecord) => Part[]>> = {
  "APA 7": ({ archive, title, id, url }) => [archive, ". (n.d.). ", italic(title), ` (Record ${id}). ${url}`],
  "MLA 9": ({ archive, title, id, url }) => [
    ...quoted(title, "."),
    " ",
    italic(archive),
    `, record ${id}, ${url}.`,
  ],
  "Chicago 17": ({ archive, title, id, url }) => [
    archive,
    ". ",
    ...quoted(title, "."),
    ` Record ${id}. ${url}.`,
  ],
};

function listApa(names: readonly Name[]): Part[] {
  const parts = names.map((name) =>
    isPerson(name) ? `${name.family}, ${initials(name)}` : textOf(name.literal),
  );
  return parts
    .flatMap((part, index) => [...(index === 0 ? [] : [index === parts.length - 1 ? ", & " : ", "]), part])
    .concat(/\.$/.test(textAt(parts.at(-1))) ? [] : ["."]);
}

function listMla(names: readonly Name[]): Part[] {
  const [first, second, ...more] = names;
  if (first === undefined) return [];
  if (second === undefined) return [turned(first)];
  return [turned(first), ...(more.length > 0 ? [", et al"] : [", and ", straight(second)])];
}

function listChicago(names: readonly Name[]): Part[] {
  const [first, ...others] = names;
  if (first === undefined) return [];
  return [
    turned(first),
    ...others.flatMap((name, index) => [index === others.length - 1 ? ", and " : ", ", straight(name)]),
  ];
}

function turned(name: Name): Part {
  return isPerson(name) ? turnedName(name) : textOf(name.literal);
}

function straight(name: Name): Part {
  return isPerson(name) ? plainName(name) : textOf(name.literal);
}

/** `Jean-Paul Ahmed` has `J.-P. A.` */
function initials({ given }: Person): string {
  return given
    .split(/\s+/)
    .map((word) =>
      word
        .split("-")
        .map((part) => (part.includes(".") ? part : `${Array.from(part)[0]}.`))
        .join("-"),
    )
    .join(" ");
}

/** With the full stop and the space that end an element; none after one that ends with a stop. */
function sentence(parts: readonly Part[]): Part[] {
  if (parts.length === 0) return [];
  return [...parts, textAt(parts.at(-1)).endsWith(".") ? " " : ". "];
}

/** In quotation marks, `stop` within them; a title that ends with a mark of its own keeps that alone. */
function quoted(title: Text, stop: string): Part[] {
  const isLatin = title.dir === "ltr";
  const text = isLatin ? singleQuotes(title.text) : title.text;
  // A full stop stands within all marks that close.
  const [, words = "", marks = ""] = (isLatin && /^(.*?)(['’]*)$/s.exec(text)) || ["", text];
  const end = /[.?!…۔؟]$/.test(words) ? "" : stop;
  return ["“", { ...title, text: words }, `${end}${marks}”`];
}

/** Quotation marks within others. */
function singleQuotes(text: string): string {
  return text
    .replace(/[“”]/g, (mark) => (mark === "“" ? "‘" : "’"))
    .replace(/(^|[\s([])"/g, "$1‘")
    .replace(/"/g, "’");
}

function italic(text: Text): Piece {
  return { ...text, italic: true };
}

function textAt(part: Part | undefined): string {
  return typeof part === "string" ? part : (part?.text ?? "");
}

/** Neighbours of one kind become one piece; a stop that would follow another is left out. */
function joinUp(parts: readonly Part[]): Piece[] {
  const pieces: Piece[] = [];
  for (const part of parts) {
    const piece = typeof part === "string" ? textIn(STYLE_LANGUAGE, part) : part;
    const last = pieces.at(-1);
    const text =
      /^\./.test(piece.text) && /[.?!…۔؟]$/.test(last?.text ?? "") ? piece.text.slice(1) : piece.text;
    if (last !== undefined && isPlain(last) && isPlain(piece)) {
      pieces[pieces.length - 1] = { ...last, text: last.text + text };
    } else pieces.push({ ...piece, text });
  }
  return pieces;
}

/** Set as the text around it: not in italics, and with nothing that runs the other way. */
function isPlain({ lang, dir, italic }: Piece): boolean {
  return (
    italic === undefined && dir === "ltr" && (lang === undefined || lang.split("-")[0] === STYLE_LANGUAGE)
  );
}
