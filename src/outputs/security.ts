/** Whom to tell of a weakness of the site (RFC 9116), from `contact` and `security` of site.yaml. */
import type { Settings } from "../settings.ts";
import { Sheet } from "../sheet.ts";
import { absoluteUrl, securityUrl } from "../views/urls.ts";

/**
 * None without a contact or a day on which the file ends, nor below a path: it counts at the root of a host only, and
 * speaks for all of it.
 */
export function securitySheets(settings: Settings): Sheet[] {
  const { contact, security, basePath, languages } = settings;
  if (contact === undefined || security === undefined || basePath !== "") return [];
  const lines = [
    `Contact: ${contact}`,
    `Expires: ${security.expires}T00:00:00Z`,
    `Preferred-Languages: ${languages.map(({ code }) => code).join(", ")}`,
    `Canonical: ${absoluteUrl(settings, securityUrl)}`,
  ];
  return [new Sheet(securityUrl, () => `${lines.join("\n")}\n`)];
}
