/** The script of Sveltia CMS to one that a browser can load as it stands, and that asks no host but ours and the forge. */

interface Mend {
  readonly what: string;
  /** How often it stands there. */
  readonly times: number;
  readonly pattern: RegExp;
  readonly by: (found: RegExpMatchArray, files: readonly string[]) => string;
}

const MENDS: readonly Mend[] = [
  {
    what: "the languages of the interface, which a bundler would read, and a browser must be told are JSON",
    times: 28,
    pattern: /import\(`(\.\.\/locales\/[\w-]+\.json)`\)/g,
    by: ([, file]) => `import(\`${file}\`,{with:{type:\`json\`}})`,
  },
  {
    what: "the fonts, which its stylesheet takes from jsDelivr until its script has said otherwise",
    times: 3,
    pattern:
      /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([a-z0-9-]+)(?::vf)?@[\d.]+\/([a-z0-9-]+)\.woff2/g,
    by: ([, family, face], files) =>
      `\${new URL(\`${fontFile(`${family}-${face}`, files)}\`,import.meta.url).href}`,
  },
  {
    what: "the question to GitHub and GitLab whether they are in order, which it asks whatever it works on",
    times: 2,
    pattern: /`https:\/\/(?:www\.githubstatus\.com\/api|status-api\.hostedstatus\.com)\/[^`]+`/g,
    by: () => `\`data:application/json,${ALL_WELL}\``,
  },
  {
    what: "the copying of a record's fields into a new translation, which forgets to leave out what stands in lists",
    times: 1,
    pattern:
      /(Object\.keys\((\w+)\)\.forEach\((\w+)=>\{let (\w+)=\w+\(\{\.\.\.\w+,keyPath:\3\}\);if\(!\4\))return;(let\{widget:\w+=`text`,i18n:)/g,
    by: ([, before, content, key, , after]) => `${before}{delete ${content}[${key}];return}${after}`,
  },
  {
    what: "the letters that no name of a file may have, among which it forgets _ and ~",
    times: 1,
    pattern: /\/\[\^\\w-~\]\//g,
    by: () => "/[^A-Za-z0-9-]/",
  },
  {
    what: "the mark on a language with a mistake, which takes a language that is left out for a mistake of its own",
    times: 1,
    pattern: /Object\.values\((\w+\(\w+\)\[\w+\])\)(\.some\(\(\{valid:)/g,
    by: ([, found, rest]) => `Object.values(${found}??{})${rest}`,
  },
  {
    what: "the address of a source map that is left out",
    times: 1,
    pattern: /\n\/\/# sourceMappingURL=\S+\s*$/g,
    by: () => "\n",
  },
];

const ALL_WELL = `{"status":{"indicator":"none"},"result":{"status_overall":{"status_code":100}}}`;

/** `files` are the package's, by their path in it. Throws where the script is not built as it was when this was written. */
export function mendScript(script: string, files: readonly string[]): string {
  return MENDS.reduce((mended, { what, times, pattern, by }) => {
    let found = 0;
    const text = mended.replace(pattern, (...match) => {
      found += 1;
      return by(match as unknown as RegExpMatchArray, files);
    });
    if (found !== times)
      throw new Error(`@sveltia/cms has changed: ${what}: found ${found} times, not ${times} (${pattern})`);
    return text;
  }, script);
}

/** Relative to the script, with the hash that the package gave it. */
function fontFile(name: string, files: readonly string[]): string {
  const found = files.find((file) => file.startsWith(`npm/assets/${name}-`) && file.endsWith(".woff2"));
  if (found === undefined) throw new Error(`@sveltia/cms has changed: it lacks the font ${name}`);
  return found.slice("npm/".length);
}
