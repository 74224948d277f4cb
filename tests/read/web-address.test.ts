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
    "https://news.example.org/@desk",
    "https://news.example.org?to=@desk",
    "https://news.example.org#@desk",
    "https://пример.рф:8080/a",
    "https://пример.com/a",
    "https://аррӏе.рф/a",
    "https://日本news.jp/a",
    "https://аррб.com/a",
    "https://123.пример.com/a",
    `https://news.example.org/${"a".repeat(1975)}`,
  ])("%s", (address) => {
    expect(findAddressFault(address)).toBeUndefined();
  });

  test.each([
    "http://8.10.0.1/",
    "http://110.0.0.1/",
    "http://8.192.168.1/",
    "http://192.169.0.1/",
    "http://9.169.254.1/",
    "http://8.172.16.1/",
    "http://172.15.0.1/",
    "http://172.32.0.1/",
    "http://172.116.0.1/",
    "http://localhost.example.org/",
    "http://printer.local.example.org/",
    "http://notlocalhost.example/",
  ])("%s, whose host only looks like one of a private network", (address) => {
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
    ["https://user@word@news.example.org/@desk", "https://news.example.org/@desk"],
    ["HTTP:/news.example.org", "HTTP://news.example.org"],
    ["https:news.example.org", "https://news.example.org"],
    ["https:///news.example.org", "https://news.example.org"],
    ["https://news.example.org\\a", "https://news.example.org/a"],
    ["news.example.org", "https://news.example.org"],
    ["https:news.example.org/a", "https://news.example.org/a"],
    ["report.html.example", "https://report.html.example"],
    ["report.example/?a.html", "https://report.example/?a.html"],
    ["news.example.org?a", "https://news.example.org?a"],
    ["news.example.org#a", "https://news.example.org#a"],
    ["news.example.org/a.pdf", "https://news.example.org/a.pdf"],
    ["//report.example/a.html", "https://report.example/a.html"],
  ])("%s", (address, mended) => {
    expect(findAddressFault(address)).toMatchObject({ kind: "bad-url", mended });
    expect(findAddressFault(mended)).toBeUndefined();
  });
});

test.each([
  ["ftp://a.example", 'x starts with "ftp:", and must start with https:// or http://'],
  ["x-y+z.1:a", 'x starts with "x-y+z.1:", and must start with https:// or http://'],
  [" ftp://a.example", 'x starts with "ftp:", and must start with https:// or http://'],
  ["xhttps:/a.example", 'x starts with "xhttps:", and must start with https:// or http://'],
  ["httpsx:/a.example", 'x starts with "httpsx:", and must start with https:// or http://'],
  ["https:/a.example", "x is not a web address"],
  ["http://news.example.org/a b", "x holds a space"],
  ["ftp://a example", 'x starts with "ftp:", and must start with https:// or http://'],
  ["1x:a", "x is not a whole address: it must start with https:// or http://"],
  ["news.example.org:8080/a", "x is not a whole address: it must start with https:// or http://"],
  ["read https://news.example.org/a", "x is not a whole address: it must start with https:// or http://"],
  ["https://news.example.org:80a/", "x is not a web address"],
  ["https://%zz.example.org/", "x is not a web address"],
  ["https:news example", "x holds a space"],
  ["https://a@news.example.org/", "x holds a user name or a password before the @"],
  ["https://news.example.org\\a", 'x holds a "\\"'],
  [`https://news.example.org/${"a".repeat(1976)}`, "x is longer than 2000 characters"],
])("%s is told with what is wrong: %s", (address, message) => {
  expect(findAddressFault(address)).toMatchObject({ kind: "bad-url" });
  expect(findAddressFault(address)?.say(english, "x")).toBe(message);
});

test("an address that is too long may lose what follows its path", () => {
  const fault = findAddressFault(`https://news.example.org/?${"a".repeat(2000)}`);
  expect(fault?.advice?.(english)).toBe(english.cutQuery);
});

test("a space within is to be written as %20", () => {
  expect(findAddressFault("https://news.example.org/a b")?.advice?.(english)).toBe("write %20 for it");
  expect(findAddressFault(" https://news.example.org/a b ")).not.toHaveProperty("mended");
});

describe("nothing is offered for what may be a file or a sentence", () => {
  test.each([
    "report.html",
    "report.htm",
    "report.php",
    "report.asp",
    "report.aspx",
    "report.pdf",
    "report.md",
    "report.html?page=2",
    "report.php#top",
    "//report.html",
    "report",
    "//intranet/a",
    "see news.example.org",
    "news.example.org said so",
    "news.example.org/a and more",
  ])("%s", (address) => {
    expect(findAddressFault(address)).not.toHaveProperty("mended");
    expect(findAddressFault(address)?.advice?.(english)).toMatch(/^write the whole address/);
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
    "http://printer.office.local/",
    "http://[2001:db8::1]/",
    "http://a.internal/",
    "http://a.localhost/",
    "http://localhost./",
    "http://intranet./",
    "http://a..example/",
    "http://0.0.0.0/",
    "http://127.1.2.3/",
    "http://169.254.0.1/",
    "http://172.16.0.1/",
    "http://172.20.0.1/",
    "http://172.31.255.1/",
    "http://192.168.0.1/",
  ])("that only one network can open: %s", (address) => {
    expect(findAddressFault(address)?.kind).toBe("bad-url");
    expect(findAddressFault(address)?.say(english, "x")).toMatch(/^x leads to/);
  });

  test.each([
    ["one Cyrillic letter", "https://ex\u0430mple.org/a", "xn--exmple-4nf.org"],
    ["Cyrillic letters alone", "https://\u0430\u0440\u0440\u04cf\u0435.com/a", "xn--80ak6aa92e.com"],
    ["Greek letters", "https://g\u03bf\u03bfgle.com/a", "xn--ggle-0nda.com"],
    ["letters hidden in punycode", "https://xn--exmple-4nf.org/a", "xn--exmple-4nf.org"],
    ["wide letters", "https://\uff45xample.org/a", "example.org"],
    ["percent signs", "https://ex%61mple.org/a", "example.org"],
    ["Cyrillic letters and digits", "https://\u0430\u0440\u0440\u04cf\u04351.com/a", "xn--1-7sbp7ba27f.com"],
    [
      "such letters alone below www",
      "https://www.\u0430\u0440\u0440\u04cf\u0435.com/a",
      "xn--80ak6aa92e.com",
    ],
    ["a digit before such letters", "https://1\u0430\u0440.com/a", "xn--1-8sb2c.com"],
    ["Greek letters alone", "https://\u03b9\u03ba.gr/a", "xn--uxac.gr"],
    ["Cyrillic words beside Latin ones", "https://пример-abc.com/a", "xn---abc-u4dr2awjd.com"],
    ["Chinese letters beside Cyrillic ones", "https://日本пр.jp/a", "xn--o1ac3016encb.jp"],
    ["such letters, with a port", "https://ex\u0430mple.org:8080/a", "xn--exmple-4nf.org"],
  ])("whose host is not what it looks like: %s", (_, address, host) => {
    expect(findAddressFault(address)).toMatchObject({ kind: "spoofed-host" });
    expect(findAddressFault(address)?.say(english, "x")).toContain(host);
    expect(findAddressFault(address)?.advice?.(english)).toMatch(/^copy the address/);
  });
});

test("nothing is thrown by any text", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: "binary" }).map((rest) => `https://${rest}`),
  );
  fc.assert(fc.property(text, (address) => void findAddressFault(address)));
});
