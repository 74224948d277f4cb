/** Words that must stand together. */
import type { SearchQuery } from "../search-queries.ts";

export const PHRASES: readonly SearchQuery[] = [
  {
    query: '"war criminals" trump administration',
    language: "en",
    expect: ["2017-12-24-mqm-seeks-us-help-ani", "2017-12-24-mqm-seeks-us-help-business-standard"],
    why: "the September protest used the same words, before another audience",
  },
  {
    query: '"completely baseless" high commission',
    language: "en",
    expect: [
      "2015-06-24-india-rejects-bbc-report-funding-paks-mqm",
      "2015-06-24-mqm-received-funding-india-claims-bbc-report",
    ],
    why: "words of a denial",
  },
  {
    query: '"like birds and animals"',
    language: "en",
    expect: ["1995-06-29-bhutto-gags-press-killers-run-amok-toll-spirals"],
    why: "a quotation half remembered",
  },
  {
    query: '"third grade citizens"',
    language: "en",
    expect: ["2015-08-03-mohajirs-treated-like-third-grade-citizens-altaf-asks-un"],
    why: "words of a title; every other order is another phrase",
  },
  {
    query: "“first notice” sindh government",
    language: "en",
    expect: ["2021-07-03-mqm-pakistan-holds-rally-karachi-against-ppps-bigotry"],
    why: "curly quotation marks, as a phone sets them",
  },
  {
    query: '"سادہ لباس اہلکار"',
    language: "ur",
    expect: ["2014-04-16-mqm-hold-demonstration-outside-karachi-press-club-tomorrow"],
    why: "a phrase in Urdu",
  },
];
