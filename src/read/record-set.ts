/** What the files of articles/ are to one another: two for one address, a translation without its original. */
import type { Problem, Told } from "../archive/problem.ts";
import { type Document, placeOf, textAt } from "./document.ts";
import { foldId, groupTwins } from "./file-name.ts";
import { tell } from "./messages/index.ts";

/** A file by its name. */
export interface Part {
  readonly path: string;
  readonly file: string;
  readonly id: string;
  /** Of a translation. */
  readonly code: string | undefined;
}

/** Two files for one address, also where only case or Unicode form tells them apart: both are named. */
export function checkTwins(parts: readonly Part[]): Problem[] {
  const key = ({ id, code = "" }: Part) => `${foldId(id)}.${code.toLowerCase()}`;
  return groupTwins(parts, key).flatMap((group) =>
    group.map(({ file, id }) => {
      const others = group.filter((other) => other.file !== file).map((other) => other.file);
      return {
        kind: "id-twice",
        file,
        line: 1,
        column: 1,
        message: tell((words) => words.idTwice(`"${foldId(id)}"`, others)),
        hint: tell((words) => words.giveOtherName),
        severity: "error" as const,
      };
    }),
  );
}

/** `originals` are those that could be split; `codes` the languages of the site, the first one first. */
export function checkTranslations(
  parts: readonly Part[],
  originals: readonly { readonly id: string; readonly frontMatter: Document }[],
  codes: readonly string[] | undefined,
): Problem[] {
  const ids = new Set(parts.flatMap(({ id, code }) => (code === undefined ? [id] : [])));
  const byId = new Map(originals.map((original) => [original.id, original]));
  return parts.flatMap(({ file, path, id, code }) => {
    if (code === undefined || codes?.includes(code) === false) return [];
    const refuse = (kind: string, message: Told, hint: Told): Problem[] => [
      { kind, file, line: 1, column: 1, message, hint, severity: "error" },
    ];
    const original = `${file.slice(0, file.length - path.length)}${path.slice(0, path.lastIndexOf("/") + 1)}${id}.md`;
    if (!ids.has(id)) {
      const hint = tell((words) => words.addOriginal);
      return refuse(
        "no-original",
        tell((words) => words.noOriginal(original)),
        hint,
      );
    }
    const document = byId.get(id)?.frontMatter;
    const lang = (document && textAt(document, ["lang"])) ?? codes?.[0] ?? "";
    if (!document || lang.split("-")[0] !== code) return [];
    const at = document.fields.has("lang") ? placeOf(document, ["lang"]).line : 1;
    const message = tell((words) => words.originalInSameLanguage(`"${code}"`, document.file, at));
    return refuse(
      "translation-language",
      message,
      tell((words) => words.renameAfterLanguage),
    );
  });
}
