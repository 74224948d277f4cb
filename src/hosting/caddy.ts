/** The hosted site as a Caddyfile (caddyserver.com/docs/caddyfile). */
import { type HeaderRule, type Headers, headersAt, type Place } from "./rules.ts";
import { type HostedSite, listNotFound, moveOnHost, type NotFound, quote } from "./site.ts";

/** Directives have an order of their own there; within `route` they run as they stand. */
export function renderCaddy(site: HostedSite): string {
  const { settings, rules, root, moves } = site;
  return `${settings.origin} {
	root * ${quote(root)}
${moves.map((move) => renderMove(moveOnHost(move, settings))).join("")}	encode zstd gzip
	route {
${rules.map((rule, index) => renderRule(rule, index, settings.basePath)).join("\n")}
	}
	file_server {
		precompressed br gzip
	}
	handle_errors {
${listNotFound(site)
  .reverse()
  .map((missing, index) => renderNotFound(missing, index, headersAt(rules, missing.path)))
  .join("\n")}
	}
}
`;
}

function renderMove({ from, to }: { readonly from: string; readonly to: string }): string {
  return `	redir ${quote(from)} ${quote(to)} 301\n`;
}

function renderRule({ place, headers }: HeaderRule, index: number, basePath: string): string {
  return `		@rule${index} path ${quote(writePattern(place, basePath))}
		header @rule${index} {
${renderHeaders(headers)}
		}`;
}

function renderHeaders(headers: Headers): string {
  return Object.entries(headers)
    .map(([name, value]) => `			${name} ${quote(value)}`)
    .join("\n");
}

function writePattern(place: Place, basePath: string): string {
  if ("named" in place) return `*${place.named}`;
  return "below" in place ? `${basePath}${place.below}*` : `${basePath}${place.at}`;
}

/** The first that holds is taken. Headers that were set for the missing file are set anew: it may not be kept for long. */
function renderNotFound({ below, page }: NotFound, index: number, headers: Headers): string {
  return `		@missing${index} path ${quote(`${below}*`)}
		handle @missing${index} {
			header {
${renderHeaders(headers)}
			}
			rewrite * ${quote(page)}
			file_server
		}`;
}
