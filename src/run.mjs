/**
 * `node src/run.mjs COMMAND …` runs src/cli/COMMAND.ts; a path to another TypeScript file runs that. The code of all
 * commands is put together once and kept in .cache/code until a source changes: to load its six hundred files one by one
 * takes longer than most commands do.
 */
import { createHash, randomUUID } from "node:crypto";
import {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from "node:fs";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { argv, env, exit, stderr } from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";

const SELF = fileURLToPath(import.meta.url);
const ROOT = dirname(dirname(SELF));
const KEPT = join(ROOT, ".cache/code");

/** What commands are made from. */
const SOURCES = [".eleventy.ts", "src", "layouts"];

/** A process that is running may still load a part of what it began with; scripts of tests have folders of their own. */
const MOST_KEPT = 20;

/** Commands that only other commands start. */
const INNER = ["press", "preview"];

/** Packages that look for files of their own, or are more than JavaScript; all others are put together with the code. */
const APART = [
  "@11ty/*",
  "@fontsource*",
  "@sveltia/cms",
  "esbuild",
  "harfbuzzjs",
  "lightningcss",
  "pagefind",
  "sharp",
  "subset-font",
];

/** Names the installed version of each package. */
const INSTALLED = join(ROOT, "node_modules/.package-lock.json");

/** Packages of Node's older form ask for Node's own by this name. */
const REQUIRE =
  'import { createRequire as requireOf } from "node:module"; const require = requireOf(import.meta.url);';

/** What stands in a source for where it lies, which is no longer where it is read from. */
const PLACES = { "import.meta.url": "ownUrl", "import.meta.dirname": "ownFolder" };

/** Commands find their own words where they are without this one. */
const [asked = ""] = argv.splice(2, 1);

try {
  const code = await findCode(asked);
  if (env.DEBUG) process.setSourceMapsEnabled(true);
  await import(pathToFileURL(code).href);
} catch (error) {
  const { message = String(error), stack = message } = error instanceof Error ? error : {};
  stderr.write(`${env.DEBUG ? stack : message}\n`);
  exit(70);
}

/** The file that runs; it is made where it is not there. */
async function findCode(command) {
  const isCommand = /^[a-z-]+$/.test(command);
  const source = isCommand ? commandFile(command) : resolve(command);
  if (!/\.tsx?$/.test(source) || !existsSync(source))
    throw new Error(`there is no command ${JSON.stringify(command)}: package.json lists them`);
  const { scripts, devDependencies } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  const together = [...new Set([...Object.values(scripts).flatMap(findCommands), ...INNER])];
  const isOneOfThem = isCommand && together.includes(command);
  const sources = isOneOfThem
    ? Object.fromEntries(together.map((name) => [name, commandFile(name)]))
    : { main: source };
  const room = roomOf(source);
  const folder = join(KEPT, room === undefined ? randomUUID() : nameCode(Object.values(sources), room));
  if (existsSync(folder)) utimesSync(folder, new Date(), new Date());
  else await putTogether(sources, folder, [...APART, ...Object.keys(devDependencies)]);
  return join(folder, `${isOneOfThem ? command : "main"}.js`);
}

function commandFile(name) {
  return join(ROOT, "src/cli", `${name}.ts`);
}

/** In one script of package.json. */
function findCommands(script) {
  return [...script.matchAll(/src\/run\.mjs ([a-z-]+)(?= |$)/g)].map(([, name]) => name);
}

/** The folder at the top that a script lies in; undefined for one of somewhere else, whose sources are not known. */
function roomOf(source) {
  const [room, ...way] = relative(ROOT, source).split(sep);
  return way.length > 0 && room !== ".." && !isAbsolute(room) ? room : undefined;
}

/** `sources`: where each begins. By all that shapes it, its place included: the code knows where its sources lie. */
function nameCode(sources, room) {
  const hash = createHash("sha256").update(`${process.version}\0${ROOT}\0${sources.join("\0")}\0`);
  const places = [...new Set([...SOURCES, room])];
  const installed = existsSync(INSTALLED) ? [INSTALLED] : [];
  for (const path of [SELF, ...installed, ...places.flatMap((name) => listFiles(join(ROOT, name)))])
    hash.update(`${path}\0`).update(readFileSync(path)).update("\0");
  return hash.digest("hex").slice(0, 20);
}

function listFiles(path) {
  if (statSync(path).isFile()) return [path];
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Throws where a source cannot be read as TypeScript, with file, line and column. */
async function putTogether(sources, folder, external) {
  const { build } = await import("esbuild");
  const scratch = join(KEPT, `${randomUUID()}.tmp`);
  await build({
    absWorkingDir: ROOT,
    entryPoints: sources,
    outdir: scratch,
    bundle: true,
    splitting: true,
    external,
    banner: { js: REQUIRE },
    platform: "node",
    target: "node20.19",
    format: "esm",
    sourcemap: "linked",
    sourcesContent: false,
    define: PLACES,
    plugins: [{ name: "places", setup: (made) => made.onLoad({ filter: /\.(?:tsx?|m?js)$/ }, keepPlace) }],
    logLevel: "silent",
  });
  try {
    renameSync(scratch, folder);
  } catch {
    // Another process has made the same meanwhile.
    rmSync(scratch, { recursive: true, force: true });
    if (!existsSync(folder)) throw new Error(`${relative(ROOT, folder)} cannot be written`);
  }
  keepNewest();
}

function keepPlace({ path }) {
  const text = readFileSync(path, "utf8");
  const own = [pathToFileURL(path).href, dirname(path)];
  const places = Object.entries(PLACES).map(([asked, name], index) =>
    text.includes(asked) ? `const ${name} = ${JSON.stringify(own[index])}; ` : "",
  );
  const [, form = ""] = /\.m?([jt]sx?)$/.exec(path) ?? [];
  return { contents: places.join("") + text, loader: form };
}

function keepNewest() {
  const folders = readdirSync(KEPT).map((name) => join(KEPT, name));
  const byAge = folders.map((folder) => ({ folder, age: statSync(folder).mtimeMs }));
  byAge.sort((a, b) => b.age - a.age);
  for (const { folder } of byAge.slice(MOST_KEPT)) rmSync(folder, { recursive: true, force: true });
}
