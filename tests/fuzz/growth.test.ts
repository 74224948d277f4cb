import { expect, test } from "vitest";
import { Lexer } from "yaml";
import { MOST_SIGNS } from "../../src/read/yaml-file.ts";
import { authoritySubject } from "./authorities.ts";
import { growInputs } from "./growth.ts";

/** Steps of the parser for each sign that is counted: a key, its colon, a space, a mark and a text may stand between two. */
const STEPS = 6;
/** Each sort is told a hundred times at most, and nothing in them is of more than three. */
const MOST_TOLD = 300;

const yamlFiles = [...growInputs()].filter(({ input }) => input.path.endsWith(".yaml"));

test("a YAML file as large as is read at all takes the parser no more steps than its signs allow", () => {
  const steps = yamlFiles.map(({ name, input }) => ({ name, steps: countSteps(input.bytes) }));
  expect(steps.filter((one) => one.steps > STEPS * MOST_SIGNS)).toEqual([]);
});

test("a file that has thousands of problems has a few hundred told", () => {
  const { read } = authoritySubject();
  const told = yamlFiles.map(({ name, quarter }) => {
    const { problems } = read(quarter) as { readonly problems: readonly unknown[] };
    return { name, told: problems.length };
  });
  expect(told.filter((one) => one.told > MOST_TOLD)).toEqual([]);
  expect(told.filter((one) => one.told >= 100).length).toBeGreaterThan(10);
});

function countSteps(source: string): number {
  let steps = 0;
  for (const _ of new Lexer().lex(source)) steps++;
  return steps;
}
