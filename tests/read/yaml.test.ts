/** What the strict subset of YAML leaves out, and lines that are no YAML: where each is told, and what is offered. */
import { describe, expect, test } from "vitest";
import { parseExactly, parseYaml } from "../../src/read/yaml.ts";

const parse = (source: string, whole = false) => parseYaml(source, { file: "a.yaml", whole });

function told(source: string, whole = false): string[] {
  return parse(source, whole).problems.map(({ kind, line, column, field = "" }) =>
    `${kind} ${line}:${column} ${field}`.trimEnd(),
  );
}

/** The hint of the first problem. */
const hintOf = (source: string) => parse(source).problems[0]?.hint?.en;
const messageOf = (source: string) => parse(source).problems[0]?.message.en;

const VALUE_ITSELF = "write the value itself, in quotation marks if it is a text";

describe("what YAML has beyond texts, lists and maps is refused", () => {
  test.each([
    ["a: &x b", "yaml-anchor 1:4 a", "write: a: b"],
    ["a: &x [b]", "yaml-anchor 1:4 a", "write: a: [b]"],
    ["a: &x {b: c}", "yaml-anchor 1:4 a", "write: a: {b: c}"],
    ["a: & b", "yaml-anchor 1:4 a", 'write: a: "& b"'],
    ["a: & [b]", "yaml-anchor 1:4 a", 'write: a: "& [b]"'],
    ["a:  &x b  \nc: d", "yaml-anchor 1:5 a", "write: a:  b"],
    ["a: & b  \nc: d", "yaml-anchor 1:4 a", 'write: a: "& b"'],
    ["a: &x", "yaml-anchor 1:4 a", VALUE_ITSELF],
    ['a: "x" &y z', "yaml-anchor 1:8 a", VALUE_ITSELF],
    ["-  b: &x d", "yaml-anchor 1:7 0.b", "write: -  b: d"],
    ["- &x b", "yaml-anchor 1:3", VALUE_ITSELF],
    ["a:\n  - &x b", "yaml-anchor 2:5 a", VALUE_ITSELF],
    ["a b: &x c", "yaml-anchor 1:6 a b", VALUE_ITSELF],
    ["a:\n  b-c: &x d\ne: f", "yaml-anchor 2:8 a.b-c", "write:   b-c: d"],
    ["- b: &x d", "yaml-anchor 1:6 0.b", "write: - b: d"],
    ["a: *x", "yaml-alias 1:4 a", VALUE_ITSELF],
    ["- *x", "yaml-alias 1:3 0", VALUE_ITSELF],
    ["a: *x y", "yaml-alias 1:4 a", 'write: a: "*x y"'],
    ["a: *x*", "yaml-alias 1:4 a", 'write: a: "*x*"'],
    ["a: *", "yaml-alias 1:4 a", 'write: a: "*"'],
    ["a: *x\u200by", "yaml-alias 1:4 a", VALUE_ITSELF],
    ["a: *x\u200b y", "yaml-alias 1:4 a", VALUE_ITSELF],
    ["a: !!str b", "yaml-tag 1:4 a", "write: a: b"],
    ["a: !x b", "yaml-tag 1:4 a", 'write: a: "!x b"'],
    ["a: !", "yaml-tag 1:4 a", 'write: a: "!"'],
    [
      "? a\n: b",
      "yaml-key 1:1",
      'write "key: value", and put quotation marks around a text that starts with "?"',
    ],
    ["%YAML 1.2\n---\na: b", "yaml-directive 1:1", "delete the line"],
    ["---\na: b", "yaml-document 1:1", "delete the line"],
    ["a: b\n---\nc: d", "yaml-document 2:1", "delete the line"],
    ["a: b\n...", "yaml-document 2:1", "delete the line"],
  ])("%j as %s", (source, problem, hint) => {
    expect(told(source)).toEqual([problem]);
    expect(hintOf(source)).toBe(hint);
  });

  test("each time that it stands there, and twenty times at most", () => {
    expect(told("a: [&x b, *x]")).toEqual(["yaml-anchor 1:5 a", "yaml-alias 1:11 a.1"]);
    expect(told("a: &x b # c")).toEqual(["yaml-anchor 1:4 a", "yaml-comment 1:9 a"]);
    const many = (line: string) => Array.from({ length: 25 }, (_, at) => `k${at}: ${line}`).join("\n");
    expect(told(many("&x b"))).toHaveLength(20);
    expect(told(many("b # c"))).toHaveLength(20);
  });

  test("and of a file with a second document or a directive nothing is read", () => {
    expect(parse("---\na: b").value).toBeUndefined();
    expect(parse("%YAML 1.2\n---\na: b").value).toBeUndefined();
    expect(messageOf("a: b\n--- c")).toMatch(/^"---" /);
  });

  test("and a tag before an anchor is text", () => {
    expect(told("a: !x &y b")).toEqual(["yaml-tag 1:4 a", "yaml-anchor 1:7 a"]);
    expect(hintOf("a: !x &y b")).toBe('write: a: "!x &y b"');
  });

  test("and comments on lines of their own do not count", () => {
    expect(told(`${"# a\n".repeat(25)}a: b # c`)).toEqual(["yaml-comment 26:6 a"]);
    expect(told(`a:\n${"  # a\n".repeat(25)}  b: c # d`)).toEqual(["yaml-comment 27:8 a.b"]);
  });

  test("and its field is not used", () => {
    const { value, broken } = parse("a: &x b\nc: d");
    expect(value).toEqual({ a: "b", c: "d" });
    expect(broken).toEqual([["a"]]);
  });
});

