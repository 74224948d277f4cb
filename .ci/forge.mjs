/**
 * GitHub's API for the workflows that label, watch and publish: one repository, with the token of the run. Only what
 * Node has: a job that may write installs no package.
 */
import { env, stderr } from "node:process";

const PAGE = 100;
const PATIENCE = 60_000;

/** An answer other than what was asked for. */
export class ForgeError extends Error {
  constructor(status, what) {
    super(what);
    this.status = status;
  }
}

/** What runs is named by the environment of a workflow: GITHUB_API_URL, GITHUB_REPOSITORY, GH_TOKEN. */
export function openForge() {
  const {
    GITHUB_API_URL: api = "https://api.github.com",
    GITHUB_REPOSITORY: repository,
    GH_TOKEN: token,
  } = env;
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository ?? ""))
    throw new Error("GITHUB_REPOSITORY is not set to OWNER/NAME");
  if (!token) throw new Error("GH_TOKEN is not set to a token of this repository");

  /** `path` is below the repository's own address. Undefined where there is nothing to read in the answer. */
  async function ask(method, path, body) {
    const response = await fetch(`${api}/repos/${repository}${path}`, {
      method,
      headers: {
        accept: "application/vnd.github+json",
        authorization: `Bearer ${token}`,
        "user-agent": "news-archive-generator",
        "x-github-api-version": "2022-11-28",
        ...(body !== undefined && { "content-type": "application/json" }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      redirect: "error",
      signal: AbortSignal.timeout(PATIENCE),
    });
    const text = await response.text();
    if (!response.ok)
      throw new ForgeError(response.status, `${method} ${path} was answered with ${response.status}`);
    return text === "" ? undefined : JSON.parse(text);
  }

  return {
    get: (path) => ask("GET", path),
    post: (path, body) => ask("POST", path, body),
    patch: (path, body) => ask("PATCH", path, body),
    delete: (path) => ask("DELETE", path),
    /** All of a list, page after page. */
    async list(path) {
      const all = [];
      for (let page = 1; ; page++) {
        const some = await ask(
          "GET",
          `${path}${path.includes("?") ? "&" : "?"}per_page=${PAGE}&page=${page}`,
        );
        all.push(...some);
        if (some.length < PAGE) return all;
      }
    },
    /** Undefined where there is no such thing; any other trouble is thrown. */
    async find(path) {
      try {
        return await ask("GET", path);
      } catch (error) {
        if (error instanceof ForgeError && error.status === 404) return undefined;
        throw error;
      }
    },
  };
}

/** Runs a script of a workflow: what goes wrong ends it with 1 and one line that the run shows. */
export async function runStep(step) {
  try {
    await step();
  } catch (error) {
    stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
