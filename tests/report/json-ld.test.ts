/** JSON-LD as templates break it, and what is still read of it. */
import { describe, expect, test } from "vitest";
import { parseJsonLd } from "../../src/report/json-ld.ts";

describe("a script's description", () => {
  test.each([
    ["plain", `{"name":"Plan"}`],
    ["with a comma too many", `{"name":"Plan",}`],
    ["in comment marks", `<!-- {"name":"Plan"} -->`],
    ["in CDATA marks", `//<![CDATA[\n{"name":"Plan"}\n//]]>`],
    ["in marks of both kinds", `/*<![CDATA[*/{"name":"Plan"}/*]]>*/`],
    ["behind a byte order mark", `\uFEFF{"name":"Plan"};`],
    ["with its quotation marks escaped", `{&quot;name&quot;:&quot;Plan&quot;}`],
    ["with an escape that JSON lacks", `{"name":"Pl\\an"}`],
    ["in a list", `[[{"name":"Plan"}]]`],
    ["in a graph", `{"@graph":[{"name":"Plan"}]}`],
  ])("is read: %s", (_, script) => {
    expect(parseJsonLd([script]).map(({ name }) => name)).toContain("Plan");
  });

  test("keeps a line end in a text", () => {
    expect(parseJsonLd(['{"name":"Plan\nis late"}'])).toEqual([{ name: "Plan\nis late" }]);
  });

  test.each([
    ["no JSON", "var x = 1;"],
    ["cut off", `{"name":"Plan`],
    ["a nest", `${'{"a":'.repeat(300)}1${"}".repeat(300)}`],
    ["of two megabytes", `{"name":"${"x".repeat(2_000_000)}"}`],
    ["nothing but quotation marks", '"\\'.repeat(100_000)],
  ])("is skipped, and the others are read: %s", (_, script) => {
    expect(parseJsonLd([script, `{"name":"Plan"}`])).toEqual([{ name: "Plan" }]);
  });
});
