/**
 * A site of twelve made-up records in both languages, against the one that was last accepted, byte for byte.
 *
 *     UPDATE_GOLDEN=1 npm test -- --project site tests/site/twelve
 *
 * accepts what the code writes now; the commit's diff then shows what changed for readers.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, expect, inject, test } from "vitest";
import { buildSite, PROJECT } from "../support/site.ts";
import { recordIds } from "./records.ts";
import { listFiles } from "./survey.ts";

const CONTENT = join(PROJECT, "tests/sites/twelve/content");
const GOLDEN = join(PROJECT, "tests/sites/twelve/golden");

let output: string;

beforeAll(async () => {
  output = join(inject("scratch"), "twelve");
  const { code, stderr } = await buildSite({ content: CONTENT, output });
  expect(code, stderr).toBe(0);
  if (process.env.UPDATE_GOLDEN) acceptGolden();
});

test("the twelve are twelve", () => {
  expect(recordIds(CONTENT)).toHaveLength(12);
});

test("the site has the files that were accepted, and no other", () => {
  expect(keptFiles(output)).toEqual(existsSync(GOLDEN) ? listFiles(GOLDEN) : []);
});

test("each page, feed and list is what was accepted", () => {
  const changed = listFiles(GOLDEN).filter(
    (file) => existsSync(join(output, file)) && read(output, file) !== read(GOLDEN, file),
  );
  // The first change in full; a list of the others.
  for (const file of changed.slice(0, 1)) expect(read(output, file), file).toBe(read(GOLDEN, file));
  expect(changed).toEqual([]);
});

function acceptGolden(): void {
  rmSync(GOLDEN, { recursive: true, force: true });
  for (const file of keptFiles(output)) {
    mkdirSync(dirname(join(GOLDEN, file)), { recursive: true });
    writeFileSync(join(GOLDEN, file), read(output, file));
  }
}

/** All but fonts, stylesheets, cards, the search index, the editor's own program and the sums of all of them: those have tests of their own. */
function keptFiles(folder: string): string[] {
  return listFiles(folder).filter(
    (file) =>
      !/^(?:assets|search\/index|admin\/editor-[0-9a-f]+)\/|(?:^|\/)card\.png$|^manifest-sha256\.txt$/.test(
        file,
      ),
  );
}

/** Without the hashes of assets: a change of style is not a change of every page. */
function read(folder: string, file: string): string {
  return readFileSync(join(folder, file), "utf8")
    .replace(/(\/assets\/[a-z-]+)\.[0-9a-f]{10}\./g, "$1.HASH.")
    .replace(/\beditor-[0-9a-f]{10}\b/g, "editor-HASH");
}
