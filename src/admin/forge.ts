/** The address of a repository to how the browser editor reaches it, and to the hosts that it then asks. */
import { parseUrl } from "../archive/url.ts";

export interface Forge {
  /** Sveltia CMS's `backend`. */
  readonly backend: Readonly<Record<string, unknown>>;
  /** Origins that the editor asks, for its Content-Security-Policy. */
  readonly asked: readonly string[];
  /** Origins of the pictures of those who work on the repository. */
  readonly pictures: readonly string[];
}

/** Undefined where the address is absent, or is of no forge that the editor knows: it then works on local folders only. */
export function findForge(repository: string | undefined): Forge | undefined {
  const url = repository === undefined ? undefined : parseUrl(repository);
  if (url === undefined) return undefined;
  const { hostname, origin, pathname } = url;
  const repo = pathname.replace(/^\/+|\/+$/g, "").replace(/\.git$/, "");
  if (!/^[^/:]+(\/[^/:]+)+$/.test(repo)) return undefined;
  if (hostname === "github.com") {
    return {
      backend: { name: "github", repo, ...TOKEN },
      asked: ["https://api.github.com"],
      pictures: ["https://avatars.githubusercontent.com"],
    };
  }
  const name = GITLAB.test(hostname) ? "gitlab" : GITEA.test(hostname) ? "gitea" : undefined;
  if (name === undefined) return undefined;
  const api = name === "gitlab" ? `${origin}/api/v4` : `${origin}/api/v1`;
  return {
    backend: { name, repo, base_url: origin, api_root: api, ...TOKEN },
    asked: [origin],
    pictures: [origin],
  };
}

const GITLAB = /(^|\.)gitlab\./;
const GITEA = /(^|\.)(gitea|forgejo|codeberg)\./;

/** Another way to sign in needs a server that keeps a secret, and a static site has none. */
const TOKEN = { auth_methods: ["token"] };

/** For an archive without a repository: the editor needs the name of one, and asks nobody for it. */
export const LOCAL_ONLY = { name: "github", repo: "local/archive", ...TOKEN };
