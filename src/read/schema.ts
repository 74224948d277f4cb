/** A document against its schema: what is wrong with its fields, each where it stands, with the line mended. */
import * as z from "zod";
import type { Problem } from "../archive/problem.ts";
import {
  type Document,
  mendValue,
  type Path,
  placeOf,
  placeOfKey,
  problemAt,
  problemAtKey,
  problemOfMissing,
  valueAt,
  writeHint,
} from "./document.ts";
import { exampleLine } from "./example.ts";
import { findNearest } from "./nearest.ts";
import { quote, writeYaml } from "./quote.ts";
import type { FaultDetail } from "./text-fault.ts";
import { unknownKey } from "./unknown-key.ts";

export interface Checked<T> {
  /** Undefined where a problem was found. */
  readonly fields: T | undefined;
  readonly problems: readonly Problem[];
}

export function checkFields<T>(document: Document, schema: z.ZodType<T>): Checked<T> {
  if (document.value === undefined) return { fields: undefined, problems: [] };
  const result = schema.safeParse(document.value);
  if (result.success) return { fields: document.problems.length > 0 ? undefined : result.data, problems: [] };
  const problems = result.error.issues
    .flatMap((issue) => explainIssue(document, schema, issue))
    .filter(({ path }) => !document.broken.some((broken) => broken.length > 0 && startsWith(path, broken)))
    .map(({ problem }) => problem)
    .slice(0, MOST_PROBLEMS);
  return { fields: undefined, problems };
}

/** Of one file; more is not a list of mistakes but another sort of file. */
const MOST_PROBLEMS = 100;

interface Explained {
  readonly path: Path;
  readonly problem: Problem;
}

type Issue = z.core.$ZodIssue;

function explainIssue(document: Document, schema: z.ZodType, issue: Issue): Explained[] {
  const path = issue.path.filter((step) => typeof step !== "symbol");
  if (issue.code === "unrecognized_keys") {
    const known = keysAt(schema, path);
    return issue.keys.map((key) => ({
      path: [...path, key],
      problem: unknownKey(document, path, key, known),
    }));
  }
  return [{ path, problem: explainValue(document, path, issue) }];
}

function explainValue(document: Document, path: Path, issue: Issue): Problem {
  const value = valueAt(document.value, path);
  const key = String(path.at(-1) ?? "");
  if (issue.code === "custom") {
    const { kind, mended, advice, also } = issue.params as unknown as FaultDetail;
    const lines = (mended ?? []).map((yaml) => mendValue(document, path, yaml));
    const written = writeHint(lines);
    const hint = written && also ? `${written}\n${also}` : (written ?? advice);
    return problemAt(document, path, { kind, message: issue.message, hint });
  }
  if (issue.code === "invalid_value" && typeof value === "string") {
    const allowed = issue.values.map(String);
    const nearest =
      findNearest(
        value
          .toLowerCase()
          .trim()
          .replace(/[\s_]+/g, "-"),
        allowed,
      ) ?? findCaseless(value, allowed);
    return problemAt(document, path, {
      kind: "unknown-value",
      message: `${quote(value)} is not one of the words for ${key}`,
      hint:
        writeHint(nearest === undefined ? [] : [mendValue(document, path, nearest)]) ??
        `one of: ${allowed.join(", ")}`,
    });
  }
  if (value === undefined) {
    const message = path.length === 0 ? "there are no fields" : `${quote(key)} is missing`;
    return problemOfMissing(document, path, {
      kind: "missing-key",
      message,
      hint: exampleLine(document, path) ?? `add ${key}: … beside the others`,
    });
  }
  return explainShape(document, path, issue, value);
}

/** A list where a text should be, nothing where something should, and the like. */
function explainShape(document: Document, path: Path, issue: Issue, value: unknown): Problem {
  const key = String(path.at(-1) ?? "");
  const wanted = issue.code === "invalid_type" ? issue.expected : "string";
  const subject =
    typeof path.at(-1) === "number"
      ? "an entry of the list"
      : path.length === 0
        ? "a file of this kind"
        : quote(key);
  if (value === null) {
    const mended =
      wanted === "array" && typeof path.at(-1) === "string" ? mendValue(document, path, "[]") : undefined;
    const advice =
      typeof path.at(-1) === "number"
        ? "delete it, or write the text in quotation marks"
        : "write it behind the colon, or delete the line; a text that is really so stands in quotation marks";
    const hint = key !== "tags" && wanted === "array" ? (writeHint([mended]) ?? advice) : advice;
    return problemAt(document, path, { kind: "no-value", message: `${subject} has no value`, hint });
  }
  const is = Array.isArray(value) ? "a list" : typeof value === "string" ? "a text" : "a map of keys";
  if (path.length === 0 && wanted === "array") {
    const message = "the file must be a list of entries, and is not";
    return problemAt(document, path, {
      kind: "not-a-list",
      message,
      hint: 'start each entry with "- id: …"',
    });
  }
  const should = wanted === "array" ? "a list" : wanted === "object" ? "a map of keys" : "a text";
  const shown = typeof value === "string" ? `, ${quote(value)}` : "";
  // What stands below its key, as a list of dashes does, is found by the key.
  const isBelow = placeOf(document, path).line > placeOfKey(document, path).line;
  return (isBelow ? problemAtKey : problemAt)(document, path, {
    kind: wanted === "array" ? "not-a-list" : wanted === "object" ? "not-a-map" : "not-text",
    message: `${subject} must be ${should}, and is ${is}${shown}`,
    hint:
      writeHint([mendShape(document, path, wanted, value)]) ??
      exampleLine(document, path, "as in") ??
      SHAPES[should],
  });
}

const SHAPES: Readonly<Record<string, string>> = {
  "a list": "put it between [ and ], with commas",
  "a map of keys": 'write "key: value" on lines of their own',
  "a text": "write one text, in quotation marks if it holds special signs",
};

/** Names that do not hold commas themselves, so that a comma parts two of them. */
const PARTED = /^(?:tags|people|langs|languages|pages|featured)$/;

function mendShape(document: Document, path: Path, wanted: string, value: unknown): string | undefined {
  const key = String(path.at(-1) ?? "");
  if (wanted === "array" && typeof value === "string") {
    const parts = PARTED.test(key) ? value.split(/[,;،]/) : [value];
    const texts = parts.map((part) => part.trim()).filter((part) => part !== "");
    return mendValue(document, path, `[${texts.map(writeYaml).join(", ")}]`);
  }
  if (wanted === "string" && Array.isArray(value) && value.length === 1 && typeof value[0] === "string") {
    return mendValue(document, path, writeYaml(value[0]));
  }
  return undefined;
}

function findCaseless(value: string, allowed: readonly string[]): string | undefined {
  return allowed.find(
    (word) =>
      word ===
      value
        .toLowerCase()
        .trim()
        .replace(/[\s_]+/g, "-"),
  );
}

/** The keys that the map at a path may have. */
function keysAt(schema: z.ZodType, path: Path): string[] {
  let type: unknown = schema;
  for (const step of [...path, undefined]) {
    while (type instanceof z.ZodOptional || type instanceof z.ZodPipe) {
      type = type instanceof z.ZodPipe ? type.in : type.unwrap();
    }
    if (step === undefined) break;
    if (type instanceof z.ZodArray) type = type.element;
    else if (type instanceof z.ZodObject) type = (type.shape as Readonly<Record<string, unknown>>)[step];
  }
  return type instanceof z.ZodObject ? Object.keys(type.shape) : [];
}

function startsWith(path: Path, start: Path): boolean {
  return start.every((step, index) => path[index] === step);
}
