/** `[label]: address` lines that nothing uses: markdown would drop them without a word. */
import type MarkdownIt from "markdown-it";

export interface ReferenceWatch {
  readonly defined: ReadonlySet<string>;
  readonly used: ReadonlySet<string>;
  /** Labels that were defined again; only the first counts. */
  readonly again: ReadonlySet<string>;
}

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

export function seenReferences(env: object): ReferenceWatch {
  return (env as WatchedEnv)[WATCH] ?? { defined: new Set(), used: new Set(), again: new Set() };
}
