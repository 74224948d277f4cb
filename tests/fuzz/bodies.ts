/** Markdown, as it stands below front matter. */
import { renderMarkdown } from "../../src/read/markdown.ts";
import { decodeText } from "../../src/read/text.ts";
import { contentFile } from "../support/cases.ts";
import { findProseFaults } from "./allowed-markup.ts";
import type { Chance } from "./chance.ts";
import { composeBody, mutateOne } from "./mutate.ts";
import { findTextFaults } from "./output-faults.ts";
import { findProblemFaults } from "./problem-faults.ts";
import { bodySeeds, listBytes } from "./seeds.ts";
import type { Input, Subject, Verdict } from "./subject.ts";

const PATH = "pages/found.md";

export function bodySubject(): Subject {
  const seeds = listBytes(bodySeeds());
  const makeInput = (chance: Chance): Input => ({
    path: PATH,
    bytes: chance.oneIn(2) ? composeBody(chance) : mutateOne(seeds, chance),
  });
  return { name: "bodies", read, judge, makeInput };
}

/** The whole input is the body: what is no text is refused before markdown is asked. */
function read({ path, bytes }: Input) {
  const content = contentFile(path, Buffer.from(bytes, "latin1"));
  const decoded = decodeText(content);
  if (!decoded.ok) return { content, problems: [decoded.problem] };
  const { html, problems } = renderMarkdown(
    { file: content.file, text: decoded.text, line: 1 },
    { basePath: "/archive", headingIds: true, required: true },
  );
  const accepted = problems.length === 0 && decoded.hidden.length === 0;
  return { content, problems, ...(accepted && { html }) };
}

function judge(input: Input): Verdict {
  const { content, problems, html } = read(input);
  const faults = findProblemFaults(problems, [content]);
  if (html === undefined) return { accepted: false, faults };
  const found = [...findProseFaults(html), ...findTextFaults(html)].map((fault) => `its HTML has ${fault}`);
  return { accepted: true, faults: [...faults, ...new Set(found)] };
}
