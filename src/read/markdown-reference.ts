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
  /** Of the addresses and titles that were put in so far. */
  length: number;
  /** The label that made it too long. */
  tooOften?: string;
}

interface Reference {
  readonly href: string;
  readonly title?: string;
}

/** Characters, all uses together: a long address that is used by three letters, again and again, would make megabytes. */
const LONGEST_USES = 100_000;

/** Makes markdown-it note, for each text, which labels it defines and which it looks up. */
export function watchReferences(md: MarkdownIt): void {
  md.core.ruler.before("block", "watch_definitions", ({ env }: { env: WatchedEnv }) => {
    const references = Object.create(null) as Record<string, unknown>;
    const watch: Watch = { references, defined: new Set(), used: new Set(), again: new Set(), length: 0 };
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
        const reference = references[label] as Reference | undefined;
        if (reference === undefined) return undefined;
        watch.used.add(label);
        watch.length += reference.href.length + (reference.title?.length ?? 0);
        if (watch.length <= LONGEST_USES) return reference;
        watch.tooOften ??= label;
        return undefined;
      },
    });
  });
}

/** Definitions that are lost, in a text that was parsed with `env`. */
export function findLostReferences(lines: readonly string[], env: object): BodyFault[] {
  const watch = (env as WatchedEnv)[WATCH];
  if (watch === undefined) return [];
  const { defined, used, again, tooOften } = watch;
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
    ...(tooOften === undefined ? [] : [repeatedReference(at(tooOften, false), lines, shown(tooOften))]),
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

function repeatedReference(line: number, lines: readonly string[], shown: string): BodyFault {
  const message = tell((words) => words.referenceTooOften(shown, LONGEST_USES / 1000));
  const hint = tell((words) => words.linkOnce);
  return placed({ kind: "repeated-reference", message, hint, needle: "[" }, line, lines);
}

function foldLabel(label: string): string {
  return label.trim().replace(/\s+/g, " ").toLowerCase().toUpperCase();
}
