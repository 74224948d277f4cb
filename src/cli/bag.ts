/** `npm run bag`: the content, its data and the site as one BagIt bag (RFC 8493), to keep and to pass on. */

import { readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { type Article, readIn } from "../archive/article.ts";
import { type BagFacts, composePapers } from "../fixity/bag.ts";
import { type SizedSum, sumFolder } from "../fixity/folder-sums.ts";
import type { ZipEntry } from "../fixity/zip-file.ts";
import { isPassedOver } from "../read/folder.ts";
import { quote } from "../read/quote.ts";
import { CONTENT_FOLDER, readSound } from "../reading.ts";
import type { Settings } from "../settings.ts";
import { findSite } from "./built-site.ts";
import type { PackCall } from "./pack-call.ts";
import { runPack } from "./pack-command.ts";
import { dateOfPack } from "./pack-date.ts";
import { packFile } from "./packed-file.ts";
import { group } from "./progress.ts";
import { Refusal } from "./refusal.ts";

const USAGE = `usage: npm run bag [-- --output FILE.zip] [--site FOLDER]

Builds the site and packs it with the content and the data into a BagIt 1.0 bag; its SHA-256 stands beside it.
npm run verify -- FILE.zip compares a bag with its manifests.

  --output FILE.zip   archive-bag.zip where it is left out
  --site FOLDER       take this site, which was built from the same content, instead of building it

SOURCE_DATE_EPOCH, in seconds, is the date of the bag. Without it the bag bears none, and its files are dated as the
newest record is: the same content gives the same bytes.`;

const { env, stdout } = process;
const CONTENT = env.ARCHIVE_CONTENT || CONTENT_FOLDER;

await runPack({
  usage: USAGE,
  usual: "archive-bag.zip",
  content: CONTENT,
  during: "packing the bag",
  pack: bag,
});

async function bag({ output, name, site: built }: PackCall, scratch: string): Promise<void> {
  const { archive, settings } = await readSound(env, new Date());
  const site = await findSite(built, scratch);
  if (built !== undefined) await checkSameContent(built, archive.articles, settings);
  const payload = await gatherPayload(site);
  const facts = factsOf(settings);
  const papers = composePapers(payload, facts);
  const entries: ZipEntry[] = [
    ...papers.map(({ path, text }) => ({ path: `${name}/${path}`, from: { text } })),
    ...payload.map(({ path, file }) => ({ path: `${name}/${path}`, from: { file } })),
  ];
  const sum = await packFile(output, entries, dateOfPack(archive, env.SOURCE_DATE_EPOCH));
  const { size } = await stat(output);
  stdout.write(
    `${basename(output)}: ${group(payload.length)} files of the archive in ${(size / 1e6).toFixed(1)} MB\n${sum}\n`,
  );
}

interface PayloadFile extends SizedSum {
  /** On the disk. */
  readonly file: string;
}

/** Of the content what is read: drafts are never published, and what editors leave beside files is nobody's record. */
async function gatherPayload(site: string): Promise<PayloadFile[]> {
  const parts = [
    { folder: CONTENT, below: "data/content", isWanted: (path: string) => !isPassedOver(path) },
    { folder: join(site, "data"), below: "data/data", isWanted: () => true },
    { folder: site, below: "data/site", isWanted: () => true },
  ];
  const files: PayloadFile[] = [];
  for (const { folder, below, isWanted } of parts)
    for (const file of await sumFolder(folder, isWanted))
      files.push({ ...file, path: `${below}/${file.path}`, file: join(folder, file.path) });
  return files;
}

/** Each record's page bears the sum of the file that it was made from. */
async function checkSameContent(
  site: string,
  articles: readonly Article[],
  { languages: [first] }: Settings,
): Promise<void> {
  for (const article of articles) {
    if (article.withdrawn) continue;
    const page = join(site, "articles", article.id, "index.html");
    const html = await readFile(page, "utf8").catch(() => "");
    if (!html.includes(readIn(article, first.code).sha256))
      throw new Refusal(
        `${quote(site)} was built from other content: ${article.file} is not as its page was made from`,
      );
  }
}

function factsOf({
  languages: [first],
  title,
  description,
  origin,
  basePath,
  contact,
  licence,
}: Settings): BagFacts {
  return {
    organization: title[first.code] ?? "",
    description: description[first.code] ?? "",
    address: `${origin}${basePath}/`,
    ...(contact?.startsWith("mailto:") && {
      email: decodeURIComponent(contact.slice(7).split("?")[0] ?? ""),
    }),
    ...(licence && { licence: `${licence.name}, ${licence.url}` }),
    ...(env.SOURCE_DATE_EPOCH && {
      date: new Date(Number(env.SOURCE_DATE_EPOCH) * 1000).toISOString().slice(0, 10),
    }),
  };
}
