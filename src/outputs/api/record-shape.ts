/** What a published record is, as a JSON Schema: the one source of the API's description and of the schema to validate with. */
import { CONFIDENCES, KINDS, SOURCE_TYPES } from "../../archive/article.ts";
import {
  address,
  closed,
  edtf,
  edtfInterval,
  ID,
  type JsonSchema,
  LANGUAGE_TAG,
  list,
  NOTICE,
  oneOf,
  PAGES,
  SHA256,
  text,
} from "./schema.ts";

/** To be published at `id`. */
export function recordSchema(id: string): JsonSchema {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: id,
    title: "A published record",
    ...recordShape("whole"),
  };
}

/** Lists leave the long texts out. */
export function recordShape(extent: "whole" | "listed"): JsonSchema {
  const texts = textFields(extent);
  return {
    description: "A record, or the notice of one that was withdrawn.",
    oneOf: [
      closed(
        "A record: what was reported, by whom and when, in the archive's own words.",
        {
          ...ADDRESS,
          ...texts,
          date: edtf("When the report was published, as exactly as it is known (EDTF)."),
          source: SOURCE,
          tags: list(text(), "Ids of tags.", 1),
          lang: { ...LANGUAGE_TAG, description: "Of the record's own words (BCP 47)." },
        },
        {
          updated: edtf("The outlet's own update (EDTF)."),
          kind: oneOf(KINDS, "What is reported."),
          people: list(text(), undefined, 1),
          places: list(text(), undefined, 1),
          organisations: list(text(), undefined, 1),
          eventDate: edtfInterval("When what is reported happened (EDTF)."),
          event: { ...ID, description: "Id of the dossier." },
          confidence: oneOf(CONFIDENCES, "How sure the record is."),
          notes: text("The cataloguer's note."),
          corrections: list(
            closed("A correction of the record.", { date: edtf("EDTF."), note: text() }),
            undefined,
            1,
          ),
          aliases: list(ID, "Ids that the record had before.", 1),
          translations: list(
            closed("The record's words in another language.", { lang: LANGUAGE_TAG, ...texts }),
            undefined,
            1,
          ),
        },
      ),
      closed("A withdrawn record: its address and the notice alone.", { ...ADDRESS, withdrawn: NOTICE }),
    ],
  };
}

const ADDRESS = { id: { ...ID, description: "Of its address; never changes." }, ...PAGES };

function textFields(extent: "whole" | "listed"): Record<string, JsonSchema> {
  return {
    file: text("The file of these words, below the content folder."),
    sha256: { ...SHA256, description: "SHA-256 of that file's bytes." },
    title: text(),
    summary: text(),
    ...(extent === "whole" && { body: text("HTML.") }),
  };
}

const SOURCE = closed(
  "Where the report was published.",
  { publisher: text("The outlet.") },
  {
    url: text("Address of the report, as it was recorded."),
    citation: text("Where it was printed, where it has no address."),
    headline: text("Where it is not the title; none where the copy that was read has no headline."),
    lang: LANGUAGE_TAG,
    agency: text(),
    author: text("The byline."),
    type: oneOf(SOURCE_TYPES, "What kind of source the report is."),
    archived: list(
      closed(
        "A copy in a web archive.",
        { url: address("Of the copy."), date: edtf("When it was stored (EDTF).") },
        { service: text() },
      ),
      undefined,
      1,
    ),
  },
);
