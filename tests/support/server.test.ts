import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type StaticServer, serveFolder } from "./server.ts";

let folder: string;
let server: StaticServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "serve-"));
  await mkdir(join(folder, "tags/کراچی"), { recursive: true });
  await writeFile(join(folder, "tags/کراچی/index.html"), "<p>Karachi");
  await writeFile(join(folder, "404.html"), "<p>Nothing here");
  await writeFile(join(folder, "feed.xml"), "<feed/>");
  server = await serveFolder(folder, "/some/path", (path) => ({ "x-path": encodeURI(path) }));
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const get = (path: string) => fetch(new URL(path, server.url), { redirect: "manual" });

test("a folder answers with its index, under an address in any script", async () => {
  const response = await get(`/some/path/tags/${encodeURIComponent("کراچی")}/?from=feed`);
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(await response.text()).toBe("<p>Karachi");
});

test("a folder's address without its slash redirects to the one with it", async () => {
  const address = `/some/path/tags/${encodeURIComponent("کراچی")}`;
  const response = await get(address);
  expect([response.status, response.headers.get("location")]).toEqual([301, `${address}/`]);
});

test.each([
  "/some/path/nowhere/",
  "/feed.xml",
  "/some/pathfeed.xml",
  "/some/path/%E0%A4%A",
  "/some/path/..%2f..%2fetc%2fpasswd",
])("%s is answered with the 404 page", async (path) => {
  const response = await get(path);
  expect(response.status).toBe(404);
  expect(await response.text()).toBe("<p>Nothing here");
});

test.each([
  ["/some/path/feed.xml?from=here", "/feed.xml"],
  [`/some/path/tags/${encodeURIComponent("کراچی")}/`, encodeURI("/tags/کراچی/")],
  ["/some/path/nowhere/", "/404.html"],
])("%s is sent with the headers of %s", async (address, path) => {
  expect((await get(address)).headers.get("x-path")).toBe(path);
});
