/** `[label]: address` lines that nothing uses: markdown would drop them without a word. */
import type MarkdownIt from "markdown-it";
import { type BodyFault, MOST_FAULTS, placed } from "./markdown-fault.ts";
import { type Messages, tell } from "./messages/index.ts";
import { quote } from "./quote.ts";

/** Where `watchReferences` keeps what it saw of one text, in the text's own `env`. */
const WATCH = Symbol("references");

interface WatchedEnv {
  references?: Record<string, unknown>;
  [WATCH]?: Watch;
}

interface Watch {
  readonly references: Record<string, unknown>;
  readonly defined: Set<string>;
  readonly used: Set<string>;
  /** Labels that were defined a second time; only the first counts. */
  readonly again: Set<string>;
}

/** Makes markdown-it note, for each text, which labels it defines and which it looks up. */
export function watchReferences(md: MarkdownIt): void {
  md.core.ruler.before("block", "watch_definitions", ({ env }: { env: WatchedEnv }) => {
    const references = Object.create(null) as Record<string, unknown>;
    const watch: Watch = { references, defined: new Set(), used: new Set(), again: new Set() };
    env[WATCH] = watch;
    env.references = new Proxy(references, {
      get: (_, label: string) => {
        if (label in references) watch.again.add(label);
        return references[label];
      },
      set: (_, label: string, reference) => {
        references[label] = reference;
        watch.defined.add(label);
        return true;
      },
    });
  });
  md.core.ruler.after("block", "watch_uses", ({ env }: { env: WatchedEnv }) => {
    const watch = env[WATCH];
    if (watch === undefined) return;
    env.references = new Proxy(watch.references, {
      get: (references, label: string) => {
        if (label in references) watch.used.add(label);
        return references[label];
      },
    });
  });
}

/** Definitions that are lost, in a text that was parsed with `env`. */
export function findLostReferences(lines: readonly string[], env: object): BodyFault[] {
  const watch = (env as WatchedEnv)[WATCH];
  if (watch === undefined) return [];
  const { defined, used, again } = watch;
  const at = (label: string, last: boolean) => {
    const isLine = (line: string) => {
      const written = /^[\s>*+-]*\[([^\]]+)\]:/.exec(line)?.[1];
      return written !== undefined && foldLabel(written) === foldLabel(label);
    };
    return Math.max(0, last ? lines.findLastIndex(isLine) : lines.findIndex(isLine));
  };
  const shown = (label: string) => quote(`[${label.toLowerCase()}]:`);
  // Each is looked for in all lines.
  const lost = [...defined].filter((label) => !used.has(label)).slice(0, MOST_FAULTS);
  const twice = [...again].slice(0, MOST_FAULTS);
  return [
    ...lost.map((label) =>
      lostReference(at(label, false), lines, (words) => words.unusedReference(shown(label))),
    ),
    ...twice.map((label) =>
      lostReference(at(label, true), lines, (words) => words.referenceTwice(shown(label))),
    ),
  ];
}

function lostReference(
  line: number,
  lines: readonly string[],
  message: (words: Messages) => string,
): BodyFault {
  const hint = tell((words) => words.deleteReference);
  return placed({ kind: "lost-reference", message: tell(message), hint, needle: "[" }, line, lines);
}

function foldLabel(label: string): string {
  return label.trim().replace(/\s+/g, " ").toLowerCase().toUpperCase();
}
