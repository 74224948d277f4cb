/** The register of addresses against the content: no address may vanish, no published word change in silence. */
import { lastDay } from "../archive/partial-date.ts";
import { compare, type Problem } from "../archive/problem.ts";
import { houseAddress, idOf } from "../register/address.ts";
import { parseRegister, type RegisterLine } from "../register/lines.ts";
import { judgeRecord, mapRegister } from "../register/standing.ts";
import type { WrittenRecord } from "../register/words.ts";
import { mendValue, problemAt, textsAt, writeHint } from "./document.ts";
import type { ContentFile } from "./folder.ts";
import { problemOfEntry } from "./list-entry.ts";
import { tell } from "./messages/index.ts";
import { quote } from "./quote.ts";
import type { Records } from "./record.ts";
import type { Registrable } from "./registrable.ts";
import { decodeText } from "./text.ts";
import { checkVanished, isHousePage, vanishedAt } from "./vanished-check.ts";

export interface Register {
  /** Of the file; none where there is none. */
  readonly lines: readonly RegisterLine[];
  /** The records without a problem, as they are written. */
  readonly written: readonly WrittenRecord[];
}

/** `content` is undefined where nothing was registered yet. */
export function checkRegister(
  content: ContentFile | undefined,
  now: Registrable,
): { readonly register: Register; readonly problems: readonly Problem[] } {
  const written = writtenRecords(now.records);
  if (content === undefined) return { register: { lines: [], written }, problems: [] };
  const decoded = decodeText(content);
  if (!decoded.ok) return { register: { lines: [], written }, problems: [decoded.problem] };
  const { lines, faults } = parseRegister(decoded.text);
  const problems = [
    ...faults.map((line) => describeFault(content.file, line, decoded.text)),
    ...checkVanished(content.file, lines, written, now),
    ...checkPages(content.file, lines, now),
    ...checkLanguages(lines, now),
    ...checkWords(lines, written, now),
  ];
  return { register: { lines, written }, problems };
}

function writtenRecords({ articles, originals, translated }: Records): WrittenRecord[] {
  const bodies = new Map(originals.map(({ id, body }) => [id, body]));
  const others = new Map(translated.map((file) => [translationKey(file.id, file.code ?? ""), file.body]));
  return articles.map((article) => ({
    article,
    body: bodies.get(article.id) ?? "",
    translations: new Map(
      article.translations.map(({ lang, title, summary }) => [
        lang,
        { title, summary, body: others.get(translationKey(article.id, lang)) ?? "" },
      ]),
    ),
  }));
}

function translationKey(id: string, code: string): string {
  return `${id}.${code}`;
}

function describeFault(file: string, line: number, text: string): Problem {
  return {
    kind: "register-line",
    file,
    line,
    column: 1,
    message: tell((words) => words.notARegisterLine(quote(text.split(/\r?\n/)[line - 1] ?? ""))),
    hint: tell((words) => words.deleteOrRestoreLine),
    severity: "error",
  };
}

/** A page of the house has no other place to lead to. */
function checkPages(file: string, lines: readonly RegisterLine[], { pageNames }: Registrable): Problem[] {
  return lines.flatMap(({ address, line, language }) => {
    const name = language ? undefined : idOf(address, houseAddress);
    if (name === undefined || !isHousePage(name) || pageNames.includes(name)) return [];
    return [
      vanishedAt(
        file,
        line,
        address,
        `pages/${name}.md`,
        tell((words) => words.putPageBack),
      ),
    ];
  });
}

function checkLanguages(lines: readonly RegisterLine[], { site, codes }: Registrable): Problem[] {
  if (site === undefined || codes === undefined) return [];
  const gone = lines.flatMap(({ address, language }) => {
    const code = address.slice(1, -1);
    return language && !codes.slice(1).includes(code) ? [{ address, code }] : [];
  });
  if (gone.length === 0) return [];
  const codesGone = gone.map(({ code }) => code);
  const listed = textsAt(site, ["languages"]).map(({ text }) => text);
  const whole = [...listed.filter((code) => !codesGone.includes(code)), ...codesGone];
  const hint = writeHint([mendValue(site, ["languages"], `[${whole.join(", ")}]`)]);
  const addresses = gone.map(({ address }) => quote(address));
  const message = tell((words) => words.languageGone(addresses));
  return [problemAt(site, ["languages"], { kind: "vanished-language", message, hint })];
}

/** At the place where the correction would stand. */
function checkWords(
  lines: readonly RegisterLine[],
  written: readonly WrittenRecord[],
  { records, today }: Registrable,
): Problem[] {
  const registered = mapRegister(lines);
  const byId = new Map(records.originals.map((original) => [original.id, original]));
  return written.flatMap((record) => {
    const { standing, address, translations } = judgeRecord(record, registered);
    const original = byId.get(record.article.id);
    if (standing !== "changed" || original === undefined) return [];
    const files = translations.map((code) => quote(`${record.article.id}.${code}.md`));
    const command = `npm run accept -- ${original.file}`;
    const day = correctionDay(record, today);
    return [
      problemOfEntry(original.frontMatter, "corrections", `{date: ${day}, note: "${PLACEHOLDER}"}`, {
        kind: "changed-words",
        message: tell((words) =>
          files.length === 0
            ? words.wordsChanged(quote(address))
            : words.wordsChangedIn(quote(address), files),
        ),
        otherwise: tell((words) => words.sayOrAccept(command)),
      }),
    ];
  });
}

const PLACEHOLDER = "What was wrong, and what it says now.";

/** Nothing is corrected before it was published. */
function correctionDay({ article }: WrittenRecord, today: Date | undefined): string {
  const published = lastDay(article.date);
  const day = today?.toISOString().slice(0, 10) ?? published;
  return compare(day, published) > 0 ? day : published;
}
