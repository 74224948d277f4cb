/** What the README shows is true: its example passes, its problem reads as shown, its commands are ones that are tested. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { formatProblems } from "../src/cli/problem-report.ts";
import { contentFile, goodContent, problemsOf } from "./support/cases.ts";
import { PROJECT } from "./support/site.ts";

const README = readFileSync(join(PROJECT, "README.md"), "utf8");
const EXAMPLE_FILE = "articles/2024/2024-05-03-residents-ask-for-drainage-plan.md";

const blocks = (text: string, language: string) =>
  [...text.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, "g"))].map(
    ([, block = ""]) => block,
  );

/** Each command of the README, and what runs it. */
const RUN_BY: Readonly<Record<string, string>> = {
  "npm ci": ".ci/run",
  "npm cit": ".ci/run",
  "npm run check": ".ci/run",
  "SITE_URL=https://example.org/archive npm run build": ".ci/run",
  "npm start": "tests/press/start.test.ts",
  "npm run new": "tests/cli/new.test.ts",
  "npm run import -- reports.csv": "tests/cli/import.test.ts",
  "npm run accept": "tests/cli/accept.test.ts",
  "npm run build -- --shard 1/2": "tests/press/shards.test.ts",
  "npm run build -- --shard 2/2": "tests/press/shards.test.ts",
  "npm run merge": "tests/press/shards.test.ts",
  "npm run bag": "tests/cli/bag.test.ts",
  "npm run verify -- archive-bag.zip": "tests/cli/verify.test.ts",
  "npm run offline": "tests/browser/offline.test.ts",
  "npm run links": "tests/cli/links.test.ts",
  "npm run publish:check": "tests/cli/publish.test.ts",
  "npm run --silent hosting -- nginx": "tests/cli/publish.test.ts",
  "npm run --silent hosting -- caddy": "tests/cli/publish.test.ts",
};

/** By what a test's file shows that it runs the command; .ci/run has the words themselves. */
const SHOWN_BY: Readonly<Record<string, string>> = {
  "npm start": "startSite",
  "npm run new": '"src/run.mjs", "new"',
  "npm run import -- reports.csv": '"src/run.mjs", "import"',
  "npm run accept": '"src/run.mjs", "accept"',
  "npm run build -- --shard 1/2": '["build", "--shard", ',
  "npm run build -- --shard 2/2": '["build", "--shard", ',
  "npm run merge": '["merge", ',
  "npm run bag": '"src/run.mjs", "bag"',
  "npm run verify -- archive-bag.zip": '"src/run.mjs", "verify"',
  "npm run offline": '"src/run.mjs", "offline"',
  "npm run links": '"src/run.mjs"), "links"',
  "npm run publish:check": 'run("publish-check"',
  "npm run --silent hosting -- nginx": '["nginx", ',
  "npm run --silent hosting -- caddy": '["caddy", ',
};

describe("the README", () => {
  const [example = ""] = blocks(README, "markdown");

  test("shows an article that passes", () => {
    expect(problemsOf([...goodContent(), contentFile(EXAMPLE_FILE, example)])).toEqual([]);
  });

  test("shows a problem as it is printed", () => {
    const wrong = example.replace("date: 2024-05-03", "date: 3 May 2024");
    const report = formatProblems(problemsOf([...goodContent(), contentFile(EXAMPLE_FILE, wrong)]));
    const shown = README.split("\n").filter((line) =>
      /^ {4}(content\/articles\/.*:\d+:\d+| {2}write:)/.test(line),
    );
    expect(shown.length).toBeGreaterThan(0);
    for (const line of shown) expect(report).toContain(line.trim());
  });

  test("names only commands that a test or .ci/run runs", () => {
    const commands = blocks(README, "sh").flatMap((block) => block.trim().split("\n"));
    expect([...new Set(commands)].sort()).toEqual(Object.keys(RUN_BY).sort());
    for (const [command, file] of Object.entries(RUN_BY)) {
      const runner = readFileSync(join(PROJECT, file), "utf8");
      const words = command === "npm ci" ? "npm cit" : (SHOWN_BY[command] ?? command);
      expect(runner, `${file} runs ${command}`).toContain(words);
    }
  });
});

describe("the page on contributing", () => {
  test.each(["contribute.md", "contribute.ur.md"])("%s shows an article that passes", (page) => {
    const text = readFileSync(join(PROJECT, "content/pages", page), "utf8");
    const [example = ""] = blocks(text, "markdown");
    expect(problemsOf([...goodContent(), contentFile(EXAMPLE_FILE, example)])).toEqual([]);
  });
});
