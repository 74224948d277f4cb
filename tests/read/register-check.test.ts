/** What is published is held to, from one change to the next: each change is refused with the line that mends it. */
import { describe, expect, test } from "vitest";
import type { Problem } from "../../src/archive/problem.ts";
import { parseContent } from "../../src/read/content.ts";
import { formatRegister } from "../../src/register/lines.ts";
import { planRegister } from "../../src/register/plan.ts";
import { english, urdu } from "../support/builders.ts";
import { contentFile, goodContent } from "../support/cases.ts";
import { offersOf } from "../support/offers.ts";
import { articleText } from "../support/site.ts";

const FERRY = "articles/2017/2017-12-24-ferry.md";
const RENAMED = "articles/2017/2017-12-24-boat-service-resumed.md";
const TEXT = articleText({ tags: "[relief]" });
const settings = {
  languages: [english, urdu] as const,
  basePath: "",
  builtAt: new Date("2026-05-01T00:00:00Z"),
};

type Files = Readonly<Record<string, string>>;

function read(files: Files) {
  const added = Object.entries(files).map(([path, text]) => contentFile(path, text));
  return parseContent([...goodContent(), ...added], settings);
}

/** As `npm run accept` leaves it, but for the addresses of lists. */
function publish(files: Files): Files {
  const { register, archive } = read(files);
  const plan = planRegister(
    register,
    { records: archive.articles, addresses: [], languages: [] },
    { changed: true },
  );
  return { ...files, "permalinks.lock": formatRegister(plan.lines) };
}

function errorsOf(files: Files): Problem[] {
  return read(files).problems.filter(({ severity }) => severity === "error");
}

/** The only error, which must offer a line to add. */
function onlyOffer(files: Files): { readonly problem: Problem; readonly line: string } {
  const [problem, ...others] = errorsOf(files);
  expect(others).toEqual([]);
  const [offer] = problem ? offersOf(problem, "en") : [];
  if (problem === undefined || offer === undefined)
    throw new Error("nothing is wrong, or no line is offered");
  return { problem, line: offer.line };
}

const addLine = (text: string, line: string) => text.replace("\n---\n", `\n${line}\n---\n`);

const published = publish({ [FERRY]: TEXT });

describe("a published record", () => {
  test("passes where nothing of it was changed, or only what files it", () => {
    expect(errorsOf(published)).toEqual([]);
    const filed = TEXT.replace("tags: [relief]", "tags: [relief, floods]\nkind: report\npeople: [Asma Khan]");
    expect(errorsOf({ ...published, [FERRY]: filed })).toEqual([]);
    expect(errorsOf({ ...published, "articles/2018/quay.md": TEXT.replaceAll("ferry", "quay") })).toEqual([]);
  });

  test.each([
    ["another date", TEXT.replace("2017-12-24", "2017-12-25")],
    ["another text", TEXT.replace("again, the paper writes", "no longer, the paper writes")],
    ["another outlet", TEXT.replace("Harbour News", "The Example Herald")],
  ])("with %s needs a correction, dated today", (_, text) => {
    const edited = { ...published, [FERRY]: text };
    const { problem, line } = onlyOffer(edited);
    expect(problem).toMatchObject({ kind: "changed-words", file: `content/${FERRY}` });
    expect(problem.message.en).toContain('"/articles/2017-12-24-ferry/"');
    expect(line).toContain("2026-05-01");
    expect(errorsOf({ ...edited, [FERRY]: addLine(text, line) })).toEqual([]);
  });

  test("may not be changed again behind the correction of the first change", () => {
    const text = addLine(
      TEXT.replace("runs", "ran"),
      "corrections: [{date: 2026-05-01, note: It had stopped.}]",
    );
    const corrected = publish({ ...published, [FERRY]: text });
    expect(errorsOf(corrected)).toEqual([]);
    const again = { ...corrected, [FERRY]: text.replace("ran again", "ran twice") };
    expect(onlyOffer(again).line).toMatch(/^corrections: \[\{date: 2026-05-01, note: It had stopped\.\}, \{/);
  });

  test("that was renamed leads there from its old address", () => {
    const { [FERRY]: _, ...register } = published;
    const renamed = { ...register, [RENAMED]: TEXT };
    const { problem, line } = onlyOffer(renamed);
    expect(problem).toMatchObject({ kind: "vanished-address", file: `content/${RENAMED}` });
    expect(line).toBe("aliases: [2017-12-24-ferry]");
    const mended = { ...renamed, [RENAMED]: addLine(TEXT, line) };
    expect(errorsOf(mended)).toEqual([]);
    // And then for good: the alias may go neither before the new address is registered nor after.
    for (const files of [mended, publish(mended)])
      expect(errorsOf({ ...files, [RENAMED]: TEXT })).toMatchObject([{ kind: "vanished-address" }]);
  });

  test("that was deleted is put back, withdrawn where its text must go", () => {
    const { [FERRY]: _, ...deleted } = published;
    const [problem, ...others] = errorsOf(deleted);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ kind: "vanished-address", file: "content/permalinks.lock" });
    expect(problem?.message.en).toContain('"/articles/2017-12-24-ferry/"');
    expect(problem?.message.en).toContain("2017-12-24-ferry.md");
    const gone = "withdrawn: {date: 2026-05-01, reason: The outlet took it back.}";
    const notice = addLine(TEXT.replace("The ferry runs again, the", "The"), gone);
    expect(errorsOf({ ...deleted, [FERRY]: TEXT })).toEqual([]);
    expect(errorsOf({ ...deleted, [FERRY]: notice })).toEqual([]);
  });
});

test("a record with another mistake is not said to have vanished", () => {
  const broken = TEXT.replace("title: Ferry runs again\n", "");
  expect(errorsOf({ ...published, [FERRY]: broken })).toMatchObject([{ kind: "missing-key" }]);
});

test("where nothing was registered, anything may be changed", () => {
  expect(errorsOf({ [FERRY]: TEXT.replace("runs", "ran") })).toEqual([]);
});

test("ten thousand addresses that vanish at once are named, each once", () => {
  const lines = Array.from({ length: 10_000 }, (_, index) => `/articles/gone-${index}/\n`).join("");
  const found = errorsOf({ "permalinks.lock": lines, [FERRY]: TEXT });
  expect(new Set(found.map(({ message }) => message.en)).size).toBe(10_000);
});
