import { describe, expect, it } from "vitest";
import { checkAddresses, outputPath } from "../../src/output-path.ts";
import { Sheet } from "../../src/sheet.ts";

const sheets = (...urls: string[]) => urls.map((url) => new Sheet(url, () => ""));

describe("a sheet is written", () => {
  it("as the index of its folder, or under its own name", () => {
    expect(outputPath("/")).toBe("index.html");
    expect(outputPath("/tags/کراچی/")).toBe("tags/کراچی/index.html");
    expect(outputPath("/404.html")).toBe("404.html");
    expect(outputPath("/.well-known/security.txt")).toBe(".well-known/security.txt");
  });
});

describe("addresses are refused", () => {
  it.each([
    ["where two are the same", ["/a/", "/b/", "/a/"]],
    ["where one spells the file that another implies", ["/a/", "/a/index.html"]],
    ["where a disk that ignores case has one file for both", ["/tags/Straße/", "/tags/STRASSE/"]],
    ["where one file is another's folder", ["/feed", "/feed/1.xml"]],
    ["where one leads out of the folder", ["/../package.json"]],
    ["where one leads out of the folder on Windows", ["/..\\package.json"]],
    ["where one has an empty name", ["//a/"]],
    ["where one does not start at the root", ["a/"]],
    ["where one holds a question mark", ["/a?b/"]],
    ["where one is not in NFC", ["/e\u0301/"]],
    ["where a name is longer than a disk takes", [`/${"ک".repeat(128)}/`]],
    ["where one lies among the copied files", ["/assets/x.css"]],
  ])("%s", (_, urls) => {
    expect(() => checkAddresses(sheets(...urls))).toThrow();
  });

  it("with both addresses named", () => {
    expect(() => checkAddresses(sheets("/A/", "/a/"))).toThrow("/A/ and /a/");
  });
});

it("addresses that share a folder are accepted", () => {
  checkAddresses(sheets("/", "/feed.xml", "/feed/1.xml", "/feed/", "/ur/", "/ur/feed.xml", "/404.html"));
});
