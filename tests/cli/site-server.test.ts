/** The server of `npm start`, without the builds. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { findPort, serveSite } from "../../src/cli/site-server.ts";
import { PAGE_POLICY, SEARCH_POLICY } from "../../src/hosting/policy.ts";

/** As a browser opens a page; `fetch` would say that it is no navigation. */
function open(address: string): Promise<string> {
  return new Promise((resolve, reject) => {
    get(address.replace("//localhost:", "//127.0.0.1:"), { timeout: 10_000 }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part: string) => {
        text += part;
      });
      response.on("end", () => resolve(text));
    }).on("error", reject);
  });
}

test("a page that is served while it is written may run the script that loads it again, and no more than the search page may", async () => {
  const folder = mkdtempSync(join(tmpdir(), "serve-site-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const meta = `<meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}"/>`;
  writeFileSync(join(folder, "index.html"), `<!doctype html><head>${meta}</head><p>Here</p>`);
  const server = await serveSite(folder, await findPort(18_080), "");
  onTestFinished(() => server.close());
  const page = await open(server.url);
  expect(page).toContain("<p>Here</p>");
  expect(page).toMatch(/<script type="module"[^>]* src="\/\.11ty\/reload-client\.js">/);
  expect(page).toContain(`content="${SEARCH_POLICY}"`);
  expect(page).not.toContain(`content="${PAGE_POLICY}"`);
});
