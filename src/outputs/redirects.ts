/** Addresses that lead elsewhere, for hosts that read `/_redirects` (Netlify, Cloudflare Pages); others serve the pages. */
import type { Settings } from "../settings.ts";
import { Sheet } from "../sheet.ts";
import type { Move } from "../views/moves.ts";
import { href, redirectsUrl } from "../views/urls.ts";

/** None where nothing was moved. */
export function redirectSheets(moves: readonly Move[], settings: Settings): Sheet[] {
  if (moves.length === 0) return [];
  return [new Sheet(redirectsUrl, () => moves.map((move) => `${formatMove(move, settings)}\n`).join(""))];
}

/** The old address is where the host looks from its root, so that the site's own path is part of it. */
function formatMove({ from, to }: Move, settings: Settings): string {
  return `${href(settings, from)} ${href(settings, to)} 301`;
}
