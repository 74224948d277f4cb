/** The table of contents of the output: every sheet, listed in one place. */
import type { Archive } from "./archive/archive.ts";
import type { Assets } from "./assets/assets.ts";
import type { Settings } from "./settings.ts";
import { Sheet } from "./sheet.ts";
import { homeUrl } from "./views/urls.ts";

export function composeEdition(archive: Archive, settings: Settings, assets: Assets): Sheet[] {
  return settings.languages.flatMap((language) => [
    new Sheet(
      homeUrl(language),
      () => `<!doctype html><title>${archive.articles.length}</title>${assets.stylesheet}`,
    ),
  ]);
}
