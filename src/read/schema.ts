/** A document against its schema: what is wrong with its fields, each where it stands, with the line mended. */
import * as z from "zod";
import type { Problem } from "../archive/problem.ts";
import {
  type Document,
  mendValue,
  type Path,
  pathKey,
  placeOf,
  placeOfKey,
  problemAt,
  problemAtKey,
  problemOfMissing,
  takeProblems,
  valueAt,
  writeHint,
} from "./document.ts";
import { exampleLine, exampleShape } from "./example.ts";
import { type Messages, type Shape, tell, tellBelow } from "./messages/index.ts";
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
  return { fields: undefined, problems: takeProblems(explainIssues(document, schema, result.error.issues)) };
}

type Issue = z.core.$ZodIssue;

/** Nothing is said of what is wrong in a field that is broken already. */
function* explainIssues(document: Document, schema: z.ZodType, issues: readonly Issue[]): Generator<Problem> {
  const broken = new Set(document.broken.filter((path) => path.length > 0).map(pathKey));
  const isBroken = (path: Path) => path.some((_, end) => broken.has(pathKey(path.slice(0, end + 1))));
  for (const { path, explain } of eachMistake(document, schema, issues)) if (!isBroken(path)) yield explain();
}

interface Mistake {
  readonly path: Path;
  readonly explain: () => Problem;
}

function* eachMistake(document: Document, schema: z.ZodType, issues: readonly Issue[]): Generator<Mistake> {
  for (const issue of issues) {
    const path = issue.path.filter((step) => typeof step !== "symbol");
    if (issue.code === "unrecognized_keys") {
      const known = keysAt(schema, path);
      for (const key of issue.keys)
        yield { path: [...path, key], explain: () => unknownKey(document, path, key, known) };
    } else yield { path, explain: () => explainValue(document, path, issue) };
  }
}

function explainValue(document: Document, path: Path, issue: Issue): Problem {
  const value = valueAt(document.value, path);
  const key = String(path.at(-1) ?? "");
  if (issue.code === "custom") {
    const { kind, message, mended, advice, also } = issue.params as unknown as FaultDetail;
    const lines = (mended ?? []).map((yaml) => mendValue(document, path, yaml));
    const written = writeHint(lines);
    const hint = written && also ? tellBelow(written, also) : (written ?? advice);
    return problemAt(document, path, { kind, message, hint });
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
      message: tell((words) => words.unknownValue(quote(value), key)),
      hint:
        writeHint(nearest === undefined ? [] : [mendValue(document, path, nearest)]) ??
        tell((words) => words.oneOf(allowed)),
    });
  }
  if (value === undefined) {
    const message = tell((words) => (path.length === 0 ? words.noFields : words.missing(quote(key))));
    return problemOfMissing(document, path, {
      kind: "missing-key",
      message,
      hint: exampleLine(document, path) ?? tell((words) => words.addBeside(key)),
    });
  }
  return explainShape(document, path, issue, value);
}

/** A list where a text should be, nothing where something should, and the like. */
function explainShape(document: Document, path: Path, issue: Issue, value: unknown): Problem {
  const key = String(path.at(-1) ?? "");
  const wanted = issue.code === "invalid_type" ? issue.expected : "string";
  const subject = (words: Messages) =>
    typeof path.at(-1) === "number"
      ? words.entryOfList
      : path.length === 0
        ? words.fileOfThisKind
        : quote(key);
  if (value === null) {
    const mended =
      wanted === "array" && typeof path.at(-1) === "string" ? mendValue(document, path, "[]") : undefined;
    const advice = tell((words) =>
      typeof path.at(-1) === "number" ? words.deleteOrQuote : words.writeBehindColon,
    );
    const hint = key !== "tags" && wanted === "array" ? (writeHint([mended]) ?? advice) : advice;
    const message = tell((words) => words.noValue(subject(words)));
    return problemAt(document, path, { kind: "no-value", message, hint });
  }
  const is: Shape = Array.isArray(value) ? "list" : typeof value === "string" ? "text" : "map";
  if (path.length === 0 && wanted === "array") {
    const message = tell((words) => words.fileNotAList);
    const hint = tell((words) => words.startEntries);
    return problemAt(document, path, { kind: "not-a-list", message, hint });
  }
  const should: Shape = wanted === "array" ? "list" : wanted === "object" ? "map" : "text";
  const shown = typeof value === "string" ? quote(value) : undefined;
  // What stands below its key, as a list of dashes does, is found by the key.
  const isBelow = placeOf(document, path).line > placeOfKey(document, path).line;
  return (isBelow ? problemAtKey : problemAt)(document, path, {
    kind: KINDS[should],
    message: tell((words) => words.wrongShape(subject(words), should, is, shown)),
    hint:
      writeHint([mendShape(document, path, wanted, value)]) ??
      exampleShape(path) ??
      tell((words) => words.howWritten(should)),
  });
}

const KINDS: Readonly<Record<Shape, string>> = { list: "not-a-list", map: "not-a-map", text: "not-text" };

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
