/** The hosted site as a configuration of nginx (nginx.org/en/docs): to be included where `http` is configured. */
import type { HeaderRule, Place } from "./rules.ts";
import {
  COMPRESSED_TYPES,
  type HostedSite,
  listHeaderNames,
  listNotFound,
  moveOnHost,
  type NotFound,
  quote,
  TYPES,
} from "./site.ts";

/** One map a header: a header of one place would take away all headers that are added around it. */
export function renderNginx(site: HostedSite): string {
  const { settings, rules, root } = site;
  const names = listHeaderNames(rules);
  const host = new URL(settings.origin).hostname;
  return `# ${settings.origin}${settings.basePath}/
${names.map((name) => renderMap(name, rules, settings.basePath)).join("\n")}
server {
    listen 80;
    listen [::]:80;
    server_name ${host};
    # HTTPS is for a certificate's own program to add, such as certbot.

    root ${quote(root)};
    index index.html;
    absolute_redirect off;
    server_tokens off;
    charset utf-8;
    charset_types text/css text/javascript text/plain application/javascript application/json ${Object.values(TYPES).join(" ")};
    include mime.types;
    types {
${Object.entries(TYPES)
  .map(([extension, type]) => `        ${type} ${extension};`)
  .join("\n")}
    }

${names.map((name) => `    add_header ${name} $${variable(name)} always;`).join("\n")}

    # brotli_static on; where nginx has its module.
    gzip_static on;
    gzip on;
    gzip_vary on;
    gzip_min_length 512;
    gzip_types ${COMPRESSED_TYPES.join(" ")};

${listNotFound(site).map(renderNotFound).join("\n")}
${site.moves
  .map((move) => moveOnHost(move, settings))
  .map(({ from, to }) => `    location = ${quote(from)} { return 301 ${quote(to)}; }\n`)
  .join("")}}
`;
}

/** The first pattern that fits counts there, and the last rule that holds here. */
function renderMap(name: string, rules: readonly HeaderRule[], basePath: string): string {
  const lines = rules
    .flatMap(({ place, headers }) => {
      const value = headers[name];
      return value === undefined ? [] : [`    ${quote(writePattern(place, basePath))} ${quote(value)};`];
    })
    .reverse();
  return `map $uri $${variable(name)} {\n    default "";\n${lines.join("\n")}\n}`;
}

function variable(name: string): string {
  return `archive_${name.toLowerCase().replaceAll("-", "_")}`;
}

/** A folder's address has become that of its index.html when its headers are made. */
function writePattern(place: Place, basePath: string): string {
  if ("named" in place) return `~^${escapePattern(basePath)}/.*${escapePattern(place.named)}$`;
  if ("below" in place) return `~^${escapePattern(basePath + place.below)}`;
  return `~^${escapePattern(basePath + place.at)}(?:index\\.html)?$`;
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^$()|[\]\\{}]/g, "\\$&");
}

function renderNotFound({ below, page }: NotFound): string {
  return `    location ${quote(below)} { error_page 404 ${quote(page)}; }`;
}
