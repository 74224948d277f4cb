import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { readStyleSources } from "../../src/assets/style-sources.ts";
import { renderStylesheet } from "../../src/assets/stylesheet.ts";
import { makeFolder } from "./folders.ts";

const STYLES = join(import.meta.dirname, "../../layouts/assets");
const NAMES = {
  "fonts/source-serif.woff2": "source-serif.0123456789.woff2",
  "fonts/source-serif-ext.woff2": "source-serif-ext.0123456789.woff2",
  "fonts/nastaliq.woff2": "nastaliq.0123456789.woff2",
};

function render(css: string): string {
  return renderStylesheet([{ file: "layouts/assets/site.css", css }], NAMES);
}

test("a url() gets the name of the file that is served", () => {
  expect(render(`@font-face { font-family: A; src: url("fonts/nastaliq.woff2") format("woff2") }`)).toContain(
    "url(nastaliq.0123456789.woff2)",
  );
});

test.each([["https://fonts.example/a.woff2"], ["fonts/other.woff2"], ["//cdn.example/a.css"]])(
  "a url() to anything but the site's own files is an error with its place: %s",
  (address) => {
    expect(() => render(`.a { color: red }\n.b { background: url("${address}") }`)).toThrow(
      `layouts/assets/site.css:2:18  url  no file of the site is called "${address}"`,
    );
  },
);

test("an import of another stylesheet is an error", () => {
  expect(() => render(`@layer a;\n  @import "https://fonts.example/a.css";`)).toThrow(
    "layouts/assets/site.css:2:3  @import",
  );
});

test("a mistake of syntax is an error with its place", () => {
  expect(() => render(".a { color: red }\n  .b { & { } ! }")).toThrow(
    /layouts\/assets\/site\.css:2:\d+ {2}\w/,
  );
});

test("all problems of all stylesheets are reported at once", () => {
  const sources = [
    { file: "a.css", css: ".a { left: 0 }" },
    { file: "b.css", css: ".b { float: left; background: url(x.png) }" },
  ];
  expect(() => renderStylesheet(sources, NAMES)).toThrow(/a\.css:1:6 .*\nb\.css:1:6 .*\nb\.css:1:31 .*$/);
});

test("layers, nesting, colour functions and logical properties stay as they are written", () => {
  const css = render(`@layer base {
    .a { color: light-dark(#111, #eee); background: color-mix(in srgb, var(--b) 65%, transparent);
      margin-inline-start: 1px; grid-template-columns: subgrid; &:hover { color: red } &:dir(rtl) { color: red } }
  }
  @media (width < 40rem) { .a { color: red } }`);
  expect(css).toMatch(/^@layer base\{/);
  for (const kept of [
    "light-dark(",
    "color-mix(",
    "margin-inline-start:",
    "subgrid",
    "&:hover",
    ":dir(rtl)",
  ]) {
    expect(css).toContain(kept);
  }
  expect(css).toContain("@media (width<40rem)");
});

test("a face keeps the quotes around its name, without which Chrome would drop one that begins with Serif", () => {
  expect(render(`@font-face { src: local("Georgia"); font-family: "Serif Fallback" }`)).toContain(
    'font-family:"Serif Fallback"',
  );
});

test("several stylesheets become one, in which each layer stands once", () => {
  const sources = ["a", "b", "c"].map((name) => ({
    file: `${name}.css`,
    css: `@layer x { .${name} { order: ${name.charCodeAt(0)} } }`,
  }));
  expect(renderStylesheet(sources, {})).toBe("@layer x{.a{order:97}.b{order:98}.c{order:99}}");
});

test("a stylesheet that nothing lists is an error", async () => {
  const folder = makeFolder();
  cpSync(STYLES, folder, { recursive: true });
  writeFileSync(join(folder, "extra.css"), "");
  await expect(readStyleSources(folder)).rejects.toThrow("extra.css in layouts/assets");
});

test("the site's stylesheet is at most half of the 14 KB that a first paint may weigh", async () => {
  const css = renderStylesheet(await readStyleSources(STYLES), NAMES);
  expect(brotliCompressSync(css).length).toBeLessThanOrEqual(7 * 1024);
});
