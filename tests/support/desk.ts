/** A desk to view things from: an archive of the given articles, in English unless said. */
import type { PageLanguage } from "../../src/archive/language.ts";
import { catalogueArchive } from "../../src/indexes/catalogue.ts";
import type { Desk } from "../../src/views/desk.ts";
import { type ArchiveSketch, anArchive, english, someSettings } from "./builders.ts";

export function aDesk(sketch: ArchiveSketch, language: PageLanguage = english): Desk {
  return { catalogue: catalogueArchive(anArchive(sketch)), settings: someSettings(), language };
}
