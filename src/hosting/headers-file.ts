/** The header rules as `/_headers`, for hosts that read such a file (Netlify, Cloudflare Pages). */
import type { Settings } from "../settings.ts";
import { Sheet } from "../sheet.ts";
import { headersUrl } from "../views/urls.ts";
import type { HeaderRule, Place } from "./rules.ts";

/** A host looks from its root, so that the site's own path is part of each address. */
export function headersSheet(rules: readonly HeaderRule[], settings: Settings): Sheet {
  return new Sheet(headersUrl, () => renderHeaders(rules, settings));
}

/**
 * Of two rules for an address, Netlify takes the later one's value, and Cloudflare both, with a comma: the line with
 * "!" takes the earlier one away there, and Netlify passes over it, since it has no colon. Either takes a path with
 * one "*".
 */
export function renderHeaders(rules: readonly HeaderRule[], settings: Pick<Settings, "basePath">): string {
  const said = new Set<string>();
  const blocks = rules.map(({ place, headers }) => {
    const names = Object.keys(headers);
    const again = names.filter((name) => said.has(name));
    for (const name of names) said.add(name);
    return [
      writePlace(place, settings),
      ...again.map((name) => `  ! ${name}`),
      ...names.map((name) => `  ${name}: ${headers[name]}`),
    ].join("\n");
  });
  return `${blocks.join("\n\n")}\n`;
}

function writePlace(place: Place, { basePath }: Pick<Settings, "basePath">): string {
  if ("at" in place) return `${basePath}${place.at}`;
  return "below" in place ? `${basePath}${place.below}*` : `${basePath}/*${place.named}`;
}
