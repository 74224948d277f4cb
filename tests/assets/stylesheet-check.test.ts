import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkStylesheet } from "../../src/assets/stylesheet-check.ts";

const STYLES = join(import.meta.dirname, "../../layouts/assets");

test.each([
  ["left: 0", "inset-inline-start"],
  ["right: auto", "inset-inline-end"],
  ["LEFT: 0", "inset-inline-start"],
  ["margin-left: 1px", "margin-inline-start"],
  ["margin-right: 1px", "margin-inline-end"],
  ["padding-left: 1px", "padding-inline-start"],
  ["padding-right: 1px", "padding-inline-end"],
  ["border-left: 1px solid", "border-inline-start"],
  ["border-right-width: 1px", "border-inline-end-width"],
  ["border-left-color: red", "border-inline-start-color"],
  ["border-left-style: solid", "border-inline-start-style"],
  ["border-top-left-radius: 1px", "border-start-start-radius"],
  ["border-bottom-right-radius: 1px", "border-end-end-radius"],
  ["scroll-margin-left: 1px", "scroll-margin-inline-start"],
  ["scroll-padding-right: 1px", "scroll-padding-inline-end"],
  ["text-align: left", "start"],
  ["text-align: right !important", "end"],
  ["float: left", "start"],
  ["clear: right", "end"],
  ["background: url(a.png) left / 1px no-repeat", "start"],
  ["background-position: right 1px top", "end"],
  ["background: linear-gradient(to right, red, blue)", "end"],
  ["transform-origin: left", "start"],
  ["--side: left", "start"],
  ["margin: 0 1px 0 2px", "margin-inline"],
  ["inset: 0 0 auto auto", "inset-inline"],
  ["padding: 1px calc(1px + 2px) 1px 3px !important", "padding-inline"],
  ["border-width: 0 1px 0 0", "border-inline-width"],
  ["border-radius: 0 4px 4px 0", "border-start-start-radius"],
  ["border-radius: 4px 0", "border-start-start-radius"],
])("%s does not mirror: the hint says %s", (declaration, hint) => {
  const problems = checkStylesheet(`.a { color: red; ${declaration} }`, "site.css");
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(/^site\.css:1:18 {2}/);
  expect(problems[0]).toContain(hint);
});

test.each([
  ["inset-inline-start: 0"],
  ["margin-inline: 1px 2px"],
  ["border-inline-start: 1px solid"],
  ["border-start-start-radius: 1px"],
  ["text-align: start"],
  ["float: inline-start"],
  ["inset: 0"],
  ["inset: 0 1px"],
  ["margin: 0 1px 2px 1px"],
  ["border-radius: 4px 4px 0 0"],
  ["border-radius: 50% / 10px 10px 0 0"],
  ["color: var(--left)"],
  ["--left-bar: 1px"],
  ["grid-area: left-hand"],
  ['content: "left: 1px; float: right"'],
  ["background: url(left.png)"],
  ["background: url('a;left: 0;b.png')"],
  ["/* left: 0; */ color: red"],
  ["box-shadow: inset 0 2px red"],
])("%s mirrors", (declaration) => {
  expect(checkStylesheet(`.a { color: red; ${declaration} }`, "site.css")).toEqual([]);
});

test.each([
  [".left, .right > a:hover { color: red }"],
  ["@page :left { margin: 1cm }"],
  ["@page { @bottom-left { content: counter(page) } }"],
  ["@media (width < 40rem) { a:focus { color: red } }"],
  ["@supports (left: 0) { a { color: red } }"],
  ["@layer left, right;"],
  ["/* unfinished left: 0;"],
])("no declaration is found in %s", (css) => {
  expect(checkStylesheet(css, "site.css")).toEqual([]);
});

test("every problem is named by its line and column, nested rules and last declarations too", () => {
  const css = `@layer a {
  .b { left: 0 }
  .c {
    /* two
       lines */ margin-left: 1px;
    &:hover { float: right; }
  }
}`;
  expect(checkStylesheet(css, "a.css").map((problem) => problem.split("  ", 2).join(" "))).toEqual([
    "a.css:2:8 left",
    "a.css:5:17 margin-left",
    "a.css:6:15 float",
  ]);
});

test("a block without an end is named by where it starts", () => {
  expect(checkStylesheet(".a { color: red }\n@layer b {\n  .c { color: red }\n", "a.css")).toEqual([
    "a.css:2:10  {  is not closed, and would swallow what follows",
  ]);
  expect(checkStylesheet('.a::before { content: "{" } /* { */', "a.css")).toEqual([]);
});

test("the site's own stylesheets mirror", () => {
  const files = readdirSync(STYLES).filter((file) => file.endsWith(".css"));
  expect(files).toContain("tokens.css");
  expect(files.flatMap((file) => checkStylesheet(readFileSync(join(STYLES, file), "utf8"), file))).toEqual(
    [],
  );
});
