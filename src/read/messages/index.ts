/** A sentence of the catalogue, in every language that messages exist in. */
import { findLanguage } from "../../archive/language.ts";
import { MESSAGE_LANGUAGES, type MessageLanguage, type Told } from "../../archive/problem.ts";
import { markDirection } from "./direction.ts";
import { english } from "./en.ts";
import type { Messages } from "./messages.ts";
import { urdu } from "./ur.ts";

export type { Messages, Shape } from "./messages.ts";

export const CATALOGUE: Readonly<Record<MessageLanguage, Messages>> = { en: english, ur: urdu };

/** `say` picks the words; it is asked once a language. Only called where there is a problem. */
export function tell(say: (words: Messages) => string): Told {
  return each((language) => {
    const text = say(CATALOGUE[language]);
    return findLanguage(language).dir === "rtl" ? markDirection(text) : text;
  });
}

/**
 * A line to paste behind its lead word. The line is the same in every language, byte for byte, and no mark of direction
 * is put into it; where the lead is in Urdu the line stands alone below it, so that whoever copies it copies nothing else.
 */
export function tellLine(lead: "write" | "or" | "add", line: string): Told {
  return each((language) => `${CATALOGUE[language][lead]}${line}`);
}

/** The same with `ifMeant` before it. */
export function tellIfMeant(told: Told): Told {
  return each((language) => `${CATALOGUE[language].ifMeant}${told[language]}`);
}

/** One below the other. */
export function tellBelow(...told: readonly Told[]): Told {
  return each((language) => told.map((text) => text[language]).join("\n"));
}

function each(text: (language: MessageLanguage) => string): Told {
  return Object.fromEntries(MESSAGE_LANGUAGES.map((language) => [language, text(language)])) as Record<
    MessageLanguage,
    string
  >;
}
