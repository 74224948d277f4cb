import { describe, expect, test } from "vitest";
import { installedPath } from "../support/hostile.ts";
import { buildHostile, casesToReject, isEitherRight, readWritten } from "./hostile-build.ts";

describe.each(casesToReject())("a build with $name", (hostile) => {
  const { entries } = hostile;
  test(`fails and changes nothing: ${entries[0].look}`, async () => {
    const { code, stdout, stderr, output, strayed, publishedBefore, publishedAfter } =
      await buildHostile(hostile);
    expect(strayed).toEqual([]);
    expect(stdout + stderr).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
    if (code === 0 && entries.every(isEitherRight)) {
      const written = readWritten(output, /\.(html|xml|json)$/);
      for (const text of entries.flatMap(({ mustNotContain = [] }) => mustNotContain))
        expect(written).not.toContain(text);
      for (const text of entries.flatMap(({ mustContain = [] }) => mustContain))
        expect(written).toContain(text);
      return;
    }
    expect(code).toBe(1);
    expect([...publishedAfter]).toEqual([...publishedBefore]);
    for (const entry of entries) {
      const place = `content/${installedPath(entry)}${entry.line === undefined ? "" : `:${entry.line}:`}`;
      expect(stderr).toContain(place);
    }
  });
});
