/** The arguments of `npm run check` to what is asked for. */
import { parseArgs } from "node:util";
import { MESSAGE_LANGUAGES, type MessageLanguage } from "../archive/problem.ts";
import { quote } from "../read/quote.ts";
import { CHECK_WORDS } from "./check-words.ts";
import { REPORT_FORMATS, type ReportFormat } from "./problem-report.ts";
import { Refusal } from "./refusal.ts";

export interface CheckCall {
  /** As they were typed; none means all. */
  readonly files: readonly string[];
  readonly format: ReportFormat;
  readonly language: MessageLanguage;
  /** Warnings fail too. */
  readonly strict: boolean;
  readonly fix: boolean;
}

const CHOICES = { format: REPORT_FORMATS, lang: MESSAGE_LANGUAGES } as const;
const OPTIONS = {
  format: { type: "string" },
  lang: { type: "string" },
  strict: { type: "boolean" },
  fix: { type: "boolean" },
} as const;

/** Throws a Refusal, in the language that is asked for as far as that can be understood. */
export function parseCheckCall(args: readonly string[]): CheckCall {
  const { tokens, values, positionals } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const language = MESSAGE_LANGUAGES.find((known) => known === values.lang) ?? "en";
  for (const token of tokens) if (token.kind === "option") checkOption(token, language);
  return {
    files: positionals,
    format: REPORT_FORMATS.find((known) => known === values.format) ?? "text",
    language,
    strict: values.strict === true,
    fix: values.fix === true,
  };
}

interface Option {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
}

function checkOption({ name, rawName, value }: Option, language: MessageLanguage): void {
  const words = CHECK_WORDS[language];
  const refuse = (message: string) => {
    throw new Refusal(`${message}\n${words.usage}`);
  };
  if (!Object.hasOwn(OPTIONS, name)) refuse(words.unknownOption(quote(rawName)));
  const allowed: readonly string[] | undefined =
    name === "format" || name === "lang" ? CHOICES[name] : undefined;
  if (allowed === undefined) {
    if (value !== undefined) refuse(words.optionWithValue(name));
  } else if (value === undefined) refuse(words.optionWithoutValue(name, allowed));
  else if (!allowed.includes(value)) refuse(words.badOption(name, allowed, quote(value)));
}
