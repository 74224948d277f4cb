/** The API's own description as a judge of its answers: which path a file answers, and whether it has the shape that is promised there. */
import { Ajv2020 } from "ajv/dist/2020.js";

interface Description {
  readonly paths: Readonly<Record<string, unknown>>;
}

export interface Answered {
  /** The path's template; undefined where no path is described for the file, or more than one. */
  readonly path: string | undefined;
  /** What is wrong with the answer. */
  readonly faults: readonly string[];
}

/** `description` is an OpenAPI document. */
export function makeAnswerCheck(description: object): (url: string, answer: unknown) => Answered {
  // A word that is no keyword is a mistake, but for those of the document around the shapes.
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false });
  ajv.addVocabulary(Object.keys(description));
  ajv.addSchema(description, "api", undefined, false);
  const templates = Object.keys((description as Description).paths);
  return (url, answer) => {
    const path = findTemplate(url, templates);
    if (path === undefined) return { path, faults: ["no path, or more than one, is described for it"] };
    const pointer = ["paths", path, "get", "responses", "200", "content", "application/json", "schema"];
    const check = ajv.getSchema(`api#/${pointer.map(escapePointer).join("/")}`);
    if (check === undefined) return { path, faults: ["no shape is described for it"] };
    if (check(answer)) return { path, faults: [] };
    return { path, faults: (check.errors ?? []).map((error) => `${error.instancePath} ${error.message}`) };
  };
}

/** What is concrete comes before what has parameters (OpenAPI 3.1, section 4.8.8.1). */
function findTemplate(url: string, templates: readonly string[]): string | undefined {
  if (templates.includes(url)) return url;
  const fitting = templates.filter((template) => {
    const pattern = template
      .split(/\{\w+\}/)
      .map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
      .join("[^/]+");
    return new RegExp(`^${pattern}$`, "u").test(url);
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}

function escapePointer(key: string): string {
  return encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1"));
}
