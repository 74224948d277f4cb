/** What the browser editor's forms say of a record's keys. */
import { DATE_PATTERN } from "../archive/partial-date.ts";
import type { FieldWords, Words } from "./field.ts";

/** As much of EDTF as a form can check; `check` knows the calendar. */
const SPAN_END = "\\d{4}(-\\d{2}(-\\d{2})?)?[?~%]?";
const DATE: FieldWords["pattern"] = [
  `^${DATE_PATTERN}$`,
  "Write the year, month and day with hyphens, as in 2017-12-24, or only what is known: 2017-12 or 2017",
];
const EVENT_DATE: FieldWords["pattern"] = [
  `^(${DATE_PATTERN}|${SPAN_END}/${SPAN_END})$`,
  "Write 2017-12-24, or only what is known (2017-12, 2017), or two dates with a slash between them",
];
const LANGUAGE: FieldWords["pattern"] = [
  "^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$",
  "Write the language's code, as in en or ur",
];
const ADDRESS: FieldWords["pattern"] = [
  "^https?://[^\\s]+$",
  "Copy the whole address from the browser, from https:// on",
];

export const RECORD_WORDS: Words = {
  title: { label: "Title", hint: "The report's headline in this record's language, without a full stop." },
  date: {
    label: "Date of publication",
    pattern: DATE,
    hint: "As printed: 2017-12-24. Where the day is not known, 2017-12 or 2017. Add ? where it is doubtful, ~ where it is about then.",
  },
  updated: {
    label: "Updated on",
    pattern: DATE,
    hint: "Only where the outlet itself says that it changed the report later.",
  },
  summary: { label: "Summary", long: true, hint: "One sentence: who said or did what, according to whom." },
  source: { label: "Where it was published" },
  "source.publisher": {
    label: "Publisher",
    hint: "The newspaper, broadcaster or site. Choose a name that is known where there is one.",
  },
  "source.url": {
    label: "Address of the report",
    pattern: ADDRESS,
    hint: "Leave it empty only where the report is not on the web, and say below where it was printed.",
  },
  "source.citation": {
    label: "Where it was printed",
    long: true,
    hint: "For a report without an address: edition, date, page.",
  },
  "source.headline": {
    label: "Headline as published",
    hint: "Only where it differs from the title, in its own script. Write none where the copy has no headline.",
  },
  "source.lang": {
    label: "Language of the report",
    pattern: LANGUAGE,
    hint: "en for English, ur for Urdu, and so on.",
  },
  "source.agency": { label: "News agency", hint: "Where the report is an agency's, as in ANI or AFP." },
  "source.author": { label: "Author", hint: "The byline as printed." },
  "source.type": {
    label: "Kind of source",
    options: {
      news: "News report",
      repost: "Repost of another outlet's report",
      "party-site": "Site of a party",
      ngo: "Report of an organisation",
      court: "Document of a court",
      government: "Document of a government",
      opinion: "Opinion",
      petition: "Petition",
    },
  },
  "source.archived": { label: "Archived copies", one: "Archived copy" },
  "source.archived.url": { label: "Address of the copy", pattern: ADDRESS },
  "source.archived.date": { label: "Date of the copy", pattern: DATE },
  "source.archived.service": { label: "Service", hint: "Who keeps the copy." },
  tags: {
    label: "Tags",
    one: "Tag",
    least: 1,
    most: 20,
    hint: "At least one. Begin to type, and choose from the tags that are known; a new one is small letters with hyphens.",
  },
  kind: {
    label: "Kind of report",
    options: {
      protest: "Protest",
      appeal: "Appeal",
      statement: "Statement",
      report: "Report",
      court: "Court",
      "government-response": "Response of a government",
      violence: "Violence",
      election: "Election",
      profile: "Profile",
      opinion: "Opinion",
      other: "Other",
    },
  },
  lang: {
    label: "Language of this record",
    pattern: LANGUAGE,
    hint: "The language that title, summary and text are written in. Empty: the archive's first language.",
  },
  people: { label: "People", one: "Person", hint: "Those the report names, by the names that are known." },
  places: { label: "Places", one: "Place", hint: "With the country: Geneva, Switzerland." },
  organisations: { label: "Organisations", one: "Organisation" },
  eventDate: {
    label: "When it happened",
    pattern: EVENT_DATE,
    hint: "The day of what is reported, where it is known. From one day to another: 2017-12-22/2017-12-24.",
  },
  event: {
    label: "Dossier",
    hint: "The id of the dossier that this report belongs to. Begin to type, and choose.",
  },
  confidence: {
    label: "How sure this record is",
    options: { high: "High: read in full", medium: "Medium: something is missing" },
  },
  notes: {
    label: "Cataloguer's note",
    long: true,
    hint: "How a date was found, or what the copy lacks. Readers see it.",
  },
  corrections: { label: "Corrections", one: "Correction", hint: "What was changed after publication." },
  "corrections.date": { label: "Date of the correction", pattern: DATE },
  "corrections.note": { label: "What was wrong, and what it says now", long: true },
  withdrawn: {
    label: "Withdrawn",
    hint: "A withdrawn record keeps its address, with this notice in place of its text.",
  },
  "withdrawn.date": { label: "Date of the withdrawal", pattern: DATE },
  "withdrawn.reason": { label: "Reason", long: true },
  aliases: {
    label: "Earlier ids",
    one: "Earlier id",
    hint: "Names that this record's file had when it was published. Their addresses lead here.",
  },
};

