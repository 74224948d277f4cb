import fc from "fast-check";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, test } from "vitest";
import { element, escapeXml, xmlDocument } from "../../src/outputs/xml.ts";

const parser = new XMLParser({
  ignoreAttributes: false,
  trimValues: false,
  parseTagValue: false,
  htmlEntities: true,
});

describe("element", () => {
  test("writes text escaped and children as they are", () => {
    expect(element("a", { b: 'say "x" & <y>' }, [element("c", {}, "1 < 2")])).toBe(
      '<a b="say &quot;x&quot; &amp; &lt;y&gt;">\n<c>1 &lt; 2</c>\n</a>',
    );
  });

  test("leaves out an attribute without a value and closes an element without content", () => {
    expect(element("a", { b: undefined, c: "" })).toBe('<a c=""/>');
  });
});

describe("escapeXml", () => {
  test("replaces what XML 1.0 cannot write", () => {
    expect(escapeXml("a\u0000b\u000Bc\uFFFEd\uD800e")).toBe("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe");
  });

  test("keeps characters beyond the first plane and marks of direction", () => {
    expect(escapeXml("\u{1F54A}\u200F\u202E")).toBe("\u{1F54A}\u200F\u202E");
  });

  test("any text makes a well-formed document and is read back as it was, as text and as an attribute", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const xml = xmlDocument(element("a", { b: text }, `[${text}]`));
        expect(XMLValidator.validate(xml)).toBe(true);
        const writable = text.replace(
          /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu,
          "\uFFFD",
        );
        expect(parser.parse(xml).a).toEqual({ "#text": `[${writable}]`, "@_b": writable });
      }),
    );
  });
});
