/** The content as far as addresses and published words go: what the register is held against. */
import type { Document } from "./document.ts";
import type { EventFile } from "./event.ts";
import type { Records } from "./record.ts";

export interface Registrable {
  readonly records: Records;
  /** Also of files that could not be split. */
  readonly recordIds: readonly string[];
  readonly dossiers: { readonly files: readonly EventFile[]; readonly ids: readonly string[] };
  readonly pageNames: readonly string[];
  readonly site: Document | undefined;
  /** Codes of the page languages; undefined where site.yaml could not be read. */
  readonly codes: readonly string[] | undefined;
  /** The build's clock, for the line that is offered. */
  readonly today: Date | undefined;
}
