/**
 * A site of twelve made-up records in both languages, against the one that was last accepted, byte for byte.
 *
 *     UPDATE_GOLDEN=1 npm test -- --project site tests/site/twelve
 *
 * accepts what the code writes now; the commit's diff then shows what changed for readers.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { parse } from "yaml";
import { buildSite, PROJECT } from "../support/site.ts";
import { recordIds } from "./records.ts";
import { listFiles } from "./survey.ts";

const CONTENT = join(PROJECT, "tests/sites/twelve/content");
/** Below it, git looks for no repository: what was accepted may not change with the commits of this one. */
const NO_HISTORY = { GIT_CEILING_DIRECTORIES: join(PROJECT, "tests/sites/twelve") };
const GOLDEN = join(PROJECT, "tests/sites/twelve/golden");

let output: string;

beforeAll(async () => {
  output = join(inject("scratch"), "twelve");
  const { code, stderr } = await buildSite({ content: CONTENT, output, env: NO_HISTORY });
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

describe("what the records' files say was corrected or withdrawn", () => {
  const written = readAmendments();

  test("is two corrections and a withdrawal", () => {
    expect(written.map(({ anchor }) => anchor).sort()).toEqual([
      "correction-1",
      "correction-2",
      "withdrawal",
    ]);
  });

  test.each(["", "ur/"])(
    "stands in the list and both feeds of /%s, and on the record's page there",
    (prefix) => {
      const addresses = written.map(({ id, anchor }) => `/${prefix}articles/${id}/#${anchor}`).sort();
      const list = read(output, `${prefix}corrections/index.html`);
      expect([...list.matchAll(/<h3 class="hl"><a href="([^"]+)"/g)].map(([, href]) => href).sort()).toEqual(
        addresses,
      );
      const atom = read(output, `${prefix}corrections/feed.xml`);
      const hrefs = [
        ...atom.matchAll(/<link rel="alternate"[^>]* href="[^"]*?(\/(?:ur\/)?articles\/[^"]+)"/g),
      ];
      expect(hrefs.map(([, path]) => path).sort()).toEqual(addresses);
      const { items } = JSON.parse(read(output, `${prefix}corrections/feed.json`)) as {
        items: { url: string }[];
      };
      expect(items.map(({ url }) => url.replace("https://harbour.example", "")).sort()).toEqual(addresses);
      for (const { id, anchor, note } of written) {
        for (const text of [list, atom, JSON.stringify(items)]) expect(text).toContain(note);
        const page = read(output, `${prefix}articles/${id}/index.html`);
        expect(page.slice(page.indexOf(` id="${anchor}"`)), `${id} ${anchor}`).toContain(note);
      }
    },
  );
});

interface WrittenAmendment {
  readonly id: string;
  readonly anchor: string;
  readonly note: string;
}

function readAmendments(): WrittenAmendment[] {
  return recordIds(CONTENT).flatMap((id) => {
    const text = readFileSync(join(CONTENT, "articles", id.slice(0, 4), `${id}.md`), "utf8");
    const { corrections = [], withdrawn } = parse(text.split("---\n")[1] ?? "") as {
      readonly corrections?: readonly { readonly note: string }[];
      readonly withdrawn?: { readonly reason: string };
    };
    if (withdrawn) return [{ id, anchor: "withdrawal", note: withdrawn.reason }];
    return corrections.map(({ note }, index) => ({ id, anchor: `correction-${index + 1}`, note }));
  });
}

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
