/** The questions of `npm run new` on a terminal, in their order: one for each field that no flag has filled in. */
import { confirm, select } from "@clack/prompts";
import type { Archive } from "../archive/archive.ts";
import { KINDS, SOURCE_TYPES } from "../archive/article.ts";
import type { TermIndex } from "../archive/authority.ts";
import { type Draft, fieldAt, type TextField, withField } from "../intake/draft.ts";
import { listEvidence, preferEvidence, type ReportField } from "../intake/report-draft.ts";
import { shorten } from "../read/quote.ts";
import type { Report } from "../report/report.ts";
import { ask } from "./new-ask.ts";
import { askEvent, askNames, askOutlet } from "./new-name-questions.ts";
import { askBody, askId, askText, askWord, type Question } from "./new-questions.ts";
import type { Desk } from "./new-surroundings.ts";

export function openDesk(): Desk {
  return { chooseEvidence, askFields, confirm: (message) => ask(confirm({ message })), askId };
}

async function chooseEvidence(report: Report, fields: readonly ReportField[]): Promise<Report> {
  let chosen = report;
  for (const field of fields) {
    const options = listEvidence(report, field).map(({ value, from }, index) => ({
      value: index,
      label: shorten(value),
      hint: shorten(from),
    }));
    const message = `The page says different things for ${field}. Which one counts?`;
    chosen = preferEvidence(chosen, field, await ask(select({ message, options })));
  }
  return chosen;
}

async function askFields(start: Draft, typed: Draft, archive: Archive): Promise<Draft> {
  let draft = start;
  const fill = async (field: TextField, question: Question) => {
    if (fieldAt(typed, field) === undefined)
      draft = withField(draft, field, await askText(draft, field, question));
  };
  const names = async (index: Exclude<TermIndex, "publishers">, message: string) => {
    if (typed[index].length === 0) draft = { ...draft, [index]: await askNames(index, message, archive) };
  };
  await fill("title", { message: "Headline of the record", required: true });
  await fill("date", {
    message: "When was the report published?",
    placeholder: "2017-12-24",
    required: true,
  });
  if (typed.source.publisher === undefined) {
    draft = withField(draft, "source.publisher", await askOutlet(draft.source.publisher, archive));
  }
  if (typed.source.citation === undefined) {
    await fill("source.url", {
      message: "Address of the report",
      placeholder: "empty, if it was only printed",
    });
  }
  if (draft.source.url === undefined) {
    await fill("source.citation", { message: "Where was it printed?", required: true });
  }
  await names("tags", "What is it about?");
  await fill("summary", {
    message: "One sentence of your own: what was reported, and by whom?",
    placeholder: "empty, to write it later: the record waits among the drafts",
  });
  if (typed.body === undefined) draft = { ...draft, body: await askBody() };
  if (!(await ask(confirm({ message: "Add people, places, kind and the like?" })))) return draft;
  if (typed.kind === undefined) draft = { ...draft, kind: await askWord("What kind of event?", KINDS) };
  if (typed.source.type === undefined)
    draft = withField(draft, "source.type", await askWord("What kind of source?", SOURCE_TYPES));
  await names("people", "Who is named in it?");
  await names("places", "Where did it happen?");
  await names("organisations", "Which organisations are named in it?");
  await fill("eventDate", {
    message: "When did it happen?",
    placeholder: "2017-12-23, or 2017-12-23/2017-12-24",
  });
  if (typed.event === undefined) draft = { ...draft, event: await askEvent(archive) };
  await fill("source.author", { message: "Who wrote the report?" });
  await fill("notes", { message: "Anything about the copy or its date worth knowing?" });
  return draft;
}
