/** `site.yaml` to its fields, as they are written: `settings.ts` makes settings of them. */

import * as z from "zod";
import type { Problem } from "../archive/problem.ts";
import { parseUrl } from "../archive/url.ts";
import { type Document, textsAt } from "./document.ts";
import type { ContentFile } from "./folder.ts";
import { findLanguageCode } from "./language-tag.ts";
import { tell } from "./messages/index.ts";
import { isShowable, quote } from "./quote.ts";
import { checkFields } from "./schema.ts";
import { day, line, prose, report, webAddress } from "./schema-field.ts";
import { readYamlFile } from "./yaml-file.ts";

const languageCode = z.string().transform((text, ctx) => {
  if (/^[a-z]{2,3}$/.test(text)) return text;
  const code = findLanguageCode(text) ?? (/^[a-z]{2,3}$/i.test(text) ? text.toLowerCase() : undefined);
  const message = tell((words) => words.notALanguageCode(quote(text)));
  const advice = tell((words) => words.writeLanguageCode);
  return report(ctx, { kind: "bad-language", message, mended: code ? [code] : undefined, advice }, text);
});

const contact = z.string().transform((text, ctx) => {
  if (/^mailto:[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) || (/^https:\/\//.test(text) && parseUrl(text)))
    return text;
  const mended = /^[^\s@:]+@[^\s@]+\.[^\s@]+$/.test(text) ? [`mailto:${text}`] : undefined;
  const message = tell((words) => words.notAContact(quote(text)));
  const advice = tell((words) => words.writeContact);
  return report(ctx, { kind: "bad-contact", message, mended, advice }, text);
});

/** `codes`: the languages that each text of the house must be there in. */
function siteSchema(codes: readonly string[]) {
  const localized = (type: z.ZodType<string>) =>
    z.strictObject(Object.fromEntries(codes.map((code) => [code, type])));
  return z.strictObject({
    languages: z.array(languageCode).min(1),
    title: localized(line(120)),
    subject: localized(line(300)),
    description: localized(prose(600)),
    /** Where the site will stand; needed where SITE_URL is not set. */
    url: line(500).optional(),
    repository: webAddress.optional(),
    contact: contact.optional(),
    pages: z.array(line(120)).optional(),
    featured: z.array(line(120)).optional(),
    /** Whether the browser editor is part of the site; it is where this is absent. */
    admin: z.enum(["true", "false"]).optional(),
    /** Whether a picture is drawn for each record; it is where this is absent. */
    cards: z.enum(["true", "false"]).optional(),
    security: z.strictObject({ expires: day }).optional(),
    licence: z.strictObject({ name: line(120), url: webAddress }).optional(),
  });
}

export type SiteFields = z.output<ReturnType<typeof siteSchema>>;

export interface Site {
  readonly document: Document | undefined;
  readonly fields: SiteFields | undefined;
  readonly problems: readonly Problem[];
}

export function parseSite(content: ContentFile): Site {
  const { document, problems } = readYamlFile(content);
  if (document === undefined) return { document, fields: undefined, problems };
  // What no message may show cannot be asked for either; that it is no code is said where it stands.
  const codes = textsAt(document, ["languages"]).flatMap(({ text }) => (isShowable(text) ? [text] : []));
  const checked = checkFields(document, siteSchema(codes));
  return { document, fields: checked.fields, problems: [...problems, ...checked.problems] };
}
