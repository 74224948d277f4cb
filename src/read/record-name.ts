/** What is wrong with the name of a record's file. */
import type { Problem } from "../archive/problem.ts";
import { findNameFault, proposeStem } from "./file-name.ts";
import { quote } from "./quote.ts";

export interface Named {
  readonly file: string;
  readonly id: string;
  readonly code: string | undefined;
}

/** `codes` are the languages that a translation may be in; undefined where that is not known. */
export function checkRecordName({ file, id, code }: Named, codes: readonly string[] | undefined): Problem[] {
  const refuse = (kind: string, message: string, hint: string): Problem[] => [
    { kind, file, line: 1, column: 1, message, hint, severity: "error" },
  ];
  if (code !== undefined && codes !== undefined && !codes.includes(code)) {
    const meant = codes.find((known) => known === code.toLowerCase());
    const message = `${quote(code)} in the file's name is not a language of this site (${codes.join(", ")})`;
    const hint = meant
      ? `rename it: ${id}.${meant}.md`
      : `add ${quote(code)} to languages in site.yaml, or move the file to drafts/`;
    return refuse("translation-language", message, hint);
  }
  const end = `${code === undefined ? "" : `.${code}`}.md`;
  const rename = (name: string | undefined) => `rename it: ${name ?? "<id>"}${end}`;
  switch (findNameFault(id)) {
    case "letters": {
      const message = `${quote(id)} is not an id: a file's name has the letters a to z, digits and hyphens`;
      return refuse("bad-id", message, rename(proposeStem(id)));
    }
    case "reserved":
      return refuse(
        "reserved-id",
        `${quote(id)} is an address that the site or a computer keeps for itself`,
        rename(`${id}-report`),
      );
    case "too-long":
      return refuse(
        "bad-id",
        `the name has ${id.length} characters, and 120 is the limit`,
        rename(id.slice(0, 80).replace(/-+$/, "")),
      );
    case undefined:
      return [];
  }
}
