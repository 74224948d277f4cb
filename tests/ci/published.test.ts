import { describe, expect, test } from "vitest";
import { type Answers, runWithForge } from "./forge-server.ts";

const COMMIT = "0123456789abcdef0123456789abcdef01234567";
const ask = (what: string, answers: Answers) => runWithForge(["published.mjs", what], answers);

describe("where the site will stand", () => {
  test.each([
    ["https://somebody.forge.example/archive/", "https://somebody.forge.example/archive"],
    ["https://archive.example/", "https://archive.example"],
  ])("is what Pages says: %s", async (html_url, address) => {
    const { code, stdout } = await ask("place", { "/pages": { build_type: "workflow", html_url } });
    expect([code, stdout]).toEqual([0, `address=${address}\n`]);
  });

  test.each([
    ["Pages is off", {}],
    ["Pages builds from a branch", { "/pages": { build_type: "legacy", html_url: "https://a.example/" } }],
  ])("is nowhere where %s, which is said", async (_, answers) => {
    const { code, stdout, stderr } = await ask("place", answers);
    expect([code, stdout]).toEqual([0, "address=\n"]);
    expect(stderr).toContain("choose GitHub Actions as the source");
  });

  test.each(["https://a.example/\ncommit=x", "javascript:alert(1)", "https://a.example/$(id)", null])(
    "is never what would be more than an address: %j",
    async (html_url) => {
      const { code, stdout } = await ask("place", { "/pages": { build_type: "workflow", html_url } });
      expect([code, stdout]).toEqual([1, ""]);
    },
  );
});

describe("what was published last", () => {
  const deployments = (sha: string) => [
    { id: 9, sha: "f".repeat(40) },
    { id: 8, sha },
    { id: 7, sha: "e".repeat(40) },
  ];
  const well = { state: "success", environment_url: "https://a.example/x/" };
  const answers = (sha = COMMIT): Answers => ({
    "/deployments": deployments(sha),
    "/deployments/9/statuses": [{ state: "failure" }, well],
    "/deployments/8/statuses": [well, { state: "in_progress" }],
    "/deployments/7/statuses": [well],
  });

  test("is the newest that went well", async () => {
    const { code, stdout } = await ask("latest", answers());
    expect([code, stdout]).toEqual([0, `commit=${COMMIT}\naddress=https://a.example/x\n`]);
  });

  test("is nothing where nothing was", async () => {
    const { code, stdout } = await ask("latest", { "/deployments": [] });
    expect([code, stdout]).toEqual([0, "commit=\naddress=\n"]);
  });

  test("is a commit, and no other word", async () => {
    expect(await ask("latest", answers("--upload-pack=x"))).toMatchObject({ code: 1, stdout: "" });
  });
});

test("another question is refused", async () => {
  expect(await ask("constructor", {})).toMatchObject({
    code: 1,
    stderr: "usage: node .ci/published.mjs place|latest\n",
  });
});

test("nothing is asked without a token", async () => {
  const { code, stderr } = await runWithForge(["published.mjs", "place"], {}, { GH_TOKEN: "" });
  expect([code, stderr]).toEqual([1, "GH_TOKEN is not set to a token of this repository\n"]);
});
