/** An engine → the same engine, that does not look the same thing up twice: typing asks again and again. */
import type { Engine, Found } from "./engine.ts";

const MOST = 400;

export function remember(engine: Engine): Engine {
  const known = new Map<string, Promise<Found>>();
  return {
    spellings: engine.spellings,
    look(lookup) {
      const key = JSON.stringify(lookup);
      const found = known.get(key) ?? engine.look(lookup);
      if (known.size >= MOST) known.clear();
      known.set(key, found);
      found.catch(() => known.delete(key));
      return found;
    },
    async loadFilter(filter) {
      await engine.loadFilter(filter);
      // What was found before came without counts.
      known.clear();
    },
  };
}
