/** `npm run offline`: the site as one zip that is unpacked and read without a connection and without a server. */

import { copyFile, mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { listFolder } from "../fixity/folder-copy.ts";
import { sumFolder, writeManifest } from "../fixity/folder-sums.ts";
import { MANIFEST } from "../fixity/manifest.ts";
import type { OfflineSite } from "../offline/address.ts";
import { isLeftOut } from "../offline/left-out.ts";
import { packPage } from "../offline/page.ts";
import { CONTENT_FOLDER, readSound } from "../reading.ts";
import { findSite } from "./built-site.ts";
import type { PackCall } from "./pack-call.ts";
import { runPack } from "./pack-command.ts";
import { dateOfPack } from "./pack-date.ts";
import { packFile } from "./packed-file.ts";
import { group } from "./progress.ts";
import { Refusal } from "./refusal.ts";

const USAGE = `usage: npm run offline [-- --output FILE.zip] [--site FOLDER]

Builds the site and packs it so that it can be read from a folder: unpack it, open index.html. It has all pages in all
languages, the citations and the data; it has no search, no feeds and no editor, whose links lead to the archive itself.

  --output FILE.zip   archive-offline.zip where it is left out
  --site FOLDER       take this site, which was built from the same content, instead of building it`;

const { env, stdout } = process;

await runPack({
  usage: USAGE,
  usual: "archive-offline.zip",
  content: env.ARCHIVE_CONTENT || CONTENT_FOLDER,
  during: "packing the offline edition",
  pack: packOffline,
});

async function packOffline({ output, name, site: built }: PackCall, scratch: string): Promise<void> {
  const { archive } = await readSound(env, new Date());
  const site = await findSite(built, scratch);
  const folder = join(scratch, "offline");
  const pages = await layOut(site, folder, archive.words);
  await writeManifest(folder);
  const files = await sumFolder(folder);
  const entries = files.map(({ path }) => ({ path: `${name}/${path}`, from: { file: join(folder, path) } }));
  const sum = await packFile(output, entries, dateOfPack(archive, env.SOURCE_DATE_EPOCH));
  const { size } = await stat(output);
  const counted = `${group(pages)} pages, ${group(files.length)} files in ${(size / 1e6).toFixed(1)} MB`;
  stdout.write(`${basename(output)}: ${counted}\n${sum}\n`);
}

/** Answers how many pages there are. */
async function layOut(from: string, to: string, words: OfflineSite["words"]): Promise<number> {
  const { files } = await listFolder(from);
  const kept = files.filter((path) => !isLeftOut(path));
  const site: OfflineSite = { address: await findAddress(from), files: new Set(kept), words };
  for (const folder of new Set(kept.map((path) => dirname(join(to, path)))))
    await mkdir(folder, { recursive: true });
  const pages = kept.filter((path) => path.endsWith(".html"));
  for (const path of pages)
    await writeFile(join(to, path), packPage(await readFile(join(from, path), "utf8"), path, site));
  for (const path of kept)
    if (!path.endsWith(".html") && path !== MANIFEST) await copyFile(join(from, path), join(to, path));
  return pages.length;
}

/** Where the site says that it is published, with a slash at its end. */
async function findAddress(site: string): Promise<string> {
  const home = await readFile(join(site, "index.html"), "utf8");
  const address = /<link rel="canonical" href="([^"]+\/)"/.exec(home)?.[1];
  if (address === undefined)
    throw new Refusal(`${join(site, "index.html")} does not say where the site is published`);
  return address;
}
