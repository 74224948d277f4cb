/** Files that are not records: authority files, site.yaml, dossiers, pages, and what commands write. Each beside a good record. */
import { parseContent } from "../../src/read/content.ts";
import { parseSettings } from "../../src/settings.ts";
import { contentFile, goodContent } from "../support/cases.ts";
import type { Chance } from "./chance.ts";
import { mutateOne } from "./mutate.ts";
import { findProblemFaults } from "./problem-faults.ts";
import { findSiteFaults } from "./rendered-site.ts";
import { authoritySeeds } from "./seeds.ts";
import type { Depth, Input, Subject, Verdict } from "./subject.ts";

/** Without the other authority files, which would take most of the time. */
const BESIDE = goodContent().filter(({ path }) => path === "site.yaml" || path.startsWith("articles/"));

export function authoritySubject(): Subject {
  const [first, ...others] = authoritySeeds();
  if (first === undefined) throw new Error("no authority file to begin with");
  const texts = [first, ...others].map(({ bytes }) => bytes);
  const makeInput = (chance: Chance): Input => {
    const { path, bytes } = chance.oneOf([first, ...others]);
    // Now and then what belongs into another file.
    const seeds: [string, ...string[]] = chance.oneIn(10) ? [bytes, ...texts] : [bytes];
    return { path, bytes: mutateOne(seeds, chance) };
  };
  return { name: "authority files", read, judge, makeInput };
}

function read({ path, bytes }: Input) {
  const files = [
    ...BESIDE.filter((good) => good.path !== path),
    contentFile(path, Buffer.from(bytes, "latin1")),
  ];
  const site = parseSettings(
    files.find((one) => one.path === "site.yaml"),
    {},
    new Date(0),
  );
  const { archive, problems } = parseContent(files, site.settings);
  return { files, archive, settings: site.settings, problems: [...site.problems, ...problems] };
}

function judge(input: Input, depth: Depth): Verdict {
  const { files, archive, settings, problems } = read(input);
  const accepted = !problems.some(({ severity }) => severity === "error");
  const faults = findProblemFaults(problems, files);
  if (!accepted) return { accepted, faults };
  if (settings === undefined) return { accepted, faults: [...faults, "is neither refused nor read"] };
  if (depth !== "site") return { accepted, faults };
  return { accepted, faults: [...faults, ...new Set(findSiteFaults(archive, settings))] };
}
