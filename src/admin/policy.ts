/** What the editor's page may load and do. */
import { type Policy, renderPolicy } from "../hosting/policy.ts";
import type { Settings } from "../settings.ts";
import { findForge } from "./forge.ts";

/**
 * Nothing comes from another host, and nothing goes to one but the forge. Styles may stand in the page, since the
 * editor puts them there; scripts may not. `blob:` and `data:` are its previews and its icon.
 */
export function editorPolicy(settings: Settings): string {
  const { asked, pictures } = findForge(settings.repository) ?? { asked: [], pictures: [] };
  const policy: Policy = {
    "default-src": ["'none'"],
    "script-src": ["'self'"],
    "style-src": ["'self'", "'unsafe-inline'"],
    "font-src": ["'self'"],
    "img-src": ["'self'", "blob:", "data:", ...pictures],
    "connect-src": ["'self'", "blob:", "data:", ...asked],
    "manifest-src": ["blob:"],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
  };
  return renderPolicy(policy);
}
