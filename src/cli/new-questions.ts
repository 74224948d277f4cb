/** Single questions on a terminal, each refused at once by the reader's own rules where the answer is no good. */
import { multiline, note, select, text } from "@clack/prompts";
import { type Draft, EMPTY_DRAFT, fieldAt, type TextField, withField } from "../intake/draft.ts";
import { checkDraft, checkDraftField } from "../intake/draft-check.ts";
import { readTypedDate } from "../intake/typed-date.ts";
import { shorten } from "../read/quote.ts";
import { ask, NONE, SHOWN } from "./new-ask.ts";
import { say } from "./new-words.ts";

export interface Question {
  readonly message: string;
  readonly placeholder?: string;
  readonly required?: boolean;
}

/** Refused at once by the reader's own rules; undefined where it is left empty. */
export async function askText(
  draft: Draft,
  field: TextField,
  question: Question,
): Promise<string | undefined> {
  const isDate = field === "date" || field === "eventDate";
  const written = await ask(
    text({
      message: question.message,
      ...(question.placeholder !== undefined && { placeholder: question.placeholder }),
      initialValue: fieldAt(draft, field) ?? "",
      validate: (value = "") => {
        if (value.trim() === "") return question.required ? "this one is needed" : undefined;
        return isDate && readTypedDate(value, field === "eventDate").state !== "none"
          ? undefined
          : explain(field, value);
      },
    }),
  );
  if (written.trim() === "") return undefined;
  return isDate ? settleDate(written, field === "eventDate") : written.trim();
}

async function settleDate(written: string, event: boolean): Promise<string> {
  const read = readTypedDate(written, event);
  if (read.state === "certain") return read.date;
  if (read.state === "none") return written;
  const options = read.dates.map((value) => ({ value }));
  return ask(select({ message: `${shorten(written)} can be read as two days. Which one?`, options }));
}

export async function askWord(message: string, words: readonly string[]): Promise<string | undefined> {
  const options = [
    { value: NONE, label: "leave it out" },
    ...words.map((value) => ({ value, label: value })),
  ];
  return (await ask(select<string>({ message, options, maxItems: SHOWN }))) || undefined;
}

export async function askBody(): Promise<string | undefined> {
  note("Say what was reported and by whom. Do not copy the report.", "The text, in your own words");
  const written = await ask(
    multiline({
      message: "The text; Enter twice ends it",
      placeholder: "empty, to write it later",
      validate: (value = "") => (value.trim() === "" ? undefined : explain("body", value)),
    }),
  );
  return written?.trim() ? written : undefined;
}

export async function askId(
  proposed: string,
  findFault: (id: string) => string | undefined,
): Promise<string> {
  return ask(
    text({
      message: "The file's name, which is its address for good",
      initialValue: proposed,
      validate: (value = "") => findFault(value.trim()),
    }),
  ).then((id) => id.trim());
}

function explain(field: TextField, value: string): string | undefined {
  const draft = withField(EMPTY_DRAFT, field, value);
  const problem = field === "body" ? checkDraft(draft)[0] : checkDraftField(draft, field);
  return problem && [say(problem.message), ...(problem.hint ? [say(problem.hint)] : [])].join("; ");
}