describe("a file that is YAML from top to bottom", () => {
  test.each([
    ["---\na: b", []],
    ["# a comment\n\n---\na: b", []],
    ["---\n---\na: b", ["yaml-document 2:1"]],
    ["a: b\n---\nc: d", ["yaml-document 2:1"]],
    ["a: b\nc: d\na: e", ["duplicate-key 3:1 a"]],
    ["&x a: b", ["yaml-anchor 1:1"]],
    ["a: {b: c, b: d}", ["duplicate-key 1:11 a.b"]],
  ])("%j gives %j", (source, problems) => {
    expect(told(source, true)).toEqual(problems);
  });
});

describe("lists and maps", () => {
  const nested = (depth: number) => `a: ${"[".repeat(depth)}b${"]".repeat(depth)}`;
  test.each([
    [nested(6), []],
    [nested(7), ["yaml-too-deep 1:10 a"]],
    ["a: {b: {c: {d: {e: {f: {g: h}}}}}}", []],
    ["a: {b: {c: {d: {e: {f: {g: {h: i}}}}}}}", ["yaml-too-deep 1:28 a"]],
    ["a: [[b]]\nc: [[d]]\ne: {f: {g: h}}\ni: [[j]]", []],
    [Array.from({ length: 8 }, (_, at) => `k${at}: [b]`).join("\n"), []],
    [Array.from({ length: 8 }, (_, at) => `k${at}: {b: c}`).join("\n"), []],
    [`a:\n${" ".repeat(40)}b: c`, ["yaml-too-deep 2:1 a.b"]],
    ["- - - - a", []],
    ["- - - - - a", ["yaml-too-deep 1:9"]],
    ["- - a\n- - b\n- - c", []],
    [`${" ".repeat(39)}a: b`, []],
    [`${" ".repeat(40)}a: b`, ["yaml-too-deep 1:1 a"]],
    [`a: b${" ".repeat(60)}`, []],
  ])("stand in one another only so deep: %j gives %j", (source, problems) => {
    expect(told(source)).toEqual(problems);
  });

  test("of a file in which they stand too deep nothing is read", () => {
    expect(parse(nested(7)).value).toBeUndefined();
    expect(hintOf(nested(7))).toBe("see the example in the README");
  });
});

