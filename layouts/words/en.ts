import type { Words } from "./words.ts";

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;
const records = (n: number) => count(n, "record", "records");
const outlets = (n: number) => count(n, "outlet", "outlets");
const span = (first: number, last: number) => (first === last ? String(first) : `${first} to ${last}`);

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

export const english: Words = {
  months: MONTHS,
  monthsShort: MONTHS.map((month) => month.slice(0, 3)),
  monthsNarrow: MONTHS.map((month) => month.slice(0, 1)),
  weekdays: "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" "),
  weekdaysShort: "Mo Tu We Th Fr Sa Su".split(" "),
  day: (day, month) => `${day} ${MONTHS[month - 1]}`,
  date: (day, month, year) => `${day} ${MONTHS[month - 1]} ${year}`,
  month: (month, year) => `${MONTHS[month - 1]} ${year}`,
  rangeInfix: " to ",
  approximate: (date) => `about ${date}`,
  uncertain: (date) => `${date} (uncertain)`,
  comma: ", ",

  records,
  outlets,
  languages: {
    en: "English",
    ur: "Urdu",
    hi: "Hindi",
    pa: "Punjabi",
    sd: "Sindhi",
    ps: "Pashto",
    fa: "Persian",
    ar: "Arabic",
    bn: "Bengali",
    de: "German",
    fr: "French",
    es: "Spanish",
    tr: "Turkish",
  },
  inLanguage: (language) => `in ${language}`,
  kinds: {
    protest: "Protest",
    appeal: "Appeal",
    statement: "Statement",
    report: "Report",
    court: "Court",
    "government-response": "Government response",
    violence: "Violence",
    election: "Election",
    profile: "Profile",
    opinion: "Opinion",
    other: "Other",
  },
  sourceTypes: {
    news: "News report",
    repost: "Repost of a report",
    "party-site": "Party’s own site",
    ngo: "Non-governmental organisation",
    court: "Court document",
    government: "Government document",
    opinion: "Opinion",
    petition: "Petition",
  },
  confidences: { high: "High", medium: "Medium" },
  mediumConfidence: "Medium confidence",
  countries: {
    AE: "United Arab Emirates",
    AU: "Australia",
    BD: "Bangladesh",
    CA: "Canada",
    DE: "Germany",
    FR: "France",
    GB: "United Kingdom",
    HK: "Hong Kong",
    IN: "India",
    IR: "Iran",
    NZ: "New Zealand",
    PK: "Pakistan",
    QA: "Qatar",
    SA: "Saudi Arabia",
    SG: "Singapore",
    TH: "Thailand",
    US: "United States",
    ZA: "South Africa",
  },
  publisherKinds: {
    newspaper: "Newspaper",
    broadcaster: "Broadcaster",
    agency: "News agency",
    website: "Website",
    ngo: "Non-governmental organisation",
    "party-site": "Party’s own site",
    court: "Court",
    government: "Government",
  },

  skip: "Skip to the content",
  sections: "Sections",
  youAreHere: "You are here",
  home: "Home",
  archive: "Archive",
  dossiers: "Dossiers",
  indexes: {
    tags: "Tags",
    people: "People",
    places: "Places",
    organisations: "Organisations",
    publishers: "Outlets",
    kinds: "Kinds",
  },
  onThisDay: "On this day",
  years: "Years",
  newestPublished: "Newest record published:",
  footnote: "No cookies, no tracking. Records are our own words; headlines are cited.",

  strip: {
    label: "Records by year",
    key: "One block, one record, in the month it was published.",
    yearOnly: "Line: only the year is known",
    all: (first, last) => `All years, ${first}–${last}`,
    none: "no records",
    covered: (n, label) => `${n}: ${label}`,
    thisRecord: "This record",
    thisDossier: "This dossier",
    onThisPage: "On this page",
    newest: "Newest reports",
  },

  homePage: {
    lede: (subject, n, of, first, last) =>
      n === 0
        ? `${subject}. No records yet.`
        : `${subject}: ${records(n)} from ${outlets(of)}, ${span(first, last)}.`,
    newest: "Newest reports",
    onThisDay: (day) => `On this day, ${day}`,
    allDossiers: (n) => `All ${n} dossiers`,
    all: (n) => `All ${n}`,
    wholeArchive: (n) => `All ${records(n)} by year and month`,
  },

  record: {
    source: "Source",
    outlet: "Outlet",
    agency: "Agency",
    byline: "Byline",
    published: "Published",
    updated: "Updated by the outlet",
    event: "Event",
    place: "Place",
    original: "Original",
    citation: "Printed in",
    archivedNone: "Archived copy: none yet",
    archivedCopy: (service, date) => `Archived copy: ${service}, ${date}`,
    language: "Language",
    kind: "Kind",
    type: "Source type",
    confidence: "Confidence",
    record: "Record",
    noneGiven: "None given",
    noneStated: "Not stated",
    seeNote: "see the note",
    citeThis: "Cite this",
    report: "Report an error",
    correct: "Suggest a correction",
    correctionOf: (id) => `Correction: ${id}`,
    edit: "Edit this record",
    standing: "In our own words, from the published report. Claims belong to those named as making them.",
    printed: (language) => `Headline as published, in ${language}`,
    printedUnknownLanguage: "Headline as published",
    headlineSupplied: "Heading supplied by the cataloguer: the copy that was read has no headline.",
    untranslated: (language) => `This record’s text is in ${language}; there is no English one yet.`,
    note: "Cataloguer’s note",
    corrections: "Corrections",
    filedUnder: "Filed under",
    sameEvent: "Same event",
    alone: "The only record of this event so far.",
    addresses: "Addresses",
    thisRecord: "This record",
    neighbours: "Neighbouring records",
    earlier: "Earlier",
    later: "Later",
    withdrawn: "This record was withdrawn",
    withdrawnOn: (date) => `Withdrawn ${date}. The address stays; the text is no longer published.`,
    withdrawnEntry: "Withdrawn record",
  },

  dates: {
    heatLede: (n, first, last) =>
      n === 0
        ? "No records yet."
        : `${records(n)}, ${span(first, last)}, by year and month of publication. An empty month means that this archive holds nothing for it, not that nothing was reported.`,
    heatCaption: "Records by year and month, newest year first",
    year: "Year",
    monthUnknown: "Month unknown",
    monthUnknownShort: "Month unknown",
    total: "All",
    yearOnlyNote: (n) =>
      n === 1 ? "1 record carries a year and no month:" : `${n} records carry a year and no month:`,
    noRecords: "No records",
    yearLede: (n, of, months) => `${records(n)} from ${outlets(of)}, in ${months} of 12 months.`,
    monthLede: (n, of, days, unknown) =>
      `${records(n)} from ${outlets(of)}${days > 0 ? `, on ${count(days, "day", "days")}` : ""}${unknown > 0 ? `; ${unknown} with the day unknown` : ""}.`,
    dayLede: (n, of, weekday) => `${weekday}. ${records(n)} from ${outlets(of)}.`,
    dayUnknown: "Day unknown",
    dayKnownForAll: "No records. Every record of this month has its day.",
    calendar: "Calendar",
    calendarCaption: (month) => `Records by day, ${month}`,
    neighbours: "Neighbours in time",
    earlierYear: "Earlier year",
    laterYear: "Later year",
    earlierMonth: "Earlier month",
    laterMonth: "Later month",
    earlierDay: "Earlier day",
    laterDay: "Later day",
    sameDay: (day, others) => `${day} in other years: ${records(others)}`,
    kindsOfReport: "Kinds of report",
    mostFrom: "Most from",
    follow: "Follow",
    feedOf: (what) => `Atom feed of ${what}`,
  },

  lists: {
    ledes: {
      tags: (n) => `${count(n, "tag", "tags")}: what the records are about.`,
      people: (n) =>
        `${count(n, "person", "people")} named in the records, by family name. Being named here says nothing about a person except that a published report named them.`,
      places: (n) => `${count(n, "place", "places")} that the records name. A record can name several.`,
      organisations: (n) =>
        `${count(n, "organisation", "organisations")} named in the records. Being named here says nothing about an organisation except that a published report named it.`,
      publishers: (n) =>
        `${count(n, "outlet", "outlets")} that published the reports, each with the records of its reports.`,
    },
    kindsLede: "What sort of thing each report describes. A record has one kind.",
    termLede: (n, of, first, last) =>
      `${records(n)} from ${outlets(of)}, ${first === last ? first : `${first}–${last}`}, oldest first.`,
    pages: "Pages",
    page: (number) => `page ${number}`,
    letters: "Letters",
    aliases: "Also written",
    originalName: "Filed as",
    abbreviation: "Abbreviation",
    country: "Country",
    languages: "Languages",
    website: "Website",
    oftenWith: "Often with",
    alsoNamed: "Named with",
    feedOfThis: "Atom feed of this list",
  },

  events: {
    lede: (n) =>
      `${count(n, "event", "events")} that the records describe, newest first. A dossier sets the reports of one event side by side.`,
    dossier: "Dossier",
    happened: "Happened",
    records: "Records",
    published: (n, when) => `${n}, published ${when}`,
    named: "Named",
    standing:
      "Each report stands by itself, under the outlet that published it. Where they differ, both are kept and neither is preferred.",
    noReports: "No record names this event yet.",
    daysAfter: (days) =>
      days === 0
        ? "the same day"
        : days === 1
          ? "the day after"
          : days > 1
            ? `${days} days after`
            : undefined,
    neighbours: "Neighbouring dossiers",
    earlier: "Earlier event",
    later: "Later event",
  },

  anniversaries: {
    lede: "Reports by the day of the year on which they were published. A report whose day is unknown stands in no day.",
    dayLede: (n, first, last) =>
      `${records(n)} published on this day, ${first === last ? `in ${first}` : `between ${first} and ${last}`}.`,
  },

  notFound: {
    title: "There is no page at this address",
    text: "Addresses of this archive do not change, so the link that led here is probably misspelt or cut short.",
    ways: "Ways in",
  },
  cite: ({ author, headline, publisher, agency, date }) =>
    `${author ? `${author}. ` : ""}“${headline}”. ${publisher}${agency ? ` (${agency})` : ""}, ${date}.`,
};
