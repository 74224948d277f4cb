/** The register of addresses against the content: no address may vanish, no published word change in silence. */
import type { Article } from "../archive/article.ts";
import { lastDay } from "../archive/partial-date.ts";
import { compare, type Problem } from "../archive/problem.ts";
import { houseAddress, idOf } from "../register/address.ts";
import { parseRegister, type RegisterLine } from "../register/lines.ts";
import { judgeRecord, mapRegister } from "../register/standing.ts";
import { MOST_PROBLEMS, mendValue, problemAt, textsAt, writeHint } from "./document.ts";
import type { ContentFile } from "./folder.ts";
import { problemOfEntry } from "./list-entry.ts";
import { tell } from "./messages/index.ts";
import { quote } from "./quote.ts";
import type { Registrable } from "./registrable.ts";
import { decodeText } from "./text.ts";
import { checkVanished, isHousePage, vanishedAt } from "./vanished-check.ts";

/** `content` is undefined where nothing was registered yet. */
export function checkRegister(
  content: ContentFile | undefined,
  now: Registrable,
): { readonly lines: readonly RegisterLine[]; readonly problems: readonly Problem[] } {
  if (content === undefined) return { lines: [], problems: [] };
  const decoded = decodeText(content);
  if (!decoded.ok) return { lines: [], problems: [decoded.problem] };
  const { lines, faults } = parseRegister(decoded.text);
  const problems = [
    ...describeFaults(content.file, faults, decoded.text),
    ...checkVanished(content.file, lines, now),
    ...checkPages(content.file, lines, now),
    ...checkLanguages(lines, now),
    ...checkWords(lines, now),
  ];
  return { lines, problems };
}

function describeFaults(file: string, faults: readonly number[], text: string): Problem[] {
  const lines = faults.length > 0 ? text.split(/\r?\n/) : [];
  return faults.slice(0, MOST_PROBLEMS).map((line) => ({
    kind: "register-line",
    file,
    line,
    column: 1,
    message: tell((words) => words.notARegisterLine(quote(lines[line - 1] ?? ""))),
    hint: tell((words) => words.deleteOrRestoreLine),
    severity: "error",
  }));
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
function checkWords(lines: readonly RegisterLine[], { records, today }: Registrable): Problem[] {
  const registered = mapRegister(lines);
  const byId = new Map(records.originals.map((original) => [original.id, original]));
  return records.articles.flatMap((article) => {
    const { standing, address, translations } = judgeRecord(article, registered);
    const original = byId.get(article.id);
    if (standing !== "changed" || original === undefined) return [];
    const files = translations.map((code) => quote(`${article.id}.${code}.md`));
    const command = `npm run accept -- ${original.file}`;
    const day = correctionDay(article, today);
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
function correctionDay({ date }: Article, today: Date | undefined): string {
  const published = lastDay(date);
  const day = today?.toISOString().slice(0, 10) ?? published;
  return compare(day, published) > 0 ? day : published;
}
