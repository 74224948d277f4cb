import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatRegister, parseRegister, type RegisterLine } from "../../src/register/lines.ts";

const segment = fc.stringMatching(/^[a-zپتک0-9][a-zپتک0-9-]{0,12}$/u);
const hash = fc.stringMatching(/^[0-9a-f]{64}$/);
const line: fc.Arbitrary<RegisterLine> = fc
  .record({
    address: fc
      .array(segment, { maxLength: 4 })
      .map((parts) => `/${parts.map((part) => `${part}/`).join("")}`),
    words: fc.option(
      fc.record({
        hash,
        translations: fc
          .dictionary(fc.constantFrom("ur", "en", "pa"), hash)
          .map((all) => new Map(Object.entries(all))),
        corrections: fc.nat(20),
        withdrawn: fc.boolean(),
      }),
      { nil: undefined },
    ),
    language: fc.boolean(),
  })
  .map(({ address, words, language }) => ({
    address,
    line: 0,
    ...(words ? { words } : { language }),
  }));

const withoutPlace = (lines: readonly RegisterLine[]) => lines.map((one) => ({ ...one, line: 0 }));

describe("the register", () => {
  test("reads back what was written, in order of address, whatever order it was given in", () => {
    fc.assert(
      fc.property(fc.uniqueArray(line, { selector: ({ address }) => address }), (lines) => {
        const text = formatRegister(lines);
        const { lines: read, faults } = parseRegister(text);
        expect(faults).toEqual([]);
        expect(formatRegister([...lines].reverse())).toBe(text);
        const byAddress = new Map(lines.map((one) => [one.address, one]));
        expect(withoutPlace(read)).toEqual(read.map(({ address }) => byAddress.get(address)));
      }),
    );
  });

  test("says one thing a line", () => {
    const words = {
      hash: "a".repeat(64),
      translations: new Map([["ur", "b".repeat(64)]]),
      corrections: 2,
      withdrawn: true,
    };
    const written = formatRegister([
      { address: "/ur/", language: true, line: 0 },
      { address: "/articles/a/", words, line: 0 },
      { address: "/", line: 0 },
    ]);
    expect(written.split("\n").filter((text) => !text.startsWith("#"))).toEqual([
      "/",
      `/articles/a/ sha256:${"a".repeat(64)} ur:${"b".repeat(64)} corrections:2 withdrawn`,
      "/ur/ language",
      "",
    ]);
  });

  test("takes line ends of Windows, blank lines, remarks, and two versions of a line", () => {
    const { lines, faults } = parseRegister("# a remark\r\n\r\n/tags/a/\r\n/tags/a/\r\n");
    expect(lines.map(({ address, line }) => [address, line])).toEqual([
      ["/tags/a/", 3],
      ["/tags/a/", 4],
    ]);
    expect(faults).toEqual([]);
  });

  test.each([
    "<<<<<<< HEAD",
    "articles/a/",
    "/articles/a",
    "/articles//a/",
    "/articles/../a/",
    "/articles/A%20b/",
    "/articles/a/ sha256:12",
    `/articles/a/ ur:${"b".repeat(64)}`,
    "/articles/a/ corrections:0",
    "/articles/a/ withdrawn",
  ])("cannot read %s", (text) => {
    expect(parseRegister(`/\n${text}\n`)).toMatchObject({ lines: [{ address: "/" }], faults: [2] });
  });
});
