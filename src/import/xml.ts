/** What keeps an XML export from being read, before any parser expands it. */
import { XMLValidator } from "fast-xml-parser";

/** The one sentence that says so; undefined for a text that is well formed and declares nothing. */
export function findXmlFault(text: string): string | undefined {
  const prolog = /^[\s\S]*?<(?=[A-Za-z_])/.exec(text)?.[0] ?? text.slice(0, 100_000);
  if (/<!ENTITY/i.test(prolog)) return "the file declares entities of its own, which no export needs";
  const result = XMLValidator.validate(text, { allowBooleanAttributes: true });
  if (result === true) return undefined;
  const { line, msg } = result.err;
  return `line ${line}: the XML is not well formed: ${msg.replace(/\.$/, "")}`;
}
