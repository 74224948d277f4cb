import { join } from "node:path";
import { expect, test } from "vitest";
import { makeFolder, writeFiles } from "../support/site.ts";
import { type Answers, runWithForge } from "./forge-server.ts";

const LABEL = { "/labels/watch": {} };
const RUN = "https://forge.example/somebody/archive/actions/runs/77";

/** An issue that stands open for what was found. */
const issue = (name: string) => ({ number: 3, body: `<!-- watch: ${name} -->\nold` });

async function report(files: Readonly<Record<string, string>>, issues: readonly object[], names = ["site"]) {
  const folder = makeFolder();
  writeFiles(folder, files);
  const answers: Answers = { ...LABEL, "/issues": issues };
  return runWithForge(["report-findings.mjs", folder, ...names], answers);
}

const bodyOf = (written: string) =>
  (JSON.parse(written.slice(written.indexOf("{"))) as { body: string }).body;

test("a finding opens an issue", async () => {
  const { code, written } = await report({ "site.txt": "altered  index.html\n" }, []);
  expect(code).toBe(0);
  expect(written).toHaveLength(1);
  expect(written[0]).toMatch(/^POST \/issues \{"title":"The published site is not what was built"/);
  expect(written[0]).toContain('"labels":["watch"]');
  expect(bodyOf(written[0] ?? "")).toBe(
    `<!-- watch: site -->\n\`\`\`text\naltered  index.html\n\`\`\`\n\n[The run that found it](${RUN})\n`,
  );
});

test("a finding that stays renews its own issue", async () => {
  const { written } = await report({ "site.txt": "x" }, [{ ...issue("links"), number: 2 }, issue("site")]);
  expect(written).toEqual([expect.stringMatching(/^PATCH \/issues\/3 \{"body":"<!-- watch: site -->/)]);
});

test("what is mended closes its issue", async () => {
  const { written } = await report({ "site.ok": "" }, [issue("site")]);
  expect(written).toEqual([
    `POST /issues/3/comments {"body":"[This run](${RUN}) found it mended."}`,
    'PATCH /issues/3 {"state":"closed"}',
  ]);
});

test("all is well, and nothing is written", async () => {
  expect((await report({ "site.ok": "" }, [issue("links")])).written).toEqual([]);
});

test("what was not looked at is never taken for well", async () => {
  const { written } = await report({ "audit.ok": "" }, [issue("site")], ["audit", "site", "security-txt"]);
  expect(written).toHaveLength(2);
  expect(written[0]).toMatch(/^PATCH \/issues\/3 .*This was not looked at/);
  expect(written[1]).toMatch(/^POST \/issues \{"title":"The published security\.txt.*This was not looked at/);
});

test("what hosts say stays between the fences, and an issue takes it", async () => {
  const { written } = await report(
    { "links.txt": `\`\`\`\`\n@octocat ![x](y)\n${"z\n".repeat(60_000)}` },
    [],
    ["links"],
  );
  const body = bodyOf(written[0] ?? "");
  expect(body.split("\n")[1]).toBe("`````text");
  expect(body.match(/^`{5}$/gm)).toHaveLength(1);
  expect(body.length).toBeLessThan(65_536);
});

test("a name that is not watched is refused", async () => {
  const { code, stderr } = await report({}, [], ["sight"]);
  expect([code, stderr]).toEqual([1, "name what was watched: site, security-txt, owners, audit, links\n"]);
});

test("a folder that is not there is a run that looked at nothing", async () => {
  const gone = join(makeFolder(), "gone");
  const { written } = await runWithForge(["report-findings.mjs", gone, "site"], { ...LABEL, "/issues": [] });
  expect(bodyOf(written[0] ?? "")).toContain("was not looked at");
});
