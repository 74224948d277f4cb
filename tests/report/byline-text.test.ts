/** Lines as papers print them under a headline, and the names in them. */
import { describe, expect, test } from "vitest";
import { readByline, readStatedByline } from "../../src/report/byline-text.ts";

describe("the names in a byline", () => {
  test.each([
    ["By Nadia Brook", "Nadia Brook"],
    ["BY: Nadia Brook", "Nadia Brook"],
    ["Written by Nadia Brook Updated: Dec 24", "Nadia Brook"],
    ["By Nadia Brook and Olaf Lind", "Nadia Brook, Olaf Lind"],
    ["Nadia Brook / Olaf Lind", "Nadia Brook, Olaf Lind"],
    ["Nadia Brook | Olaf A. Lind", "Nadia Brook, Olaf A. Lind"],
    ["Nadia Brook-Hall and A.B.M. Lind", "Nadia Brook-Hall, A.B.M. Lind"],
    ["Brook, Nadia", "Nadia Brook"],
    ["Jong, Michiel de", "Michiel de Jong"],
    ["By Nadia Brook, Senior Political Correspondent", "Nadia Brook"],
    ["Nadia Brook Senior Foreign Correspondent", "Nadia Brook"],
    ["NADIA BROOK, OLAF LIND Envoyés spéciaux", "NADIA BROOK, OLAF LIND"],
    ["By Nadia Brook, MD", "Nadia Brook"],
    ["By Nadia Brook, Special to The Herald", "Nadia Brook"],
    ["By Nadia Brook, Reuters", "Nadia Brook"],
    ["Par Nadia Brook avec AFP", "Nadia Brook"],
    ["Von Nadia Brook, Berlin", "Nadia Brook"],
    ["By Nadia Brook in Harbour Town", "Nadia Brook"],
    ["By Nadia Brook (AP)", "Nadia Brook"],
    ["Nadia (R.J.) Brook", "Nadia (R.J.) Brook"],
    ["By Nadia Brook 5 hours ago", "Nadia Brook"],
    ["By Nadia Brook - 24 Dec 2017", "Nadia Brook"],
    ["Nadia Brook Published 24 Dec, 2017 07:10am", "Nadia Brook"],
    ["Nadia Brook @nadiabrook", "Nadia Brook"],
    ["Nadia Brook and others", "Nadia Brook"],
    ["Maria da Silva", "Maria da Silva"],
    ["Ursula von der Heide", "Ursula von der Heide"],
    ["Our Staff Reporter", "Our Staff Reporter"],
    ["Web Desk", "Web Desk"],
    ["AFP", "AFP"],
    ["تحریر: سلیم نمونوی", "سلیم نمونوی"],
    ["نمائندہ نمونہ", "نمائندہ نمونہ"],
    ["سلیم نمونوی، سارہ نمونوی", "سلیم نمونوی, سارہ نمونوی"],
    ["Автор: Иван Образцов", "Иван Образцов"],
    ["Posted by admin on 3 March 2016", ""],
    ["Follow", ""],
    ["https://herald.example/nadia", ""],
  ])("%s", (line, names) => {
    expect(readByline(line).join(", ")).toBe(names);
  });

  test.each([
    ["Updated 3 May 2014 by Nadia Brook", "Nadia Brook"],
    ["3 May 2014 · Von Nadia Brook", "Nadia Brook"],
    ["Ursula von der Heide", ""],
  ])("are found behind other things: %s", (line, names) => {
    expect(readStatedByline(line).join(", ")).toBe(names);
  });

  test("are found in a line of ranks without end", () => {
    expect(readByline(`${"senior ".repeat(60)}x`)).toEqual([]);
  });
});
