/** Who published it, with a word of what. */
import type { SearchQuery } from "../search-queries.ts";

export const OUTLETS: readonly SearchQuery[] = [
  {
    query: "ani modi appeal",
    language: "en",
    expect: [
      "2025-05-28-mqm-leader-altaf-hussain-urges-pm-modi-raise-muhajir",
      "2025-06-25-mqm-leader-altaf-hussain-urges-india-speak-up-against",
    ],
    why: "an agency's copy, printed by others",
  },
  {
    query: "business standard muhajirs",
    language: "en",
    expect: ["2017-12-24-mqm-seeks-us-help-business-standard"],
    why: "the title of one report of this outlet says Muhajirs",
  },
  {
    query: "los angeles times curfew 1988",
    language: "en",
    expect: ["1988-02-07-curfew-in-karachi"],
    why: "an outlet with five reports, a year with two",
  },
  {
    query: "amnesty international torture 1993",
    language: "en",
    expect: ["1993-12-pakistan-torture-deaths-custody"],
    why: "an organisation as publisher",
  },
  {
    query: "punjab kesari modi",
    language: "en",
    expect: ["2019-11-18-pakistani-leader-asks-modi-for-refuge-relatives-buried"],
    why: "a report in Hindi",
  },
  {
    query: "south china morning post altaf arrested",
    language: "en",
    expect: ["2014-06-04-exiled-mqm-leader-altaf-hussain-arrested-money-laundering"],
    why: "one outlet among four on one day",
  },
  {
    query: "bbc edgware telephone",
    language: "en",
    expect: ["2007-05-16-running-pakistans-biggest-city-london"],
    why: "an outlet by its initials",
  },
  {
    query: "TIMES OF INDIA SECRET SERVICE SCUFFLE",
    language: "en",
    expect: ["2016-07-26-dreaming-kashmir-worry-about-karachi"],
    why: "typed with the capitals on",
  },
  {
    query: "jang prosecutors refuse terrorism case health",
    language: "en",
    expect: ["2021-london-request-to-end-terrorism-case-rejected"],
    why: "an Urdu newspaper's report, asked for in English",
  },
];
