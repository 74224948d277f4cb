/** A markdown file to its front matter and its body. gray-matter splits; only YAML between two lines of `---` is let through to it. */
import matter from "gray-matter";
import type { Problem, Told } from "../archive/problem.ts";
import { isBlank } from "./characters.ts";
import type { Document } from "./document.ts";
import type { ContentFile } from "./folder.ts";
import { tell, tellLine } from "./messages/index.ts";
import { quote } from "./quote.ts";
import { decodeText, findPlace, hiddenCharacterProblem } from "./text.ts";
import { parseYaml } from "./yaml.ts";
import { markHidden } from "./yaml-file.ts";

export interface MarkdownFile {
  readonly frontMatter: Document;
  readonly body: string;
  /** The file's line that the body starts on; the last one where there is no body. */
  readonly bodyLine: number;
}

export interface Split {
  /** Undefined where the file cannot be split: its one problem says why. */
  readonly split: MarkdownFile | undefined;
  readonly problems: readonly Problem[];
}

const MARK = "---";
/** Bytes; a record with every field filled in has about 2 KB. */
const LARGEST_FRONT_MATTER = 16_384;
const OTHER_ENGINES = ["json", "javascript", "js", "coffee", "coffeescript", "cson", "toml"];

export function splitFile(content: ContentFile): Split {
  const decoded = decodeText(content);
  if (!decoded.ok) return { split: undefined, problems: [decoded.problem] };
  const { text, hidden } = decoded;
  const { file } = content;
  const fault = findFault(file, text);
  if (fault) {
    const characters = hidden.map(({ index, codePoint }) =>
      hiddenCharacterProblem(file, findPlace(text, index), codePoint, undefined),
    );
    return { split: undefined, problems: [...characters, fault] };
  }
  const { frontMatter, ...body } = splitText(file, text);
  const marked = markHidden(frontMatter, text, hidden, MARK.length);
  return { split: { frontMatter: marked, ...body }, problems: marked.problems };
}

function splitText(file: string, text: string): MarkdownFile {
  const lines = text.split("\n");
  const end = { line: lines.indexOf(MARK, 1) + 1, column: 1 };
  const closing = text.indexOf(`\n${MARK}`, MARK.length);
  const source = text.slice(MARK.length, closing);
  let frontMatter: Document | undefined;
  const refuse = () => {
    throw new Error("a front matter engine other than ours was asked for");
  };
  const { content } = matter(`${MARK}${dropBlankLines(source)}${text.slice(closing)}`, {
    language: "yaml",
    delimiters: MARK,
    engines: {
      ...Object.fromEntries(OTHER_ENGINES.map((name) => [name, refuse])),
      yaml: () => {
        frontMatter = parseYaml(source, { file, end, whole: false });
        return {};
      },
    },
  });
  // gray-matter does not ask the engine about a front matter that is empty.
  frontMatter ??= { ...parseYaml("", { file, end, whole: false }), value: {} };
  // A file that ends with its mark has no line below it.
  return { frontMatter, body: content, bodyLine: Math.min(end.line + 1, lines.length) };
}

/** For gray-matter alone, whose pattern for comments takes time by the square of the blank lines in a row. */
function dropBlankLines(source: string): string {
  return source.replace(/[\r\u2028\u2029]/g, " ").replace(/\n(?:[^\S\n]*\n)+/g, "\n");
}

/** What keeps a file from being split, in the order a reader of the file meets it. */
function findFault(file: string, text: string): Problem | undefined {
  const lines = text.split("\n");
  const refuse = (line: number, kind: string, message: Told, hint: Told): Problem => {
    return { kind, file, line, column: 1, message, hint, severity: "error" };
  };
  const [first = ""] = lines;
  if (isBlank(text)) {
    const hint = tell((words) => words.fillInOrDelete);
    return refuse(
      1,
      "empty-file",
      tell((words) => words.onlyBlanks),
      hint,
    );
  }
  if (first !== MARK) return refuse(1, ...explainFirstLine(first, lines));
  const closing = lines.findIndex((line, index) => index > 0 && line.startsWith(MARK));
  const line = lines[closing];
  if (line === undefined) {
    const hint = tell((words) => words.putMarkBetween);
    return refuse(
      1,
      "front-matter-open",
      tell((words) => words.neverClosed),
      hint,
    );
  }
  if (line !== MARK) {
    const message = tell((words) => words.wouldClose(quote(line)));
    const isMark = line.trimEnd() === MARK;
    const hint = isMark ? tellLine("write", MARK) : tell((words) => words.writeMarkAlone);
    return refuse(closing + 1, "front-matter-mark", message, hint);
  }
  const size = Buffer.byteLength(lines.slice(1, closing).join("\n"));
  return size > LARGEST_FRONT_MATTER ? explainSize(file, lines.slice(0, closing), size) : undefined;
}

/** At the longest line, whose field is most likely the one that grew too large. */
function explainSize(file: string, lines: readonly string[], size: number): Problem {
  const longest = lines.reduce(
    (best, line, index) => (line.length > (lines[best] ?? "").length ? index : best),
    0,
  );
  const line = lines[longest] ?? "";
  const field = /^([A-Za-z]+):/.exec(line)?.[1];
  const long = field !== undefined && line.length * 2 > LARGEST_FRONT_MATTER;
  return {
    kind: "front-matter-large",
    file,
    line: long ? longest + 1 : 1,
    column: long ? field.length + 3 : 1,
    ...(long && { field }),
    message: tell((words) =>
      words.frontMatterTooLarge(
        Math.ceil(size / 1024),
        long ? { field, characters: line.length - field.length - 2 } : undefined,
      ),
    ),
    hint: tell((words) => words.moveLongText),
    severity: "error",
  };
}

function explainFirstLine(
  first: string,
  lines: readonly string[],
): [kind: string, message: Told, hint: Told] {
  const mark = lines.indexOf(MARK);
  if (first.startsWith(MARK) && first.trimEnd() === MARK) {
    return ["front-matter-mark", tell((words) => words.spacesAfterMark), tellLine("write", MARK)];
  }
  if (/^---[^-]/.test(first)) {
    const message = tell((words) => words.otherFrontMatter(quote(first)));
    return ["front-matter-language", message, tellLine("write", MARK)];
  }
  if (mark > 0 && lines.slice(0, mark).every(isBlank)) {
    const hint = tell((words) => words.deleteAboveMark);
    return ["front-matter-missing", tell((words) => words.firstLineBlank), hint];
  }
  const message = tell((words) => words.firstLineIs(quote(first)));
  return ["front-matter-missing", message, tell((words) => words.startWithMark)];
}
