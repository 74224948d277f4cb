/** Words of the matter, as somebody remembers it: out of headlines, summaries and texts. */
import type { SearchQuery } from "../search-queries.ts";

export const TOPICS: readonly SearchQuery[] = [
  {
    query: "nasla tower demolition white house protest",
    language: "en",
    expect: [
      "2021-11-08-mqm-workers-families-stage-protest-us-against-pakistans",
      "2021-11-12-mqm-protest-against-demolition-judgment",
    ],
    why: "a building named in the text only",
  },
  {
    query: "hakim said murder unsolved",
    language: "en",
    expect: [
      "2006-10-17-hakim-said-murder-still-shrouded-mystery",
      "2011-09-04-investigators-stumble-hakim-said-murder-clues",
    ],
    why: "an old case, by the reader's own adjective",
  },
  {
    query: "fake jinnahpur map",
    language: "en",
    expect: ["2009-08-24-jinnah-pur-map-was-a-drama", "2009-09-03-mqms-can-of-worms"],
    why: "neither report says fake; one headline parts the name",
  },
  {
    query: "gul plaza fire federal territory",
    language: "en",
    expect: [
      "2026-01-22-mqm-p-demands-karachi-federal-territory",
      "2026-01-mqm-p-demands-federal-control-karachi-after-gul-plaza",
    ],
    why: "two words a report, out of five reports on the fire",
  },
  {
    query: "canada court ruling mqm terrorist organisation",
    language: "en",
    expect: [
      "2016-06-28-begum-and-minister-of-citizenship-2016-fc-729",
      "2010-01-19-mohiuddin-and-minister-of-citizenship-2010-fc-51",
    ],
    why: "court papers whose titles are names of parties",
  },
  {
    query: "women protesters shot dead hyderabad 1990",
    language: "en",
    expect: ["1990-06-01-30-die-pakistan-violence-bhutto-cancels-trip"],
    why: "told in the summary, not in the headline",
  },
  {
    query: "domicile certificates bribes",
    language: "en",
    expect: ["2020-02-16-karachi-domicile-certificates-dispute"],
    why: "an Urdu report, asked for in English",
  },
  {
    query: "free karachi taxis banners",
    language: "en",
    expect: [
      "2018-01-16-muhajirs-us-launch-free-karachi-campaign",
      "2018-02-05-next-phase-free-karachi-campaign-launched",
    ],
    why: "a detail of the text",
  },
  {
    query: "cricket teams hotel sit-in police action",
    language: "en",
    expect: ["2022-01-27-sindh-govt-had-take-action-against-mqm-due-psl"],
    why: "the reason that a minister gave",
  },
  {
    query: "london properties appeal legal costs",
    language: "en",
    expect: ["2024-07-22-uk-court-of-appeal-orders-mqm-p-to-pay"],
    why: "legal costs stand in the text of one report",
  },
  {
    query: "electronic tag passport bail",
    language: "en",
    expect: ["2019-10-10-mqm-founder-altaf-hussain-charged-terrorism-offence-banned"],
    why: "bail terms without a name",
  },
  {
    query: "actor afraid satirical programme",
    language: "en",
    expect: ["2013-07-30-altaf-focus-british-media-again"],
    why: "an anecdote",
  },
  {
    query: "missing men wedding hyderabad rangers custody",
    language: "en",
    expect: ["2015-07-31-mqm-four-missing-men-rangers-custody"],
    why: "the errand of those who vanished",
  },
];
