/** A record to where a reader mends it, and sees what was changed: the forge's form for errors, the record's file and its commits. */
import { encodePath, parseUrl } from "../archive/url.ts";
import type { Settings } from "../settings.ts";

export interface Correction {
  /** One line, in the reader's language. */
  readonly subject: string;
  /** Of the page that is wrong, whole. */
  readonly address: string;
}

/**
 * Opens the form with its title and the record's address filled in; with no repository, or one on a forge that is not
 * known, a letter, or the page that `contact` names. Undefined where the archive gives no way to write to it.
 */
export function correctionUrl(
  { repository, contact }: ForgeSettings,
  correction: Correction,
): string | undefined {
  const forge = findForge(repository);
  if (forge) return forge.correct(correction);
  return contact?.startsWith("mailto:") ? letterUrl(contact, correction) : contact;
}

/** `path` is below the content folder, which the repository calls `content`, wherever a build reads it from. */
export function editUrl({ repository }: ForgeSettings, path: string): string | undefined {
  return findForge(repository)?.edit(repositoryPath(path));
}

/** Where the file can be read as it is, byte for byte; `path` as for editUrl. */
export function fileUrl({ repository }: ForgeSettings, path: string): string | undefined {
  return findForge(repository)?.file(repositoryPath(path));
}

/** What one commit changed. */
export function changeUrl({ repository }: ForgeSettings, commit: string): string | undefined {
  return findForge(repository)?.change(commit);
}

/** All commits that touched the file; `path` as for editUrl. */
export function changesUrl({ repository }: ForgeSettings, path: string): string | undefined {
  return findForge(repository)?.changes(repositoryPath(path));
}

function repositoryPath(path: string): string {
  return encodePath(`content/${path}`);
}

type ForgeSettings = Pick<Settings, "repository" | "contact">;

interface Forge {
  readonly correct: (correction: Correction) => string;
  readonly edit: (path: string) => string;
  readonly file: (path: string) => string;
  readonly change: (commit: string) => string;
  readonly changes: (path: string) => string;
}

/** The branch that is published. */
const BRANCH = "main";
const FORM = "error.yml";

/** By the host: a forge that runs under a name of its own is not known. */
function findForge(repository: string | undefined): Forge | undefined {
  const url = repository === undefined ? undefined : parseUrl(repository);
  if (url === undefined) return undefined;
  const { hostname, origin, pathname } = url;
  const root = origin + pathname.replace(/\/+$/, "").replace(/\.git$/, "");
  if (pathname.split("/").filter(Boolean).length < 2) return undefined;
  return FORGES.find(([host]) => host.test(hostname))?.[1](root);
}

/** docs.github.com, "Creating an issue from a URL query": a field of a form is filled by its id. */
const gitHub = (root: string): Forge => ({
  correct: ({ subject, address }) =>
    `${root}/issues/new?${query({ template: FORM, title: subject, record: address })}`,
  edit: (path) => `${root}/edit/${BRANCH}/${path}`,
  file: (path) => `${root}/raw/${BRANCH}/${path}`,
  change: (commit) => `${root}/commit/${commit}`,
  changes: (path) => `${root}/commits/${BRANCH}/${path}`,
});

/** docs.gitlab.com, "Using a URL with prefilled values": it has no forms, the description is plain text. */
const gitLab = (root: string): Forge => ({
  correct: ({ subject, address }) =>
    `${root}/-/issues/new?${query({ "issue[title]": subject, "issue[description]": `${address}\n\n` })}`,
  edit: (path) => `${root}/-/edit/${BRANCH}/${path}`,
  file: (path) => `${root}/-/raw/${BRANCH}/${path}`,
  change: (commit) => `${root}/-/commit/${commit}`,
  changes: (path) => `${root}/-/commits/${BRANCH}/${path}`,
});

/** Gitea and Forgejo read GitHub's forms, by their path; a field is filled by `field:` and its id. */
const gitea = (root: string): Forge => ({
  correct: ({ subject, address }) =>
    `${root}/issues/new?${query({ template: `.github/ISSUE_TEMPLATE/${FORM}`, title: subject, "field:record": address })}`,
  edit: (path) => `${root}/_edit/${BRANCH}/${path}`,
  file: (path) => `${root}/raw/branch/${BRANCH}/${path}`,
  change: (commit) => `${root}/commit/${commit}`,
  changes: (path) => `${root}/commits/branch/${BRANCH}/${path}`,
});

const FORGES: readonly (readonly [RegExp, (root: string) => Forge])[] = [
  [/^(?:www\.)?github\.com$|^github\./, gitHub],
  [/(?:^|\.)gitlab\./, gitLab],
  [/(?:^|\.)(?:gitea|forgejo|codeberg)\./, gitea],
];

/** RFC 6068: a space is %20, never a plus, and a line ends with CR and LF. */
function letterUrl(contact: string, { subject, address }: Correction): string {
  return `${contact}${contact.includes("?") ? "&" : "?"}${query({ subject, body: `${address}\r\n\r\n` })}`;
}

function query(fields: Readonly<Record<string, string>>): string {
  return Object.entries(fields)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join("&");
}
