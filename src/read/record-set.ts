/** What the files of articles/ are to one another: two for one address, a translation without its original. */
import type { Problem } from "../archive/problem.ts";
import { type Document, placeOf, textAt } from "./document.ts";
import { foldId, groupTwins } from "./file-name.ts";

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
        message: `the id "${foldId(id)}" is taken twice: by this file and by ${others.join(", ")}`,
        hint: "give one of the files another name, or delete it if both are one report",
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
    const refuse = (kind: string, message: string, hint: string): Problem[] => [
      { kind, file, line: 1, column: 1, message, hint, severity: "error" },
    ];
    const original = `${file.slice(0, file.length - path.length)}${path.slice(0, path.lastIndexOf("/") + 1)}${id}.md`;
    if (!ids.has(id)) {
      return refuse(
        "no-original",
        `${original} does not exist, and this would be its translation`,
        "add the original, or rename this file after it",
      );
    }
    const document = byId.get(id)?.frontMatter;
    const lang = (document && textAt(document, ["lang"])) ?? codes?.[0] ?? "";
    if (!document || lang.split("-")[0] !== code) return [];
    const at = document.fields.has("lang") ? placeOf(document, ["lang"]).line : 1;
    const message = `the original is in "${code}" too: ${document.file}, line ${at}`;
    return refuse("translation-language", message, "rename this file after the language that it is in");
  });
}
