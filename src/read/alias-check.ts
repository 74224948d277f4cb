/** The earlier ids that records and dossiers name: one address leads to one page. */
import type { Problem, Told } from "../archive/problem.ts";
import { type Document, problemAt, textsAt } from "./document.ts";
import { tell } from "./messages/index.ts";
import { quote } from "./quote.ts";

/** A file whose name is its id. */
export interface Identified {
  readonly id: string;
  readonly file: string;
  readonly frontMatter: Document;
}

/** `ids` are those of all files of the folder, also of those that could not be split. */
export function checkAliases(files: readonly Identified[], ids: readonly string[]): Problem[] {
  const fileOf = new Map(files.map(({ id, file }) => [id, file]));
  const taken = new Set(ids);
  const seen = new Map<string, string>();
  return files.flatMap(({ id, file, frontMatter }) =>
    aliasesOf(frontMatter).flatMap(({ path, text }) => {
      const refuse = (message: Told): Problem[] => {
        const hint = tell((words) => words.deleteAlias);
        return [problemAt(frontMatter, path, { kind: "alias-taken", message, hint })];
      };
      if (text === id) return refuse(tell((words) => words.aliasIsOwn(quote(text))));
      if (taken.has(text))
        return refuse(tell((words) => words.aliasIsId(quote(text), fileOf.get(text) ?? `${text}.md`)));
      const first = seen.get(text);
      seen.set(text, first ?? file);
      return first === undefined ? [] : refuse(tell((words) => words.aliasTwice(quote(text), first)));
    }),
  );
}

export function aliasesOf(frontMatter: Document): ReturnType<typeof textsAt> {
  return textsAt(frontMatter, ["aliases"]);
}
