/** An archive to what is wrong with the files of its site. */

import { makeFrame } from "../../layouts/frame.ts";
import { renderRecord } from "../../layouts/record.tsx";
import type { Archive } from "../../src/archive/archive.ts";
import type { Article } from "../../src/archive/article.ts";
import { composeEdition } from "../../src/edition.ts";
import { catalogueArchive } from "../../src/indexes/catalogue.ts";
import { checkAddresses } from "../../src/output-path.ts";
import { citeSheets } from "../../src/outputs/cite/cite-sheets.ts";
import type { Settings } from "../../src/settings.ts";
import { articleUrl } from "../../src/views/urls.ts";
import { SOME_ASSETS } from "../support/frame.ts";
import { findOutputFaults } from "./output-faults.ts";

/** Every file; what is copied beside them is made of the code alone. */
export function findSiteFaults(archive: Archive, settings: Settings): string[] {
  const { sheets, cards } = composeEdition(archive, settings, SOME_ASSETS, "{}\n");
  checkAddresses([...sheets, ...cards]);
  return sheets.flatMap(({ url, render }) => findOutputFaults(url, render()));
}

/** Of the record's page in its own language, or the first, and of the files beside it. */
export function findRecordFaults(archive: Archive, article: Article, settings: Settings): string[] {
  const catalogue = catalogueArchive(archive);
  const { languages } = settings;
  const language = languages.find(({ code }) => code === article.lang) ?? languages[0];
  const html = renderRecord(makeFrame({ catalogue, settings, language }, SOME_ASSETS), article);
  const own = citeSheets(catalogue, settings).beside.filter(({ url }) =>
    url.startsWith(`/articles/${article.id}/`),
  );
  return [
    ...findOutputFaults(articleUrl(language, article.id), html),
    ...own.flatMap(({ url, render }) => findOutputFaults(url, render())),
  ];
}
