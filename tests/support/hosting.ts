/** The headers of the site of the real content, as its hosts are told them. */
import { editorPolicy } from "../../src/admin/policy.ts";
import { type HeaderRule, listRules } from "../../src/hosting/rules.ts";
import type { Settings } from "../../src/settings.ts";
import { someSettings } from "./builders.ts";

/** The real site has both languages, an editor, and no repository. */
export function siteRules(overrides: Partial<Settings> = {}): HeaderRule[] {
  const settings = someSettings(overrides);
  return listRules(settings, editorPolicy(settings));
}
