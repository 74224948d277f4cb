import { describe, expect, test } from "vitest";
import type { Path } from "../../src/read/document.ts";
import { RECORD } from "../../src/read/record-schema.ts";
import { unknownKey } from "../../src/read/unknown-key.ts";
import { parseYaml } from "../../src/read/yaml.ts";

const KEYS = Object.keys(RECORD.shape);
const ENTRY = ["id", "name", "aliases", "formerly", "description", "website", "lat", "lon", "langs"];

/** What is said of a key that stands alone, or below `title`, in a map that may have the `known` ones. */
function hintOf(line: string, known: readonly string[] = KEYS): string | undefined {
  const document = parseYaml(`title: A camp\n${line}`, { file: "a.md", whole: false });
  return unknownKey(document, [], line.split(":")[0] ?? "", known).hint?.en;
}

describe("the key that was meant is offered", () => {
  test.each([
    ["Notes: a", "write: notes: a"],
    ["no-tes: a", "write: notes: a"],
    ["N_o_t_e_s: a", "write: notes: a"],
    ["eventdate: 2017", "write: eventDate: 2017"],
    ["note: a", "write: notes: a"],
    ["keywords: [a]", "write: tags: [a]"],
    ["category: report", "write: kind: report"],
    ["type: report", "write: kind: report"],
    ["excerpt: a", "write: summary: a"],
    ["PubDate: 2017", "write: date: 2017"],
    ["published: 2017", "write: date: 2017"],
    ["last-mod: 2017", "write: updated: 2017"],
    ["language: en", "write: lang: en"],
    ["persons: [a]", "write: people: [a]"],
    ["location: [a]", "write: places: [a]"],
    ["organizations: [a]", "write: organisations: [a]"],
    ["errata: []", "write: corrections: []"],
    ["retracted: a", "write: withdrawn: a"],
    ["happened: 2017", "write: eventDate: 2017"],
    ["redirect_from: [a]", "write: aliases: [a]"],
    ["peple: [a]", "write: people: [a]"],
    ["kid: report", "write: kind: report"],
    ["withdrwn: a", "write: withdrawn: a"],
  ])("for %s", (line, hint) => {
    expect(hintOf(line)).toBe(hint);
  });

  test.each([
    ["label: a", "write: name: a"],
    ["alias: [a]", "write: aliases: [a]"],
    ["former-id: [a]", "write: formerly: [a]"],
    ["about: a", "write: description: a"],
    ["homepage: a", "write: website: a"],
    ["latitude: 1", "write: lat: 1"],
    ["lng: 1", "write: lon: 1"],
    ["languages: [en]", "write: langs: [en]"],
  ])("for %s of an entry", (line, hint) => {
    expect(hintOf(line, ENTRY)).toBe(hint);
  });

  test("by its name alone where the line cannot be shown", () => {
    expect(hintOf("note: a\u200bb")).toBe("the field is called notes");
  });
});

describe("a key that stands in the wrong place is told where it belongs", () => {
  test.each([
    ["publisher", "publisher"],
    ["outlet", "publisher"],
    ["link", "url"],
    ["Source-URL", "url"],
    ["byline", "author"],
    ["by", "author"],
    ["wire", "agency"],
    ["wayback", "archived"],
    ["original-title", "headline"],
    ["citation", "citation"],
    ["agncy", "agency"],
    ["headlin", "headline"],
  ])("%s of a record, under source", (key, named) => {
    expect(hintOf(`${key}: a`)).toBe(`it stands under source, two spaces in:   ${named}: …`);
  });

  test("but not in a map that has no source", () => {
    expect(hintOf("publisher: a", ENTRY)).toMatch(/^the fields are: id, name, aliases/);
    expect(hintOf("agncy: a", ENTRY)).toMatch(/^the fields are: id/);
  });

  test("nor two slips from one", () => {
    expect(hintOf("agcy: a")).toMatch(/^the fields are: /);
  });
});

describe("a key whose right form is there already is told to be put into it", () => {
  test.each([
    ["Title: a", "title"],
    ["heading: a", "title"],
    ["titlle: a", "title"],
  ])("%s", (line, key) => {
    expect(hintOf(line)).toBe(`"${key}" is there already: put both into one`);
  });
});

describe("a key of another generator is told what takes its place", () => {
  test.each([
    ["draft", /^a text that is not to be published yet stands in the folder drafts/],
    ["Draft", /^a text that is not to be published yet stands in the folder drafts/],
    ["body", /^the text stands below the front matter/],
    ["content", /^the text stands below the front matter/],
    ["text", /^the text stands below the front matter/],
    ["id", /^delete the line: the id is the file's name/],
    ["image", /^delete the line: records have no pictures/],
    ["layout", /content steers nothing$/],
    ["permalink", /content steers nothing$/],
    ["eleventyComputed", /content steers nothing$/],
    ["collection", /content steers nothing$/],
    ["slug", /content steers nothing$/],
  ])("%s", (key, hint) => {
    expect(hintOf(`${key}: a`)).toMatch(hint);
  });

  test("published, where the date is given", () => {
    const document = parseYaml("date: 2017\npublished: true", { file: "a.md", whole: false });
    expect(unknownKey(document, [], "published", KEYS).hint?.en).toBe(
      "delete the line: what stands in articles/ is published",
    );
  });

  test.each(["xlayout", "layouts", "myslug", "slugs"])("but not %s, which only holds such a word", (key) => {
    expect(hintOf(`${key}: a`)).toMatch(/^the fields are: /);
  });
});

describe("the code of a language", () => {
  test("is one that the site could have, where texts of several languages stand side by side", () => {
    expect(hintOf("de: {}", ENTRY)).toBe("add de to languages in site.yaml, or delete this");
    expect(hintOf("DE: {}", ENTRY)).toMatch(/^the fields are: /);
    expect(hintOf("xx: {}", ENTRY)).toMatch(/^the fields are: /);
    expect(hintOf("deu: {}", ENTRY)).toMatch(/^the fields are: /);
  });

  test("is none that a record could have: its translation is a file of its own", () => {
    expect(hintOf("ur: {}")).toMatch(/^the fields are: /);
    expect(hintOf("de: {}")).toMatch(/^the fields are: /);
  });
});

test("a short key is no slip of another", () => {
  expect(hintOf("ta: a", ENTRY)).toMatch(/^the fields are: /);
  expect(hintOf("lxt: a", ENTRY)).toBe("write: lat: a");
  expect(hintOf("xxt: a", ENTRY)).toMatch(/^the fields are: /);
  expect(hintOf("xxme: a", ENTRY)).toBe("write: name: a");
});

test("the message names the map that the key stands in, and the place is the key's", () => {
  const document = parseYaml("title: A camp\nsource:\n  colour: red\ntags:\n  - colour: red\n", {
    file: "a.md",
    whole: false,
  });
  const say = (parent: Path) => {
    const { message, line, column, field, kind } = unknownKey(document, parent, "colour", []);
    return `${kind} ${line}:${column} ${field}: ${message.en}`;
  };
  expect(say(["source"])).toBe('unknown-key 3:3 source.colour: "colour" is not a field of "source"');
  expect(say(["tags", 0])).toBe('unknown-key 5:5 tags.0.colour: "colour" is not a field of an entry');
});
