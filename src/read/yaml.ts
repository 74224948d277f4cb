/** YAML text to maps, lists and texts with their places: a strict subset, in which nothing is a date, a number or code. */
import { isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap } from "yaml";
import type { Problem, Told } from "../archive/problem.ts";
import { findHiddenCharacter, nameCharacter } from "./characters.ts";
import {
  type Document,
  type Field,
  fieldAt,
  MOST_PROBLEMS,
  type Path,
  pathKey,
  toProblem,
} from "./document.ts";
import { type Messages, tell } from "./messages/index.ts";
import { quote } from "./quote.ts";
import { findPlace, type Place } from "./text.ts";
import { findLostComment } from "./yaml-comment.ts";
import { composeTokens } from "./yaml-compose.ts";
import { parseFast } from "./yaml-fast.ts";
import { keysOfLine } from "./yaml-line.ts";
import { explainSyntax, findTab } from "./yaml-syntax.ts";
import { mendToken, scanTokens, splitTokens, type TokenFault } from "./yaml-tokens.ts";

export interface YamlOptions {
  readonly file: string;
  /** Where a missing key would be added; the end of the text where it is absent. */
  readonly end?: Place;
  /** Whether the file is YAML from top to bottom. */
  readonly whole: boolean;
}

interface Walk {
  readonly file: string;
  readonly source: string;
  readonly fields: Map<string, Field>;
  readonly problems: Problem[];
  readonly broken: Path[];
}

type Say = (words: Messages) => string;

const REFUSED_KEYS = new Set(["__proto__", "constructor", "prototype", "<<"]);
/** Never throws. Where the text is not YAML, `value` is undefined and `problems` says why. */
export function parseYaml(source: string, options: YamlOptions): Document {
  const fast = parseFast(source);
  if (fast === undefined) return parseExactly(source, options);
  let exact: Document | undefined;
  return {
    file: options.file,
    source,
    end: findEnd(source, options),
    value: fast.value,
    problems: [],
    broken: [],
    // Nobody asks where a field stands as long as nothing is wrong with it.
    get fields() {
      exact ??= parseExactly(source, options);
      return exact.fields;
    },
  };
}

/** The same by the parser that knows every place; ten times slower. */
export function parseExactly(source: string, options: YamlOptions): Document {
  const walk: Walk = { file: options.file, source, fields: new Map(), problems: [], broken: [] };
  const value = parseInto(walk, options.whole);
  return { ...walk, value, end: findEnd(source, options) };
}

function findEnd(source: string, { end }: YamlOptions): Place {
  return end ?? findPlace(source, source.trimEnd().length);
}

function parseInto(walk: Walk, whole: boolean): unknown {
  const { source } = walk;
  const tab = findTab(source);
  if (tab) return stop(walk, tab);
  const tokens = splitTokens(source);
  const scan = scanTokens(source, tokens, whole);
  const { faults, comments } = scan;
  const fatal = faults.find((fault) => fault.fatal);
  if (fatal) return stop(walk, fatal);
  if (!scan.whole) {
    for (const fault of faults) refuseToken(walk, fault, keysOfLine(source, fault.offset));
    return undefined;
  }
  const yaml = composeTokens(tokens, source.length, whole);
  const error = yaml.errors.find(
    ({ code }) => !["DUPLICATE_KEY", "TAG_RESOLVE_FAILED", "BAD_ALIAS"].includes(code),
  );
  if (error && faults.length === 0) {
    return stop(walk, explainSyntax(source, error.code, error.pos[0], error.message));
  }
  addField(walk, [], undefined, yaml.contents);
  const value = error ? undefined : convert(walk, yaml.contents, []);
  for (const fault of faults) {
    const path = fieldAt(walk.fields.values(), fault.offset)?.path ?? keysOfLine(source, fault.offset);
    refuseToken(walk, fault, path);
  }
  for (const offset of comments) {
    const lost = findLostComment(walk.file, source, walk.fields, offset);
    if (lost) {
      walk.problems.push(lost.problem);
      walk.broken.push(lost.path);
    }
  }
  return value;
}

