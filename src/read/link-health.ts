/** `link-health.json`, which `npm run links` writes, to what was last seen of each source's address. The file may be absent. */

import * as z from "zod";
import { LINK_STATES, type LinkHealth } from "../archive/link-health.ts";
import { parsePartialDate } from "../archive/partial-date.ts";
import type { Problem, Told } from "../archive/problem.ts";
import { parseUrl } from "../archive/url.ts";
import type { ContentFile } from "./folder.ts";
import { tell } from "./messages/index.ts";
import { quote } from "./quote.ts";
import { decodeText, findPlace, type Place } from "./text.ts";

/** Below the content folder. */
export const LINK_HEALTH_FILE = "link-health.json";

/** It was not written by hand: the first faults say what happened to it. */
const MOST_PROBLEMS = 20;

const day = z.string().refine((text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && parsePartialDate(text).ok);
const address = z
  .string()
  .max(2000)
  .refine((text) => /^https?:\/\/\S+$/i.test(text) && parseUrl(text) !== undefined);

const LINK = z.strictObject({
  url: address,
  state: z.enum(LINK_STATES),
  checked: day,
  since: day,
  answered: day.optional(),
  status: z.int().min(100).max(999).optional(),
  seen: z.string().max(300),
  moved: address.optional(),
  copy: z.strictObject({ url: address, date: day, service: z.string().max(100) }).optional(),
});

export interface LinkHealthReading {
  /** By address, as records write it. An address that no record has by now is left for the next run to drop. */
  readonly links: ReadonlyMap<string, LinkHealth>;
  readonly problems: readonly Problem[];
}

export function parseLinkHealth(content: ContentFile | undefined): LinkHealthReading {
  if (content === undefined) return { links: new Map(), problems: [] };
  const decoded = decodeText(content);
  if (!decoded.ok) return { links: new Map(), problems: [decoded.problem] };
  const { text } = decoded;
  try {
    return readLinks(JSON.parse(text), text, content.file);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const message = tell((words) => words.notJson);
    return {
      links: new Map(),
      problems: [refuse(content.file, "not-json", message, faultPlace(error, text))],
    };
  }
}

function readLinks(value: unknown, text: string, file: string): LinkHealthReading {
  const outer = z.strictObject({ links: z.array(z.unknown()) }).safeParse(value);
  const links = new Map<string, LinkHealth>();
  if (!outer.success) {
    const message = tell((words) => words.notLinkHealth);
    return { links, problems: [refuse(file, "bad-link-health", message, { line: 1, column: 1 })] };
  }
  const problems: Problem[] = [];
  for (const entry of outer.data.links) {
    const read = LINK.safeParse(entry);
    const isTwice = read.success && links.has(read.data.url);
    if (read.success && !isTwice) links.set(read.data.url, read.data as LinkHealth);
    else if (problems.length < MOST_PROBLEMS)
      problems.push(refuseEntry(file, text, entry, read.success ? undefined : faultField(read.error)));
  }
  return { links, problems };
}

/** The first that is wrong, "" where the entry is none. */
function faultField({ issues }: z.ZodError): string {
  const [issue] = issues;
  const path = issue?.code === "unrecognized_keys" ? [...issue.path, ...issue.keys] : (issue?.path ?? []);
  return path.map(String).join(".");
}

/** Without a field it stands there for the second time. */
function refuseEntry(file: string, text: string, entry: unknown, field: string | undefined): Problem {
  const url = typeof entry === "object" && entry !== null && "url" in entry ? entry.url : entry;
  const shown = quote(typeof url === "string" ? url : JSON.stringify(entry));
  const at = typeof url === "string" ? text.lastIndexOf(JSON.stringify(url)) : -1;
  const place = at === -1 ? { line: 1, column: 1 } : findPlace(text, at);
  if (field === undefined)
    return refuse(
      file,
      "link-twice",
      tell((words) => words.linkTwice(shown)),
      place,
    );
  const message = tell((words) => words.badLinkHealth(shown, field === "" ? undefined : quote(field)));
  return refuse(file, "bad-link-health", message, place);
}

/** Node says where in words that changed from one version to the next. */
function faultPlace({ message }: SyntaxError, text: string): Place {
  const offset = /\bposition (\d+)/.exec(message)?.[1];
  return findPlace(text, offset === undefined ? text.length : Number(offset));
}

function refuse(file: string, kind: string, message: Told, place: Place): Problem {
  const hint = tell((words) => words.letLinksWriteIt);
  return { kind, file, ...place, message, hint, severity: "error" };
}
