import { describe, expect, test } from "vitest";
import { idOf, placeOf } from "../support/hostile.ts";
import { batchesToReject, buildHostile, isEitherRight, readWritten } from "./hostile-build.ts";

describe.each(batchesToReject())("a build with the hostile files of $name", (batch) => {
  const { entries } = batch;
  test("fails, names them all and changes nothing", async () => {
    const { code, stdout, stderr, output, strayed, publishedBefore, publishedAfter } =
      await buildHostile(batch);
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
      expect(stderr).toContain(placeOf(entry));
      if (entry.publishedBefore) expect(stderr).toContain(`"/articles/${idOf(entry)}/"`);
    }
  });
});
