/** The JSON Schema of a record to snippets, for editors that cannot complete front matter by a schema. */
import type { JsonSchema } from "./json-schema.ts";
import { writeYaml } from "./quote.ts";

export interface Snippet {
  readonly scope: string;
  readonly prefix: string;
  readonly body: readonly string[];
  readonly description: string;
}

/** By name, as VS Code's `.code-snippets` files have them: a whole new record, and each key whose values are known. */
export function composeSnippets(schema: JsonSchema): Record<string, Snippet> {
  const keys = [...LISTS, ...WORDS].map((path) => {
    const key = path.at(-1) ?? "";
    const value = stop(1, writeChoices(schema, path));
    const line = LISTS.includes(path) ? `${key}: [${value}$0]` : `${key}: ${value}$0`;
    return toSnippet(key, [line], String(findKey(schema, path).description));
  });
  const record = toSnippet("record", writeRecord(schema), "A new record: front matter and text");
  return Object.fromEntries([record, ...keys].map((snippet) => [snippet.prefix, snippet]));
}

type KeyPath = readonly string[];

const LISTS: readonly KeyPath[] = [["tags"], ["people"], ["places"], ["organisations"]];
const WORDS: readonly KeyPath[] = [
  ["source", "publisher"],
  ["source", "type"],
  ["kind"],
  ["event"],
  ["confidence"],
];

function writeRecord(schema: JsonSchema): string[] {
  return [
    "---",
    `title: ${stop(1, ":The headline")}`,
    `date: ${stop(2, ":YYYY-MM-DD")}`,
    `summary: ${stop(3, ":One sentence that says what was reported, and by whom.")}`,
    "source:",
    `  publisher: ${stop(4, writeChoices(schema, ["source", "publisher"]))}`,
    `  url: ${stop(5, ":https://")}`,
    `tags: [${stop(6, writeChoices(schema, ["tags"]))}]`,
    `kind: ${stop(7, writeChoices(schema, ["kind"]))}`,
    "---",
    "",
    `${stop(4)} reported on ${stop(2)} that $0`,
    "",
  ];
}

function toSnippet(prefix: string, body: readonly string[], description: string): Snippet {
  return { scope: "markdown", prefix, body, description };
}

/** Where the cursor stops; the same number twice is the same text twice. */
function stop(number: number, filling = ""): string {
  return `$\{${number}${filling}}`;
}

/** `|one,two|`: a comma, a bar and a backslash in a choice are escaped. Empty where there is nothing to choose from. */
function writeChoices(schema: JsonSchema, path: KeyPath): string {
  const values = valuesOf(findKey(schema, path));
  if (values.length === 0) return "";
  return `|${values.map((value) => writeYaml(value).replace(/[\\,|$}]/g, "\\$&")).join(",")}|`;
}

function findKey(schema: JsonSchema, path: KeyPath): JsonSchema {
  return path.reduce<JsonSchema>((at, key) => at.properties?.[key] ?? {}, schema);
}

/** The values that are named for a key, or for the entries of its list. */
function valuesOf(schema: JsonSchema): readonly string[] {
  const { enum: named, anyOf = [], items } = schema as Valued;
  return named ?? [...anyOf.flatMap(valuesOf), ...(items === undefined ? [] : valuesOf(items))];
}

interface Valued extends JsonSchema {
  readonly enum?: readonly string[];
  readonly anyOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
}
