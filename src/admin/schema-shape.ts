/** A zod schema to the shape of a form: what may be written under each key, and whether it has to be there. */
import * as z from "zod";

export type Shape =
  | { readonly kind: "text" }
  | { readonly kind: "choice"; readonly options: readonly string[] }
  | { readonly kind: "names" }
  | { readonly kind: "group"; readonly keys: readonly Key[] }
  | { readonly kind: "groups"; readonly keys: readonly Key[] };

export interface Key {
  readonly name: string;
  readonly required: boolean;
  readonly shape: Shape;
}

/** In the schema's own order. Throws where the schema holds what no form here can ask for. */
export function readKeys(schema: z.ZodType): readonly Key[] {
  const object = unwrap(schema);
  if (!(object instanceof z.ZodObject)) throw new Error(`a form needs an object, not ${object.type}`);
  return Object.entries(object.shape as Record<string, z.ZodType>).map(([name, value]) => ({
    name,
    required: !(value instanceof z.ZodOptional),
    shape: readShape(value),
  }));
}

function readShape(schema: z.ZodType): Shape {
  const type = unwrap(schema);
  if (type instanceof z.ZodString) return { kind: "text" };
  if (type instanceof z.ZodEnum) return { kind: "choice", options: type.options.map(String) };
  if (type instanceof z.ZodObject) return { kind: "group", keys: readKeys(type) };
  if (type instanceof z.ZodArray) {
    const element = unwrap(type.element as z.ZodType);
    if (element instanceof z.ZodString) return { kind: "names" };
    if (element instanceof z.ZodObject) return { kind: "groups", keys: readKeys(element) };
  }
  throw new Error(`a form has no field for ${type.type}`);
}

/** What a contributor writes: below optional, and before any transform. */
function unwrap(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional) return unwrap(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodPipe) return unwrap(schema.in as z.ZodType);
  return schema;
}
