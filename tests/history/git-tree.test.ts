import { describe, expect, test } from "vitest";
import { isCommitted } from "../../src/history/git-tree.ts";
import { contentFile } from "../support/cases.ts";

/** Of `hello` and a line feed, as git names it in either of its formats. */
const SHA1 = "ce013625030ba8dba906f756967f9e9ca394464a";
const SHA256 = "2cf8d83d9ee29543b34a87727421fdecb7e3f3a183d337639025de576db9ebb4";

const file = (path: string, text = "hello\n") => contentFile(path, text);
const tree = (...files: readonly (readonly [path: string, hash?: string, mode?: string])[]) =>
  files.map(([path, hash = SHA1, mode = "100644 blob"]) => `${mode} ${hash}\t${path}\0`).join("");

describe("content is what is committed", () => {
  test.each([
    ["where every file is", tree(["site.yaml"]), [file("site.yaml")]],
    ["in a repository of the longer hash", tree(["site.yaml", SHA256]), [file("site.yaml")]],
    ["whatever the mode of a file", tree(["site.yaml", SHA1, "100755 blob"]), [file("site.yaml")]],
    [
      "with drafts and litter beside it",
      tree(["a.md"], ["drafts/b.md"], ["articles/.DS_Store"]),
      [file("a.md")],
    ],
    ["with a name of several lines", tree(["articles/a\nb\tc.md"]), [file("articles/a\nb\tc.md")]],
  ])("%s", (_, committed, files) => {
    expect(isCommitted(committed, files)).toBe(true);
  });

  test.each([
    ["a file was changed", tree(["site.yaml"]), [file("site.yaml", "hello")]],
    ["a file was added", tree(["a.md"]), [file("a.md"), file("b.md")]],
    ["a file was deleted", tree(["a.md"], ["b.md"]), [file("a.md")]],
    ["a file was renamed", tree(["a.md"]), [file("b.md")]],
    ["nothing is committed", "", [file("a.md")]],
    ["a link is committed in a file's place", tree(["a.md", SHA1, "120000 blob"]), [file("a.md")]],
  ])("not where %s", (_, committed, files) => {
    expect(isCommitted(committed, files)).toBe(false);
  });
});
