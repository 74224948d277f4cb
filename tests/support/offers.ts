/** The lines that a hint offers to be pasted, as a contributor reads them off it in one language. */
import { MESSAGE_LANGUAGES, type MessageLanguage, type Problem } from "../../src/archive/problem.ts";

export interface Offer {
  readonly language: MessageLanguage;
  /** What is pasted: nothing of the lead word, and every space of its indent. */
  readonly line: string;
  /** Whether it is a line more, or stands in place of the one with the problem. */
  readonly added: boolean;
}

/** English has the line behind its lead word, Urdu below it: the whole line is what is copied. */
const OFFERS: Readonly<Record<MessageLanguage, RegExp>> = {
  en: /^(?:if that is meant, )?(?:write: |or: {4}|(?<add>add: ))(?<line>.*)$/gm,
  ur: /^(?:اگر مراد یہی ہے تو )?(?:لکھیں:|یا:|(?<add>شامل کریں:))\n(?<line>.*)$/gm,
};

export function offersOf({ hint }: Problem, language: MessageLanguage): Offer[] {
  return [...(hint?.[language] ?? "").matchAll(OFFERS[language])].map(({ groups }) => ({
    language,
    line: groups?.line ?? "",
    added: groups?.add !== undefined,
  }));
}

export function allOffersOf(problem: Problem): Offer[] {
  return MESSAGE_LANGUAGES.flatMap((language) => offersOf(problem, language));
}
