/** What `npm start` asks of the process that composes the site, and what it is answered. */

export type PreviewQuestion =
  /** The content has changed. */
  | { readonly ask: "compose" }
  /** A browser wants what stands at this address: a path below the site's root, decoded. */
  | { readonly ask: "lay"; readonly path: string };

export type PreviewRequest = PreviewQuestion & { readonly id: number };

export interface PreviewAnswer {
  readonly id: number;
  readonly ok: boolean;
  /** What to tell about it: a failure, warnings, or nothing. */
  readonly said: string;
  /** Records that the site shows now. */
  readonly records?: number;
}
