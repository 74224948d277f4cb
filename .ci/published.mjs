/**
 * Where the site stands, and what stands there, as a workflow's outputs: `published.mjs place` gives `address`, which is
 * empty where GitHub Pages is not set up; `published.mjs latest` gives `commit` and `address` of what was last published,
 * both empty where nothing was.
 */
import { argv, stderr, stdout } from "node:process";
import { openForge, runStep } from "./forge.mjs";

/** Where actions/deploy-pages publishes to. */
const ENVIRONMENT = "github-pages";

/** Deployments that are looked through for one that went well. */
const MOST = 30;

await runStep(async () => {
  const [asked] = argv.slice(2);
  const finders = { place: findPlace, latest: findLatest };
  if (!Object.hasOwn(finders, asked ?? "")) throw new Error("usage: node .ci/published.mjs place|latest");
  const found = await finders[asked](openForge());
  for (const [name, value] of Object.entries(found)) stdout.write(`${name}=${value}\n`);
});

async function findPlace(forge) {
  const pages = await forge.find("/pages");
  if (pages?.build_type === "workflow") return { address: checkAddress(pages.html_url) };
  stderr.write("::notice::Nothing is published: in Settings, Pages, choose GitHub Actions as the source\n");
  return { address: "" };
}

async function findLatest(forge) {
  const deployments = await forge.get(`/deployments?environment=${ENVIRONMENT}&per_page=${MOST}`);
  for (const { id, sha } of deployments) {
    const [newest] = await forge.get(`/deployments/${id}/statuses?per_page=1`);
    if (newest?.state !== "success") continue;
    if (!/^[0-9a-f]{40}$/.test(sha)) throw new Error(`deployment ${id} is of no commit`);
    return { commit: sha, address: checkAddress(newest.environment_url) };
  }
  stderr.write("::notice::Nothing was published yet\n");
  return { commit: "", address: "" };
}

/** It becomes a line of outputs and a word of commands. */
function checkAddress(address) {
  if (typeof address !== "string" || !/^https?:\/\/[\w.:-]+(?:\/[\w.~-]+)*\/?$/.test(address))
    throw new Error(`${JSON.stringify(address)} is not where a site can stand`);
  return address.replace(/\/$/, "");
}