export const DOSSIER_WORDS: Words = {
  title: { label: "Title" },
  date: {
    label: "When it happened",
    pattern: EVENT_DATE,
    hint: "2017-12-24, 2017-12, 2017, or 2017-12-22/2017-12-24.",
  },
  place: { label: "Place", hint: "With the country: Geneva, Switzerland." },
  summary: {
    label: "Summary",
    long: true,
    hint: "One or two sentences on what the reports in it are about.",
  },
  aliases: {
    label: "Earlier ids",
    one: "Earlier id",
    hint: "Names that this dossier's file had when it was published. Their addresses lead here.",
  },
};

export const PAGE_WORDS: Words = {
  title: { label: "Title" },
  summary: { label: "Summary", long: true, hint: "One sentence, for search engines." },
};

export const ENTRY_WORDS: Words = {
  id: {
    label: "Id",
    pattern: ["^[^\\sA-Z/?#.]+$", "Write small letters, digits and hyphens"],
    hint: "The last part of its page's address: small letters, digits, hyphens. Never change it once it is published.",
  },
  name: { label: "Name", hint: "As the site shows it and as records write it." },
  sort: { label: "Filed under", hint: "The name as an index has it: Smith, Jane." },
  abbreviation: { label: "Abbreviation" },
  aliases: {
    label: "Other spellings",
    one: "Spelling",
    hint: "Records that use one are told the right name.",
  },
  formerly: {
    label: "Earlier ids",
    one: "Earlier id",
    hint: "Ids that its page was published under. Their addresses lead here.",
  },
  description: { label: "Description", long: true, hint: "One sentence on who or what this is." },
  website: { label: "Website", pattern: ADDRESS },
  country: { label: "Country", pattern: ["^[A-Z]{2}$", "Write the two letters of the country, as in PK"] },
  lat: {
    label: "Degrees north",
    pattern: ["^-?\\d{1,2}(\\.\\d{1,10})?$", "Write degrees with a point, as in 24.8608"],
  },
  lon: {
    label: "Degrees east",
    pattern: ["^-?\\d{1,3}(\\.\\d{1,10})?$", "Write degrees with a point, as in 67.0104"],
  },
  kind: {
    label: "Kind",
    options: {
      newspaper: "Newspaper",
      broadcaster: "Broadcaster",
      agency: "News agency",
      website: "Website",
      ngo: "Organisation",
      "party-site": "Site of a party",
      court: "Court",
      government: "Government",
    },
  },
  langs: { label: "Languages it publishes in", one: "Language", hint: "Their codes: en, ur." },
};
