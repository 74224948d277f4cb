/** Years, months and days, with what happened. */
import type { SearchQuery } from "../search-queries.ts";

export const DATES: readonly SearchQuery[] = [
  {
    query: "december 2017 white house",
    language: "en",
    expect: [
      "2017-12-24-mqm-seeks-us-help-ani",
      "2017-12-24-mqm-seeks-us-help-business-standard",
      "2017-12-us-help-sought-prevent-rights-violations-against-pak",
    ],
    why: "one month among a dozen protests at the same place",
  },
  {
    query: "1992 operation anniversary",
    language: "en",
    expect: ["2015-06-20-1992-army-operation-still-continuing-against-us-mqm"],
    why: "the year of what is told, not of the report",
  },
  {
    query: "october 1995 detainees shot",
    language: "en",
    expect: ["1995-10-10-four-mqm-detainees-among-15-killed-karachi"],
    why: "a month and what happened",
  },
  {
    query: "12 may 2007 ambulance driver killed",
    language: "en",
    expect: ["2007-05-12-karachi-clash-toll-mounts-30"],
    why: "a day that four outlets reported, a detail of one",
  },
  {
    query: "arrest in london june 2014 numaish sit-in",
    language: "en",
    expect: [
      "2014-06-04-exiled-mqm-leader-altaf-hussain-arrested-money-laundering",
      "2014-06-03-nationwide-mqm-protests-after-altaf-hussains-arrest-london",
    ],
    why: "month, place and event",
  },
  {
    query: "ottawa protest july 2000",
    language: "en",
    expect: ["2000-07-14-worldwide-protest-ottawa"],
    why: "month and city",
  },
  {
    query: "2017-02-25 interpol",
    language: "en",
    expect: [
      "2017-02-25-interpol-refuses-issue-red-warrant-against-altaf-hussain",
      "2017-02-25-interpol-refuses-issue-red-warrant-against-mqm-founder",
    ],
    why: "a date as figures",
  },
  {
    query: "rangers raid nine zero march 2015",
    language: "en",
    expect: [
      "2015-03-11-pakistan-paramilitary-raids-hq-major-party-mqm-volatile",
      "2015-03-12-nine-zero-raid-rangers-detain-27-mqm-suspects-90",
      "2015-03-rangers-raid-mqm-headquarters-karachi",
    ],
    why: "the first of three raids, told apart by its month",
  },
];
