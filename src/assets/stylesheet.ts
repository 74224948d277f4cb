/** Stylesheets as written → the one that is served: checked, minified, with the font files' own names. */
import { Features, type Targets, transform } from "lightningcss";
import type { StyleSource } from "./style-sources.ts";
import { checkStylesheet } from "./stylesheet-check.ts";

/** Oldest browsers that get a page as it is drawn: those of mid-2023, in lightningcss's notation. */
const TARGETS: Targets = {
  chrome: version(115),
  edge: version(115),
  firefox: version(115),
  safari: version(16, 5),
  ios_saf: version(16, 5),
  samsung: version(22),
};

/** What a browser without them may do without: rewriting them would double the file, or lose the mirroring. */
const AS_WRITTEN = Features.Selectors | Features.Colors | Features.LogicalProperties;

/**
 * One stylesheet from several, in their order. `names` maps each address that a url() may hold to the file that is
 * served beside the stylesheet. Throws one error that lists every problem by file, line and column.
 */
export function renderStylesheet(
  sources: readonly StyleSource[],
  names: Readonly<Record<string, string>>,
): string {
  const problems = sources.flatMap(({ file, css }) => checkStylesheet(css, file));
  const report = (line: number, column: number, message: string) => {
    problems.push(`${locateLine(sources, line)}:${column}  ${message}`);
  };
  const css = minify(sources.map((source) => source.css).join("\n"), names, report);
  if (problems.length > 0) throw new Error(`The stylesheet has problems:\n${problems.join("\n")}`);
  return css;
}

type Report = (line: number, column: number, message: string) => void;

/** All parts at once, since the minifier then joins the blocks of a layer. `report` gets lines from 1. */
function minify(css: string, names: Readonly<Record<string, string>>, report: Report): string {
  try {
    const { code } = transform({
      filename: "site.css",
      code: Buffer.from(css),
      minify: true,
      targets: TARGETS,
      exclude: AS_WRITTEN,
      visitor: {
        Rule: {
          import({ value: { url, loc } }) {
            // counts lines from 0 here, unlike the url below
            report(loc.line + 1, loc.column, `@import  "${url}" would be one more request`);
          },
        },
        Url(address) {
          const url = names[address.url];
          if (url !== undefined) return { ...address, url };
          if (!/^(?:data:|#)/.test(address.url)) {
            report(
              address.loc.line,
              address.loc.column,
              `url  no file of the site is called "${address.url}"`,
            );
          }
          return address;
        },
      },
    });
    return quoteFaceNames(Buffer.from(code).toString());
  } catch (error) {
    const { message, loc } = error as { message: string; loc?: { line: number; column: number } };
    if (loc === undefined) throw error;
    report(loc.line, loc.column, message);
    return "";
  }
}

/** `file:line` of a line of the joined text. */
function locateLine(sources: readonly StyleSource[], line: number): string {
  let left = line;
  for (const { file, css } of sources) {
    const lines = css.split("\n").length;
    if (left <= lines) return `${file}:${left}`;
    left -= lines;
  }
  return `${sources.at(-1)?.file}:${left}`;
}

/** The minifier takes the quotes off, and Chrome drops a face whose bare name starts with a generic one, as "Serif …". */
function quoteFaceNames(css: string): string {
  return css.replace(/(@font-face\{(?:[^}]*;)?font-family:)([^;}"]+)/g, '$1"$2"');
}

function version(major: number, minor = 0): number {
  return (major << 16) | (minor << 8);
}
