/** Finds what a TypeScript module imports, without running it. */

export interface Import {
  /** As written: a package, `node:…` or a relative path. */
  readonly from: string;
  /** Nothing of it is left at run time. */
  readonly typeOnly: boolean;
}

const STATEMENT = /^\s*(?:import|export)\s+(type\s)?\s*([^"'`;]*?)\s*\bfrom\s*["']([^"']+)["']/gm;
const FOR_EFFECT = /^\s*import\s*["']([^"']+)["']/gm;
const CALL = /\b(?:import|require)\s*\(\s*["']([^"']+)["']/g;

/** Static imports and re-exports, imports for their effect, and calls of import() and require(). */
export function findImports(source: string): Import[] {
  return [
    ...[...source.matchAll(STATEMENT)].map(([, type, names = "", from = ""]) => ({
      from,
      typeOnly: type !== undefined || isAllTypes(names),
    })),
    ...[...source.matchAll(FOR_EFFECT), ...source.matchAll(CALL)].map(([, from = ""]) => ({
      from,
      typeOnly: false,
    })),
  ];
}

/** `{ type A, type B }` */
function isAllTypes(names: string): boolean {
  const inner = /^\{([^}]*)\}$/s.exec(names)?.[1];
  if (inner === undefined) return false;
  const parts = inner.split(",").map((part) => part.trim());
  return parts.every((part) => part === "" || part.startsWith("type "));
}
