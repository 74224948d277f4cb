/** The front matter of a record and of its translations: every key there is. */
import * as z from "zod";
import { CONFIDENCES, KINDS, SOURCE_TYPES } from "../archive/article.ts";
import {
  eventDate,
  fileId,
  languageTag,
  line,
  name,
  names,
  prose,
  publicationDate,
  webAddress,
} from "./schema-field.ts";

const archivedCopy = z.strictObject({
  url: webAddress,
  date: publicationDate,
  service: line(100).optional(),
});

/** One of `url` and `citation` has to be there: `checkRecord` sees to it. */
const source = z.strictObject({
  publisher: name,
  url: webAddress.optional(),
  citation: prose(1000).optional(),
  headline: line(500).optional(),
  lang: languageTag.optional(),
  agency: line(120).optional(),
  author: line(300).optional(),
  type: z.enum(SOURCE_TYPES).optional(),
  archived: z.array(archivedCopy).optional(),
});

export const RECORD = z.strictObject({
  title: line(300),
  date: publicationDate,
  updated: publicationDate.optional(),
  summary: prose(1000),
  source,
  tags: names(1, 20),
  kind: z.enum(KINDS).optional(),
  /** Absent: the archive's first language. */
  lang: languageTag.optional(),
  people: names(0, 100).optional(),
  places: names(0, 50).optional(),
  organisations: names(0, 100).optional(),
  eventDate: eventDate.optional(),
  event: line(120).optional(),
  confidence: z.enum(CONFIDENCES).optional(),
  notes: prose(4000).optional(),
  corrections: z.array(z.strictObject({ date: publicationDate, note: prose(2000) })).optional(),
  withdrawn: z.strictObject({ date: publicationDate, reason: prose(2000) }).optional(),
  aliases: z.array(fileId).optional(),
});

export type RecordFields = z.output<typeof RECORD>;

export const TRANSLATION = z.strictObject({
  title: line(300),
  summary: prose(1000),
});
