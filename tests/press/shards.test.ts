/** A site that is built in parts, and made of them again: the same site, or a refusal that says which part is wrong. */
import { appendFileSync, cpSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, inject, it } from "vitest";
import {
  articleText,
  buildSite,
  makeContent,
  makeFolder,
  readTree,
  runCommand,
  SITE_YAML,
  writeFiles,
} from "../support/site.ts";

const CONTENT = {
  "site.yaml": `${SITE_YAML}admin: "false"\n`,
  "articles/2017/2017-12-24-ferry.md": articleText(),
  "articles/2018/2018-01-01-pier.md": articleText({
    date: "2018-01-01",
    source: "{ publisher: Harbour News, url: https://news.example/pier }",
  }),
};
const ENV = { ARCHIVE_THREADS: "1", ARCHIVE_COMPRESS: "1" };

function buildShard(content: string, shard: string, output: string) {
  const env = { ...ENV, ARCHIVE_CONTENT: content, ARCHIVE_OUTPUT: output };
  return runCommand(["build", "--shard", shard], { env });
}

/** Three shards and the whole, built once for all tests; each test merges copies. */
let built: string;
let whole: Map<string, string>;
let census: string;
beforeAll(async () => {
  built = join(inject("scratch"), `shards-${process.pid}`);
  const content = join(built, "content");
  writeFiles(content, CONTENT);
  const one = await buildSite({ content, env: ENV, output: join(built, "whole") });
  expect({ code: one.code, stderr: one.stderr }).toEqual({ code: 0, stderr: "" });
  whole = readTree(one.output);
  census = one.stdout.trimEnd().split("\n").at(-1) ?? "";
  for (const number of [1, 2, 3]) {
    const { code, stderr } = await buildShard(content, `${number}/3`, join(built, "shards", `${number}`));
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  }
});

/** Copies of the three shards, in their order. */
function copyShards(): string[] {
  const folder = makeFolder();
  cpSync(join(built, "shards"), folder, { recursive: true });
  return ["1", "2", "3"].map((name) => join(folder, name));
}

function merge(shards: readonly string[], output: string) {
  const env = { ARCHIVE_CONTENT: join(built, "content"), ARCHIVE_OUTPUT: output };
  return runCommand(["merge", ...shards], { env });
}

it("shards are merged to what a build in one writes, in whatever order they are named", async () => {
  const output = join(makeFolder(), "site");
  const { code, stderr, stdout } = await merge(copyShards().reverse(), output);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect([...readTree(output)]).toEqual([...whole]);
  expect(stdout.trimEnd().split("\n").at(-1)).toBe(census);
  expect(readdirSync(dirname(output))).toEqual(["site"]);
});

it("each shard has a part of the files, and none of them all", () => {
  const sizes = copyShards().map((shard) => readTree(join(shard, "site")).size);
  // All but the manifest, which is of the whole.
  expect(sizes.reduce((a, b) => a + b)).toBe(whole.size - 1);
  for (const size of sizes) expect(size).toBeGreaterThan(whole.size / 6);
});

describe("a merge is refused, and the last site stays,", () => {
  const FAULTS: readonly [string, (shards: string[]) => string[] | Promise<string[]>, RegExp][] = [
    [
      "where a shard is missing",
      ([one = "", , three = ""]) => [one, three],
      /^shard 2-of-3 is missing: .+ --shard 2\/3\n$/,
    ],
    [
      "where a shard is there twice",
      ([one = "", two = "", three = ""]) => {
        cpSync(two, `${two}-again`, { recursive: true });
        return [one, two, three, `${two}-again`];
      },
      /^shard 2-of-3 is there twice: .+\n$/,
    ],
    [
      "where a shard is of other content",
      async ([one = "", two = "", three = ""]) => {
        const content = makeContent({ ...CONTENT, "pages/note.md": "---\ntitle: Note\n---\nA note.\n" });
        expect((await buildShard(content, "2/3", two)).code).toBe(0);
        return [one, two, three];
      },
      /^".+" and ".+" are not of one site: .+\n$/,
    ],
    [
      "where a file was changed",
      (shards) => {
        appendFileSync(join(shards[1] ?? "", "site", someFile(shards[1])), " ");
        return shards;
      },
      /^".+" is not as it was built; build the shard again\n$/,
    ],
    [
      "where a file is gone",
      (shards) => {
        rmSync(join(shards[2] ?? "", "site", someFile(shards[2])));
        return shards;
      },
      /^".+" is missing; build the shard again\n$/,
    ],
    [
      "where a file was added",
      (shards) => {
        writeFileSync(join(shards[0] ?? "", "site", "more.html"), "more");
        return shards;
      },
      /^".+more\.html" is no file of this shard; delete it\n$/,
    ],
    [
      "where a folder is no shard",
      (shards) => [...shards.slice(0, 2), join(built, "content")],
      /^".+" is no shard: it has no shard\.json .+\n$/,
    ],
    [
      "where what a shard says of itself was changed",
      (shards) => {
        writeFileSync(join(shards[0] ?? "", "shard.json"), '{"format":1}');
        return shards;
      },
      /^".+shard\.json" is not as npm run build -- --shard wrote it; build it again\n$/,
    ],
  ];

  it.each(FAULTS)("%s", async (_, spoil, says) => {
    const output = join(makeFolder(), "site");
    cpSync(join(built, "whole"), output, { recursive: true });
    const { code, stderr, stdout } = await merge(await spoil(copyShards()), output);
    expect(stderr).toMatch(says);
    expect({ code, last: stdout.includes("written") }).toEqual({ code: 2, last: false });
    expect([...readTree(output)]).toEqual([...whole]);
    expect(readdirSync(dirname(output))).toEqual(["site"]);
  });
});

function someFile(shard = ""): string {
  const [path = ""] = readTree(join(shard, "site")).keys();
  return path;
}

it.each(["0/3", "4/3", "3", "1/1001", "a/b", "1/3/5", " 1/3"])(
  "--shard %j is refused in one line",
  async (shard) => {
    const { code, stderr } = await buildShard(join(built, "content"), shard, join(makeFolder(), "shard"));
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^--shard ".*" is no shard: --shard 2\/4 builds the second of four \(1000 at most\)\n$/,
    );
  },
);

it("a shard takes no site's place", async () => {
  const output = join(makeFolder(), "site");
  cpSync(join(built, "whole"), output, { recursive: true });
  const { code, stderr } = await buildShard(join(built, "content"), "1/3", output);
  expect({ code, said: stderr.trimEnd().split("\n").length }).toEqual({ code: 2, said: 1 });
  expect([...readTree(output)]).toEqual([...whole]);
});
