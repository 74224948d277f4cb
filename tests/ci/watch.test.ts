/** What the watch looks at: owners of the code, security.txt, packages; and that it goes on whatever one of them finds. */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { serveFolder } from "../support/server.ts";
import { makeFolder, PROJECT, writeFiles } from "../support/site.ts";
import { runWithForge } from "./forge-server.ts";

describe("a look", () => {
  function look(...words: string[]) {
    const folder = makeFolder();
    const { status, stdout } = spawnSync(join(PROJECT, ".ci/look"), words, {
      cwd: folder,
      encoding: "utf8",
      timeout: 30_000,
    });
    const [file = "", ...more] = readdirSync(join(folder, "findings"));
    return { status, stdout, file, more, text: readFileSync(join(folder, "findings", file), "utf8") };
  }

  test("that finds nothing leaves NAME.ok", () => {
    expect(look("site", "echo", "all well")).toEqual({
      status: 0,
      stdout: "all well\n",
      file: "site.ok",
      more: [],
      text: "all well\n",
    });
  });

  test("that finds something goes on, and leaves what was said in NAME.txt", () => {
    const { status, file, more, text } = look("site", "bash", "-c", "echo altered; echo why >&2; exit 3");
    expect([status, file, more]).toEqual([0, "site.txt", []]);
    expect(text).toMatch(/^altered\nwhy\n\n\(bash .* ended with 3\)\n$/);
  });

  test("at what cannot be run is a finding", () => {
    expect(look("site", "no-such-command-anywhere")).toMatchObject({ status: 0, file: "site.txt" });
  });
});

describe("the owners of the code", () => {
  const RULES = "# Who\n* @somebody # all of it\n/content/\n/content/site.yaml @somebody/editors\n";

  /** Reads a CODEOWNERS of its own: the scripts beside it are copies. */
  async function askOwners(codeowners: string, errors: readonly object[] = []) {
    const folder = makeFolder();
    writeFiles(folder, { ".github/CODEOWNERS": codeowners });
    for (const name of ["owners.mjs", "forge.mjs"])
      cpSync(join(PROJECT, ".ci", name), join(folder, ".ci", name));
    return runWithForge([join(folder, ".ci/owners.mjs")], {
      "/codeowners/errors": { errors },
    });
  }

  test("are named", async () => {
    expect(await askOwners(RULES)).toMatchObject({
      code: 0,
      stdout: "2 rules of CODEOWNERS name who reads a change\n",
    });
  });

  test("are nobody as the file is handed on, and what to write is said", async () => {
    const { code, stdout } = await askOwners(readFileSync(join(PROJECT, ".github/CODEOWNERS"), "utf8"));
    expect(code).toBe(1);
    expect(stdout).toContain("as @somebody or a team");
  });

  test("are somebody whom GitHub knows", async () => {
    const { code, stdout } = await askOwners(RULES, [
      { line: 2, kind: "Unknown owner", suggestion: "make sure it exists" },
    ]);
    expect([code, stdout]).toEqual([1, "line 2: Unknown owner. make sure it exists\n"]);
  });
});

describe("a published security.txt", () => {
  const inDays = (days: number) => new Date(Date.now() + days * 86_400_000 + 3_600_000).toISOString();

  async function ask(text: string | undefined) {
    const folder = makeFolder();
    writeFiles(folder, text === undefined ? { "index.html": "" } : { ".well-known/security.txt": text });
    const server = await serveFolder(folder, "/archive");
    try {
      return await runWithForge(["security-txt.mjs", server.url], {});
    } finally {
      await server.close();
    }
  }

  test("that holds for long enough is well", async () => {
    const { code, stdout } = await ask(`Contact: mailto:a@archive.example\nexpires: ${inDays(31)}\n`);
    expect(code).toBe(0);
    expect(stdout).toMatch(/\/archive\/\.well-known\/security\.txt is good for 31 days\n$/);
  });

  test.each([
    ["is not there", undefined, "was answered with 404"],
    ["runs out", `Contact: x\nExpires: ${inDays(12)}`, "expires in 12 days"],
    ["has run out", `Contact: x\nExpires: ${inDays(-2)}`, "has expired"],
    ["has no end", "Contact: x\n", "needs one line that begins with Expires:"],
    ["has two ends", `Contact: x\nExpires: ${inDays(90)}\nExpires: ${inDays(99)}`, "needs one line"],
    ["has no date", "Contact: x\nExpires: next year", 'expires on "next year", which is no date'],
    ["names nobody", `Expires: ${inDays(90)}`, "has no Contact"],
  ])("that %s is a finding", async (_, text, finding) => {
    const { code, stderr } = await ask(text);
    expect(code).toBe(1);
    expect(stderr).toContain(finding);
  });
});

