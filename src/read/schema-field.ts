/** The kinds of value that front matter and authority files have, as zod types whose issues carry a whole finding. */
import * as z from "zod";
import { slugify } from "../archive/authority.ts";
import { parseEventDate, parsePartialDate } from "../archive/partial-date.ts";
import { explainDate } from "./date-reading.ts";
import { findNameFault as findFileNameFault, LONGEST_ID, proposeStem } from "./file-name.ts";
import { canonicalTag, findLanguageCode, isLanguageTag } from "./language-tag.ts";
import { tell } from "./messages/index.ts";
import { quote, writeYaml } from "./quote.ts";
import { type Fault, findListFaults, findNameFault, findTextFault } from "./text-fault.ts";
import { findAddressFault } from "./web-address.ts";

/** As much of EDTF as a pattern can say, for editors: the calendar is `parsePartialDate`'s to know. */
const TIME = "T(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?(?:Z|[+-][01]\\d:[0-5]\\d)";
const DATE = `(?:1[4-9]|2\\d)\\d{2}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01])(?:${TIME})?)?)?[?~%]?`;

/** For those that read a year alone as a number. */
const YEAR = { minimum: 1400, maximum: 2999 };

/** Text of one line. `most` is in characters. */
export const line = (most: number) => checked(textOf(most), (text) => findTextFault(text, most, false));

/** Text that may have several lines. */
export const prose = (most: number) => checked(textOf(most), (text) => findTextFault(text, most, true));

/** A name that records share, and that becomes a slug. */
export const name = checked(z.string().meta({ maxLength: 120, pattern: "^[^/\\\\]+$" }), findNameFault);

/** Names, none twice. */
export const names = (least: number, most: number) =>
  z
    .array(name)
    .meta({ minItems: least, maxItems: most, uniqueItems: true })
    .transform((list, ctx) => {
      for (const fault of findListFaults(list, least, most)) report(ctx, fault, list);
      return list;
    });

export const publicationDate = z
  .string()
  .meta({ ...YEAR, pattern: `^\\s*${DATE}\\s*$` })
  .transform((text, ctx) => {
    const parsed = parsePartialDate(text.trim());
    if (parsed.ok) return parsed.value;
    return report(ctx, explainDate(text, parsed.fault, false), text);
  });

/** A whole day of the calendar, as YYYY-MM-DD. */
export const day = z.string().transform((text, ctx) => {
  const parsed = parsePartialDate(text.trim());
  if (!parsed.ok) return report(ctx, explainDate(text, parsed.fault, false), text);
  const { precision, uncertain, approximate, edtf } = parsed.value;
  if (precision === "day" && !uncertain && !approximate) return edtf;
  const message = tell((words) => words.notADay(quote(text)));
  return report(ctx, { kind: "not-a-date", message, advice: tell((words) => words.writeDay) }, text);
});

export const eventDate = z
  .string()
  .meta({ ...YEAR, pattern: `^\\s*${DATE}(?:/${DATE})?\\s*$` })
  .transform((text, ctx) => {
    const parsed = parseEventDate(text.trim());
    if (parsed.ok) return parsed.value;
    return report(ctx, explainDate(text, parsed.fault, true), text);
  });

export const languageTag = checked(
  z.string().meta({ pattern: "^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$" }),
  (text) => {
    if (isLanguageTag(text)) return undefined;
    const code = findLanguageCode(text) ?? canonicalTag(text.trim().replaceAll("_", "-"));
    return {
      kind: "bad-language",
      message: tell((words) =>
        canonicalTag(text) ? words.notHowTagIsWritten(quote(text)) : words.notALanguageTag(quote(text)),
      ),
      mended: code === undefined ? undefined : [code],
      advice: tell((words) => words.writeLanguageTag),
    };
  },
);

export const webAddress = z
  .string()
  .meta({ pattern: "^[Hh][Tt][Tt][Pp][Ss]?://[^\\s\\\\]+$" })
  .transform((text, ctx) => {
    const fault = findAddressFault(text);
    if (fault === undefined) return text;
    const { kind, say, mended, advice } = fault;
    // A half-mended address would be refused again.
    const good =
      mended !== undefined && findAddressFault(mended) === undefined ? [writeYaml(mended)] : undefined;
    return report(
      ctx,
      {
        kind,
        message: tell((words) => say(words, quote(text))),
        mended: good,
        advice: tell((words) => advice?.(words) ?? words.copyAddress),
      },
      text,
    );
  });

export const slug = checked(z.string(), (text) => {
  if (text !== "" && slugify(text) === text) return undefined;
  const proposed = slugify(text);
  return {
    kind: "bad-id",
    message: tell((words) => words.notAnId(quote(text))),
    mended: proposed === "" ? undefined : [proposed],
    advice: tell((words) => words.writeId),
  };
});

/** The stem of a record's or a dossier's file. */
export const fileId = checked(
  z.string().meta({ maxLength: LONGEST_ID, pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$" }),
  (text) => {
    if (findFileNameFault(text) === undefined) return undefined;
    const proposed = proposeStem(text.replace(/\.md$/, ""));
    return {
      kind: "bad-id",
      message: tell((words) => words.notAnId(quote(text))),
      mended: proposed === undefined ? undefined : [proposed],
      advice: tell((words) => words.writeId),
    };
  },
);

/** A number with its limits, in digits; nothing is a number by itself here. */
export const degrees = (most: number) =>
  z.string().transform((text, ctx) => {
    const value = /^-?\d{1,3}(?:\.\d{1,10})?$/.test(text) ? Number(text) : Number.NaN;
    if (Math.abs(value) <= most) return value;
    const message = tell((words) => words.notDegrees(quote(text), most));
    return report(ctx, { kind: "bad-number", message, advice: tell((words) => words.writeDegrees) }, text);
  });

export const country = checked(z.string(), (text) => {
  if (/^[A-Z]{2}$/.test(text)) return undefined;
  return {
    kind: "bad-country",
    message: tell((words) => words.notACountry(quote(text))),
    mended: /^[a-z]{2}$/i.test(text) ? [text.toUpperCase()] : undefined,
    advice: tell((words) => words.writeCountry),
  };
});

/** What a schema for editors says of it. */
function textOf(most: number): z.ZodString {
  return z.string().meta({ maxLength: most, pattern: "\\S" });
}

/** Text without the spaces around it, where `find` finds nothing wrong. */
function checked(type: z.ZodString, find: (text: string) => Fault | undefined) {
  return type.transform((text, ctx) => {
    const fault = find(text);
    return fault ? report(ctx, fault, text) : text.trim();
  });
}

/** Whatever a type of ours finds; `checkFields` takes it out of the issue's `params` again. */
export function report(ctx: z.RefinementCtx, { path = [], ...detail }: Fault, input: unknown): never {
  ctx.issues.push({ code: "custom", path: [...path], params: { ...detail }, input });
  return z.NEVER;
}
