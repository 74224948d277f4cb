/** What `npm start` asks of the process that composes the site, and what it is answered. */

export type PreviewRequest =
  /** The content has changed. */
  | { readonly id: number; readonly ask: "compose" }
  /** A browser wants what stands at this address: a path below the site's root, decoded. */
  | { readonly id: number; readonly ask: "lay"; readonly path: string };

export interface PreviewAnswer {
  readonly id: number;
  readonly ok: boolean;
  /** What to tell about it: a failure, warnings, or nothing. */
  readonly said: string;
  /** Records that the site shows now. */
  readonly records?: number;
}
