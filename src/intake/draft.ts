/** What is known of a new record before it has a file: keys named as in front matter, values as they will be written there. */

export interface DraftSource {
  readonly publisher?: string | undefined;
  readonly url?: string | undefined;
  readonly citation?: string | undefined;
  readonly headline?: string | undefined;
  readonly lang?: string | undefined;
  readonly agency?: string | undefined;
  readonly author?: string | undefined;
  readonly type?: string | undefined;
}

/** Any field may be missing, and nothing has been checked yet: that is for `findGaps` and for the reader. */
export interface Draft {
  readonly title?: string | undefined;
  readonly date?: string | undefined;
  readonly updated?: string | undefined;
  readonly summary?: string | undefined;
  readonly source: DraftSource;
  /** As articles write them: ids of tags.yaml. */
  readonly tags: readonly string[];
  readonly kind?: string | undefined;
  /** BCP 47, of the record's own words; the archive's first language where it is absent. */
  readonly lang?: string | undefined;
  readonly people: readonly string[];
  readonly places: readonly string[];
  readonly organisations: readonly string[];
  readonly eventDate?: string | undefined;
  /** Id of a dossier. */
  readonly event?: string | undefined;
  readonly notes?: string | undefined;
  /** Markdown in the contributor's own words. */
  readonly body?: string | undefined;
}

export const EMPTY_DRAFT: Draft = { source: {}, tags: [], people: [], places: [], organisations: [] };

/** The fields that hold one text, by their path: `source.url`. */
export type TextField =
  | Exclude<keyof Draft, "source" | "tags" | "people" | "places" | "organisations">
  | `source.${keyof DraftSource}`;

export function fieldAt(draft: Draft, field: TextField): string | undefined {
  const [first, second] = field.split(".") as [keyof Draft, keyof DraftSource | undefined];
  const value = second === undefined ? draft[first] : draft.source[second];
  return typeof value === "string" ? value : undefined;
}

export function withField(draft: Draft, field: TextField, value: string | undefined): Draft {
  const [first = "", second] = field.split(".");
  return second === undefined
    ? { ...draft, [first]: value }
    : { ...draft, source: { ...draft.source, [second]: value } };
}

/** The first draft with whatever the second says in its place. */
export function mergeDrafts(draft: Draft, over: Draft): Draft {
  const said = <T extends object>(fields: T) =>
    Object.fromEntries(
      Object.entries(fields).filter(
        ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
      ),
    );
  return { ...draft, ...said(over), source: { ...draft.source, ...said(over.source) } };
}
