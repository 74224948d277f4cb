/** The browser editor below `/admin/`: its page, its configuration, the names that it proposes. */
import type { Archive } from "../archive/archive.ts";
import type { Settings } from "../settings.ts";
import { Sheet } from "../sheet.ts";
import { EDITOR_URL } from "../views/urls.ts";
import { composeConfig } from "./config.ts";
import { CONFIG_URL, renderEditorPage, SUGGESTIONS_URL } from "./page.ts";
import { listSuggestions } from "./suggestions.ts";

export interface EditorParts {
  /** Site path of the script that starts the editor. */
  readonly script: string;
  /** Site path of the site's icon. */
  readonly icon: string;
  /** The content folder below the repository's root. */
  readonly contentFolder: string;
}

export function editorSheets(archive: Archive, settings: Settings, parts: EditorParts): Sheet[] {
  const { script, icon, contentFolder } = parts;
  return [
    new Sheet(EDITOR_URL, () => renderEditorPage(settings, script, icon)),
    new Sheet(CONFIG_URL, () => write(composeConfig(settings, contentFolder, icon))),
    new Sheet(SUGGESTIONS_URL, () => write(listSuggestions(archive))),
  ];
}

function write(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
