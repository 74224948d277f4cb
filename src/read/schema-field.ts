/** The kinds of value that front matter and authority files have, as zod types whose issues carry a whole finding. */
import * as z from "zod";
import { slugify } from "../archive/authority.ts";
import { parseEventDate, parsePartialDate } from "../archive/partial-date.ts";
import { explainDate } from "./date-reading.ts";
import { canonicalTag, findLanguageCode, isLanguageTag } from "./language-tag.ts";
import { quote, writeYaml } from "./quote.ts";
import { type Fault, findListFaults, findNameFault, findTextFault } from "./text-fault.ts";
import { findAddressFault } from "./web-address.ts";

/** Text of one line. `most` is in characters. */
export const line = (most: number) => checked(z.string(), (text) => findTextFault(text, most, false));

/** Text that may have several lines. */
export const prose = (most: number) => checked(z.string(), (text) => findTextFault(text, most, true));

/** A name that records share, and that becomes a slug. */
export const name = checked(z.string(), findNameFault);

/** Names, none twice. */
export const names = (least: number, most: number) =>
  z.array(name).transform((list, ctx) => {
    for (const fault of findListFaults(list, least, most)) report(ctx, fault, list);
    return list;
  });

export const publicationDate = z.string().transform((text, ctx) => {
  const parsed = parsePartialDate(text.trim());
  if (parsed.ok) return parsed.value;
  return report(ctx, explainDate(text, parsed.fault, false), text);
});

export const eventDate = z.string().transform((text, ctx) => {
  const parsed = parseEventDate(text.trim());
  if (parsed.ok) return parsed.value;
  return report(ctx, explainDate(text, parsed.fault, true), text);
});

export const languageTag = checked(z.string(), (text) => {
  if (isLanguageTag(text)) return undefined;
  const code = findLanguageCode(text) ?? canonicalTag(text.trim().replaceAll("_", "-"));
  return {
    kind: "bad-language",
    message: `${quote(text)} is not ${canonicalTag(text) ? "how this language tag is written" : "a language tag"}`,
    mended: code === undefined ? undefined : [code],
    advice: "write a BCP 47 tag, as in en, ur or pa-Arab",
  };
});

export const webAddress = z.string().transform((text, ctx) => {
  const fault = findAddressFault(text);
  if (fault === undefined) return text;
  const { kind, message, mended, advice } = fault;
  // A half-mended address would be refused again.
  const good =
    mended !== undefined && findAddressFault(mended) === undefined ? [writeYaml(mended)] : undefined;
  return report(
    ctx,
    {
      kind,
      message: `${quote(text)} ${message}`,
      mended: good,
      advice: advice ?? "copy the address from the page itself",
    },
    text,
  );
});

export const slug = checked(z.string(), (text) => {
  if (text !== "" && slugify(text) === text) return undefined;
  const proposed = slugify(text);
  return {
    kind: "bad-id",
    message: `${quote(text)} is not an id: small letters, digits and hyphens`,
    mended: proposed === "" ? undefined : [proposed],
    advice: "write it in small letters with hyphens between the words",
  };
});

/** A number with its limits, in digits; nothing is a number by itself here. */
export const degrees = (most: number) =>
  z.string().transform((text, ctx) => {
    const value = /^-?\d{1,3}(?:\.\d{1,10})?$/.test(text) ? Number(text) : Number.NaN;
    if (Math.abs(value) <= most) return value;
    const message = `${quote(text)} is not a number of degrees from -${most} to ${most}`;
    return report(ctx, { kind: "bad-number", message, advice: "write it with a point, as in 24.8608" }, text);
  });

export const country = checked(z.string(), (text) => {
  if (/^[A-Z]{2}$/.test(text)) return undefined;
  return {
    kind: "bad-country",
    message: `${quote(text)} is not a country code`,
    mended: /^[a-z]{2}$/i.test(text) ? [text.toUpperCase()] : undefined,
    advice: "write the two letters of ISO 3166, as in PK",
  };
});

/** Text without the spaces around it, where `find` finds nothing wrong. */
function checked(type: z.ZodString, find: (text: string) => Fault | undefined) {
  return type.transform((text, ctx) => {
    const fault = find(text);
    return fault ? report(ctx, fault, text) : text.trim();
  });
}

function report(ctx: z.RefinementCtx, { message, path = [], ...detail }: Fault, input: unknown): never {
  ctx.issues.push({ code: "custom", message, path: [...path], params: { ...detail }, input });
  return z.NEVER;
}
