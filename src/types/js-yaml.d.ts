/** The part of js-yaml 4 that is used; it ships no types. */
declare module "js-yaml" {
  /** Maps, lists and texts. */
  export const FAILSAFE_SCHEMA: object;
  /** Undefined where the text holds nothing; throws where it is not YAML. */
  export function load(text: string, options: { readonly schema: object }): unknown;
}