describe("a line that is no YAML is told in words, with the line mended", () => {
  test.each([
    ["\ta: b", "yaml-tab 1:1 a", "write:   a: b"],
    ["  \ta:\tb", "yaml-tab 1:1 a", undefined],
    ["  \ta: b", "yaml-tab 1:1 a", "write:     a: b"],
    ["a: b\n\tc: d", "yaml-tab 2:1 a.c", "write:   c: d"],
    ['a: "b', "yaml-unclosed-quote 1:4 a", 'write: a: "b"'],
    ["a: 'b", "yaml-unclosed-quote 1:4 a", "write: a: 'b'"],
    ['x: "y"\na: "b\nc: d', "yaml-unclosed-quote 2:4 a", 'write: a: "b"'],
    ['# y\nx: y\na: "b', "yaml-unclosed-quote 3:4 a", 'write: a: "b"'],
    ["# y\nx: y\na: [b", "yaml-unclosed-bracket 3:4 a", "write: a: [b]"],
    ["x: y [z]\na: [b, c,  ", "yaml-unclosed-bracket 2:4 a", "write: a: [b, c]"],
    ["a: [b, c,", "yaml-unclosed-bracket 1:4 a", "write: a: [b, c]"],
    ["a: {b: c", "yaml-unclosed-bracket 1:4 a", "write: a: {b: c}"],
    ["x: [y]\na: [b", "yaml-unclosed-bracket 2:4 a", "write: a: [b]"],
    ["a: [b,,c]", "yaml-syntax 1:4 a", "delete one of them"],
    ["a: {b: c, , d: e}", "yaml-syntax 1:4 a", "delete one of them"],
    ["a: [b] c", "yaml-needs-quotes 1:4 a", 'write: a: "[b] c"'],
    ["a: [b] c,,", "yaml-needs-quotes 1:4 a", 'write: a: "[b] c,,"'],
    ['a: "b" c', "yaml-needs-quotes 1:4 a", `write: a: '"b" c'`],
    ["a: 'it's'", "yaml-needs-quotes 1:4 a", `write: a: "it's"`],
    ["a: 'it's \"b\"'", "yaml-needs-quotes 1:4 a", `write: a: 'it''s "b"'`],
    ["a: b: c", "yaml-needs-quotes 1:4 a", 'write: a: "b: c"'],
    ["a: b:", "yaml-needs-quotes 1:4 a", 'write: a: "b:"'],
    ['a: b "c": d', "yaml-needs-quotes 1:4 a", `write: a: 'b "c": d'`],
    ['a: b "c": "d"', "yaml-needs-quotes 1:4 a", `write: a: 'b "c": "d"'`],
    ["a: b [c]: d", "yaml-needs-quotes 1:4 a", 'write: a: "b [c]: d"'],
    ["a: [b] c [d,,e]", "yaml-needs-quotes 1:4 a", 'write: a: "[b] c [d,,e]"'],
    ["x:\n  a: b: c\ny: z", "yaml-needs-quotes 2:6 x.a", 'write:   a: "b: c"'],
    ["a: %b", "yaml-needs-quotes 1:4 a", 'write: a: "%b"'],
    ["a: >b", "yaml-needs-quotes 1:4 a", 'write: a: ">b"'],
    ["a: ]b", "yaml-needs-quotes 1:4 a", 'write: a: "]b"'],
    ["a: b-c\n d: e", "yaml-indent 1:1 a", "give both lines the same number of spaces at their start"],
    ["x:\n  a:b\n  c: d", "yaml-no-space 2:4", "write:   a: b"],
    ["c: d\n-  a:b", "yaml-no-space 2:5", "write: -  a: b"],
    ["a: @b", "yaml-needs-quotes 1:4 a", 'write: a: "@b"'],
    ["a: - b", "yaml-needs-quotes 1:4 a", 'write: a: "- b"'],
    ["a: |b", "yaml-needs-quotes 1:4 a", 'write: a: "|b"'],
    ["a: }b", "yaml-needs-quotes 1:4 a", 'write: a: "}b"'],
    ["x:\n  a: b: c", "yaml-needs-quotes 2:6 x.a", 'write:   a: "b: c"'],
    ["- a: b: c", "yaml-needs-quotes 1:6 a", 'write: - a: "b: c"'],
    ['a: "b  ', "yaml-unclosed-quote 1:4 a", 'write: a: "b  "'],
    ["a: b: c  \nd: e", "yaml-needs-quotes 1:4 a", 'write: a: "b: c"'],
    ["a: b -,\n d: e", "yaml-indent 1:1 a", "give both lines the same number of spaces at their start"],
    ["x: {y: z}\na: b [\nc: d: e", "yaml-needs-quotes 3:4 c", 'write: c: "d: e"'],
    ['a: "\\q"', "yaml-needs-quotes 1:4 a", "write: a: '\\q'"],
    ["a:b\nc: d", "yaml-no-space 1:2", "write: a: b"],
    ["c: d\n_a-1:b", "yaml-no-space 2:5", "write: _a-1: b"],
    ["c:\n  - a:b\n  - c: d: e", "yaml-needs-quotes 3:8 c.c", 'write:   - c: "d: e"'],
    ["a: b\n c: d", "yaml-indent 1:1 a", "give both lines the same number of spaces at their start"],
    ["a: b\n   - c: d", "yaml-indent 1:1 a", "give both lines the same number of spaces at their start"],
  ])("%j as %s", (source, problem, hint) => {
    expect(told(source)).toEqual([problem]);
    expect(hintOf(source)).toBe(hint);
    expect(parse(source).value).toBeUndefined();
  });

  test.each([
    ['a: "\\q"', /^the text after "a:" holds a backslash/],
    ['a: "b" c', /^the text after "a:" goes on behind the closing quotation mark/],
    ["a: [b] c", /^the text after "a:" goes on behind the closing bracket/],
    ['a: b "c": d', /^the text after "a:" holds a colon and a space/],
    ["a: b [c]: d", /^the text after "a:" holds a colon and a space/],
    ["a: %b", /^the text after "a:" starts with "%"/],
    ["x:\n  a:b\n  c: d", /^a space is missing after "a:"/],
    ["a: [b,,c]", /^the text after "a:" has two commas side by side/],
    ["a: b # c \nd: e", /^"# c" would be lost/],
  ])("%j is told by what is wrong with it", (source, message) => {
    expect(messageOf(source)).toMatch(message);
  });

  test("a line that starts too far left for the one above is told with its spaces", () => {
    expect(told("a:\n    b: c\n  d: e\n")).toEqual(["yaml-indent 3:3 a.d"]);
    expect(messageOf("a:\n    b: c\n  d: e\n")).toMatch(/^"d: e" starts 2 spaces in/);
  });

  test("what goes on below a closed quotation mark is told where it starts", () => {
    expect(told('a: "b\n  c" d\ne: f')).toEqual(["yaml-indent 2:3"]);
    expect(messageOf('a: "b\n  c" d\ne: f')).toMatch(/^"c" d" starts 2 spaces in/);
  });

  test.each([
    ["a: b\nstray", "yaml-syntax 2:1", '"stray" is not written as "key: value"'],
    ["[a", "yaml-syntax 1:3", '"[a" is not written as "key: value"'],
    ["one two:three\na: b", "yaml-syntax 1:1", '"one two:three" is not written as "key: value"'],
    ["stray\na: b", "yaml-syntax 1:1", '"stray" is not written as "key: value"'],
    ["a: b\n- c ", "yaml-syntax 2:1", '"- c" is not written as "key: value"'],
  ])("%j has a line that is neither a key nor goes on with one", (source, problem, message) => {
    expect(told(source)).toEqual([problem]);
    expect(messageOf(source)).toBe(message);
    expect(hintOf(source)).toMatch(/^each line is a key, a colon, a space and the value/);
  });

  test("and no line is offered that hides a character", () => {
    expect(hintOf("a: b: \u200bc")).toBeUndefined();
    expect(hintOf('a: "\u200bb')).toBeUndefined();
  });
});

describe("a key", () => {
  test.each([
    ["a: b\na: c", "duplicate-key 2:1 a", '"a" stands twice, on lines 1 and 2'],
    ["x: {a: b, a: c}", "duplicate-key 1:11 x.a", '"a" stands twice, on lines 1 and 1'],
    ["c: d\na: b\na: e", "duplicate-key 3:1 a", '"a" stands twice, on lines 2 and 3'],
    ["<<: b", "refused-key 1:1 <<", '"<<" is a key that is never used'],
    ["__proto__: b", "refused-key 1:1 __proto__", '"__proto__" is a key that is never used'],
    ["x: {prototype: y}", "refused-key 1:5 x.prototype", '"prototype" is a key that is never used'],
    ["constructor: b", "refused-key 1:1 constructor", '"constructor" is a key that is never used'],
    ["[a]: b", "yaml-key 1:1", "a list or a map stands where a key should"],
    ["x: {[a]: b}", "yaml-key 1:5 x", "a list or a map stands where a key should"],
  ])("%j is refused as %s", (source, problem, message) => {
    expect(told(source)).toEqual([problem]);
    expect(messageOf(source)).toBe(message);
  });

  test("that stands twice keeps its first value, and counts as faulty", () => {
    const { value, broken } = parse("a: b\nc: d\na: e");
    expect(value).toEqual({ a: "b", c: "d" });
    expect(broken).toEqual([["a"]]);
  });
});

describe("a value", () => {
  test.each([
    ["a: ~", null],
    ["a: NULL", null],
    ["a: 'null'", "null"],
    ['a: "~"', "~"],
    ["a: nulls", "nulls"],
    ["a: xnull", "xnull"],
    ["a: *", null],
    ["a:", null],
    ["a: 007", "007"],
    ["a: [~, b]", [null, "b"]],
    ["a: #b", null],
    ["a:\tb", "b"],
  ])("%j is read as %j, by either parser", (source, value) => {
    expect(parse(source).value).toEqual({ a: value });
    expect(parseExactly(source, { file: "a.yaml", whole: false }).value).toEqual({ a: value });
  });

  test("that is missing makes its field no faulty one", () => {
    expect(parse("a: {b}\nc:")).toMatchObject({
      value: { a: { b: null }, c: null },
      problems: [],
      broken: [],
    });
  });

  test("that hides a character by an escape is told where it starts", () => {
    expect(told('b: c\na: "d\\u200be"')).toEqual(["hidden-character 2:4 a"]);
    expect(parse('a: "d\\u200be"').broken).toEqual([["a"]]);
    expect(told('a: "d\u200be"')).toEqual([]);
    expect(told('b: "\u200b"\na: "d\\u200be"')).toEqual(["hidden-character 2:4 a"]);
  });

  test("whose end would be lost as a comment is told where the comment starts", () => {
    expect(told("a: b # c")).toEqual(["yaml-comment 1:6 a"]);
    expect(hintOf("a: b # c")).toBe('write: a: "b # c"');
    expect(hintOf("x:\n  - b # c\n  - d")).toBe('write:   - "b # c"');
    expect(hintOf("a: b # \u200bc")).toBe("put quotation marks around the whole text");
    expect(hintOf("a: b  # c \nd: e")).toBe('write: a: "b  # c"');
    expect(told('a: "b" # c')).toEqual([]);
    expect(told("a: # c")).toEqual([]);
    expect(told('a: [b, "c" # d\n]')).toEqual([]);
    expect(told('a: [b , "c" # d\n]')).toEqual([]);
    expect(told("a: b\n# c\nd: e")).toEqual([]);
    expect(told("date: 2017 # c")).toEqual([]);
    expect(told("update: 2017 # c")).toEqual(["yaml-comment 1:14 update"]);
    expect(told("dates: 2017 # c")).toEqual(["yaml-comment 1:13 dates"]);
  });
});

test("a missing key would be added where the text ends, or where the file says", () => {
  const end = { line: 9, column: 1 };
  for (const source of ["a: b\nc: d\n\n", "a: b\nc: &x\n"]) {
    expect(parse(source).end).toEqual({ line: 2, column: source.indexOf("\n", 5) - 4 });
    expect(parseYaml(source, { file: "a.md", whole: false, end }).end).toBe(end);
  }
});
