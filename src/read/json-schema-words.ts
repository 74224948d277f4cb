/** What an editor says of a key while somebody writes a record. */

interface KeyWords {
  readonly description: string;
  readonly examples?: readonly unknown[];
}

/** Nothing of a key without words: a test sees to it that there is none. */
export function describeKey(path: readonly string[]): KeyWords | undefined {
  return WORDS[path.join(".")];
}

const DATES = ["2017-12-24", "2017-12", "2017", "2017-12-24T13:29+05:30"];

const WORDS: Readonly<Record<string, KeyWords>> = {
  title: {
    description: "The headline, in the language of this record. No full stop.",
    examples: ["Residents ask council to publish drainage plan"],
  },
  date: {
    description:
      "When the report was published, as exactly as is known: a day, a month or a year; a time has its offset from UTC. ? behind it: doubtful; ~: about then.",
    examples: DATES,
  },
  updated: { description: "When the outlet itself says it updated the report.", examples: DATES },
  summary: {
    description:
      "One sentence: who said or did what, according to whom. At most 200 characters are shown in lists.",
    examples: ["The Example Herald reported that a residents' group asked the council to publish its plan."],
  },
  source: { description: "Where the report was published: publisher, and url or citation." },
  "source.publisher": {
    description: "The outlet, as publishers.yaml writes its name; another name may be written too.",
    examples: ["The Example Herald"],
  },
  "source.url": {
    description: "Address of the report itself, copied from the browser.",
    examples: ["https://news.example.org/2024/05/03/report"],
  },
  "source.citation": {
    description: "Where a report without an address was printed.",
    examples: ["The Example Herald, 24 December 2017, page 3"],
  },
  "source.headline": {
    description:
      "The headline as published, in its own script, where it differs from title. none: the copy has no headline.",
    examples: ["Residents seek drainage plan", "none"],
  },
  "source.lang": { description: "Language of the report, as a BCP 47 tag.", examples: ["en", "ur"] },
  "source.agency": { description: "The news agency that the byline names.", examples: ["AFP"] },
  "source.author": { description: "The byline.", examples: ["A. Reporter"] },
  "source.type": { description: "What sort of source it is." },
  "source.archived": {
    description: "Copies in web archives.",
    examples: [
      [{ url: "https://web.archive.org/web/2024/https://news.example.org/report", date: "2024-05-04" }],
    ],
  },
  "source.archived.url": { description: "Address of the copy." },
  "source.archived.date": { description: "When the copy was made.", examples: DATES },
  "source.archived.service": { description: "Who keeps the copy.", examples: ["Internet Archive"] },
  tags: {
    description: "What it is about, 1 to 20 ids of tags.yaml; new ones may be written too.",
    examples: [["petitions-and-letters"]],
  },
  kind: { description: "What sort of event or text is reported." },
  lang: {
    description: "Language of this record's own text; where it is left out, the archive's first language.",
    examples: ["en", "ur"],
  },
  people: { description: "Who is named, as people.yaml writes it.", examples: [["A. Name", "B. Name"]] },
  places: {
    description: "Where it happened, as places.yaml writes it: city, country.",
    examples: [["Patna, India"]],
  },
  organisations: { description: "Which bodies are named, as organisations.yaml writes them." },
  eventDate: {
    description: "When what is reported happened: a date as above, or two with a slash between them.",
    examples: ["2017-12-24", "2017-12-22/2017-12-24", "2017-12"],
  },
  event: { description: "Id of the dossier in events/ that this report belongs to." },
  confidence: { description: "How sure the record itself is." },
  notes: { description: "The cataloguer's note: how a date was established, what the copy lacks." },
  corrections: {
    description: "What was corrected in this record after it was published.",
    examples: [[{ date: "2026-12-01", note: "What was corrected." }]],
  },
  "corrections.date": { description: "When it was corrected.", examples: DATES },
  "corrections.note": { description: "What was corrected." },
  withdrawn: { description: "The record is withdrawn: its address stays, with this notice." },
  "withdrawn.date": { description: "When it was withdrawn.", examples: DATES },
  "withdrawn.reason": { description: "Why it was withdrawn." },
  aliases: {
    description: "Ids that this record was published under before it was renamed; their addresses lead here.",
    examples: [["2017-12-24-residents-ask-council"]],
  },
};
