/** A robots.txt to what it allows us (RFC 9309): the longest rule that fits decides, and allowing wins a tie. */

export interface Robots {
  readonly rules: readonly Rule[];
  /** Seconds between two requests, where it names them. */
  readonly delay?: number;
}

interface Rule {
  readonly allow: boolean;
  /** As written, with `*` and a `$` at its end. */
  readonly pattern: string;
}

interface Group {
  readonly agents: string[];
  readonly rules: Rule[];
  delay?: number;
}

/** Everybody is welcome. */
export const NO_ROBOTS: Robots = { rules: [] };

/** The rules of our own groups, else those for everybody. `agent` is a product token. */
export function parseRobots(text: string, agent: string): Robots {
  const groups = readGroups(text);
  const named = (name: string) => groups.filter(({ agents }) => agents.includes(name));
  const own = named(agent.toLowerCase());
  const chosen = own.length > 0 ? own : named("*");
  const delay = chosen.find((group) => group.delay !== undefined)?.delay;
  return { rules: chosen.flatMap(({ rules }) => rules), ...(delay !== undefined && { delay }) };
}

/** `path` is that of the address with its query, percent-encoded. */
export function isAllowed({ rules }: Robots, path: string): boolean {
  if (path === "/robots.txt") return true;
  const target = normalize(path);
  let best: Rule | undefined;
  for (const rule of rules) {
    if (!fits(rule.pattern, target)) continue;
    const longer = best === undefined || rule.pattern.length > best.pattern.length;
    if (longer || (rule.allow && rule.pattern.length === best?.pattern.length)) best = rule;
  }
  return best?.allow ?? true;
}

function readGroups(text: string): Group[] {
  const groups: Group[] = [];
  let isOpen = false;
  for (const line of text.replace(/^\uFEFF/, "").split(/\r\n?|\n/)) {
    const [, key = "", value = ""] =
      /^\s*([a-z-]+)\s*:\s*([^#]*?)\s*(?:#.*)?$/i.exec(line.slice(0, 2500)) ?? [];
    const group = groups.at(-1);
    switch (key.toLowerCase()) {
      case "user-agent": {
        const agent = /^\*|^[a-z_-]+/i.exec(value)?.[0].toLowerCase() ?? "";
        if (isOpen && group) group.agents.push(agent);
        else groups.push({ agents: [agent], rules: [] });
        isOpen = true;
        break;
      }
      case "allow":
      case "disallow":
        isOpen = false;
        if (value !== "")
          group?.rules.push({ allow: key.toLowerCase() === "allow", pattern: normalize(value) });
        break;
      case "crawl-delay":
        isOpen = false;
        if (group && /^\d{1,4}(?:\.\d+)?$/.test(value)) group.delay = Number(value);
    }
  }
  return groups;
}

/** Percent-encoded as addresses are; what is encoded without need is decoded. */
function normalize(path: string): string {
  return path
    .replace(/\p{Cs}/gu, "\uFFFD")
    .replace(/[^\x21-\x7e]/gu, encodeURIComponent)
    .replace(/%[0-9a-f]{2}/gi, (code) => {
      const character = String.fromCharCode(Number.parseInt(code.slice(1), 16));
      return /[a-z0-9._~-]/i.test(character) ? character : code.toUpperCase();
    });
}

/** Piece by piece between the stars, each as early as it can stand: no rule makes this slow. */
function fits(pattern: string, path: string): boolean {
  const anchored = pattern.endsWith("$");
  const pieces = (anchored ? pattern.slice(0, -1) : pattern).split("*");
  const [first = "", ...rest] = pieces;
  if (!path.startsWith(first)) return false;
  const last = anchored ? rest.pop() : undefined;
  let at = first.length;
  for (const piece of rest) {
    const found = path.indexOf(piece, at);
    if (found === -1) return false;
    at = found + piece.length;
  }
  if (!anchored) return true;
  return last === undefined ? at === path.length : path.length - last.length >= at && path.endsWith(last);
}
