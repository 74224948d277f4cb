/** What can be checked: the files of a folder, of a zip, or of a host. How each is opened is its own matter. */
export interface Copy {
  /** As whoever asked named it. */
  readonly name: string;
  /** Absent where a copy cannot say what it holds, as a host cannot. */
  readonly listing?: Listing;
  /** How many files may be read at once. */
  readonly lanes: number;
  /** A file at a path that no listing forbids. Never throws for what is wrong with the copy. */
  open(path: string): Promise<Opened>;
  close(): Promise<void>;
}

export interface Listing {
  /** Every file, in any order. */
  readonly files: readonly string[];
  readonly odd: readonly OddEntry[];
}

/** What lies in a copy and is no file that can be read. */
export interface OddEntry {
  readonly path: string;
  /** A sentence without subject and full stop: `is a symbolic link, which is not followed`. */
  readonly why: string;
  /** Whether files may lie below it that nobody sees. */
  readonly hides: boolean;
}

/** The bytes of a file in pieces, each of which may be overwritten by the next. To read them throws why it cannot be done. */
export type Pieces = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

export type Opened =
  | { readonly state: "open"; readonly pieces: Pieces }
  /** A host may send a file for an address that it calls missing: its own 404.html is one. */
  | { readonly state: "missing"; readonly pieces?: Pieces }
  | { readonly state: "unread"; readonly why: string };

/** Why a file cannot be read. */
export class Unread extends Error {}

/** What the system said, in words. */
export function explainSystem(error: unknown): string {
  if (error instanceof Unread) return error.message;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return `cannot be read: ${WORDS[code] ?? (error instanceof Error ? error.message : String(error))}`;
}

const WORDS: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EPERM: "the system does not permit it",
  EIO: "the disk failed",
  ELOOP: "it is a symbolic link",
  ENOENT: "it is gone",
  ENAMETOOLONG: "its name is too long for this disk",
};
