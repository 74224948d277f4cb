import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { expect, it } from "vitest";
import { type RunningSite, startSite, until } from "../support/running-site.ts";
import { articleText, copyProject, makeContent, writeFiles } from "../support/site.ts";

const FERRY = "articles/2017/2017-12-24-ferry.md";
const PIER = "articles/2018/2018-01-01-pier.md";
const QUAY = "articles/2018/2018-01-01-quay.md";

const pier = articleText({
  title: "Pier opens",
  source: "{ publisher: Harbour News, url: https://news.example/pier }",
});

async function get(site: RunningSite, path: string): Promise<{ status: number; text: string }> {
  // A minimal system has no /etc/hosts that knows the name.
  const address = site.url.replace("//localhost:", "//127.0.0.1:");
  const response = await fetch(new URL(path, address));
  return { status: response.status, text: await response.text() };
}

const answers = (site: RunningSite, path: string, status: number, text = "") =>
  until(async () => {
    const answer = await get(site, path);
    return answer.status === status && answer.text.includes(text);
  }, `${path} answers ${status} with "${text}"`);

it("shows an article and a source file that are edited, added, renamed and deleted, without a restart", async () => {
  const content = makeContent({ [FERRY]: articleText() });
  const project = copyProject();
  const site = await startSite({ content, project });
  await answers(site, "articles/2017-12-24-ferry/", 200, "Ferry runs again");
  expect((await get(site, "articles/2018-01-01-pier/")).status).toBe(404);

  writeFiles(content, { [PIER]: pier });
  await answers(site, "articles/2018-01-01-pier/", 200, "Pier opens");

  writeFiles(content, { [PIER]: pier.replace("Pier opens", "Pier is shut") });
  await answers(site, "articles/2018-01-01-pier/", 200, "Pier is shut");

  renameSync(join(content, PIER), join(content, QUAY));
  await answers(site, "articles/2018-01-01-quay/", 200);
  await answers(site, "articles/2018-01-01-pier/", 404);

  rmSync(join(content, "articles/2018"), { recursive: true });
  await answers(site, "articles/2018-01-01-quay/", 404);

  const sheet = join(project, "src/sheet.ts");
  const code = readFileSync(sheet, "utf8");
  writeFileSync(
    sheet,
    code.replace("this.render = render;", "this.render = () => render().concat('<!-- high water -->');"),
  );
  await answers(site, "", 200, "<!-- high water -->");

  expect(await site.stop()).toBe(0);
  expect(readdirSync(join(project, ".cache/serve"))).toEqual([]);
});

it("makes the pictures and the index of search when they are asked for", async () => {
  const content = makeContent({ [FERRY]: articleText() });
  const site = await startSite({ content, project: copyProject() });
  const page = await get(site, "articles/2017-12-24-ferry/");
  const [, card = ""] = /<meta property="og:image" content="[^"]*?:\d+\/([^"]+)"/.exec(page.text) ?? [];
  expect((await get(site, card)).text).toMatch(/^.PNG/);
  expect(JSON.parse((await get(site, "search/index/pagefind-entry.json")).text)).toHaveProperty("languages");
  const [, style = ""] = /<link rel="stylesheet" href="\/([^"]+)"/.exec(page.text) ?? [];
  expect((await get(site, style)).text).toContain("@font-face");
  expect((await get(site, "feed.xml")).text).toContain("Ferry runs again");
  expect(await site.stop()).toBe(0);
});

it("serves the last good site while the code is broken, and what the mended code makes of the content afterwards", async () => {
  const content = makeContent({ [FERRY]: articleText() });
  const project = copyProject();
  const site = await startSite({ content, project });
  const sheet = join(project, "src/sheet.ts");
  const code = readFileSync(sheet, "utf8");
  writeFileSync(sheet, `${code}\nconst a = ;`);
  await until(() => site.printed().includes("the last good site is still served"), "the fault is printed");
  expect(site.printed()).toContain("src/sheet.ts");
  expect((await get(site, "articles/2017-12-24-ferry/")).status).toBe(200);

  writeFileSync(
    sheet,
    code.replace("this.render = render;", 'this.render = () => { throw new Error("no ink"); };'),
  );
  await answers(site, "articles/2017-12-24-ferry/", 500, "no ink");

  writeFiles(content, { [PIER]: pier });
  writeFileSync(sheet, code);
  await answers(site, "articles/2018-01-01-pier/", 200, "Pier opens");
  expect(await site.stop()).toBe(0);
});

it("serves the last good site while the content has problems, and prints them", async () => {
  const content = makeContent({ [FERRY]: articleText() });
  const site = await startSite({ content, project: copyProject() });
  writeFiles(content, { [PIER]: articleText({ date: "yesterday" }) });
  await until(() => site.printed().includes("the last good site is still served"), "the problem is printed");
  expect(site.printed()).toContain("2018-01-01-pier.md:3:7");
  expect((await get(site, "articles/2017-12-24-ferry/")).status).toBe(200);
  expect(await site.stop()).toBe(0);
});

it("shows the problems in the browser where there is no good site yet, and the site once they are mended", async () => {
  const content = makeContent({ [FERRY]: articleText({ date: "yesterday" }) });
  const site = await startSite({ content, project: copyProject() });
  const { status, text } = await get(site, "");
  expect(status).toBe(503);
  expect(text).toContain("2017-12-24-ferry.md:3:7");
  writeFiles(content, { [FERRY]: articleText() });
  await answers(site, "articles/2017-12-24-ferry/", 200);
  expect(await site.stop()).toBe(0);
});

it("takes the next port where one is taken, and stands below the path of SITE_URL", async () => {
  const neighbour = createServer();
  await new Promise<void>((resolve) => neighbour.listen(0, resolve));
  const address = neighbour.address();
  const taken = typeof address === "object" && address ? address.port : 0;
  const site = await startSite({
    content: makeContent({ [FERRY]: articleText() }),
    project: copyProject(),
    env: { PORT: String(taken), SITE_URL: "https://archive.example/some/path/" },
  });
  neighbour.close();
  expect(site.printed()).toContain(`port ${taken} is taken`);
  expect(new URL(site.url).port).not.toBe(String(taken));
  expect(new URL(site.url).pathname).toBe("/some/path/");
  expect((await get(site, "articles/2017-12-24-ferry/")).status).toBe(200);
  expect((await get(site, "/articles/2017-12-24-ferry/")).status).toBe(404);
  expect((await get(site, "%E0%A4%A")).status).toBe(400);
  expect((await get(site, "nowhere/")).status).toBe(404);
  expect(await site.stop()).toBe(0);
});
