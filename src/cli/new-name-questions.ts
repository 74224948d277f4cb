/** Questions for names on a terminal, completed from the authority files and from what other records write. */
import { autocomplete, autocompleteMultiselect, confirm, select, text } from "@clack/prompts";
import type { Archive } from "../archive/archive.ts";
import type { TermIndex } from "../archive/authority.ts";
import { EMPTY_DRAFT } from "../intake/draft.ts";
import { checkDraftField } from "../intake/draft-check.ts";
import { collectNames, type KnownNames, readName } from "../intake/names.ts";
import { shorten } from "../read/quote.ts";
import { ask, NONE, SHOWN } from "./new-ask.ts";
import { say } from "./new-words.ts";

export async function askOutlet(start: string | undefined, archive: Archive): Promise<string> {
  const known = collectNames("publishers", archive);
  const written = await ask(
    autocomplete<string>({
      message: "Which outlet published it?",
      placeholder: "type a part of its name",
      maxItems: SHOWN,
      options() {
        const typed = this.userInput.trim();
        const own = [start, typed].filter((name): name is string => !!name && !known.written.includes(name));
        return [
          ...listOptions(known),
          ...[...new Set(own)].map((name) => ({ value: name, label: name, hint: "a new name" })),
        ];
      },
      ...(start !== undefined && { initialValue: start, initialUserInput: start }),
      filter: (typed, option) => matches(typed, option),
    }),
  );
  return settleName(written, known);
}

/** From the list, and then others that it does not have. */
export async function askNames(
  index: Exclude<TermIndex, "publishers">,
  message: string,
  archive: Archive,
): Promise<readonly string[]> {
  const known = collectNames(index, archive);
  const options = listOptions(known);
  const chosen =
    options.length === 0
      ? []
      : await ask(
          autocompleteMultiselect({
            message: `${message} Tab marks, Enter goes on`,
            placeholder: "type a part of the name",
            maxItems: SHOWN,
            options,
            filter: (typed, option) => matches(typed, option),
          }),
        );
  const isNeeded = index === "tags" && chosen.length === 0;
  const others = await ask(
    text({
      message: `Others, not in the list? With ; between them`,
      placeholder: isNeeded ? "at least one tag is needed" : "empty, if there are none",
      validate: (value = "") => {
        const names = splitNames(value);
        if (names.length === 0) return isNeeded ? "at least one tag is needed" : undefined;
        const problem = checkDraftField({ ...EMPTY_DRAFT, [index]: names }, index);
        return problem && say(problem.message);
      },
    }),
  );
  const settled: string[] = [];
  for (const name of splitNames(others ?? "")) settled.push(await settleName(name, known));
  return [...new Set([...chosen, ...settled])];
}

export async function askEvent({ events }: Archive): Promise<string | undefined> {
  if (events.length === 0) return undefined;
  const options = [
    { value: NONE, label: "none" },
    ...events.map(({ id, title }) => ({ value: id, label: id, hint: shorten(title, 50) })),
  ];
  const message = "Does it belong to a dossier?";
  const filter = (typed: string, option: Named) => matches(typed, option);
  return (await ask(autocomplete<string>({ message, options, maxItems: SHOWN, filter }))) || undefined;
}

/** Aliases become the name that records write; a near miss is asked about. */
async function settleName(written: string, known: KnownNames): Promise<string> {
  const read = readName(written, known);
  if (read.state === "several") {
    const options = read.names.map((value) => ({ value }));
    return ask(select({ message: `${shorten(written)} is another name for these. Which one?`, options }));
  }
  if (read.state !== "near") return read.name;
  const isMeant = await ask(
    confirm({ message: `${shorten(read.name)} is new. Did you mean ${shorten(read.nearest)}?` }),
  );
  return isMeant ? read.nearest : read.name;
}

interface Named {
  readonly value: string;
  readonly label?: string;
  readonly hint?: string;
}

function listOptions({ written, entries }: KnownNames): Named[] {
  return written.map((value) => {
    const entry = entries.get(value);
    const hint = [entry?.name === value ? "" : (entry?.name ?? ""), ...(entry?.aliases ?? [])]
      .filter((part) => part !== "")
      .join(", ");
    return { value, label: value, ...(hint !== "" && { hint: shorten(hint, 60) }) };
  });
}

function matches(typed: string, { value, hint = "" }: Named): boolean {
  return `${value} ${hint}`.toLowerCase().includes(typed.trim().toLowerCase());
}

function splitNames(written: string): string[] {
  return written
    .split(/[;؛]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}
