/** The browser editor's page, with a policy of its own that binds its script. */
import type { Settings } from "../settings.ts";
import { href } from "../views/urls.ts";
import { findForge } from "./forge.ts";
import { editorPolicy } from "./policy.ts";

/** `script` and `icon` are site paths. */
export function renderEditorPage(settings: Settings, script: string, icon: string): string {
  const title = escapeText(`${settings.title[settings.languages[0].code]} · editor`);
  const here = findForge(settings.repository) === undefined ? ` data-local-only=""` : "";
  return `<!doctype html>
<html lang="en"${here}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${escapeText(editorPolicy(settings))}">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<link rel="icon" href="${escapeText(href(settings, icon))}" type="image/svg+xml">
<link rel="cms-config-url" type="application/json" href="${escapeText(href(settings, CONFIG_URL))}">
<link rel="suggestions" type="application/json" href="${escapeText(href(settings, SUGGESTIONS_URL))}">
<style>[data-local-only] .buttons .button.secondary { display: none }</style>
<script type="module" src="${escapeText(href(settings, script))}"></script>
</head>
<body>
<noscript><p>The editor needs JavaScript. Records can also be written by hand: see the README.</p></noscript>
<p id="elsewhere" hidden>This archive names no repository that the editor could write to. On a computer that has the archive's folder, run <code>npm start</code> and open <code>http://localhost:8080/admin/</code> in Chrome or Edge.</p>
</body>
</html>
`;
}

export const CONFIG_URL = "/admin/config.json";
export const SUGGESTIONS_URL = "/admin/suggestions.json";

function escapeText(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
