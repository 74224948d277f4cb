import { describe, expect, test } from "vitest";
import { decodeExport } from "../../src/import/decode.ts";
import { detectFormat } from "../../src/import/format.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);

describe("an export's bytes", () => {
  test.each([
    ["UTF-8", utf8("title\nکراچی")],
    ["UTF-8 with a mark", utf8("\uFEFFtitle\nکراچی")],
    ["UTF-16, as spreadsheets save it", utf16("title\nکراچی")],
    ["UTF-16 the other way round", utf16("title\nکراچی").swap16()],
  ])("are read as %s", (_, bytes) => {
    expect(decodeExport(bytes)).toEqual({ ok: true, text: "title\nکراچی" });
  });

  test("are read as windows-1252 where they are no UTF-8, and this is said", () => {
    const decoded = decodeExport(Buffer.from([0x43, 0x61, 0x66, 0xe9, 0x20, 0x93, 0x78, 0x94]));
    expect(decoded).toMatchObject({ ok: true, text: "Café “x”", note: expect.stringContaining("not UTF-8") });
  });

  test.each([
    ["a workbook", Buffer.from("504b030414000600", "hex"), "save it as CSV"],
    ["an old workbook", Buffer.from("d0cf11e0a1b11ae1", "hex"), "save it as CSV"],
    ["a PDF", utf8("%PDF-1.7\n"), "PDF"],
    ["a program", Buffer.from("7f454c4602010100", "hex"), "no text file"],
    ["blanks", utf8(" \r\n\t\n"), "empty"],
  ])("are refused where they are %s", (_, bytes, why) => {
    expect(decodeExport(bytes)).toMatchObject({ ok: false, message: expect.stringContaining(why) });
  });
});

describe("an export's format", () => {
  test.each([
    ["list.csv", "[title],date", "csv"],
    ["list.txt", "title;date\na;b", "csv"],
    ["list", "TY  - NEWS\nER  - ", "ris"],
    ["list.txt", "% made by hand\n@article{a,\n", "bibtex"],
    ["list.json", '[{"id":"a"}]', "csl-json"],
    ["list.json", '{"version": "https://jsonfeed.org/version/1.1"}', "feed"],
    ["list.xml", '<?xml version="1.0"?><rss xmlns:wp="http://wordpress.org/export/1.2/">', "wordpress"],
    ["list.xml", '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom">', "feed"],
    ["page.html", "<!doctype html><p>x", undefined],
    ["list.txt", "a text in prose", undefined],
  ])("of %s that begins %j is %s", (name, text, format) => {
    expect(detectFormat(name, text)).toBe(format);
  });
});
