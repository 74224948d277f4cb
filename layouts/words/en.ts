import { listMembers } from "./list-members.ts";
import type { Words } from "./words.ts";

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;
const records = (n: number) => count(n, "record", "records");
const outlets = (n: number) => count(n, "outlet", "outlets");
const placeCounts = (n: number, dossiers: number) =>
  [n > 0 ? records(n) : "", dossiers > 0 ? count(dossiers, "dossier", "dossiers") : ""]
    .filter((part) => part !== "")
    .join(", ");
const span = (first: number, last: number) => (first === last ? String(first) : `${first} to ${last}`);

const COMMA = ", ";
const AND = " and ";

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
  comma: COMMA,
  and: AND,

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
    allDossiers: (n) => (n === 1 ? "The dossier" : `All ${n} dossiers`),
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
    heatCaption: "Records by year and month of publication",
    year: "Year",
    monthUnknown: "Month unknown",
    monthUnknownShort: "Month unknown",
    total: "All",
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

  timeline: {
    how: "Each shaded month says how many records were published in it and leads to them. A record whose month is not known stands under its whole year.",
    records: "records",
    silence: "a year or longer without a record",
    dossierDay: "dossier, on the day of its event",
    dossierSpan: "its event lasted so long, or its day is not known",
    years: (first, last) => (first === last ? String(first) : `${first} to ${last}`),
    silent: (months) => `No records, ${months} months`,
    unknown: (n) => `Month unknown, ${records(n)}`,
    dossier: (title, date) => `Dossier: ${title}, ${date}`,
    outside: "Dossiers of events outside these years:",
    numbers: "The numbers as a table",
    byKind: (year) => `Records of ${year} by month and kind`,
    noKind: "No kind given",
    eventsIn: (when) => `Events in ${when}`,
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
    neighbours: "Neighbouring dossiers",
    earlier: "Earlier event",
    later: "Later event",
  },

  dossier: {
    reports: "Who reported what, and when",
    published: "Published",
    outlet: "Outlet",
    report: "Report",
    lag: ({ unit, count: size }) => {
      if (size === 0) return `the same ${unit}`;
      const side = size < 0 ? "before" : "after";
      return Math.abs(size) === 1
        ? `the ${unit} ${side}`
        : `${count(Math.abs(size), unit, `${unit}s`)} ${side}`;
    },
    meanwhile: "while it went on",
    agency: (name) => `Agency: ${name}`,
    syndicated: (agency, hasOwn) =>
      hasOwn ? `${agency}, and outlets that carry its copy` : `Outlets that carry ${agency} copy`,
    carries: (agency) => `carries ${agency} copy`,
    differ: "Where the accounts differ",
    differNote:
      "What each report says on a point, in our own words and in the name of whoever says it there. Nothing is added up, and nothing is ranked: accounts stand in the order in which their reports were published.",
    point: "Point",
    says: "What is said",
    by: "According to",
    inReport: "In the report of",
    outletItself: "the outlet itself",
    withdrawn: "This record was withdrawn; what it said is no longer shown.",
    before: "What came before",
    after: "What came after",
    aroundNote:
      "Events of the same place or the same people, and reports of no event that name these people within 30 days. It says only that they are near each other, not that one led to the other.",
    events: "Events",
    otherReports: "Other reports",
    alsoNames: "also names",
    samePlace: "the same place",
  },

  anniversaries: {
    lede: "Every day of the year, with the reports published on it and the events that happened on it, whatever the year. What has no known day stands in no day.",
    dayLede: (n, first, last) =>
      `${records(n)} published on this day, ${first === last ? `in ${first}` : `between ${first} and ${last}`}.`,
    noneLede: "No report in this archive was published on this day.",
    events: (n) => count(n, "event", "events"),
    gridCaption: "Reports by the day of the year",
    gridKey: "A diamond: an event happened on this day.",
    happened: "Happened on this day",
    publishedIn: (year) => `Published in ${year}`,
    all: (day) => `Everything on ${day}`,
  },

  search: {
    title: "Search",
    lede: (n, languages) => `Words, names, outlets and dates in ${records(n)}, in ${languages}.`,
    field: "Search the archive",
    submit: "Search",
    hint: "Words in “quotation marks” are found only where they stand together.",
    privacy: "What you type stays in your browser and is sent nowhere.",
    withoutScript:
      "Search is the one part of this site that needs JavaScript, and it is switched off or did not arrive. These lists lead to every record without it.",
    waysIn: "Ways in",
    filters: "Filters",
    sort: "Order",
    phrases: {
      results: { one: "1 result", other: "{n} results" },
      noResult: "No record was found.",
      withoutFilters: { one: "Without the filters there is 1.", other: "Without the filters there are {n}." },
      fewerWords: "Try fewer or other words, or one of the lists below.",
      leftOut: "No record has all of these words. Left out: {words}",
      quoted: "“{word}”",
      apart: "No record has the quoted words side by side. These have all of them.",
      loading: "Loading the index…",
      failed: "The search index could not be loaded. The lists below lead to every record.",
      again: "Try again",
      more: { one: "Show 1 more", other: "Show {n} more" },
      all: "Show all {n}",
      fewer: "Show fewer",
      remove: "Remove: {filter}",
      removeAll: "Remove all filters",
      facets: {
        tag: "Tag",
        kind: "Kind",
        person: "Person",
        place: "Place",
        organisation: "Organisation",
        publisher: "Outlet",
        language: "Language of the report",
      },
      years: "Years",
      from: "From",
      to: "To",
      anyYear: "any",
      sorts: { relevance: "best match first", newest: "newest first", oldest: "oldest first" },
    },
  },

  coverage: {
    title: "Coverage",
    lede: (n, first, last) =>
      n === 0
        ? "No records yet."
        : `What this archive holds, ${records(n)} of reports published ${first === last ? `in ${first}` : `from ${first} to ${last}`}, and what it still lacks. It counts what has been recorded here, not what was published.`,
    sums: (n) => `Each table counts every record once: the numbers of each add up to ${n}.`,
    withdrawn: (n) =>
      `${n} withdrawn ${n === 1 ? "record is" : "records are"} not counted here; the lists of dates still name ${n === 1 ? "it" : "them"}.`,
    by: {
      outlets: "By outlet",
      languages: "By language of the report",
      kinds: "By kind",
      types: "By source type",
      years: "By year of publication",
    },
    otherOutlets: (n) => `${n} other outlets`,
    notStated: "Not stated",
    silence: "Months without a report",
    silenceLede: (months, of) =>
      `${months} of the ${of} months between the first report and the last. An empty month means that this archive holds nothing for it, not that nothing was reported.`,
    noSilence: "None: every month between the first report and the last has one.",
    months: (n) => count(n, "month", "months"),
    yearOnly: (n) => `${records(n)} of these years ${n === 1 ? "carries" : "carry"} no month`,
    shorter: (n) => `${n} shorter ${n === 1 ? "stretch" : "stretches"}, of less than six months`,
    queue: "What readers can help to find",
    queueLede:
      "Each list names the records that lack something, newest first. Nothing is guessed to fill a gap: a record changes when somebody has found the source.",
    contribute: "How to contribute",
    of: (n, total) => `${n} of ${records(total)}`,
    nothingLeft: "Nothing is left on this list.",
    noneHere: "No record of this part of the archive is on the list.",
    edit: "Edit",
    editOf: (id) => `Edit ${id}`,
    gaps: {
      "without-archived-copy": {
        title: "Without an archived copy",
        help: "A report that its outlet takes down is lost unless somebody has kept a copy. Save it in a public web archive and add the copy’s address, date and service to the record under source, archived.",
      },
      "without-exact-date": {
        title: "Without an exact date",
        help: "Only the year or the month of publication is known, or the day is doubtful. If you have the printed page, another copy or a library’s index that says the day, tell us which, and correct the record’s date.",
      },
      "without-report-language": {
        title: "Without the report’s language",
        help: "Open the report and add the language that it is written in to the record under source, lang.",
      },
      "without-kind": {
        title: "Without a kind",
        help: "Read the record and add the kind that describes it best: protest, appeal, statement, report and so on.",
      },
      "without-source-type": {
        title: "Without a source type",
        help: "Add to the record under source, type, whether the source is a news report, a repost, a document of a court or a government, an organisation’s own page.",
      },
      "medium-confidence": {
        title: "Of medium confidence",
        help: "The cataloguer’s note of each record says what is doubtful about it. A second copy or another outlet’s report can settle it.",
      },
    },
    textGap: (language, code) => ({
      title: `Without text in ${language}`,
      help: `The record has no words in ${language} yet. Translate its title, summary and text into a second file beside the record’s own, with the same name and “.${code}.md” at its end.`,
    }),
  },

  links: {
    title: "Whether the originals still answer",
    lede: (n, total, date) =>
      `The addresses of ${n} of ${records(total)} were asked, last on ${date}. A record stays when its report is gone: that is what it was made for.`,
    states: "By what was found",
    state: {
      ok: "There",
      redirected: "There, at another address",
      gone: "Gone",
      "soft-404": "Gone, though the host does not say so",
      blocked: "Closed to programs; a reader may get in",
      unreachable: "Without an answer",
    },
    notAsked: "Not asked yet",
    lost: "Reports that are gone",
    noneLost: "None that was asked for.",
    copyKept: "archived copy kept",
    noCopy: "no archived copy",
    more: (n) => `and ${n} more, older ones`,
    seen: {
      ok: (date) => `Answered on ${date}`,
      redirected: (date) => `Answered on ${date} at another address`,
      gone: (date) => `Gone since ${date}`,
      "soft-404": (date) => `Gone since ${date}`,
      blocked: (date) => `Closed to programs on ${date}; it may open for you`,
      unreachable: (date) => `Did not answer on ${date}`,
    },
    seeCopy: "see the archived copy",
    lastAnswered: (date) => `last answered on ${date}`,
  },

  company: {
    title: "Named together",
    note: "Counts of records that name both. It says only that a published report named them, not that they have to do with each other.",
    more: (n) => `${n} more`,
    rest: (n) => `and ${n} further names`,
    together: (n, name) => `${n === 1 ? "1 record that also names" : `${n} records that also name`} ${name}`,
  },

  related: {
    title: "Related reports",
    allOfEvent: (n) => `All ${records(n)} of this event`,
    why: ({ people, tags, organisations, places }, gap) => {
      const parts = [
        people > 0 && count(people, "person", "people"),
        organisations > 0 && count(organisations, "organisation", "organisations"),
        tags > 0 && count(tags, "tag", "tags"),
        places > 0 && count(places, "place", "places"),
      ].filter((part) => part !== false);
      const shared = parts.length === 0 ? [] : [`${listMembers(parts, COMMA, AND)} in common`];
      if (gap === undefined) return shared.join("");
      const { unit } = gap;
      const size = Math.abs(gap.count);
      const apart =
        size === 0
          ? `the same ${unit}`
          : `${count(size, unit, `${unit}s`)} ${gap.count < 0 ? "earlier" : "later"}`;
      return [...shared, apart].join(", ");
    },
  },

  map: {
    title: "Map",
    lede: (places) =>
      `${count(places, "place", "places")} that the records name. The area of a circle is the number of records that name the place, that of a diamond the number of dossiers about what happened there.`,
    frames: {
      world: "The world",
      "south-asia": "South Asia",
      "south-east-asia": "South-East Asia",
      "east-asia": "East Asia",
      "central-asia": "Central Asia",
      "west-asia": "West Asia",
      europe: "Europe",
      africa: "Africa",
      "north-america": "North America",
      "latin-america": "Latin America and the Caribbean",
      oceania: "Australia and the Pacific",
    },
    around: (place) => `Around ${place}`,
    mapOf: (frame) => `Map: ${frame}`,
    larger: (frame) => `${frame}: a larger map`,
    skip: "Skip this map: its places as a list",
    ownMap: (places) => `${count(places, "place", "places")}, larger below`,
    mark: (place, n, dossiers) => `${place}: ${placeCounts(n, dossiers)}`,
    counts: placeCounts,
    unlocated: "Places that are not on the map",
    nameless: "Records that name no place",
    newestNameless: (shown, all) => `These are the newest ${shown} of ${all}. All records by year and month`,
    sums: "How the numbers add up",
    onMap: ({ listed, onMap, atSeveral, mentions }) =>
      `Of ${records(listed)}, ${onMap} ${onMap === 1 ? "names" : "name"} a place on the map, ${atSeveral} of them several. A record counts at every place it names, so the circles add up to ${mentions}.`,
    offMap: (n) =>
      `${records(n)} ${n === 1 ? "names" : "name"} only places whose coordinates nobody has noted yet: those are listed, not drawn.`,
    withoutPlace: (n) =>
      n === 0 ? "No record is without a place." : `${records(n)} ${n === 1 ? "names" : "name"} no place.`,
    withdrawn: (n) =>
      `${records(n)} ${n === 1 ? "was" : "were"} withdrawn and ${n === 1 ? "counts" : "count"} nowhere here.`,
    dossiersOnMap: (onMap, all) =>
      `${onMap} of ${count(all, "dossier", "dossiers")} ${onMap === 1 ? "has" : "have"} a place on the map.`,
    byName: "All places by name",
    reading: "What the map says and does not say",
    boundaries: (source, version, atlas) =>
      `Coasts and lines between states are those of ${source} ${version}, by way of ${atlas}. Its lines show who holds the ground, not who claims it. Here all of them are dotted alike, whether states agree on them or not, and the map of the world has none. This archive takes no side: neither a line nor the name of a place says to whom land belongs.`,
    points:
      "A mark stands at the place’s coordinates in this archive’s list of places; a country or a province is marked near its middle. Where the map is empty, this archive has no record that names a place there: it does not say that nothing happened.",
    located: (place, frame) => `${place} on a map: ${frame}`,
    allPlaces: "All places on the map",
  },

  data: {
    title: "Data",
    lede: (n, withdrawn) =>
      `${records(n)} as files for spreadsheets, for programs and for keeping.${withdrawn === 0 ? "" : ` ${withdrawn} of them ${withdrawn === 1 ? "was" : "were"} withdrawn, with only the notice left.`}`,
    files: "Files",
    file: "File",
    count: "Holds",
    size: "Size",
    holds: {
      table: "A table with a record in each row, for spreadsheets",
      records: "Records with their text in each language",
      lines: "The same with a record in each line",
      references: "Reports for reference managers; withdrawn records are left out",
      schema: "What the front matter of a record may hold",
    },
    authorities: (index) => `Authority file: ${index}, with names in each language and other names`,
    package: "Data Package: all of this for programs, with each column of the table explained",
    readme: "This page as a plain text",
    licence: "Licence",
    version: "Commit of the records",
    sums: "With each file stands its SHA-256, by which a copy can be checked. The sums of every file of the site:",
    load: "How to load it",
    spreadsheet: "In a spreadsheet",
    steps: [
      "Save the table under Files to your computer.",
      "In Excel choose Data, then From Text/CSV; in LibreOffice Calc open the file. Choose UTF-8 and the comma.",
      "Set the type of every column to text, so that 2016-07 stays a month and is not made a day.",
    ],
    reading: "How to read it",
    rules: [
      "A date is written as exactly as it is known (EDTF): 2016, 2016-07, 2016-07-04, or with a time and its offset. A question mark means uncertain, ~ approximate, % both. No date is completed.",
      "Members of a list are parted by a semicolon and a space. A semicolon that belongs to a name has a backslash before it.",
      "A cell that would begin with =, +, -, @ or a line end has an apostrophe before it, so that no spreadsheet takes text for a formula. The import takes it off again.",
      "What is not known is blank in the table, and left out of the JSON.",
      "A withdrawn record keeps its row with its id, its address and the notice, and nothing else.",
    ],
    api: "JSON API",
    apiLede:
      "Every answer is a file: no key, no query, no limit. Lists are numbered from the oldest record. The number in the address changes when a program that reads the API would have to change.",
    answers: {
      entry: "Counts, licence, commit, and the way to everything else",
      records: "Records, without their long texts; follow “next”",
      record: "One record with its texts",
      index:
        "Names of an index with their counts; also for people, places, organisations, publishers, kinds and events",
      term: "The records of one name",
      dates: "Years; each leads to its months and records",
      shape: "JSON Schema of a published record",
      openapi: "OpenAPI description of all of it",
    },
  },

  fixity: {
    file: "SHA-256 of its file",
    offlineSearch: (address) =>
      `This copy is opened from a folder, and cannot search: a browser lets no script read files. These lists lead to every record; the archive itself can be searched at ${address}`,
    offlineOf: (address) => `A copy to read without a connection. The archive itself: ${address}`,
  },

  kept: {
    moved: "This page has moved",
    movedLede:
      "What stood at this address stands under another name now. The old address stays and leads there.",
    emptied: "Nothing is listed here any more",
    emptiedLede:
      "Records that stood here were corrected, filed elsewhere or withdrawn. The address stays, so that links to it do not break.",
    up: "One step up, to the nearest list with records",
  },

  notFound: {
    title: "There is no page at this address",
    text: "Addresses of this archive do not change, so the link that led here is probably misspelt or cut short.",
    ways: "Ways in",
  },
  corrections: {
    title: "Corrections",
    lede: "Every correction that changed what a record says, and every record that was withdrawn, newest first.",
    count: (corrections, withdrawals) =>
      `${count(corrections, "correction", "corrections")}, ${count(withdrawals, "record", "records")} withdrawn.`,
    entries: (n) => count(n, "entry", "entries"),
    none: "No record has been corrected or withdrawn so far. When one is, this page says what was changed and when.",
    all: "All corrections",
    kinds: { correction: "Correction", withdrawal: "Withdrawal" },
  },

  history: {
    added: "Record added",
    changed: "Record changed",
    changes: (n) => count(n, "change", "changes"),
  },

  citing: {
    report: "The report",
    record: "Our record of it",
    files: "Files",
  },
};