function refuseToken(walk: Walk, fault: TokenFault, path: Path): void {
  const hint = mendToken(walk.source, fault);
  walk.problems.push(toProblem(walk.file, findPlace(walk.source, fault.offset), path, { hint, ...fault }));
  walk.broken.push(path);
}

function stop(
  walk: Walk,
  { offset, ...finding }: Omit<TokenFault, "hint"> & { hint?: Told | undefined },
): undefined {
  walk.problems.push(
    toProblem(walk.file, findPlace(walk.source, offset), keysOfLine(walk.source, offset), finding),
  );
  return undefined;
}

function convert(walk: Walk, node: Node | null, path: Path): unknown {
  if (isMap<Node, Node | null>(node)) return convertMap(walk, node, path);
  if (isSeq<Node | null>(node)) {
    return node.items.map((item, index) => {
      addField(walk, [...path, index], undefined, item);
      return convert(walk, item, [...path, index]);
    });
  }
  if (isScalar(node)) return convertScalar(walk, node, path);
  return null;
}

function convertMap(walk: Walk, map: YAMLMap<Node, Node | null>, path: Path): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  for (const pair of map.items) {
    const key = isScalar(pair.key) ? String(pair.key.value) : undefined;
    const offset = pair.key.range?.[0] ?? 0;
    const refuse = (kind: string, message: Say, hint: Say, at: Path) => {
      walk.broken.push(at);
      if (walk.problems.length === MOST_PROBLEMS) return;
      const finding = { kind, message: tell(message), hint: tell(hint) };
      walk.problems.push(toProblem(walk.file, findPlace(walk.source, offset), at, finding));
    };
    if (key === undefined) {
      refuse(
        "yaml-key",
        (words) => words.collectionAsKey,
        (words) => words.quotesAroundText,
        path,
      );
    } else if (REFUSED_KEYS.has(key)) {
      refuse(
        "refused-key",
        (words) => words.refusedKey(quote(key)),
        (words) => words.deleteLine,
        [...path, key],
      );
    } else if (Object.hasOwn(value, key)) {
      const first = walk.fields.get(pathKey([...path, key]))?.key?.start ?? 0;
      const [one, two] = [first, offset].map((at) => findPlace(walk.source, at).line) as [number, number];
      refuse(
        "duplicate-key",
        (words) => words.keyTwice(quote(key), one, two),
        (words) => words.keepOneOfTwo,
        [...path, key],
      );
    } else {
      addField(walk, [...path, key], pair, pair.value);
      value[key] = convert(walk, pair.value, [...path, key]);
    }
  }
  return value;
}

/** A text; null where nothing was written, or YAML's words for nothing. */
function convertScalar(walk: Walk, scalar: Scalar, path: Path): string | null {
  const text = String(scalar.value ?? "");
  if (scalar.type === "PLAIN" && /^(?:~|null|)$/i.test(text)) return null;
  const [start = 0, end = 0] = scalar.range ?? [];
  const hidden = findHiddenCharacter(text);
  if (hidden && findHiddenCharacter(walk.source.slice(start, end)) === undefined) {
    walk.broken.push(path);
    if (walk.problems.length === MOST_PROBLEMS) return text;
    walk.problems.push(
      toProblem(walk.file, findPlace(walk.source, start), path, {
        kind: "hidden-character",
        message: tell((words) => words.hiddenByEscape(nameCharacter(hidden.codePoint, words))),
        hint: tell((words) => words.deleteEscape),
      }),
    );
  }
  return text;
}

function addField(
  walk: Walk,
  path: Path,
  pair: Pair<Node, Node | null> | undefined,
  value: Node | null,
): void {
  const at = pair?.key.range;
  const key = at ? { start: at[0], end: at[1] } : undefined;
  const colon = key && walk.source.indexOf(":", key.end) + 1;
  const [start = colon ?? 0, end = start] = value?.range ?? [];
  // An empty value's range is wherever the parser noticed; what can be mended stands behind the colon.
  const range = start === end && colon ? { start: colon, end: colon } : { start, end };
  const plain = isScalar(value) && value.type === "PLAIN";
  walk.fields.set(pathKey(path), { path, ...(key && { key }), value: range, plain });
}
