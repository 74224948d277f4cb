/** What robots may read: everything (RFC 9309). */
import type { Settings } from "../settings.ts";
import { Sheet } from "../sheet.ts";
import { absoluteUrl, robotsUrl, sitemapUrl } from "../views/urls.ts";

export function robotsSheet(settings: Settings): Sheet {
  return new Sheet(
    robotsUrl,
    () => `User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl(settings, sitemapUrl)}\n`,
  );
}
