/** What each collection of data says of itself: under which licence it is, and of which commit. */
import type { Settings } from "../../settings.ts";

export interface Release {
  readonly licence?: { readonly name: string; readonly url: string };
  /** The commit of the content. */
  readonly version?: string;
}

export function releaseOf({ licence, version }: Settings): Release {
  return { ...(licence && { licence }), ...(version !== undefined && { version }) };
}
