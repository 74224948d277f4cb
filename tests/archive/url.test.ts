import { expect, test } from "vitest";
import { parseUrl } from "../../src/archive/url.ts";

test("an address is one however often the question was put", () => {
  const address = "https://münchen.example/a";
  const hosts = Array.from({ length: 20_000 }, () => parseUrl(address)?.host);
  expect([...new Set(hosts)]).toEqual(["xn--mnchen-3ya.example"]);
});

test("what is none has no value, also where it stands in no page", () => {
  expect([parseUrl("https://"), parseUrl("a b"), parseUrl("/a"), parseUrl("http://[x]/")]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(parseUrl("/a", "https://host.example/b/c")?.href).toBe("https://host.example/a");
});
