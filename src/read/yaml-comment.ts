/** Comments behind a text, which YAML drops without a word. */
import type { Problem } from "../archive/problem.ts";
import { type Field, type Path, toProblem } from "./document.ts";
import { tell, tellLine } from "./messages/index.ts";
import { isShowable, quote, writeYaml } from "./quote.ts";
import { findPlace } from "./text.ts";

/** Fields whose form is fixed: a comment behind their value cannot be part of it. */
const FIXED_FORM = /^(?:date|updated|eventDate|lang|kind|type|confidence|event|id|country|lat|lon)$/;

/** `title: Court hears case #42 today` would lose its end without a word. */
export function findLostComment(
  file: string,
  source: string,
  fields: ReadonlyMap<string, Field>,
  offset: number,
): { readonly path: Path; readonly problem: Problem } | undefined {
  const field = [...fields.values()].find(
    ({ value, plain }) =>
      plain &&
      value.end > value.start &&
      value.end < offset &&
      /^[ \t]+$/.test(source.slice(value.end, offset)),
  );
  if (field === undefined || FIXED_FORM.test(String(field.path.at(-1)))) return undefined;
  const newline = source.indexOf("\n", offset);
  const lineEnd = newline === -1 ? source.length : newline;
  const lost = source.slice(offset, lineEnd).trimEnd();
  const lineStart = source.lastIndexOf("\n", field.value.start) + 1;
  const whole = writeYaml(source.slice(field.value.start, lineEnd).trimEnd());
  const line = `${source.slice(lineStart, field.value.start)}${whole}`;
  const problem = toProblem(file, findPlace(source, offset), field.path, {
    kind: "yaml-comment",
    message: tell((words) => words.lostComment(quote(lost))),
    hint: isShowable(line) ? tellLine("write", line) : tell((words) => words.quotesAroundWhole),
  });
  return { path: field.path, problem };
}
