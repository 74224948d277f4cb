/**
 * Says of every open pull request what it touches: `content`, `rules` or `code`. It looks at the names of changed files
 * and nothing else that a stranger wrote, and at all open ones each time: nothing has to tell it which.
 */
import { stdout } from "node:process";
import { openForge, runStep } from "./forge.mjs";

const LABELS = {
  content: { color: "0e8a16", description: "Touches records, lists and pages only" },
  rules: { color: "d4a72c", description: "Touches the site's address, the words on all its pages, or the register of what was published" },
  code: {
    color: "b60205",
    description: "Touches files outside content/: read it before anything of it runs",
  },
};

const CONTENT = "content/";
const RULES = /^content\/(?:site\.yaml$|permalinks\.lock$|words\/)/;

/** GitHub lists no more files than these; a change as large is not known to be of content alone. */
const MOST_FILES = 3000;

const forge = openForge();

await runStep(async () => {
  for (const [name, look] of Object.entries(LABELS))
    if ((await forge.find(`/labels/${name}`)) === undefined) await forge.post("/labels", { name, ...look });
  for (const { number, labels } of await forge.list("/pulls?state=open"))
    await label(
      number,
      labels.map(({ name }) => name),
    );
});

async function label(number, present) {
  const wanted = kindsOf(await forge.list(`/pulls/${number}/files`));
  const missing = wanted.filter((name) => !present.includes(name));
  const wrong = present.filter((name) => name in LABELS && !wanted.includes(name));
  if (missing.length > 0) await forge.post(`/issues/${number}/labels`, { labels: missing });
  for (const name of wrong) await forge.delete(`/issues/${number}/labels/${name}`);
  stdout.write(`#${number}: ${wanted.join(", ")}\n`);
}

/** A file that was moved counts where it was and where it is. */
function kindsOf(files) {
  const paths = files.flatMap(({ filename, previous_filename: before }) => [
    filename,
    ...(before ? [before] : []),
  ]);
  const strange = files.length >= MOST_FILES || paths.some((path) => !path.startsWith(CONTENT));
  const rules = paths.some((path) => RULES.test(path)) ? ["rules"] : [];
  if (strange) return ["code", ...rules];
  return rules.length > 0 ? rules : ["content"];
}
