/** Urdu in the letters of three keyboards, and what crosses from one language to the other. */
import type { SearchQuery } from "../search-queries.ts";

export const URDU: readonly SearchQuery[] = [
  {
    query: "وائٹ ہاؤس احتجاج دسمبر ۲۰۱۷",
    language: "ur",
    expect: [
      "2017-12-24-mqm-seeks-us-help-business-standard",
      "2017-12-24-mqm-seeks-us-help-ani",
      "2017-12-us-help-sought-prevent-rights-violations-against-pak",
    ],
    why: "Urdu digits; two of the three have no Urdu text",
  },
  {
    query: "الطاف حسين كي مودي سے اپيل مهاجروں",
    language: "ur",
    expect: ["2025-06-25-altaf-hussain-calls-modi-advocate-mohajirs-facing-atrocities"],
    why: "the letters of an Arabic keyboard",
  },
  {
    query: "كراچي پريس كلب احتجاج 2014",
    language: "ur",
    expect: [
      "2014-04-16-mqm-hold-demonstration-outside-karachi-press-club-tomorrow",
      "2014-04-17-mqm-stages-protest-against-extra-judicial-killing-workers",
      "2014-04-18-mqms-nationwide-protest-today-against-arrests-workers",
    ],
    why: "the letters of an Arabic keyboard; two have English text only",
  },
  {
    query: "ﻋﻤﺮﺍﻥ ﻓﺎﺭﻭﻕ ﻗﺘﻞ ﮐﯿﺲ ﻋﻤﺮ ﻗﯿﺪ",
    language: "ur",
    expect: [
      "2020-06-18-all-three-accused-imran-farooq-murder-case-sentenced-life",
      "2020-06-18-three-accused-handed-life-imprisonment-dr-imran-farooq-murder",
    ],
    why: "presentation forms, as copied out of an old PDF",
  },
  {
    query: "بُھوک ہڑتال پانچواں دِن",
    language: "ur",
    expect: ["2016-08-21-mqm-hunger-strike-continues-fifth-day"],
    why: "with diacritics, and another form of fifth than the text has",
  },
  {
    query: "عظیم احمد طارق قتل",
    language: "ur",
    expect: ["1993-05-01-politician-killed"],
    why: "English text only: by name and what happened",
  },
  {
    query: "گلگت عدالت الطاف حسین سزا",
    language: "ur",
    expect: ["2015-10-13-atc-sentences-altaf-81-years-prison"],
    why: "English text only: place, person, event",
  },
  {
    query: "علی رضا عابدی",
    language: "en",
    expect: ["2018-12-25-former-pakistan-lawmaker-shot-dead-karachi-city"],
    why: "an Urdu name on the English pages",
  },
  {
    query: "مردم شماري سپريم كورٹ كراچي",
    language: "ur",
    expect: [
      "2020-10-08-supreme-court-dismisses-mqms-petition-re-census-karachi",
      "2018-mqm-p-asks-cjp-take-up-karachi-census-issue",
    ],
    why: "English text only: tag and organisation",
  },
  {
    query: "لندن املاک کیس اپیل",
    language: "ur",
    expect: [
      "2024-04-23-altaf-appear-uk-court-appeal-rs3-44bn-properties-case",
      "2024-07-22-uk-court-of-appeal-orders-mqm-p-to-pay",
    ],
    why: "English text only: by the dossier",
  },
  {
    query: "گل پلازہ ہنگامی خط",
    language: "ur",
    expect: ["2026-01-23-mqm-emergency-letter-on-gul-plaza-inquiry"],
    why: "an Urdu report in its own words",
  },
  {
    query: "رانا ثناء اللہ لاپتہ افراد",
    language: "ur",
    expect: [
      "2022-09-20-rana-sanaullah-visits-mqm-centre-bahadurabad-meets",
      "2022-09-grief-missing-persons-more-painful-than-death-rana-sanaullah",
      "2022-09-families-missing-mqm-workers-overcome-grief-before-interior",
    ],
    why: "a name with hamza, where the authority file has none",
  },
  {
    query: "آج نیوز یوم سیاہ",
    language: "ur",
    expect: ["2022-01-27-mqm-pakistan-announces-black-day-today"],
    why: "an outlet's name in Urdu",
  },
  {
    query: "life imprisonment warrants neo news",
    language: "ur",
    expect: ["2020-06-18-all-three-accused-imran-farooq-murder-case-sentenced-life"],
    why: "English on the Urdu pages",
  },
];
