/** The call of `npm run new` to a draft and to how it is made. */
import { parseArgs } from "node:util";
import { type Draft, EMPTY_DRAFT } from "../intake/draft.ts";
import { findNearest } from "../read/nearest.ts";
import { FIELD_FLAGS, FLAGS, type Flag, OTHER_FLAGS } from "./new-flag-list.ts";
import { Refusal } from "./refusal.ts";

export interface NewCall {
  readonly url?: string | undefined;
  readonly html: readonly string[];
  readonly json: boolean;
  readonly allowLocal: boolean;
  /** What was said in flags, as typed. */
  readonly draft: Draft;
  readonly bodyFile?: string | undefined;
  readonly id?: string | undefined;
  readonly yes: boolean;
  readonly force: boolean;
  readonly dryRun: boolean;
  readonly help: boolean;
}

export const USAGE = "npm run new -- [--url URL | --html FILE] [--title TEXT …] [--yes]";

/** Throws a Refusal where a flag is not known or has no value. */
export function parseNewCall(args: string[]): NewCall {
  const { values, positionals } = parseFlags(args);
  const text = (name: string) => values[name]?.at(-1);
  const list = (name: string, separator: RegExp) =>
    (values[name] ?? [])
      .flatMap((value) => value.split(separator))
      .map((part) => part.trim())
      .filter((part) => part !== "");
  const [address, ...others] = positionals.filter((word) => /^https?:/i.test(word));
  const htmlFiles = [...(values.html ?? []), ...positionals.filter((word) => !/^https?:/i.test(word))];
  const call: NewCall = {
    url: text("url") ?? address,
    html: htmlFiles,
    json: "json" in values,
    allowLocal: "allow-local" in values,
    draft: {
      ...EMPTY_DRAFT,
      title: text("title"),
      date: text("date"),
      updated: text("updated"),
      summary: text("summary"),
      source: {
        publisher: text("publisher"),
        url: text("source-url"),
        citation: text("citation"),
        headline: text("headline"),
        lang: text("source-lang"),
        agency: text("agency"),
        author: text("author"),
        type: text("type"),
      },
      tags: list("tags", /[,;،]/),
      kind: text("kind"),
      lang: text("lang"),
      people: list("people", /[;؛]/),
      places: list("places", /[;؛]/),
      organisations: list("organisations", /[;؛]/),
      eventDate: text("event-date"),
      event: text("event"),
      notes: text("notes"),
      body: text("body"),
    },
    bodyFile: text("body-file"),
    id: text("id"),
    yes: "yes" in values,
    force: "force" in values,
    dryRun: "dry-run" in values,
    help: "help" in values,
  };
  refuseMixed(call, others, positionals, "html" in values);
  return call;
}

/** The flag of a field, with an example of its value. */
export function flagOf(field: string): { readonly name: string; readonly example: string } | undefined {
  const flag = FIELD_FLAGS.find(
    (known) => known.field !== undefined && (field === known.field || field.startsWith(`${known.field}.`)),
  );
  return flag && { name: `--${flag.name}`, example: flag.example ?? flag.value ?? "" };
}

export function writeHelp(): string {
  const row = ({ name, value, says }: Flag) =>
    `  ${`--${name}${value === undefined ? "" : ` ${value}`}`.padEnd(24)}  ${says}`;
  return [
    "Adds a record: asks for what it needs, or takes it from flags. Nothing of a report's text is copied.",
    "",
    USAGE,
    "",
    ...OTHER_FLAGS.map(row),
    "",
    "Fields, each of which is asked for where its flag is missing and there is a terminal:",
    "",
    ...FIELD_FLAGS.map(row),
  ].join("\n");
}

function refuseMixed(
  { url, html, json, draft, bodyFile }: NewCall,
  more: readonly string[],
  words: readonly string[],
  withHtml: boolean,
): void {
  const [word] = words.filter((part) => !/^https?:/i.test(part));
  if (word !== undefined && !withHtml)
    throw new Refusal(`"${word}" is no flag\nusage: ${USAGE}\nput text that has spaces in "quotation marks"`);
  if (more.length > 0) throw new Refusal("one --url at a time, please");
  if (url !== undefined && html.length > 0) throw new Refusal("give --url or --html, not both");
  if (json && html.length === 0) throw new Refusal("--json goes with --html FILE");
  if (!json && html.length > 1)
    throw new Refusal("one --html FILE makes one record; several go with --json only");
  if (draft.body !== undefined && bodyFile !== undefined)
    throw new Refusal("give --body or --body-file, not both");
}

function parseFlags(args: string[]) {
  const options = Object.fromEntries(
    FLAGS.map(({ name, value }) => [
      name,
      value === undefined ? { type: "boolean" as const } : { type: "string" as const, multiple: true },
    ]),
  );
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const entries = Object.entries(values).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map(String) : [],
    ]);
    return { values: Object.fromEntries(entries) as Partial<Record<string, string[]>>, positionals };
  } catch (error) {
    throw explainFlags(error, args);
  }
}

function explainFlags(error: unknown, args: readonly string[]): Refusal {
  const names = FLAGS.map(({ name }) => name);
  const written = args.filter((arg) => arg.startsWith("--")).map((arg) => arg.slice(2).split("=")[0] ?? "");
  const unknown = written.find((name) => !names.includes(name));
  if (unknown !== undefined && unknown !== "") {
    const nearest = findNearest(unknown, names);
    const hint =
      nearest === undefined ? "npm run new -- --help lists all there are" : `did you mean --${nearest}?`;
    return new Refusal(`--${unknown} is no flag of npm run new; ${hint}`);
  }
  const [message = ""] = error instanceof Error ? error.message.split(". ") : [];
  return new Refusal(`${message.replace(/\n.*/s, "")}\nusage: ${USAGE}`);
}
