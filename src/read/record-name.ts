/** What is wrong with the name of a record's file. */
import type { Problem, Told } from "../archive/problem.ts";
import { findNameFault, LONGEST_ID, proposeStem } from "./file-name.ts";
import { tell } from "./messages/index.ts";
import { quote } from "./quote.ts";

export interface Named {
  readonly file: string;
  readonly id: string;
  readonly code: string | undefined;
}

/** `codes` are the languages that a translation may be in; undefined where that is not known. */
export function checkRecordName({ file, id, code }: Named, codes: readonly string[] | undefined): Problem[] {
  const refuse = (kind: string, message: Told, hint: Told): Problem[] => [
    { kind, file, line: 1, column: 1, message, hint, severity: "error" },
  ];
  if (code !== undefined && codes !== undefined && !codes.includes(code)) {
    const meant = codes.find((known) => known === code.toLowerCase());
    const message = tell((words) => words.notALanguageOfSite(quote(code), codes));
    const hint = tell((words) =>
      meant ? words.renameIt(`${id}.${meant}.md`) : words.addLanguageOrDraft(quote(code)),
    );
    return refuse("translation-language", message, hint);
  }
  const end = `${code === undefined ? "" : `.${code}`}.md`;
  const rename = (name = "<id>") => tell((words) => words.renameIt(`${name}${end}`));
  switch (findNameFault(id)) {
    case "letters": {
      const message = tell((words) => words.badFileName(quote(id)));
      return refuse("bad-id", message, rename(proposeStem(id)));
    }
    case "reserved":
      return refuse(
        "reserved-id",
        tell((words) => words.reservedFileName(quote(id))),
        rename(`${id}-report`),
      );
    case "too-long":
      return refuse(
        "bad-id",
        tell((words) => words.fileNameTooLong(id.length, LONGEST_ID)),
        rename(id.slice(0, 80).replace(/-+$/, "")),
      );
    case undefined:
      return [];
  }
}