describe("packages with known vulnerabilities", () => {
  const ID = "GHSA-aaaa-bbbb-cccc";
  const cause = (id: string, severity: string) => ({
    name: "left",
    title: "Runs what it reads",
    url: `https://advisories.example/${id}`,
    severity,
    range: "<1.2.3",
  });
  const report = (...causes: object[]) => ({
    auditReportVersion: 2,
    vulnerabilities: {
      left: { name: "left", via: causes },
      user: { name: "user", via: ["left", ...causes] },
    },
  });
  const allow = (changes: object = {}) => [
    { id: ID, why: "Only tests use it, on files of this repository.", until: "2999-01-01", ...changes },
  ];

  function audit(answer: object, allowed: readonly object[] = []) {
    const folder = makeFolder();
    writeFiles(folder, { "report.json": JSON.stringify(answer), "allowed.json": JSON.stringify(allowed) });
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(PROJECT, ".ci/audit.mjs"), join(folder, "report.json")],
      {
        encoding: "utf8",
        timeout: 30_000,
        env: { ...process.env, AUDIT_ALLOWED: join(folder, "allowed.json") },
      },
    );
    return { status, lines: stdout.trim().split("\n"), stderr };
  }

  test("are each named once", () => {
    const { status, lines } = audit(report(cause(ID, "high")));
    expect([status, lines]).toEqual([
      1,
      [
        `${ID} high: left <1.2.3, Runs what it reads (https://advisories.example/${ID})`,
        "1 advisories of moderate severity or more, 0 allowed",
      ],
    ]);
  });

  test("that are of low severity, or known and borne, stop nothing", () => {
    expect(audit(report(cause(ID, "low"))).status).toBe(0);
    expect(audit(report(cause(ID, "high")), allow()).status).toBe(0);
    expect(audit(report()).status).toBe(0);
  });

  test("are not hidden by one that is allowed", () => {
    const { status, lines } = audit(
      report(cause(ID, "high"), cause("GHSA-dddd-eeee-ffff", "moderate")),
      allow(),
    );
    expect([status, lines.length, lines[0]]).toEqual([
      1,
      2,
      expect.stringMatching(/^GHSA-dddd-eeee-ffff moderate/),
    ]);
  });

  test.each<[string, object, readonly object[], string]>([
    [
      "its day is over",
      report(cause(ID, "high")),
      allow({ until: "2020-01-01" }),
      "was allowed until 2020-01-01",
    ],
    ["it is no longer found", report(), allow(), "take it off the list"],
  ])("are not borne where %s", (_, answer, allowed, finding) => {
    const { status, lines } = audit(answer, allowed);
    expect([status, lines[0]]).toEqual([1, expect.stringContaining(finding)]);
  });

  test.each([{ why: "no" }, { until: "soon" }, { id: "left" }])(
    "are not borne without %j said well",
    (changes) => {
      const { status, stderr } = audit(report(), allow(changes));
      expect([status, stderr]).toEqual([
        1,
        expect.stringContaining("needs id, why in a sentence, and until"),
      ]);
    },
  );

  test("are not taken for none where the registry does not answer", () => {
    const { status, stderr } = audit({ message: "405 Method Not Allowed", error: {} });
    expect([status, stderr]).toEqual([
      1,
      "The registry could not be asked for advisories: 405 Method Not Allowed\n",
    ]);
  });

  test("are borne with reasons in the list that is used", () => {
    const file = join(PROJECT, ".ci/audit-allowed.json");
    expect(existsSync(file)).toBe(true);
    for (const entry of JSON.parse(readFileSync(file, "utf8")) as { why: string }[])
      expect(entry.why.length).toBeGreaterThanOrEqual(20);
  });
});
