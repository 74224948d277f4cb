import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { english } from "../../src/read/messages/en.ts";
import { findAddressFault } from "../../src/read/web-address.ts";

describe("an address is accepted as it is written", () => {
  test.each([
    "https://news.example.org/a",
    "http://news.example.org:8080/a?b=c&d#e",
    "HTTPS://News.Example.ORG/A",
    "https://news.example.org/خبر/%D8%AE",
    "https://news.example.org/a(b)_[c]|d",
    "https://münchen.example/a",
    "https://اردو.com/a",
    "https://пример.рф/a",
    "https://日本ニュース.jp/a",
    "https://xn--mnchen-3ya.example/a",
    "http://8.8.8.8/a",
  ])("%s", (address) => {
    expect(findAddressFault(address)).toBeUndefined();
  });
});

describe("an address is mended where it is certain what was meant", () => {
  test.each([
    ["www.news.example.org/a", "https://www.news.example.org/a"],
    ["//news.example.org/a", "https://news.example.org/a"],
    ["https:/news.example.org/a", "https://news.example.org/a"],
    ["https:\\\\news.example.org\\a", "https://news.example.org/a"],
    [" https://news.example.org/a ", "https://news.example.org/a"],
    ["https://user:word@news.example.org/a", "https://news.example.org/a"],
  ])("%s", (address, mended) => {
    expect(findAddressFault(address)).toMatchObject({ kind: "bad-url", mended });
    expect(findAddressFault(mended)).toBeUndefined();
  });
});

describe("an address is refused", () => {
  test.each([
    "",
    " ",
    "a.html",
    "news/a.html",
    "javascript:alert(1)",
    "data:,x",
    "file:///etc",
    "ftp://a.org",
    "mailto:a@b.org",
  ])("that is not one of the web: %j", (address) => {
    expect(findAddressFault(address)?.mended).toBeUndefined();
    expect(findAddressFault(address)?.kind).toBe("bad-url");
  });

  test.each([
    "http://localhost/a",
    "http://intranet/a",
    "http://10.0.0.1/",
    "http://2130706433/",
    "http://[::1]/",
    "http://a.local/",
  ])("that only one network can open: %s", (address) => {
    expect(findAddressFault(address)?.say(english, "x")).toMatch(/^x leads to/);
  });

  test.each([
    ["one Cyrillic letter", "https://ex\u0430mple.org/a", "xn--exmple-4nf.org"],
    ["Cyrillic letters alone", "https://\u0430\u0440\u0440\u04cf\u0435.com/a", "xn--80ak6aa92e.com"],
    ["Greek letters", "https://g\u03bf\u03bfgle.com/a", "xn--ggle-0nda.com"],
    ["letters hidden in punycode", "https://xn--exmple-4nf.org/a", "xn--exmple-4nf.org"],
    ["wide letters", "https://\uff45xample.org/a", "example.org"],
    ["percent signs", "https://ex%61mple.org/a", "example.org"],
  ])("whose host is not what it looks like: %s", (_, address, host) => {
    expect(findAddressFault(address)).toMatchObject({ kind: "spoofed-host" });
    expect(findAddressFault(address)?.say(english, "x")).toContain(host);
  });
});

test("nothing is thrown by any text", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: "binary" }).map((rest) => `https://${rest}`),
  );
  fc.assert(fc.property(text, (address) => void findAddressFault(address)));
});
