/** `npm run hosting`: prints how a server serves the site as it is meant, with its headers, redirects and pages for what is missing. */

import { editorPolicy } from "../admin/policy.ts";
import { findMoves } from "../edition.ts";
import { renderCaddy } from "../hosting/caddy.ts";
import { renderHeaders } from "../hosting/headers-file.ts";
import { renderNginx } from "../hosting/nginx.ts";
import { listRules } from "../hosting/rules.ts";
import type { HostedSite } from "../hosting/site.ts";
import { quote } from "../read/quote.ts";
import { readSound } from "../reading.ts";
import { describeFailure } from "./failure.ts";
import { readOptions } from "./options.ts";
import { Refusal } from "./refusal.ts";
import { outliveReaders } from "./streams.ts";

const USAGE = `usage: npm run --silent hosting -- nginx|caddy|headers [--root FOLDER]

Prints the configuration of a server for this site: its headers, what may be cached for how long, redirects, the page for
an address that does not exist. "headers" is what Netlify and Cloudflare Pages read, and lies in every built site.

  --root FOLDER   where the site lies on the server; of a site with a path, the folder that its path begins in.
                  /var/www/archive where it is left out`;

const RENDERERS: ReadonlyMap<string, (site: HostedSite) => string> = new Map([
  ["nginx", renderNginx],
  ["caddy", renderCaddy],
  ["headers", ({ rules, settings }: HostedSite) => renderHeaders(rules, settings)],
]);

const OPTIONS = { root: { type: "string", default: "/var/www/archive" }, help: { type: "boolean" } } as const;

const { argv, env, stdout, stderr } = process;

outliveReaders();

try {
  const { values, positionals } = readOptions(argv.slice(2), OPTIONS, USAGE);
  if (values.help) stdout.write(`${USAGE}\n`);
  else stdout.write(await render(positionals, values.root));
} catch (error) {
  const { text, exitCode } = describeFailure(error, env, "describing how the site is served");
  stderr.write(`${text}\n`);
  process.exitCode = exitCode;
}

async function render(named: readonly string[], root: string): Promise<string> {
  const [server = "", ...others] = named;
  const renderSite = RENDERERS.get(server);
  if (renderSite === undefined || others.length > 0)
    throw new Refusal(
      `${named.length === 0 ? "Name the server" : `${quote(named.join(" "))} is no server known here`}.\n${USAGE}`,
    );
  if (!/^\/[^\p{Cc}]*$/u.test(root))
    throw new Refusal(`--root ${quote(root)} is no whole path, as in /var/www/archive.`);
  const { archive, settings } = await readSound(env, new Date());
  const rules = listRules(settings, settings.admin ? editorPolicy(settings) : undefined);
  return renderSite({ settings, rules, moves: findMoves(archive, settings), root });
}
