/** What the browser editor's forms say of the points and accounts of a dossier. */
import type { Words } from "./field.ts";

export const CLAIM_WORDS: Words = {
  claims: {
    label: "Where the accounts differ",
    one: "Point",
    hint: "Points on which the reports differ: numbers, dates, names, causes. Each account stays in the name of who says it; none is merged with another, and none comes first.",
  },
  "claims.point": {
    label: "Point",
    hint: "What the accounts are about, in a few neutral words: People who took part.",
  },
  "claims.accounts": { label: "Accounts", one: "Account", hint: "At least two." },
  "claims.accounts.record": {
    label: "Record",
    hint: "The id of a record of this dossier: the last part of its address.",
  },
  "claims.accounts.says": {
    label: "What it says",
    hint: "In our own words, and no more than the report says: about 200.",
  },
  "claims.accounts.by": {
    label: "According to",
    hint: "Who says so in that report: the organisers. Empty where the outlet itself says it.",
  },
};
