import { describe, expect, test } from "vitest";
import { batchesToAccept, buildHostile, isEitherRight, readWritten } from "./hostile-build.ts";

describe.each(batchesToAccept())("a build with the hostile files of $name", (batch) => {
  const { entries } = batch;
  test("publishes them safely", async () => {
    const { code, stderr, output, strayed, publishedBefore, publishedAfter } = await buildHostile(batch);
    expect(strayed).toEqual([]);
    if (code !== 0) {
      expect(entries.every(isEitherRight), stderr).toBe(true);
      expect([...publishedAfter]).toEqual([...publishedBefore]);
      return;
    }
    const pages = readWritten(output, /\.html$/);
    const others = readWritten(output, /\.(xml|json|opml|txt)$/);
    for (const text of entries.flatMap(({ mustContain = [] }) => mustContain)) expect(pages).toContain(text);
    for (const text of entries.flatMap(({ mustNotContain = [] }) => mustNotContain)) {
      expect(pages).not.toContain(text);
      // A feed holds markup as text, so that what is escaped once in a page is rightly escaped twice there.
      if (!text.startsWith("&amp;")) expect(others).not.toContain(text);
    }
  });
});
